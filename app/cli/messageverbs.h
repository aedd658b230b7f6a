// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace app::cli {

// The verbs of `message` that have a file of their own.
void addMessageCheck(CLI::App &group, Invocation &invocation); ///< check, schema
void addMessageJobs(CLI::App &group, Invocation &invocation); ///< jobs, status, delete
void addMessageMass(CLI::App &group, Invocation &invocation);
void addMessageReply(CLI::App &group, Invocation &invocation);
void addMessageSend(CLI::App &group, Invocation &invocation); ///< preview, custom

} // namespace app::cli
