// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteroptions.h"

#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

namespace app::cli {

void addFilterOptions(CLI::App &verb, FilterOptions &options)
{
    addOption(verb, "--type", "TYPE", options.type, Cli::tr("Only this MsgType or Event"));
    addOption(verb, "--search", "TEXT", options.text, Cli::tr("Only what contains this text"));
}

core::Result<core::DeliveryFilter> filterFrom(const FilterOptions &options, Invocation &run)
{
    core::DeliveryFilter filter{.type = options.type, .text = options.text};
    if (!run.globals.account.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        filter.account = account->appId;
    }
    return filter;
}

} // namespace app::cli
