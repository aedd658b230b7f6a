// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/stopsignal.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/inspector/replayer.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QStringList ids;
    QString url;
    QStringList fields;
    QString pace = u"fast"_s;
    bool isIdentical = false;
    KeySource secrets;
};

} // namespace

core::Result<QList<core::DeliveryId>> idsFrom(const QStringList &texts)
{
    QList<core::DeliveryId> ids;
    ids.reserve(texts.size());
    for (const QString &text : texts) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return core::invalid(u"ID"_s, Cli::tr("\"%1\" is not the id of a delivery").arg(text));
        ids += core::DeliveryId(id);
    }
    return ids;
}

namespace {

/// "2x": so many times as fast as they came.
std::optional<double> speedFrom(const QString &text)
{
    constexpr double slowest = 0.1;
    constexpr double fastest = 1000;
    bool isNumber = false;
    const double speed = text.endsWith(u'x') ? text.chopped(1).toDouble(&isNumber) : 0;
    return isNumber && speed >= slowest && speed <= fastest ? std::optional(speed) : std::nullopt;
}

core::Done setPace(const QString &text, core::Replayer::Order &order)
{
    constexpr int most = 64;
    bool isNumber = false;
    const int atOnce = text.toInt(&isNumber);
    const std::optional<double> speed = text == "original"_L1 ? 1 : speedFrom(text);
    order.speed = speed.value_or(1);
    if (speed)
        order.pace = core::Replayer::Pace::Original;
    else if (text == "fast"_L1)
        order.pace = core::Replayer::Pace::OneByOne;
    else if (isNumber && atOnce >= 1 && atOnce <= most)
        order.pace = core::Replayer::Pace::AtOnce;
    else
        return core::invalid(
            u"pace"_s,
            Cli::tr("--pace: \"%1\" is neither original nor a speed from 0.1x to 1000x nor fast nor a number from 1 to "
                    "%2")
                .arg(text)
                .arg(most));
    order.atOnce = std::max(atOnce, 1);
    return {};
}

/// Those of the account that --account names or standard input describes are for every delivery; else each has its own.
core::Result<core::callback::Keys> keysFor(const core::AppId &account, const KeySource &source, Invocation &run)
{
    if (source.isStandardInput || !run.globals.account.isEmpty())
        return keysFrom(source, run);
    auto &services = **run.services();
    const auto known = services.book().find(account);
    if (!known)
        return core::fail(core::Error::Kind::NotFound,
                          Cli::tr("There is no account %1; name another one with --account").arg(account.toString()));
    const auto credentials = wait(services.vault().credentials(account));
    if (!credentials)
        return core::fail(credentials.error());
    return core::callback::Keys::from(*known, *credentials);
}

/// Looks every delivery up before the first one is sent.
core::Done collectKeys(const QList<core::DeliveryId> &ids, const Typed &typed, Invocation &run, core::DeliveryLog &log,
                       core::Replayer::Order &order)
{
    std::optional<core::callback::Keys> shared;
    const bool areShared = typed.secrets.isStandardInput || !run.globals.account.isEmpty();
    for (const core::DeliveryId id : ids) {
        const auto delivery = wait(log.find(id));
        if (!delivery)
            return core::fail(delivery.error());
        const QString account = delivery->account.toString();
        if (order.keys.contains(account))
            continue;
        auto keys =
            shared ? core::Result<core::callback::Keys>(*shared) : keysFor(delivery->account, typed.secrets, run);
        if (keys)
            order.keys.insert(account, *keys);
        else if (!typed.isIdentical || areShared)
            return core::fail(keys.error());
        if (keys && areShared)
            shared = *keys;
    }
    return {};
}

QJsonObject toJson(const core::Replayed &result)
{
    QJsonObject json{{u"id"_s, result.id.value()},
                     {u"sent"_s, result.wasSent},
                     {u"accepted"_s, !result.error},
                     {u"status"_s, result.status},
                     {u"durationMs"_s, static_cast<qint64>(result.elapsed.count())},
                     {u"reply"_s, result.reply.isEmpty() ? QString::fromUtf8(result.body) : result.reply},
                     {u"originalStatus"_s, result.originalStatus},
                     {u"originalReply"_s, result.originalReply},
                     {u"originalDurationMs"_s, static_cast<qint64>(result.originalElapsed.count())},
                     {u"differences"_s, QJsonArray::fromStringList(result.differences)}};
    if (result.error)
        json.insert(u"error"_s, result.error->message);
    return json;
}

void printJson(const core::Replayed &result)
{
    writeLine(core::toWire(toJson(result)));
}

void printText(const core::Replayed &result)
{
    const QString status = result.status > 0 ? QString::number(result.status) : Cli::tr("no answer");
    QString verdict = result.differences.isEmpty() ? Cli::tr("as then") : result.differences.join(u"; "_s);
    if (result.error)
        verdict = Cli::tr("failed: %1").arg(result.error->message);
    const QString line = u"%1\t%2\t%3 ms\t%4"_s.arg(QString::number(result.id.value()), status,
                                                    QString::number(result.elapsed.count()), verdict);
    writeLine(printable(line).toUtf8());
}

core::Result<core::Replayer::Tally> replayAll(const QList<core::DeliveryId> &ids, core::Replayer::Order order,
                                              core::DeliveryLog &log, Format format)
{
    core::QnamTransport transport;
    const core::SystemClock clock;
    core::Replayer replayer(log, transport, clock);
    const StopSignal stop;
    bool isStopping = false;
    QObject::connect(&stop, &StopSignal::stopped, &replayer, [&] {
        if (std::exchange(isStopping, true))
            return transport.cancelAll(); // asked twice
        replayer.stop();
        note(Cli::tr("Stopping; what is under way is waited for."));
    });
    QObject::connect(&replayer, &core::Replayer::replayed, &replayer, format == Format::Json ? &printJson : &printText);
    return wait(replayer.replay(ids, std::move(order)));
}

core::Result<Exit> replay(const Typed &typed, Invocation &run)
{
    if (typed.isIdentical && !typed.fields.isEmpty())
        return refuseUsage(Cli::tr("--identical and --set exclude each other"));
    const auto ids = idsFrom(typed.ids);
    if (!ids)
        return core::fail(ids.error());
    auto fields = fieldsFrom(typed.fields);
    if (!fields)
        return core::fail(fields.error());
    using Envelope = core::ReplayForm::Envelope;
    core::Replayer::Order order{.to = QUrl(typed.url, QUrl::StrictMode),
                                .form = {.envelope = typed.isIdentical ? Envelope::Identical : Envelope::Renewed,
                                         .fields = std::move(*fields)}};
    if (const core::Done pace = setPace(typed.pace, order); !pace)
        return core::fail(pace.error());
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    if (const core::Done found = collectKeys(*ids, typed, run, log, order); !found)
        return core::fail(found.error());
    warnOfPlainWay(order.to);
    const auto tally = replayAll(*ids, std::move(order), log, run.format());
    if (!tally)
        return core::fail(tally.error());
    note(Cli::tr("%1 answered, of these %2 otherwise than then; %3 failed; %4 not sent")
             .arg(tally->accepted)
             .arg(tally->different)
             .arg(tally->failed)
             .arg(tally->left));
    return tally->failed + tally->left == 0 ? Exit::Done : Exit::Failed;
}

} // namespace

void addCallbackReplay(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "replay", Cli::tr("Posts stored deliveries once more and compares the answers"));
    verb.footer(
        Cli::tr("Each is signed and encrypted anew with the keys of its account, in the mode it had; MsgId and "
                "CreateTime stay, so a server that drops repetitions may answer \"success\": give it another one "
                "with --set MsgId=…. Prints a line (with --json an object) for each answer as it comes. Ctrl+C "
                "sends nothing more; twice cancels what is under way.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "ID", typed->ids, Cli::tr("Their ids, from callback list")).required();
    addOption(verb, "--to", "URL", typed->url, Cli::tr("Where to; over plain http others may read it")).required();
    addFlag(verb, "--identical", typed->isIdentical, Cli::tr("Every byte as it came, old signature included"));
    addOption(verb, "--set", "FIELD=VALUE", typed->fields, Cli::tr("Replaces a field by its XML name"));
    addOption(verb, "--pace", "PACE", typed->pace,
              Cli::tr("original: with the gaps they had; 2x: twice as fast; fast: one by one (default); N: so many at "
                      "once"));
    addKeySource(verb, typed->secrets);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return replay(*typed, invocation); }; });
}

} // namespace app::cli
