// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace app::cli {

// The verbs of `oauth`, each file with some of them.
void addOauthUrls(CLI::App &group, Invocation &invocation); ///< url, lint
void addOauthGrants(CLI::App &group, Invocation &invocation); ///< exchange, refresh, userinfo, check

} // namespace app::cli
