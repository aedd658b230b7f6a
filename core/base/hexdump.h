// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// How one byte looks in the text column of a hex dump.
struct HexCell
{
    enum class Kind {
        Character, ///< the character that begins here, one byte of ASCII or more of UTF-8
        Rest, ///< a further byte of a character that began before
        Control, ///< a control character; NUL, tab, line feed…
        Broken, ///< no UTF-8
    };

    Kind kind = Kind::Broken;
    QString text; ///< "." for Control and Broken, empty for Rest
};

inline constexpr int hexRowBytes = 16;

/// Of bytes.at(index); looks at no more than its neighbours.
[[nodiscard]] HexCell hexCell(const QByteArray &bytes, qsizetype index);
/// Eight digits.
[[nodiscard]] QString hexOffset(qsizetype offset);
/// Rows as `hexdump -C` writes them: offset, two groups of eight bytes, text.
[[nodiscard]] QString hexDump(const QByteArray &bytes, qsizetype first, qsizetype count);

} // namespace core
