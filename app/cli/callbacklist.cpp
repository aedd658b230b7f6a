// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/deliverytext.h"
#include "app/cli/filteroptions.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostListed = 100'000;
/// So many are read at once, however many there are.
constexpr qint64 pageRows = 500;

struct Typed
{
    qint64 limit = 0;
    FilterOptions filter;
};

using Verb = core::Result<Exit> (*)(const Typed &typed, const core::DeliveryFilter &filter, core::DeliveryLog &log,
                                    Format format);

QString milliseconds(std::chrono::microseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0, 'f', 1);
}

void printTable(const QList<core::DeliverySummary> &deliveries)
{
    Table table({Cli::tr("Id"), Cli::tr("Received"), Cli::tr("Account"), Cli::tr("State"), Cli::tr("Type"),
                 Cli::tr("From"), Cli::tr("ms"), Cli::tr("Remarkable"), Cli::tr("Summary")});
    for (const core::DeliverySummary &row : deliveries) {
        table.add({QString::number(row.id.value()), row.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                   row.account.toString(), stateText(row), row.event.isEmpty() ? row.type : row.event, row.from,
                   milliseconds(row.duration), remarksOf(row).join(u", "_s), row.summary});
    }
    table.print();
}

/// Said where a list does not show everything.
void noteRest(const core::DeliveryCount &count, qsizetype shown)
{
    if (count.rows > shown)
        note((count.isExact ? Cli::tr("%1 of %2 callbacks; --limit shows more.")
                            : Cli::tr("%1 of more than %2 callbacks; --limit shows more."))
                 .arg(shown)
                 .arg(count.rows));
}

core::Result<Exit> list(const Typed &typed, const core::DeliveryFilter &filter, core::DeliveryLog &log, Format format)
{
    const auto page = wait(log.page(filter, {}, static_cast<int>(typed.limit)));
    if (!page)
        return core::fail(page.error());
    if (format == Format::Json) {
        QJsonArray objects;
        for (const core::DeliverySummary &row : *page)
            objects += core::toJson(row);
        writeJson(objects);
    } else if (page->isEmpty()) {
        note(Cli::tr("No callback matches."));
    } else {
        printTable(*page);
        if (page->size() == typed.limit)
            noteRest(wait(log.count(filter)).value_or(core::DeliveryCount()), page->size());
    }
    return Exit::Done;
}

/// Everything that fits, in pages, so that a log of any size can be poured into a file.
core::Result<Exit> search(const Typed &typed, const core::DeliveryFilter &filter, core::DeliveryLog &log, Format format)
{
    core::DeliveryId before;
    qint64 left = typed.limit;
    while (left > 0) {
        const qint64 wanted = std::min(left, pageRows);
        const auto page = wait(log.page(filter, before, static_cast<int>(wanted)));
        if (!page)
            return core::fail(page.error());
        if (page->isEmpty() && !before.isValid() && format == Format::Text)
            note(Cli::tr("No callback matches."));
        else if (format == Format::Text && !page->isEmpty())
            printTable(*page);
        for (const core::DeliverySummary &row : *page) {
            if (format == Format::Json)
                writeLine(core::toWire(core::toJson(row)));
        }
        if (page->size() < wanted)
            break;
        left -= wanted;
        before = page->last().id;
    }
    return Exit::Done;
}

core::Result<Exit> look(Verb verb, const Typed &typed, Invocation &run)
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
    return verb(typed, *filter, *(*callbacks)->log, run.format());
}

} // namespace

void addCallbackList(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "list", Cli::tr("What the endpoint has received, newest first"));
    const auto typed = std::make_shared<Typed>(Typed{.limit = 50});
    addNumber(verb, "--limit", {.lowest = 1, .highest = mostListed}, typed->limit, Cli::tr("At most so many (50)"));
    addFilterOptions(verb, typed->filter);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return look(list, *typed, invocation); }; });
}

void addCallbackSearch(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "search", Cli::tr("All that fits a filter, newest first; JSON Lines with --json"));
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    const auto typed = std::make_shared<Typed>(Typed{.limit = all});
    addNumber(verb, "--limit", {.lowest = 1, .highest = all}, typed->limit, Cli::tr("At most so many (all)"));
    addFilterOptions(verb, typed->filter);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return look(search, *typed, invocation); }; });
}

} // namespace app::cli
