// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/calling/collectionrun.h"
#include "core/catalogue/effect.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::calling::StepOutcome;
using core::console::Collection;

namespace {

struct Typed
{
    QString name;
    QString file;
    QStringList variables;
    bool isConfirmed = false;
};

core::Result<Collection> collectionFor(const Typed &typed, Services &services)
{
    if (typed.name.isEmpty() == typed.file.isEmpty())
        return core::invalid(u"collection"_s, Cli::tr("Name a collection, or a file with --file."));
    if (!typed.name.isEmpty())
        return services.console().collection(typed.name);
    const auto bytes = readFileOrInput(typed.file);
    if (!bytes)
        return core::fail(bytes.error());
    return core::console::collectionFrom(*bytes, services.catalogue());
}

core::Result<core::console::Variables> variablesFrom(const QStringList &assignments)
{
    core::console::Variables variables;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1 || !core::console::isVariableName(assignment.left(equals)))
            return core::invalid(u"var"_s, Cli::tr("--var: \"%1\" is not of the form name=value").arg(assignment));
        variables.insert(assignment.left(equals), assignment.mid(equals + 1));
    }
    return variables;
}

QStringList changesOf(const Collection &collection)
{
    QStringList paths;
    for (const core::console::CollectionStep &step : collection.steps) {
        if (core::effectOf(step.request.verb, step.request.path) == core::Effect::Changes)
            paths += step.request.path;
    }
    return paths;
}

void tell(const StepOutcome &step, Format format)
{
    if (format == Format::Json) {
        QJsonObject json{{u"step"_s, step.step}, {u"name"_s, step.name}, {u"ok"_s, !step.error}};
        if (step.outcome) {
            json.insert(u"status"_s, step.outcome->record.status);
            json.insert(u"milliseconds"_s, qint64(step.outcome->record.elapsed.count()));
            json.insert(u"historyId"_s, step.outcome->record.id);
        }
        if (step.error) {
            json.insert(u"code"_s, step.error->code);
            json.insert(u"message"_s, step.error->message);
        }
        writeJson(json, format);
        return;
    }
    const QString time = step.outcome ? Cli::tr("%1 ms").arg(step.outcome->record.elapsed.count()) : QString();
    const QString result = step.error ? core::describe(*step.error) : Cli::tr("ok");
    writeLine(printable(u"%1. %2: %3 %4"_s.arg(step.step + 1).arg(step.name, result, time).trimmed()).toUtf8());
}

core::Result<Exit> runCollection(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto collection = collectionFor(typed, services);
    if (!collection)
        return core::fail(collection.error());
    const auto variables = variablesFrom(typed.variables);
    if (!variables)
        return core::fail(variables.error());
    const QStringList changes = changesOf(*collection);
    if (!changes.isEmpty() && !account->isSandbox() && !typed.isConfirmed) {
        note(Cli::tr("Would change %1 (%2): %3")
                 .arg(printable(account->name), account->appId.toString(), changes.join(u", "_s)));
        note(Cli::tr("Nothing was done. Repeat with --confirm."));
        return Exit::Failed;
    }
    const auto progress = std::make_shared<core::calling::RunProgress>();
    const Format format = run.format();
    QObject::connect(progress.get(), &core::calling::RunProgress::ended, progress.get(),
                     [format](const StepOutcome &step) { tell(step, format); });
    const auto outcomes = wait(core::calling::runCollection(services.caller(), *account, *collection, *variables,
                                                            progress, services.clock().now()));
    if (!outcomes)
        return core::fail(outcomes.error());
    const auto hasFailed = [](const StepOutcome &step) { return step.error.has_value(); };
    return std::ranges::any_of(*outcomes, hasFailed) ? Exit::Failed : Exit::Done;
}

} // namespace

void addApiRun(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "run", Cli::tr("Runs a collection of calls in their order"));
    verb.footer(Cli::tr("Exit status 1 when a call fails. What changes a real account needs --confirm.").toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "COLLECTION", typed->name, Cli::tr("Name of a collection of the API console"));
    addOption(verb, "--file", "FILE", typed->file, Cli::tr("A shared file instead; - is standard input"));
    addOption(verb, "--var", "NAME=VALUE", typed->variables, Cli::tr("Value of a variable; may be repeated"));
    addConfirm(verb, typed->isConfirmed);
    bind(verb, invocation, typed, runCollection);
}

} // namespace app::cli
