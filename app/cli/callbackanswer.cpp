// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/replyoptions.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/callback/answer.h"
#include "core/inspector/reopen.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace answering = core::answering;

namespace {

struct Typed
{
    QStringList ids;
    QString rules;
};

/// What would answer one delivery, as the object of --json.
QJsonObject judge(core::DeliveryId id, const answering::Responder &responder, const core::callback::Message &message,
                  const core::Clock &clock)
{
    if (!core::callback::takesReply(message))
        return {{u"id"_s, id.value()},           {u"summary"_s, message.summary()}, {u"takesReply"_s, false},
                {u"answeredBy"_s, u"success"_s}, {u"rules"_s, QJsonArray()},        {u"reply"_s, QString()}};
    QJsonArray rules;
    for (const auto &trial : responder.explain(message))
        rules += QJsonObject{{u"rule"_s, trial.rule}, {u"applies"_s, trial.applies}, {u"reason"_s, trial.reason}};
    QJsonObject json{
        {u"id"_s, id.value()}, {u"summary"_s, message.summary()}, {u"takesReply"_s, true}, {u"rules"_s, rules}};
    const auto answer = responder.answer(message, clock.now());
    json.insert(u"answeredBy"_s, answer ? answer->by : u"success"_s);
    json.insert(u"reply"_s, answer ? QString::fromUtf8(answer->xml) : QString());
    if (!answer)
        json.insert(u"error"_s, QJsonObject{{u"path"_s, answer.error().field}, {u"message"_s, answer.error().message}});
    return json;
}

void printText(const QJsonObject &json)
{
    Sheet sheet;
    sheet.add(Cli::tr("Delivery"), QString::number(json["id"_L1].toInteger()));
    sheet.add(Cli::tr("Message"), json["summary"_L1].toString());
    sheet.add(Cli::tr("Answered by"), json["answeredBy"_L1].toString());
    if (!json["takesReply"_L1].toBool())
        sheet.add(Cli::tr("Why"), Cli::tr("Nobody reads a reply to this event, so that no rule is asked"));
    if (json.contains("error"_L1))
        sheet.add(Cli::tr("Fault"), json["error"_L1]["message"_L1].toString());
    sheet.print();
    const QJsonArray rules = json["rules"_L1].toArray();
    for (const auto &rule : rules)
        writeLine((u"  %1 %2: %3"_s.arg(rule["applies"_L1].toBool() ? u"+"_s : u"-"_s,
                                        printable(rule["rule"_L1].toString()), printable(rule["reason"_L1].toString())))
                      .toUtf8());
    const auto reply = core::parseXml(json["reply"_L1].toString().toUtf8());
    if (reply)
        writeLine(printable(QString::fromUtf8(core::writePrettyXml(*reply))).trimmed().toUtf8());
}

/// The rules of the file, else what is stored for the delivery's account.
core::Result<answering::Policy> policyFor(const core::Delivery &delivery, const std::optional<answering::Policy> &given,
                                          Services &services)
{
    if (given)
        return *given;
    const auto setup = services.answers().setup(delivery.account);
    if (!setup)
        return core::fail(setup.error());
    return setup->policy;
}

core::Result<QJsonObject> answerTo(core::DeliveryId id, const std::optional<answering::Policy> &given,
                                   Services &services, core::DeliveryLog &log)
{
    const auto delivery = wait(log.find(id));
    if (!delivery)
        return core::fail(delivery.error());
    const auto message = core::messageOf(*delivery);
    if (!message)
        return core::fail(message.error());
    const auto responder = policyFor(*delivery, given, services).and_then(answering::Responder::from);
    if (!responder)
        return core::fail(responder.error());
    return judge(id, *responder, *message, services.clock());
}

core::Result<Exit> answer(const Typed &typed, Invocation &run)
{
    const auto ids = idsFrom(typed.ids);
    if (!ids)
        return core::fail(ids.error());
    const auto given = policyFrom(ReplyOptions{.rules = typed.rules});
    if (!given)
        return core::fail(given.error());
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    for (const core::DeliveryId id : *ids) {
        const auto json = answerTo(id, *given, **services, *(*callbacks)->log);
        if (!json)
            return core::fail(json.error());
        if (run.format() == Format::Json)
            writeLine(core::toWire(*json));
        else
            printText(*json);
    }
    return Exit::Done;
}

} // namespace

void addCallbackAnswer(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "answer", Cli::tr("What would answer stored deliveries, and why; sends nothing"));
    verb.footer(Cli::tr("By the stored answers of each delivery's account, or by --rules. With --json: one object per "
                        "delivery, {\"id\", \"answeredBy\", \"rules\": [{\"rule\", \"applies\", \"reason\"}], "
                        "\"reply\": XML}.")
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "ID", typed->ids, Cli::tr("Ids, from callback list")).required();
    addOption(verb, "--rules", "FILE", typed->rules, Cli::tr("Judges by the rules of this file"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return answer(*typed, invocation); }; });
}

} // namespace app::cli
