// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fuzzy.h"

#include <QList>

namespace ui {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

std::optional<int> scoreWord(QStringView word, QStringView text)
{
    // A connected match always beats a scattered one.
    if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
        return 100 + (startsWord(text, at) ? 40 : 0) - int(std::min<qsizetype>(at, 30));
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        score += at == last + 1 ? 6 : startsWord(text, at) ? 8 : 1;
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(QStringView needle, QStringView text)
{
    int total = 0;
    for (const QStringView word : needle.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = scoreWord(word, text);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

} // namespace ui
