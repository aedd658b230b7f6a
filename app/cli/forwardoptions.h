// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/callbackroutes.h"
#include "app/cli/command.h"
#include "core/settings/settings.h"

namespace app::cli {

/// Where `callback serve` is told to hand deliveries on, instead of as stored, and how it is reached.
struct ForwardOptions
{
    QStringList targets;
    QString budget;
    bool isForLogOnly = false;
    bool refusesReplays = false;
    QString basePath; ///< empty = as in the settings
    QStringList proxies; ///< none = as in the settings
};

void addForwardOptions(CLI::App &verb, ForwardOptions &options);
/// Holds for every account.
[[nodiscard]] core::Done forwardAsTold(CallbackRoutes &routes, const ForwardOptions &options);
[[nodiscard]] core::Result<core::Reach> reachFrom(const ForwardOptions &options, const core::Settings &settings);

} // namespace app::cli
