// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/inspector/deliverylog.h"

namespace app::cli {

/// Which deliveries a verb is about, as typed.
struct FilterOptions
{
    QString type;
    QString text;
};

/// The same options for every verb that looks through the log.
void addFilterOptions(CLI::App &verb, FilterOptions &options);
/// With --account, where it was given.
[[nodiscard]] core::Result<core::DeliveryFilter> filterFrom(const FilterOptions &options, Invocation &run);

} // namespace app::cli
