// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {

namespace {

constexpr qsizetype longestWord = 64;

qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype change = diagonal + (from.at(i) == to.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

} // namespace

QString nearestName(const QString &wanted, const QStringList &names)
{
    const QString word = wanted.left(longestWord).toLower();
    const auto best = std::ranges::min_element(names, {}, [&](const QString &name) {
        const QString known = name.left(longestWord).toLower();
        return known.startsWith(word) ? 0 : distance(word, known);
    });
    return best == names.cend() ? QString() : *best;
}

QString mistypedName(const QString &wanted, const QStringList &names)
{
    constexpr qsizetype most = 2;
    const QString word = wanted.left(longestWord).toLower();
    const auto errors = [&word](const QString &name) { return distance(word, name.left(longestWord).toLower()); };
    const auto best = std::ranges::min_element(names, {}, errors);
    return best == names.cend() || errors(*best) > std::min(most, word.size() / 2) ? QString() : *best;
}

} // namespace core
