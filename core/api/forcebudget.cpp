// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/forcebudget.h"

#include <algorithm>

namespace core::api {

namespace {

constexpr int beijingOffset = 8 * 3600;

QDate dayInBeijing(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(beijingOffset).date();
}

} // namespace

ForceBudget forceBudget(const Catalogue &catalogue, const QList<QDateTime> &forced, const QDateTime &now)
{
    const QDate today = dayInBeijing(now);
    const auto used = std::ranges::count(forced, today, dayInBeijing);
    const qint64 left = catalogue.limitValue(u"stableToken.forcePerDay") - used;
    if (left <= 0) {
        const QDateTime midnight(today.addDays(1), QTime(0, 0), Qt::OffsetFromUTC, beijingOffset);
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
