// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/forcebudget.h"

#include "core/base/beijing.h"

#include <algorithm>

namespace core::api {

namespace {

QDate dayInBeijing(const QDateTime &moment)
{
    return inBeijing(moment).date();
}

} // namespace

ForceBudget forceBudget(const Catalogue &catalogue, const QList<QDateTime> &forced, const QDateTime &now)
{
    const QDate today = dayInBeijing(now);
    const auto used = std::ranges::count(forced, today, dayInBeijing);
    const qint64 left = catalogue.limitValue(u"stableToken.forcePerDay") - used;
    if (left <= 0) {
        QDateTime midnight = inBeijing(now);
        midnight.setDate(today.addDays(1));
        midnight.setTime(QTime(0, 0));
        return {.left = 0, .possibleAt = midnight.toUTC()};
    }
    QDateTime possibleAt = now;
    if (!forced.isEmpty()) {
        const QDateTime last = std::ranges::max(forced);
        possibleAt = std::max(now, last.addSecs(catalogue.limitValue(u"stableToken.forceInterval.seconds")));
    }
    return {.left = int(left), .possibleAt = possibleAt};
}

} // namespace core::api
