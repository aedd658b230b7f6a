// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messageverbs.h"

namespace app::cli {

void addMessage(CLI::App &parser, Invocation &invocation)
{
    addMessageCheck(parser, invocation);
    addMessageReply(parser, invocation);
    addMessageSend(parser, invocation);
    addMessageMass(parser, invocation);
    addMessageJobs(parser, invocation);
}

} // namespace app::cli
