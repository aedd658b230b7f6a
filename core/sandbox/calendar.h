// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace core::sandbox {

/// The platform counts days and months by Beijing's clock (limits.md section 1), which knows no daylight saving.
[[nodiscard]] inline QDate beijingDay(const QDateTime &moment)
{
    constexpr int eightHours = 8 * 3600;
    return moment.toOffsetFromUtc(eightHours).date();
}

/// The first day of the month in Beijing.
[[nodiscard]] inline QDate beijingMonth(const QDateTime &moment)
{
    const QDate day = beijingDay(moment);
    return QDate(day.year(), day.month(), 1);
}

} // namespace core::sandbox
