// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/templateverbs.h"

namespace app::cli {

void addTemplate(CLI::App &parser, Invocation &invocation)
{
    addTemplateLibrary(parser, invocation);
    addTemplateCategories(parser, invocation);
    addTemplateSend(parser, invocation);
    addTemplateBatch(parser, invocation);
    addTemplateJobs(parser, invocation);
}

} // namespace app::cli
