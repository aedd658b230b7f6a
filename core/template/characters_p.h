// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace core::templates {

/// Characters as people count them: code points.
[[nodiscard]] qsizetype countChars(QStringView text);
/// The code point at i, which moves behind it.
[[nodiscard]] char32_t nextChar(QStringView text, qsizetype &i);

[[nodiscard]] bool isChinese(char32_t c);
/// Shown as a little picture, or only there to join or colour one.
[[nodiscard]] bool isEmoji(char32_t c);
[[nodiscard]] bool isLineBreak(char32_t c);
[[nodiscard]] bool isLatinLetter(char32_t c);
[[nodiscard]] bool isDigit(char32_t c);
/// Neither a letter nor a digit of any script, nor blank.
[[nodiscard]] bool isSymbol(char32_t c);
/// What neither JSON without an escape nor a phone can show: control characters, half characters.
[[nodiscard]] bool isForbidden(char32_t c);

/// The first code point for which `accepts` is false.
template <typename Accepts>
[[nodiscard]] std::optional<char32_t> firstOther(QStringView text, Accepts accepts)
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextChar(text, i);
        if (!accepts(c))
            return c;
    }
    return {};
}

} // namespace core::templates
