// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/commands.h"
#include "app/cli/filteroptions.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    qint64 limit = 50;
    FilterOptions filter;
};

QString milliseconds(std::chrono::microseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0, 'f', 1);
}

void printTable(const QList<core::DeliverySummary> &deliveries)
{
    Table table({Cli::tr("Id"), Cli::tr("Received"), Cli::tr("Account"), Cli::tr("State"), Cli::tr("Type"),
                 Cli::tr("From"), Cli::tr("ms"), Cli::tr("Summary")});
    for (const core::DeliverySummary &row : deliveries) {
        table.add({QString::number(row.id.value()), row.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                   row.account.toString(), core::toString(row.state), row.event.isEmpty() ? row.type : row.event,
                   row.from, milliseconds(row.duration), row.summary});
    }
    table.print();
}

core::Result<Exit> listDeliveries(const Typed &typed, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto filter = filterFrom(typed.filter, run);
    if (!filter)
        return core::fail(filter.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    const auto page = wait((*callbacks)->log->page(*filter, {}, static_cast<int>(typed.limit)));
    if (!page)
        return core::fail(page.error());
    if (run.format() == Format::Json) {
        QJsonArray objects;
        for (const core::DeliverySummary &row : *page)
            objects += core::toJson(row);
        writeJson(objects);
    } else if (page->isEmpty()) {
        note(Cli::tr("No callback matches."));
    } else {
        printTable(*page);
    }
    return Exit::Done;
}

void addList(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "list", Cli::tr("What the endpoint has received, newest first"));
    const auto typed = std::make_shared<Typed>();
    addNumber(verb, "--limit", {.lowest = 1, .highest = 100'000}, typed->limit, Cli::tr("At most so many (50)"));
    addFilterOptions(verb, typed->filter);
    verb.callback([&invocation, typed] {
        invocation.deed = [&invocation, typed] { return listDeliveries(*typed, invocation); };
    });
}

} // namespace

void addCallback(CLI::App &parser, Invocation &invocation)
{
    addCallbackServe(parser, invocation);
    addList(parser, invocation);
    addCallbackShow(parser, invocation);
    addCallbackDecode(parser, invocation);
    addCallbackPush(parser, invocation);
    addCallbackReplay(parser, invocation);
    addCallbackProbe(parser, invocation);
    addCallbackExport(parser, invocation);
    addCallbackImport(parser, invocation);
    addCallbackPurge(parser, invocation);
}

} // namespace app::cli
