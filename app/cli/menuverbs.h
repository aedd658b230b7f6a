// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace app::cli {

// The verbs of `menu` that are long enough for a file of their own.
void addMenuCheck(CLI::App &group, Invocation &invocation); ///< check, diff
void addMenuPublish(CLI::App &group, Invocation &invocation); ///< publish, restore, delete
void addMenuHistory(CLI::App &group, Invocation &invocation); ///< history, show

} // namespace app::cli
