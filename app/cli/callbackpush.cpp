// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/callback/samples.h"
#include "core/sandbox/pushengine.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString url;
    QString type;
    QString mode;
    QStringList fields;
    qint64 tries = 1;
    qint64 count = 1;
    qint64 atOnce = 1;
    qint64 duplicates = 0;
    KeySource secrets;

    [[nodiscard]] bool isBurst() const { return count > 1 || atOnce > 1 || duplicates > 0; }
};

QJsonObject toJson(const core::sandbox::PushOutcome::Attempt &attempt)
{
    QJsonObject json{{u"status"_s, attempt.status}, {u"durationMs"_s, static_cast<qint64>(attempt.elapsed.count())}};
    if (attempt.error)
        json.insert(u"error"_s, attempt.error->message);
    return json;
}

void print(const core::sandbox::PushOutcome &outcome, Format format)
{
    const auto last = outcome.attempts.isEmpty() ? core::sandbox::PushOutcome::Attempt() : outcome.attempts.last();
    // "success" says nothing to the user, but it is what came back.
    const QString reply = outcome.replyText.isEmpty() ? QString::fromUtf8(last.body) : outcome.replyText;
    if (format == Format::Json) {
        QJsonArray attempts;
        for (const auto &attempt : outcome.attempts)
            attempts += toJson(attempt);
        writeJson({{u"accepted"_s, outcome.accepted},
                   {u"status"_s, last.status},
                   {u"reply"_s, reply},
                   {u"durationMs"_s, static_cast<qint64>(last.elapsed.count())},
                   {u"attempts"_s, attempts}},
                  format);
        return;
    }
    Sheet sheet;
    sheet.add(Cli::tr("Status"), last.status > 0 ? QString::number(last.status) : Cli::tr("no answer"));
    sheet.add(Cli::tr("Reply"), reply);
    sheet.add(Cli::tr("Time"), Cli::tr("%1 ms").arg(last.elapsed.count()));
    sheet.add(Cli::tr("Tries"), QString::number(outcome.attempts.size()));
    if (last.error)
        sheet.add(Cli::tr("Error"), last.error->message);
    sheet.print();
}

core::Result<Exit> burst(const Typed &typed, const core::sandbox::Push &push, Invocation &run)
{
    const auto message =
        core::callback::sample(push.sample, push.fields, QDateTime::currentDateTimeUtc(), 25'000'000'000'000'001);
    if (!message)
        return core::fail(message.error());
    return pushBurst({.target = {.url = push.url, .keys = push.keys, .mode = push.mode},
                      .message = *message,
                      .count = typed.count,
                      .atOnce = static_cast<int>(typed.atOnce),
                      .duplicates = static_cast<int>(typed.duplicates)},
                     run);
}

core::Result<Exit> push(const Typed &typed, Invocation &run)
{
    if (typed.isBurst() && typed.tries > 1)
        return refuseUsage(Cli::tr("--tries and a burst exclude each other"));
    auto fields = fieldsFrom(typed.fields);
    if (!fields)
        return core::fail(fields.error());
    auto keys = keysFrom(typed.secrets, run);
    if (!keys)
        return core::fail(keys.error());
    const auto mode = typed.mode.isEmpty() ? keys->mode : core::parseCallbackMode(typed.mode);
    if (!mode)
        return core::fail(mode.error());
    if (const QString follower = typed.isBurst() ? QString() : followerFrom(typed.secrets, run);
        !follower.isEmpty() && !fields->contains(u"FromUserName"_s))
        fields->insert(u"FromUserName"_s, follower);
    core::QnamTransport transport;
    const core::SystemClock clock;
    core::sandbox::Push order{.url = QUrl(typed.url, QUrl::StrictMode),
                              .keys = std::move(*keys),
                              .mode = *mode,
                              .sample = typed.type,
                              .fields = std::move(*fields),
                              .attempts = static_cast<int>(typed.tries),
                              .platform = platformFrom(typed.secrets, run)};
    warnOfPlainWay(order.url);
    if (typed.isBurst())
        return burst(typed, order, run);
    const auto outcome = wait(core::sandbox::push(transport, clock, std::move(order)));
    if (!outcome)
        return core::fail(outcome.error());
    print(*outcome, run.format());
    if (outcome->untold)
        note(Cli::tr("The sandbox does not know of it: %1").arg(outcome->untold->message));
    if (!outcome->accepted)
        note(Cli::tr("Not accepted: %1").arg(outcome->refusal ? outcome->refusal->message : QString()));
    return outcome->accepted ? Exit::Done : Exit::Failed;
}

} // namespace

void addCallbackPush(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "push", Cli::tr("Signs, encrypts and posts a callback as WeChat does"));
    verb.footer(Cli::tr("Types: %1").arg(core::callback::sampleNames().join(u' ')).toStdString());
    const auto typed = std::make_shared<Typed>();
    addOption(verb, "--to", "URL", typed->url, Cli::tr("Where to; over plain http others may read it")).required();
    addOption(verb, "--type", "SAMPLE", typed->type, Cli::tr("Kind of message or event, see below")).required();
    addOption(verb, "--mode", "plain|compat|safe", typed->mode, Cli::tr("Encryption; else the account's"));
    addOption(verb, "--set", "FIELD=VALUE", typed->fields, Cli::tr("Replaces a field by its XML name"));
    addNumber(verb, "--tries", {.lowest = 1, .highest = 3}, typed->tries,
              Cli::tr("How often to try; WeChat does it thrice (1)"));
    addNumber(verb, "--count", {.lowest = 1, .highest = 1'000'000}, typed->count,
              Cli::tr("A burst of so many, each with a MsgId of its own; tells rate and times (1)"));
    addNumber(verb, "--concurrency", {.lowest = 1, .highest = 64}, typed->atOnce,
              Cli::tr("Of a burst, so many at once (1)"));
    addNumber(verb, "--duplicates", {.lowest = 0, .highest = 100}, typed->duplicates,
              Cli::tr("Of a burst, percent that are sent once more with the same MsgId (0)"));
    addKeySource(verb, typed->secrets);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return push(*typed, invocation); }; });
}

} // namespace app::cli
