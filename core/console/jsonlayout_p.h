// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::console {

/// Where the layout of JSON stands between two characters; from there it can go on.
struct LayoutState
{
    qsizetype at = 0;
    int depth = 0;
    bool isInText = false;
    bool startsLine = false; ///< the line before it ended there
};

/// Lays JSON out from there on, to the end of the line that reaches `enough` bytes; a line twice as long ends within.
/// `state` is where the next call goes on. Everything that is not layout stays byte by byte.
[[nodiscard]] QByteArray layOutJson(QByteArrayView json, LayoutState &state, qsizetype enough);

/// Whether a character of UTF-8 starts there, or the text is over.
[[nodiscard]] bool isBetweenCharacters(QByteArrayView text, qsizetype at);

} // namespace core::console
