// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <span>

namespace app::cli {

/// All of them, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

void addAccount(CLI::App &parser, Invocation &invocation);
void addApi(CLI::App &parser, Invocation &invocation);
void addCallback(CLI::App &parser, Invocation &invocation);
void addCompletion(CLI::App &parser, Invocation &invocation);
void addDoctor(CLI::App &parser, Invocation &invocation);
void addDraft(CLI::App &parser, Invocation &invocation);
void addExplain(CLI::App &parser, Invocation &invocation);
void addJsSdk(CLI::App &parser, Invocation &invocation);
void addMedia(CLI::App &parser, Invocation &invocation);
void addMenu(CLI::App &parser, Invocation &invocation);
void addMessage(CLI::App &parser, Invocation &invocation);
void addOauth(CLI::App &parser, Invocation &invocation);
void addQuota(CLI::App &parser, Invocation &invocation);
void addSandbox(CLI::App &parser, Invocation &invocation);
void addTemplate(CLI::App &parser, Invocation &invocation);
void addTicket(CLI::App &parser, Invocation &invocation);
void addToken(CLI::App &parser, Invocation &invocation);
void addTour(CLI::App &parser, Invocation &invocation);

} // namespace app::cli
