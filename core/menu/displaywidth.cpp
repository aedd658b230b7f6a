// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/levelfacts_p.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// As wide as a Chinese character in the fonts of Chinese phones: East_Asian_Width W and F, and of A (ambiguous) the
/// punctuation and symbols that these fonts draw in full width. Sorted.
constexpr Range wide[] = {
    {0x1100, 0x115f},   {0x2014, 0x2016}, {0x2018, 0x2019}, {0x201c, 0x201d},   {0x2025, 0x2026},   {0x2030, 0x2030},
    {0x203b, 0x203b},   {0x2103, 0x2103}, {0x2116, 0x2116}, {0x2121, 0x2121},   {0x2160, 0x217b},   {0x2190, 0x2199},
    {0x231a, 0x231b},   {0x2329, 0x232a}, {0x23e9, 0x23f3}, {0x2460, 0x249b},   {0x2500, 0x257f},   {0x25a0, 0x25ff},
    {0x2600, 0x27bf},   {0x2b1b, 0x2b1c}, {0x2b50, 0x2b55}, {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},   {0xa000, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},
    {0xfe30, 0xfe6f},   {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x1b2ff}, {0x1f000, 0x1f2ff}, {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
};

constexpr char32_t emojiSelector = 0xfe0f;

bool isWide(char32_t point)
{
    const auto *const range = std::ranges::lower_bound(wide, point, {}, &Range::last);
    return range != std::end(wide) && point >= range->first;
}

int widthOf(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return 0;
    default: return isWide(point) ? 2 : 1;
    }
}

/// Of what people take for one character: a family of emoji is as wide as one.
int clusterWidth(QStringView cluster)
{
    int width = 0;
    for (const char32_t point : cluster.toUcs4()) {
        if (point == emojiSelector)
            return 2;
        width = std::max(width, widthOf(point));
    }
    return width;
}

/// How many code units fit into `width`, and how wide all of them are.
struct Fit
{
    qsizetype units = 0;
    int total = 0;
};

Fit fit(QStringView text, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    Fit result;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        result.total += clusterWidth(text.sliced(start, end - start));
        if (result.total <= width)
            result.units = end;
        start = end;
    }
    return result;
}

} // namespace

int displayWidth(QStringView text)
{
    return fit(text, 0).total;
}

QString shownName(const QString &name, Level level, const Catalogue &catalogue)
{
    const int width = 2 * static_cast<int>(catalogue.limitValue(factsOf(level).shownChars));
    const Fit fitting = fit(name, width);
    return fitting.total <= width ? name : name.left(fitting.units) + u'…';
}

} // namespace core::menu
