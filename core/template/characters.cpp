// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/characters_p.h"

#include <QChar>

#include <algorithm>

namespace core::templates {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Emoji_Presentation of Unicode 15 below U+1F000, as Qt has no such property; with the joiners and selectors.
constexpr Range emoji[] = {
    {0x200d, 0x200d},   {0x20e3, 0x20e3}, {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
    {0x25fd, 0x25fe},   {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea},
    {0x26f2, 0x26f3},   {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b},
    {0x2728, 0x2728},   {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27b0, 0x27b0},   {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0xfe0f, 0xfe0f},
    {0x1f000, 0x1fbff},
};

// Han without kana: the unified ideographs, their extensions and the compatibility ones, and the iteration mark.
constexpr Range chinese[] = {
    {0x3005, 0x3007}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xf900, 0xfaff}, {0x20000, 0x323af},
};

template <std::size_t size>
bool isIn(const Range (&ranges)[size], char32_t c)
{
    const auto found = std::ranges::lower_bound(ranges, c, {}, &Range::last);
    return found != std::end(ranges) && found->first <= c;
}

} // namespace

qsizetype countChars(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++count)
        static_cast<void>(nextChar(text, i));
    return count;
}

char32_t nextChar(QStringView text, qsizetype &i)
{
    const QChar first = text[i++];
    if (first.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i++]);
    return first.unicode();
}

bool isChinese(char32_t c)
{
    return isIn(chinese, c);
}

bool isEmoji(char32_t c)
{
    return c >= 0x200d && isIn(emoji, c);
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

bool isLatinLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isSymbol(char32_t c)
{
    return c > U' ' && !QChar::isLetterOrNumber(c) && !QChar::isSpace(c) && !isForbidden(c) && !isEmoji(c);
}

bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\r' && c != U'\t') || c == 0x7f || (c >= 0xd800 && c <= 0xdfff)
        || c == 0xfffe || c == 0xffff;
}

} // namespace core::templates
