// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/stopsignal.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/simulator/scenariorun.h"

#include <QFileInfo>

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::simulator::Scenario;
using core::simulator::ScenarioRun;
using core::simulator::StepResult;

namespace {

struct Typed
{
    QString scenario;
    QString url;
    QString mode;
    QString follower;
    qint64 tries = 3;
    KeySource secrets;
};

/// A file, else a saved one, else an example.
core::Result<Scenario> scenarioNamed(const QString &name, Invocation &run)
{
    if (name == "-"_L1 || name.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo(name).isFile()) {
        const auto bytes = readFileOrInput(name);
        return bytes ? core::simulator::readScenario(*bytes) : core::fail(bytes.error());
    }
    const QList<core::simulator::ShippedScenario> shipped = core::simulator::shippedScenarios();
    const auto example = std::ranges::find(shipped, name, &core::simulator::ShippedScenario::id);
    const auto services = run.services();
    if (!services)
        return example != shipped.cend() ? core::Result<Scenario>(example->scenario) : core::fail(services.error());
    const auto saved = (*services)->scenarios().find(name);
    if (saved) {
        auto scenario = core::simulator::readScenario(saved->json);
        if (scenario)
            scenario->name = saved->name;
        return scenario;
    }
    if (example != shipped.cend())
        return example->scenario;
    QStringList names;
    for (const core::SavedScenario &known : (*services)->scenarios().all().value_or(QList<core::SavedScenario>()))
        names += known.name;
    for (const core::simulator::ShippedScenario &known : shipped)
        names += known.id;
    core::Error error = saved.error();
    error.advice = Cli::tr("There are: %1").arg(names.join(u", "_s));
    return core::fail(error);
}

/// Where the inspector of this machine listens, as the settings say.
core::Result<QUrl> inspectorUrl(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const core::Settings &settings = (*run.services())->settings();
    const QString address = settings.get(core::settings::inspectorAddress);
    const bool isAny = address == "0.0.0.0"_L1 || address == "::"_L1 || address.isEmpty();
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isAny ? u"127.0.0.1"_s : address);
    url.setPort(settings.get(core::settings::inspectorPort));
    url.setPath(settings.get(core::settings::inspectorBasePath) + account->effectiveCallbackPath());
    return url;
}

core::Result<core::simulator::Target> targetOf(const Typed &typed, Invocation &run)
{
    auto keys = keysFrom(typed.secrets, run);
    if (!keys)
        return core::fail(keys.error());
    const auto mode = typed.mode.isEmpty() ? keys->mode : core::parseCallbackMode(typed.mode);
    if (!mode)
        return core::fail(mode.error());
    const QString follower = typed.follower.isEmpty() ? followerFrom(typed.secrets, run) : typed.follower;
    const auto url = typed.url.isEmpty() ? inspectorUrl(run) : QUrl(typed.url, QUrl::StrictMode);
    if (!url)
        return core::fail(url.error());
    return core::simulator::Target{.url = *url,
                                   .keys = std::move(*keys),
                                   .mode = *mode,
                                   .parties = {.follower = follower, .account = {}},
                                   .attempts = static_cast<int>(typed.tries),
                                   .platform = platformFrom(typed.secrets, run)};
}

QJsonObject toJson(const StepResult &result)
{
    const auto &outcome = result.outcome;
    const auto last = outcome.attempts.value(outcome.attempts.size() - 1);
    QJsonObject json{{u"step"_s, result.step + 1},
                     {u"type"_s, result.kind},
                     {u"accepted"_s, outcome.accepted},
                     {u"status"_s, last.status},
                     {u"answer"_s, core::simulator::toString(result.answer)},
                     {u"reply"_s, outcome.replyText},
                     {u"durationMs"_s, static_cast<qint64>(last.elapsed.count())},
                     {u"tries"_s, outcome.attempts.size()}};
    const core::XmlNode message = core::parseXml(outcome.plainXml).value_or(core::XmlNode());
    json.insert(u"from"_s, message.textOf(u"FromUserName"));
    if (result.error)
        json.insert(u"error"_s, result.error->message);
    return json;
}

