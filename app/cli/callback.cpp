// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callbackverbs.h"
#include "app/cli/commands.h"
#include "core/http/plainway.h"

namespace app::cli {

void warnOfPlainWay(const QUrl &to)
{
    if (const QString warning = core::plainWayWarning(to); !warning.isEmpty())
        note(warning);
}

void addCallback(CLI::App &parser, Invocation &invocation)
{
    addCallbackServe(parser, invocation);
    addCallbackList(parser, invocation);
    addCallbackSearch(parser, invocation);
    addCallbackShow(parser, invocation);
    addCallbackDecode(parser, invocation);
    addCallbackPush(parser, invocation);
    addCallbackSimulate(parser, invocation);
    addCallbackReplay(parser, invocation);
    addCallbackProbe(parser, invocation);
    addCallbackExport(parser, invocation);
    addCallbackImport(parser, invocation);
    addCallbackPurge(parser, invocation);
    addCallbackBench(parser, invocation);
    addCallbackStats(parser, invocation);
    addCallbackVacuum(parser, invocation);
    addCallbackStar(parser, invocation);
    addCallbackUnstar(parser, invocation);
    addCallbackNote(parser, invocation);
    addCallbackAnswer(parser, invocation);
    addCallbackRules(parser, invocation);
}

} // namespace app::cli
