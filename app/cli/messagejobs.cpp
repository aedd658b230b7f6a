// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/massreport.h"
#include "app/cli/menureport.h"
#include "app/cli/messageverbs.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace sending = core::sending;
using sending::MassSender;

namespace {

struct Typed
{
    QString id;
    QString words;
    qint64 limit = 50;
    qint64 article = 0;
    bool isAskedAgain = false;
    bool waits = false;
    bool isCancelled = false;
    bool wasSent = false;
    bool wasNotSent = false;
    bool isConfirmed = false;
};

/// Of articles the first title: that is how people know them.
QString nameIn(const core::MassJob &job)
{
    const QString kind = nameOf(job.message.kind());
    return job.titles.isEmpty() ? kind : QString(kind + u": "_s + printable(job.titles.first()));
}

core::Result<Exit> jobs(const Typed &typed, Invocation &run)
{
    core::MassQuery query{.words = typed.words, .limit = static_cast<int>(typed.limit)};
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    if (!run.globals.account.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        query.appId = account->appId;
    }
    const auto found = (*services)->massSender().jobs(query);
    if (!found)
        return core::fail(found.error());
    const QDateTime now = (*services)->clock().now();
    if (run.format() == Format::Json) {
        QJsonArray list;
        for (const core::MassJob &job : *found)
            list.append(toJson(job, now));
        writeJson(list);
        return Exit::Done;
    }
    Table table({Cli::tr("Send"), Cli::tr("Made"), Cli::tr("Message"), Cli::tr("To"), Cli::tr("State")});
    for (const core::MassJob &job : *found)
        table.add({QString::number(job.id), minuteText(job.createdAt), nameIn(job), sending::describe(job.target),
                   sending::nameOf(job.state)});
    table.print();
    return Exit::Done;
}

/// The send of that number, after what the inspector knows of it has been read.
core::Result<core::MassJob> jobNamed(const QString &text, Services &services)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return core::invalid(u"job"_s, Cli::tr("\"%1\" is no send; sends are whole numbers").arg(text),
                             Cli::tr("\"mpdeskctl message jobs\" lists the sends."));
    const auto job = services.massSender().job(id);
    if (!job || job->msgId == 0 || job->totals)
        return job;
    if (const auto callbacks = services.callbacks())
        static_cast<void>(wait((*callbacks)->massEvents->catchUp())); // else there are no totals, no more
    return services.massSender().job(id);
}

Exit show(const core::MassJob &job, Invocation &run)
{
    const QDateTime now = (*run.services())->clock().now();
    if (run.format() == Format::Json)
        writeJson(toJson(job, now), run.format());
    else
        print(job, now);
    return exitOf(job.state);
}

core::Result<Exit> status(const Typed &typed, Invocation &run)
{
    if (typed.wasSent && typed.wasNotSent)
        return refuseUsage(Cli::tr("Say one of them: --was-sent or --was-not-sent"));
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    MassSender &sender = (*services)->massSender();
    auto job = jobNamed(typed.id, **services);
    if (!job)
        return core::fail(job.error());
    if (typed.isCancelled)
        job = sender.cancel(job->id);
    else if (typed.isAskedAgain)
        job = wait(sender.askAgain(job->id));
    else if (typed.wasSent || typed.wasNotSent)
        job = sender.settle(job->id, typed.wasSent ? MassSender::Finding::Sent : MassSender::Finding::NotSent);
    if (job && !isEnded(job->state) && job->msgId != 0)
        job = wait(sender.track(job->id));
    if (job && typed.waits)
        job = wait(sender.follow(job->id, MassSender::Until::Ended));
    if (!job)
        return core::fail(job.error());
    return show(*job, run);
}

core::Result<Exit> remove(const Typed &typed, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto job = jobNamed(typed.id, **services);
    if (!job)
        return core::fail(job.error());
    if (const core::Done deletable = sending::checkDeletable(*job); !deletable)
        return core::fail(deletable.error());
    if (!typed.isConfirmed) {
        static_cast<void>(show(*job, run));
        note(Cli::tr("Nothing was deleted. Repeat with --confirm; the cards stay on phones, only what they open is "
                     "gone."));
        return Exit::Failed;
    }
    const auto deleted = wait((*services)->massSender().remove(job->id, static_cast<int>(typed.article)));
    if (!deleted)
        return core::fail(deleted.error());
    return show(*deleted, run);
}

} // namespace

void addMessageJobs(CLI::App &group, Invocation &invocation)
{
    const auto listed = std::make_shared<Typed>();
    CLI::App &listing = addVerb(group, "jobs", Cli::tr("The mass sends of all accounts, newest first"));
    constexpr qint64 most = 10'000;
    addNumber(listing, "--limit", {.lowest = 1, .highest = most}, listed->limit, Cli::tr("At most so many (50)"));
    addOption(listing, "--search", "WORDS", listed->words, Cli::tr("Only those with these words"));
    bind(listing, invocation, listed, jobs);

    const auto looked = std::make_shared<Typed>();
    CLI::App &looking = addVerb(group, "status", Cli::tr("What became of a mass send; looks with mass/get"));
    addPositional(looking, "ID", looked->id, Cli::tr("A number of \"message jobs\"")).required();
    addFlag(looking, "--ask-again", looked->isAskedAgain,
            Cli::tr("Asks under the same id for one that nobody answered; it is sent if it was not"));
    addFlag(looking, "--was-sent", looked->wasSent,
            Cli::tr("Ends one of which nobody tells any more: the web console's list of sends has it"));
    addFlag(looking, "--was-not-sent", looked->wasNotSent,
            Cli::tr("The same, and the web console's list of sends does not have it"));
    addFlag(looking, "--cancel", looked->isCancelled, Cli::tr("Cancels a scheduled one"));
    addFlag(looking, "--wait", looked->waits, Cli::tr("Wait until the platform has sent it"));
    bind(looking, invocation, looked, status);

    const auto removed = std::make_shared<Typed>();
    CLI::App &removing = addVerb(group, "delete", Cli::tr("Deletes what a mass send sent: articles and videos"));
    addPositional(removing, "ID", removed->id, Cli::tr("A number of \"message jobs\"")).required();
    constexpr qint64 articles = 8;
    addNumber(removing, "--article", {.lowest = 0, .highest = articles}, removed->article,
              Cli::tr("Only this one, from 1; else all"));
    addConfirm(removing, removed->isConfirmed);
    bind(removing, invocation, removed, remove);
}

} // namespace app::cli
