// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace app::cli {

// The verbs of `template`, each file with some of them.
void addTemplateLibrary(CLI::App &group, Invocation &invocation); ///< list, show, check, schema
void addTemplateCategories(CLI::App &group, Invocation &invocation);
void addTemplateSend(CLI::App &group, Invocation &invocation);
void addTemplateBatch(CLI::App &group, Invocation &invocation);
void addTemplateJobs(CLI::App &group, Invocation &invocation); ///< jobs, job

} // namespace app::cli
