// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace app::cli {

/// `account add`, which is long enough for a file of its own.
void addAccountAdd(CLI::App &group, Invocation &invocation);

} // namespace app::cli
