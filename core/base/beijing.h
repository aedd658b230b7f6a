// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace core {

/// The moment by the clock in Beijing, whose days and months the platform counts.
[[nodiscard]] inline QDateTime inBeijing(const QDateTime &moment)
{
    constexpr int eightHours = 8 * 3600;
    return moment.toOffsetFromUtc(eightHours);
}

} // namespace core
