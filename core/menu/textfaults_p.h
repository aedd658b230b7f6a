// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace core::menu {

/// The errcode of a text that came as \uXXXX.
inline constexpr int escapedOnTheWire = 40033;

/// A character that the platform takes nowhere: a control character, or half of a surrogate pair.
struct BadCharacter
{
    char16_t unit = 0;
    qsizetype position = 0; ///< in UTF-16 units
    bool needsEscape = false; ///< JSON can write it as \uXXXX only, see escapedOnTheWire
};
[[nodiscard]] std::optional<BadCharacter> findBadCharacter(QStringView text);

/// A character in any text or key of `value` that JSON can write as \uXXXX only.
[[nodiscard]] std::optional<BadCharacter> findEscape(const QJsonValue &value);

/// "U+000A"
[[nodiscard]] QString codePoint(char16_t unit);

/// "\u4e2d" that stands in the text as six characters, as JSON leaves it that was escaped twice.
[[nodiscard]] QString findWrittenEscape(const QString &text);

/// Short enough for one line: control characters as "·", the end as "…".
[[nodiscard]] QString shortened(const QString &text, qsizetype limit = 60);

} // namespace core::menu
