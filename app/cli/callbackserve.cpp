// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callbackroutes.h"
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/forwardoptions.h"
#include "app/cli/invocation.h"
#include "app/cli/replyoptions.h"
#include "app/cli/stopsignal.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

#include <QHostAddress>

#include <functional>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    qint64 port = 0;
    QString address = u"127.0.0.1"_s;
    ReplyOptions answers;
    ForwardOptions forward;
};

/// Prints each delivery once, as one JSON line.
class DeliveryLines final
{
public:
    void print(const QList<core::DeliverySummary> &oldestFirst)
    {
        for (const core::DeliverySummary &delivery : oldestFirst) {
            if (delivery.id <= m_last)
                continue;
            m_last = delivery.id;
            writeLine(core::toWire(core::toJson(delivery)));
        }
    }

    /// What was stored but not yet announced when the endpoint stopped.
    void printRest(core::DeliveryLog &log)
    {
        constexpr int atMost = 1000;
        auto newest = wait(log.page({}, {}, atMost));
        if (!newest)
            return;
        std::reverse(newest->begin(), newest->end());
        print(*newest);
    }

    /// Everything up to now is old.
    core::Done skipStored(core::DeliveryLog &log)
    {
        const auto newest = wait(log.page({}, {}, 1));
        if (!newest)
            return core::fail(newest.error());
        if (!newest->isEmpty())
            m_last = newest->first().id;
        return {};
    }

private:
    core::DeliveryId m_last;
};

/// The account whose URL is printed: the chosen one if it can be served, else, unless named, the first that can.
core::Result<core::AppId> accountToAnnounce(const CallbackRoutes &routes, Invocation &run)
{
    const auto account = run.account();
    if (!account && !run.globals.account.isEmpty())
        return core::fail(account.error());
    for (const core::Inspector::Route &route : routes.routes) {
        if (account && route.account == account->appId)
            return route.account;
    }
    for (const CallbackRoutes::Skipped &skipped : routes.skipped) {
        if (account && skipped.account.appId == account->appId && !run.globals.account.isEmpty())
            return core::fail(skipped.reason);
    }
    if (!routes.routes.isEmpty())
        return routes.routes.first().account;
    if (!routes.skipped.isEmpty())
        return core::fail(routes.skipped.first().reason);
    return core::fail(account ? core::Error{.kind = core::Error::Kind::Secret} : account.error());
}

void announce(const core::Inspector &inspector, const core::AppId &first, const CallbackRoutes &routes)
{
    writeLine(core::toWire({{u"listening"_s, inspector.urlFor(first).toString(QUrl::FullyEncoded)}}));
    for (const core::Inspector::Route &route : routes.routes) {
        if (route.account != first)
            note(Cli::tr("Also for %1: %2").arg(route.account.toString(), inspector.urlFor(route.account).toString()));
    }
    for (const CallbackRoutes::Skipped &skipped : routes.skipped)
        note(Cli::tr("Not for %1: %2").arg(skipped.account.name, skipped.reason.message));
    for (const CallbackRoutes::Skipped &unanswered : routes.unanswered)
        note(Cli::tr("Answers of %1: %2").arg(unanswered.account.name, unanswered.reason.message));
}

/// Said when it begins and when it is over.
void noteTrouble(const core::DeliveryLog &log)
{
    const auto trouble = log.trouble();
    note(trouble ? core::describe(*trouble) : Cli::tr("Callbacks are stored again."));
}

/// One whose time has passed is never sent late, so that somebody has to hear of it.
void noteMissed(const core::sending::MassSender &sender, const core::Clock &clock, qint64 jobId)
{
    const auto job = sender.job(jobId);
    if (job && job->state == core::MassJob::State::Missed)
        note(Cli::tr("Send %1: %2").arg(jobId).arg(core::sending::explain(*job, clock.now())));
}

core::Result<Exit> serveOn(const QHostAddress &address, quint16 port, const CallbackRoutes &routes, Invocation &run)
{
    const auto first = accountToAnnounce(routes, run);
    if (!first)
        return core::fail(first.error());
    const auto callbacks = (*run.services())->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    core::Inspector &inspector = *(*callbacks)->inspector;

    StopSignal stop;
    DeliveryLines lines;
    if (const core::Done skipped = lines.skipStored(log); !skipped)
        return core::fail(skipped.error());
    QObject context;
    QObject::connect(&log, &core::DeliveryLog::committed, &context, std::bind_front(&DeliveryLines::print, &lines));
    inspector.setRoutes(routes.routes);
    if (const core::Done started = inspector.start(address, port); !started)
        return core::fail(started.error());
    announce(inspector, *first, routes);
    QObject::connect(&log, &core::DeliveryLog::troubleChanged, &context, [&log] { noteTrouble(log); });
    (*callbacks)->retention->start(); // the bounds of the settings hold here too
    core::sending::MassSender &sender = (*run.services())->massSender();
    QObject::connect(&sender, &core::sending::MassSender::changed, &context,
                     std::bind_front(noteMissed, std::cref(sender), std::cref((*run.services())->clock())));
    sender.resume(); // scheduled sends, and those that were cut off
    stop.wait();
    inspector.stop();
    lines.printRest(log);
    return Exit::Done;
}

/// What was given on the command line holds for every account; "rules" alone means the rules that each one has.
core::Done answerAsTold(CallbackRoutes &routes, const ReplyOptions &options)
{
    const auto policy = policyFrom(options);
    if (!policy)
        return core::fail(policy.error());
    for (core::Inspector::Route &route : routes.routes) {
        if (*policy)
            route.policy = **policy;
        else if (options.reply == "rules"_L1)
            route.policy.kind = core::answering::Policy::Kind::Rules;
    }
    return {};
}

core::Result<Exit> serve(const Typed &typed, Invocation &run)
{
    const QHostAddress address(typed.address);
    if (address.isNull())
        return refuseUsage(Cli::tr("--bind: \"%1\" is no IP address").arg(typed.address));
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    auto routes = wait(collectRoutes((*services)->book(), (*services)->vault(), (*services)->answers()));
    if (!routes)
        return core::fail(routes.error());
    if (const core::Done told = answerAsTold(*routes, typed.answers); !told)
        return core::fail(told.error());
    if (const core::Done told = forwardAsTold(*routes, typed.forward); !told)
        return core::fail(told.error());
    const auto reach = reachFrom(typed.forward, (*services)->settings());
    if (!reach)
        return core::fail(reach.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    (*callbacks)->inspector->setReach(*reach);
    if (!address.isLoopback())
        note(Cli::tr("Warning: listening on %1, so other machines can reach this endpoint.").arg(typed.address));
    return serveOn(address, static_cast<quint16>(typed.port), *routes, run);
}

} // namespace

void addCallbackServe(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "serve", Cli::tr("Receives callbacks until stopped; prints JSON Lines"));
    verb.footer(
        Cli::tr("First {\"listening\":URL}, the URL to give to WeChat, then one object per delivery. Serves every "
                "account that has a callback Token.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    constexpr qint64 lastPort = 65535;
    addNumber(verb, "--port", {.lowest = 0, .highest = lastPort}, typed->port, Cli::tr("Port; 0 is any free one"))
        .required();
    addOption(verb, "--bind", "ADDRESS", typed->address, Cli::tr("Address to listen on (127.0.0.1)"));
    addReplyOptions(verb, typed->answers);
    addForwardOptions(verb, typed->forward);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return serve(*typed, invocation); }; });
}

} // namespace app::cli
