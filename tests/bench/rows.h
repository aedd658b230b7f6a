// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QTextStream>

#include <cstdlib>

namespace bench {

/// Says why and ends the program.
[[noreturn]] void giveUp(const QString &why);

template <typename T>
T orGiveUp(core::Result<T> result)
{
    if (!result)
        giveUp(core::describe(result.error()));
    return std::move(*result);
}

/// Fills a log with what ninety days of three accounts might have left; the first 50 rows are of the kinds that are
/// rare. Always the same rows for the same number, but for their times, which end now.
void fill(core::DeliveryLog &log, int rows);

} // namespace bench