void printJson(const StepResult &result)
{
    writeLine(core::toWire(toJson(result)));
}

void printText(const StepResult &result)
{
    const auto last = result.outcome.attempts.value(result.outcome.attempts.size() - 1);
    QString answer = core::simulator::title(result.answer);
    if (result.error)
        answer = Cli::tr("failed: %1").arg(result.error->message);
    else if (!result.outcome.replyText.isEmpty())
        answer += u": "_s + result.outcome.replyText;
    const QString line = u"%1\t%2\t%3 ms\t%4"_s.arg(QString::number(result.step + 1), result.kind,
                                                    QString::number(last.elapsed.count()), answer);
    writeLine(printable(line).toUtf8());
}

core::Result<Exit> simulate(const Typed &typed, Invocation &run)
{
    const auto scenario = scenarioNamed(typed.scenario, run);
    if (!scenario)
        return core::fail(scenario.error());
    const auto target = targetOf(typed, run);
    if (!target)
        return core::fail(target.error());
    warnOfPlainWay(target->url);
    core::QnamTransport transport;
    const core::SystemClock clock;
    ScenarioRun running(transport, clock);
    const StopSignal stop;
    bool isStopping = false;
    QObject::connect(&stop, &StopSignal::stopped, &running, [&] {
        if (std::exchange(isStopping, true))
            return transport.cancelAll(); // asked twice
        running.stop();
        note(Cli::tr("Stopping; what is under way is waited for."));
    });
    std::optional<core::Error> untold;
    QObject::connect(&running, &ScenarioRun::stepDone, &running, [&untold](const StepResult &result) {
        if (result.outcome.untold)
            untold = result.outcome.untold;
    });
    QObject::connect(&running, &ScenarioRun::stepDone, &running,
                     run.format() == Format::Json ? &printJson : &printText);
    const auto tally = wait(running.run(*scenario, *target));
    if (!tally)
        return core::fail(tally.error());
    if (untold)
        note(Cli::tr("The sandbox does not know of it: %1").arg(untold->message));
    note(Cli::tr("%1 accepted, %2 failed, %3 not sent").arg(tally->accepted).arg(tally->failed).arg(tally->left));
    return tally->failed + tally->left == 0 ? Exit::Done : Exit::Failed;
}

} // namespace

void addCallbackSimulate(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "simulate", Cli::tr("Plays a scenario: messages and events of one follower"));
    QStringList examples;
    for (const core::simulator::ShippedScenario &shipped : core::simulator::shippedScenarios())
        examples += shipped.id;
    verb.footer(Cli::tr("SCENARIO is a file (- = standard input), the name of a saved one, or an example: %1. A file "
                        "is {\"name\":…,\"steps\":[{\"sample\":\"text\",\"fields\":{\"Content\":\"…\"},"
                        "\"waitMs\":500},{\"xml\":\"<xml>…\"}]}. Prints a line (with --json an object) for each step "
                        "as it is answered. Ctrl+C sends nothing more; twice cancels what is under way.")
                    .arg(examples.join(u' '))
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "SCENARIO", typed->scenario, Cli::tr("A file, a saved name, or an example")).required();
    addOption(verb, "--to", "URL", typed->url,
              Cli::tr("Where to; over plain http others may read it; else to the inspector of the settings"));
    addOption(verb, "--mode", "plain|compat|safe", typed->mode, Cli::tr("Encryption; else the account's"));
    addOption(verb, "--from", "OPENID", typed->follower,
              Cli::tr("Who it is; else a follower of the sandbox, of other accounts somebody whom nobody knows"));
    addNumber(verb, "--tries", {.lowest = 1, .highest = 3}, typed->tries,
              Cli::tr("How often each is tried where nothing comes back (3)"));
    addKeySource(verb, typed->secrets);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return simulate(*typed, invocation); }; });
}

} // namespace app::cli
