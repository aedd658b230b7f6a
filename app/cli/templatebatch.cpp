// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/menureport.h"
#include "app/cli/templatereport.h"
#include "app/cli/templateverbs.h"
#include "app/cli/texts.h"
#include "core/tablefile/tablereader.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace batch = core::templatebatch;
namespace templates = core::templates;

namespace {

struct Typed
{
    QString id;
    QString file;
    QStringList maps;
    QString url;
    QString rate;
    qint64 inFlight = 8;
    qint64 resumed = 0;
    bool retriesFailed = false;
    bool skipsFaulty = false;
    bool isConfirmed = false;
};

core::Result<batch::Pace> paceOf(const Typed &typed)
{
    constexpr double most = 10'000;
    bool isNumber = true;
    const double rate = typed.rate.isEmpty() ? 0 : typed.rate.toDouble(&isNumber);
    if (!isNumber || rate < 0 || rate > most)
        return core::invalid(u"rate"_s,
                             Cli::tr("A rate is 0 (as fast as it goes) to %1 messages a second; found \"%2\"")
                                 .arg(most)
                                 .arg(typed.rate));
    return batch::Pace{.rate = rate, .inFlight = static_cast<int>(typed.inFlight)};
}

/// Columns that are called like fields, and what --map says.
core::Result<batch::Mapping> mappingOf(const Typed &typed, const templates::Template &subject)
{
    const auto table = core::openTable(typed.file);
    if (!table)
        return core::fail(table.error());
    const auto header = (*table)->next();
    if (!header)
        return core::fail(header.error());
    batch::Mapping mapping = batch::suggest(header->value_or(QStringList()), subject);
    for (const QString &map : typed.maps) {
        const qsizetype at = map.indexOf(u'=');
        if (at < 1)
            return core::invalid(u"map"_s,
                                 Cli::tr("--map takes FIELD=TEXT, with columns as {{name}}; found \"%1\"").arg(map));
        const QString field = map.left(at);
        const QString text = map.mid(at + 1);
        if (field == "openid"_L1)
            mapping.openId = text;
        else if (field == "url"_L1)
            mapping.url = text;
        else if (field == "appid"_L1)
            mapping.appId = text;
        else if (field == "pagepath"_L1)
            mapping.pagePath = text;
        else
            mapping.values.insert(field, text);
    }
    return mapping;
}

void print(const batch::BatchImport &imported)
{
    for (const batch::RuleCount &count : imported.rules)
        note(Cli::tr("%1, row %2: %3 (%n row(s))", nullptr, static_cast<int>(count.rows))
                 .arg(toString(count.severity))
                 .arg(count.firstRow)
                 .arg(count.message));
    if (imported.repeatedOpenIds > 0)
        note(Cli::tr("%n row(s) go to somebody who gets an earlier one, too.", nullptr,
                     static_cast<int>(imported.repeatedOpenIds)));
}

QJsonObject planJson(const batch::BatchImport &imported, const batch::BatchPlan &plan, const core::Account &account,
                     const core::Catalogue &catalogue)
{
    QJsonObject json = whose(account);
    QJsonArray rules;
    for (const batch::RuleCount &count : imported.rules)
        rules += toJson(count);
    json.insert(u"rows"_s, plan.counts.total());
    json.insert(u"faulty"_s, plan.counts.faulty);
    json.insert(u"problems"_s, rules);
    json.insert(u"repeatedOpenIds"_s, plan.repeatedOpenIds);
    json.insert(u"format"_s, imported.format);
    json.insert(u"quota"_s, QJsonObject{{u"perDay"_s, plan.quota.limit}, {u"usedToday"_s, plan.quota.used}});
    if (plan.first)
        json.insert(u"wouldSendFirst"_s, toJson(*plan.first, catalogue));
    return json;
}

void print(const batch::BatchPlan &plan, const batch::Pace &pace, const core::Catalogue &catalogue)
{
    note(Cli::tr("Would send %n message(s)", nullptr, static_cast<int>(plan.counts.queued))
         + (pace.rate > 0
                ? Cli::tr(", in about %1 s").arg(static_cast<double>(plan.counts.queued) / pace.rate, 0, 'f', 0)
                : QString()));
    note(Cli::tr("A new account may send %1 a day; from here %2 were sent today.")
             .arg(plan.quota.limit)
             .arg(plan.quota.used));
    if (!plan.first)
        return;
    const core::Endpoint *const endpoint = catalogue.endpoint(plan.first->endpointId);
    note(Cli::tr("The first would call %1 with %n byte(s):", nullptr, static_cast<int>(plan.first->body.size()))
             .arg(endpoint ? endpoint->path : plan.first->endpointId));
    writeLine(plan.first->body);
}

core::Result<Exit> finish(const core::Result<core::BatchJob> &job, BatchServices &batches, Invocation &run)
{
    if (!job)
        return core::fail(job.error());
    catchUp(batches);
    const auto counts = batches.sender().counts(job->id);
    if (!counts)
        return core::fail(counts.error());
    show(*job, *counts, run.format());
    const bool isOpen = job->state == core::BatchJob::State::Paused || job->state == core::BatchJob::State::Stopped;
    if (isOpen)
        note(Cli::tr("It goes on with: mpdeskctl template batch --resume %1 --confirm").arg(job->id));
    return exitOf(*job, *counts);
}

core::Result<Exit> resume(const Typed &typed, const batch::Pace &pace, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto batches = BatchServices::open(**services);
    if (!batches)
        return core::fail(batches.error());
    batch::BatchSender &sender = (*batches)->sender();
    const auto job = sender.job(typed.resumed);
    if (!job)
        return core::fail(job.error());
    const auto account = (*services)->book().find(job->appId);
    if (account)
        sayWhose(*account);
    catchUp(**batches);
    if (!typed.isConfirmed) {
        const auto counts = sender.counts(job->id);
        if (!counts)
            return core::fail(counts.error());
        show(*job, *counts, run.format());
        note(Cli::tr("Nothing was sent. Repeat with --confirm."));
        return Exit::Failed;
    }
    if (typed.retriesFailed) {
        if (const auto queued = wait(sender.retryFailed(job->id)); !queued)
            return core::fail(queued.error());
    }
    return finish(runBatch(job->id, pace, **batches), **batches, run);
}

core::Result<Exit> start(const Typed &typed, const batch::Pace &pace, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    Services &services = **run.services();
    const auto subject = templateNamed(typed.id, *account, services);
    if (!subject)
        return core::fail(subject.error());
    const auto mapping = mappingOf(typed, *subject);
    if (!mapping)
        return core::fail(mapping.error());
    const auto batches = BatchServices::open(services);
    if (!batches)
        return core::fail(batches.error());
    batch::BatchSender &sender = (*batches)->sender();
    const batch::BatchOrder order{.account = *account, .subject = *subject, .file = typed.file, .mapping = *mapping};
    const auto imported = wait(sender.import(order));
    if (!imported)
        return core::fail(imported.error());
    const qint64 jobId = imported->job.id;
    const bool isRefused = imported->counts.faulty > 0 && !(typed.skipsFaulty && imported->counts.queued > 0);
    if (typed.isConfirmed && !isRefused) {
        print(*imported);
        note(Cli::tr("Job %1: %n message(s)", nullptr, static_cast<int>(imported->counts.queued)).arg(jobId));
        return finish(runBatch(jobId, pace, **batches), **batches, run);
    }
    const auto plan = wait(sender.plan(jobId));
    static_cast<void>(wait(sender.remove(jobId))); // what stays is removed by the next command
    if (!plan)
        return core::fail(plan.error());
    if (run.format() == Format::Json)
        writeJson(planJson(*imported, *plan, *account, services.catalogue()), run.format());
    else
        print(*imported);
    if (isRefused) {
        note(Cli::tr("%n row(s) break a rule. Nothing was sent; with --skip-faulty the others are.", nullptr,
                     static_cast<int>(imported->counts.faulty)));
        return Exit::Denied;
    }
    if (run.format() == Format::Text)
        print(*plan, pace, services.catalogue());
    note(Cli::tr("Nothing was sent. Repeat with --confirm."));
    return Exit::Failed;
}

core::Result<Exit> sendMany(const Typed &typed, Invocation &run)
{
    const auto pace = paceOf(typed);
    if (!pace)
        return refuseUsage(pace.error().message);
    if (typed.resumed > 0)
        return resume(typed, *pace, run);
    if (typed.id.isEmpty() || typed.file.isEmpty())
        return refuseUsage(Cli::tr("Say what to send: ID and --csv FILE, or --resume JOB"));
    return start(typed, *pace, run);
}

} // namespace

