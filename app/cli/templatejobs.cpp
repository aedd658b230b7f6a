// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/templatereport.h"
#include "app/cli/templateverbs.h"
#include "app/cli/texts.h"
#include "core/templatebatch/rowreasons.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace batch = core::templatebatch;

namespace {

struct Typed
{
    qint64 job = 0;
    QString exported;
    QString format;
    bool isOnlyUnsuccessful = false;
    bool isCancelled = false;
    bool isRemoved = false;
    bool isConfirmed = false;
};

core::Result<Exit> jobs(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    core::AppId appId;
    if (!run.globals.account.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        appId = account->appId;
    }
    const auto batches = BatchServices::open(**services);
    if (!batches)
        return core::fail(batches.error());
    catchUp(**batches);
    const batch::BatchSender &sender = (*batches)->sender();
    const auto found = sender.jobs(appId);
    if (!found)
        return core::fail(found.error());
    QJsonArray list;
    Table table({Cli::tr("Job"), Cli::tr("Made"), Cli::tr("Template"), Cli::tr("State"), Cli::tr("Messages"),
                 Cli::tr("Sent"), Cli::tr("Failed")});
    for (const core::BatchJob &job : *found) {
        const auto counts = sender.counts(job.id);
        if (!counts)
            return core::fail(counts.error());
        list.append(toJson(job, *counts));
        table.add({QString::number(job.id), job.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                   printable(job.subject.title), batch::nameOf(job.state), QString::number(counts->total()),
                   QString::number(counts->sent + counts->delivered), QString::number(counts->failed)});
    }
    if (run.format() == Format::Json)
        writeJson(list);
    else
        table.print();
    return Exit::Done;
}

core::Done exportRows(const Typed &typed, const batch::BatchSender &sender)
{
    batch::ExportOrder order{.path = typed.exported, .format = batch::rowFormatOf(typed.exported)};
    if (!typed.format.isEmpty())
        order.format = typed.format == "jsonl"_L1 ? batch::RowFormat::JsonLines : batch::RowFormat::Csv;
    if (typed.isOnlyUnsuccessful)
        order.states = batch::unsuccessfulStates();
    const auto rows = wait(sender.exportRows(typed.job, order));
    if (!rows)
        return core::fail(rows.error());
    note(Cli::tr("%n row(s) written to %1", nullptr, static_cast<int>(*rows)).arg(typed.exported));
    return {};
}

core::Result<Exit> job(const Typed &typed, Invocation &run)
{
    if (typed.exported.isEmpty() && (!typed.format.isEmpty() || typed.isOnlyUnsuccessful))
        return refuseUsage(Cli::tr("--format and --only-failed say how --export writes: name its FILE"));
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto batches = BatchServices::open(**services);
    if (!batches)
        return core::fail(batches.error());
    batch::BatchSender &sender = (*batches)->sender();
    catchUp(**batches);
    auto found = sender.job(typed.job);
    if (!found)
        return core::fail(found.error());
    if (typed.isCancelled && typed.isConfirmed)
        found = wait(sender.cancel(typed.job));
    if (!found)
        return core::fail(found.error());
    const auto counts = sender.counts(typed.job);
    if (!counts)
        return core::fail(counts.error());
    constexpr int mostShown = 20;
    const auto bad = sender.rows(
        {.job = typed.job,
         .states = {core::BatchRow::State::Faulty, core::BatchRow::State::Failed, core::BatchRow::State::Unknown},
         .limit = mostShown});
    if (!bad)
        return core::fail(bad.error());
    QJsonObject json = toJson(*found, *counts);
    QJsonArray rows;
    for (const core::BatchRow &row : *bad)
        rows += toJson(row, found->subject);
    json.insert(u"notDelivered"_s, rows);
    if (run.format() == Format::Json) {
        writeJson(json, run.format());
    } else {
        print(*found, *counts);
        for (const core::BatchRow &row : *bad)
            writeLine(Cli::tr("Row %1, %2: %3 %4")
                          .arg(row.number)
                          .arg(row.openId, batch::nameOf(row.state), printable(batch::reasonOf(row, found->subject)))
                          .toUtf8());
    }
    if (!typed.exported.isEmpty()) {
        if (const core::Done written = exportRows(typed, sender); !written)
            return core::fail(written.error());
    }
    if (typed.isRemoved && typed.isConfirmed) {
        if (const core::Done removed = wait(sender.remove(typed.job)); !removed)
            return core::fail(removed.error());
        note(Cli::tr("The job was taken off the journal."));
    } else if ((typed.isCancelled || typed.isRemoved) && !typed.isConfirmed) {
        note(Cli::tr("Nothing was changed. Repeat with --confirm."));
        return Exit::Failed;
    }
    return Exit::Done;
}

} // namespace

void addTemplateJobs(CLI::App &group, Invocation &invocation)
{
    CLI::App &listing = addVerb(group, "jobs", Cli::tr("The template messages sent from here, newest first"));
    listing.callback([&invocation] { invocation.deed = [&invocation] { return jobs(invocation); }; });

    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "job", Cli::tr("What became of a job, and of each row"));
    constexpr qint64 mostJobs = 1'000'000'000;
    addNumber(verb, "--id", {.lowest = 1, .highest = mostJobs}, typed->job, Cli::tr("A number of \"template jobs\""))
        .required();
    addOption(verb, "--export", "FILE", typed->exported, Cli::tr("Write all rows with their results"));
    addOption(verb, "--format", "csv|jsonl", typed->format, Cli::tr("Kind of that file (by its name)"));
    addFlag(verb, "--only-failed", typed->isOnlyUnsuccessful,
            Cli::tr("Write only rows that did not arrive, or of which nobody knows"));
    addFlag(verb, "--cancel", typed->isCancelled, Cli::tr("Send nothing more of it"));
    addFlag(verb, "--delete", typed->isRemoved, Cli::tr("Take one that has ended off the journal"));
    addFlag(verb, "--confirm", typed->isConfirmed, Cli::tr("Do it; without, only says what would be done"));
    verb.callback([&invocation, typed] { invocation.deed = [&invocation, typed] { return job(*typed, invocation); }; });
}

} // namespace app::cli
