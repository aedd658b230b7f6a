// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/menureport.h"
#include "app/cli/standardinput.h"
#include "app/cli/templatereport.h"
#include "app/cli/templateverbs.h"
#include "app/cli/texts.h"
#include "core/templatebatch/rowreasons.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace templates = core::templates;

namespace {

struct Typed
{
    QString id;
    QString openId;
    QString file;
    bool isConfirmed = false;
};

/// What would be sent; nothing was.
Exit dryRun(const templates::Request &request, const core::Account &account, Invocation &run)
{
    const core::Catalogue &catalogue = (*run.services())->catalogue();
    if (run.format() == Format::Json) {
        QJsonObject json = whose(account);
        json.insert(u"wouldSend"_s, toJson(request, catalogue));
        writeJson(json, run.format());
    } else {
        const core::Endpoint *const endpoint = catalogue.endpoint(request.endpointId);
        note(Cli::tr("Would call %1 with %n byte(s):", nullptr, static_cast<int>(request.body.size()))
                 .arg(endpoint ? endpoint->path : request.endpointId));
        writeLine(request.body);
    }
    note(Cli::tr("Nothing was sent. Repeat with --confirm."));
    return Exit::Failed;
}

core::Result<Exit> show(const core::BatchJob &job, const core::Account &account,
                        const core::templatebatch::BatchSender &sender, Invocation &run)
{
    const auto counts = sender.counts(job.id);
    const auto rows = sender.rows({.job = job.id, .limit = 1});
    if (!counts || !rows)
        return core::fail(counts ? rows.error() : counts.error());
    const core::BatchRow &row = rows->first();
    if (run.format() == Format::Json) {
        QJsonObject json = whose(account);
        const QJsonObject report = toJson(job, *counts);
        for (auto it = report.begin(); it != report.end(); ++it)
            json.insert(it.key(), it.value());
        json.insert(u"message"_s, toJson(row, job.subject));
        writeJson(json, run.format());
    } else {
        print(job, *counts);
        if (const auto refusal = core::templatebatch::refusalOf(row, job.subject))
            note(u"%1: %2"_s.arg(refusal->path, refusal->message));
        if (row.state == core::BatchRow::State::Unknown)
            note(Cli::tr("It may have arrived all the same, so that MpDesk does not repeat it: %1").arg(row.reason));
    }
    return exitOf(job, *counts);
}

core::Result<Exit> send(const Typed &typed, Invocation &run)
{
    const auto bytes = readFileOrInput(typed.file);
    if (!bytes)
        return core::fail(bytes.error());
    const templates::DataFile file = templates::read(*bytes);
    print(typed.file, file, file.problems);
    if (core::hasErrors(file.problems))
        return Exit::Denied;
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    Services &services = **run.services();
    const auto subject = templateNamed(typed.id, *account, services);
    if (!subject)
        return core::fail(subject.error());
    templates::TemplateMessage message = file.message;
    message.toUser = typed.openId;
    message.templateId = subject->id;
    const templates::Rules rules(*subject, services.catalogue());
    const QList<core::Problem> problems = rules.check(message);
    print(typed.file, file, problems);
    if (core::hasErrors(problems))
        return Exit::Denied;
    if (!typed.isConfirmed) {
        const auto request = templates::bodyOf(message, rules);
        return request ? core::Result<Exit>(dryRun(*request, *account, run)) : core::fail(request.error());
    }
    const auto batches = BatchServices::open(services);
    if (!batches)
        return core::fail(batches.error());
    const auto job = (*batches)->sender().compose(*account, *subject, message);
    if (!job)
        return core::fail(job.error());
    const auto done = runBatch(job->id, {.inFlight = 1}, **batches);
    if (!done)
        return core::fail(done.error());
    catchUp(**batches);
    return show(*done, *account, (*batches)->sender(), run);
}

} // namespace

void addTemplateSend(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "send", Cli::tr("Sends a template message or subscription notice to one follower"));
    verb.footer(
        Cli::tr("Without --confirm nothing is sent: it prints the exact bytes. The message is journalled before "
                "its request leaves; \"template jobs\" shows what became of it. Exit status 4 if the platform "
                "would refuse it.")
            .toStdString());
    addPositional(verb, "ID", typed->id, Cli::tr("A template_id or priTmplId")).required();
    addOption(verb, "--to", "OPENID", typed->openId, Cli::tr("The follower")).required();
    addOption(verb, "--data", "FILE", typed->file, Cli::tr("The values as JSON; - for standard input")).required();
    addFlag(verb, "--confirm", typed->isConfirmed, Cli::tr("Do it; without, only says what would be done"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return send(*typed, invocation); }; });
}

} // namespace app::cli
