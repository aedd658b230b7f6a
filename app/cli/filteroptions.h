// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/inspector/deliverylog.h"

namespace app::cli {

/// The type of an option that takes a filter.
inline constexpr QLatin1String filterType("EXPR");

/// Which deliveries a verb is about, as typed.
struct FilterOptions
{
    QString expression;
    QString type;
    QString text;
};

/// The same options, and what they mean, for every verb that looks through the log.
void addFilterOptions(CLI::App &verb, FilterOptions &options);
/// With --account, where it was given.
[[nodiscard]] core::Result<core::DeliveryFilter> filterFrom(const FilterOptions &options, Invocation &run);

} // namespace app::cli