void addTemplateBatch(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "batch", Cli::tr("Sends a message for each row of a table, each once"));
    verb.footer(Cli::tr("Columns that are called openid, like a field or like its label are taken by themselves. Every "
                        "row is checked first. Without --confirm nothing is sent. Ctrl+C pauses; what was killed is "
                        "resumed, and nobody gets a message twice. Exit status 4 if rows break a rule.")
                    .toStdString());
    addPositional(verb, "ID", typed->id, Cli::tr("A template_id or priTmplId"));
    addOption(verb, "--csv", "FILE", typed->file, Cli::tr("The rows: CSV or XLSX, the first row with names"));
    addOption(verb, "--map", "FIELD=TEXT", typed->maps,
              Cli::tr("What a field says, with columns as {{name}}; also openid, url, appid, pagepath"));
    addOption(verb, "--rate", "N", typed->rate, Cli::tr("At most so many messages a second; 0 is no limit (0)"));
    constexpr qint64 mostInFlight = 64;
    addNumber(verb, "--in-flight", {.lowest = 1, .highest = mostInFlight}, typed->inFlight,
              Cli::tr("Requests at the same time (8)"));
    addFlag(verb, "--skip-faulty", typed->skipsFaulty, Cli::tr("Send the good rows although others break a rule"));
    constexpr qint64 mostJobs = 1'000'000'000;
    addNumber(verb, "--resume", {.lowest = 1, .highest = mostJobs}, typed->resumed,
              Cli::tr("Go on with this job, a number of \"template jobs\""));
    addFlag(verb, "--retry-failed", typed->retriesFailed, Cli::tr("With --resume: send what failed once more"));
    addFlag(verb, "--confirm", typed->isConfirmed, Cli::tr("Do it; without, only says what would be done"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return sendMany(*typed, invocation); }; });
}

} // namespace app::cli
