// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"

namespace core {

/// One condition as it stands in the text; places are indexes into it.
struct FilterToken
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isNegated = false;
    qsizetype name = 0; ///< after the sign
    qsizetype colon = -1; ///< -1 = a bare word
    qsizetype value = 0; ///< after sign and colon, quotes included
    bool isQuoted = false;
    bool isClosed = true; ///< the quote, if there is one
    qsizetype stuck = -1; ///< what follows the closing quote without a blank
    QString text; ///< without quotes and escapes

    [[nodiscard]] QString nameIn(const QString &source) const { return source.mid(name, colon - name); }
};

/// Cuts at blanks outside quotes. What Chinese input methods type for colon, quotes, signs and blank is understood too.
[[nodiscard]] QList<FilterToken> scanFilter(const QString &text);
/// Whether a value that is not quoted stands for more than itself.
[[nodiscard]] bool isFilterPattern(const QString &bareValue, FilterField field);
/// The text as a value after a colon, or as a bare word: in quotes where it would be read otherwise.
[[nodiscard]] QString quotedForFilter(const FilterText &value, FilterField field);

} // namespace core
