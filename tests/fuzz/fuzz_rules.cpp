// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules by which messages are answered. The first line of an input is what a follower writes, the rest a file of rules.
#include "core/answering/policy.h"
#include "core/base/json.h"
#include "core/callback/samples.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace core;
using namespace core::answering;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC);

callback::Message sampleMessage(const QString &name, const QMap<QString, QString> &fields = {})
{
    const QByteArray xml = callback::sample(name, fields, now, 1).value();
    return callback::decode(parseXml(xml).value()).value();
}

QList<callback::Message> messages(const QString &content)
{
    static const QList fixed{sampleMessage(u"click"_s), sampleMessage(u"scancode_waitmsg"_s),
                             sampleMessage(u"subscribe-qrcode"_s), sampleMessage(u"image"_s)};
    return fixed + QList{sampleMessage(u"text"_s, {{u"Content"_s, content}})};
}

void checkFile(const PolicyFile &file, const QByteArray &bytes)
{
    for (const PolicyFile::Problem &problem : file.problems) {
        require(!problem.error.message.isEmpty(), "a problem says what is wrong");
        require(problem.position.line <= bytes.count('\n') + bytes.count('\r') + 1, "in a line of the file",
                problem.error.message.toUtf8());
    }
    const QJsonObject json = toJson(file.policy);
    const auto again = policyFromJson(json);
    require(again.has_value() || !file.problems.isEmpty(), "sound rules are written and read again",
            again ? QByteArray() : describe(again.error()).toUtf8() + '\n' + toWire(json));
    require(!again || toJson(*again) == json, "and are the same", again ? toWire(toJson(*again)) : QByteArray());
}

void checkReply(const callback::Message &message, const QByteArray &xml)
{
    const auto reply = parseXml(xml);
    require(reply.has_value(), "a reply is XML", xml);
    require(!reply->textOf(u"MsgType").isEmpty(), "of a type", xml);
    require(reply->textOf(u"ToUserName") == message.from && reply->textOf(u"FromUserName") == message.to,
            "from the account to the sender", xml);
    require(reply->textOf(u"Content").toUtf8().size() <= 2048, "a text has 2048 bytes at most", xml);
    const XmlNode *articles = reply->child(u"Articles");
    require(!articles || articles->children.size() <= (message.event.isEmpty() ? 1 : 8), "articles are few", xml);
}

void checkAnswer(const Responder &responder, const Policy &policy, const callback::Message &message)
{
    const auto answer = responder.answer(message, now);
    const auto trials = responder.explain(message);
    require(trials.size() == (policy.kind == Policy::Kind::Rules ? policy.rules.size() : 0), "each rule is explained");
    for (const Responder::Trial &trial : trials)
        require(!trial.reason.isEmpty(), "with a reason");
    if (!answer) {
        require(answer.error().field.startsWith(u"rules["_s) || answer.error().field.startsWith(u"fixed"_s),
                "a limit is broken by a rule that is named", describe(answer.error()).toUtf8());
        return;
    }
    require(!answer->by.isEmpty(), "somebody answered");
    if (!answer->xml.isEmpty())
        checkReply(message, answer->xml);
    // A regular expression may be given up in one of the two only.
    const bool isSure = std::ranges::none_of(policy.rules, [](const Rule &rule) {
        return rule.isOn && rule.when.comparison == Conditions::Comparison::Matches;
    });
    const auto first = std::ranges::find(trials, true, &Responder::Trial::applies);
    if (isSure && policy.kind == Policy::Kind::Rules)
        require(answer->by == (first == trials.end() ? u"success"_s : u"rule:"_s + first->rule),
                "what answers is what is explained", answer->by.toUtf8());
}

QByteArray seed(const QByteArray &content, const Policy &policy)
{
    return content + '\n' + toWire(toJson(policy));
}

Rule rule(const Conditions &when, const callback::Reply &reply)
{
    return {.name = u"r"_s, .when = when, .reply = reply};
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArray bytes = end < 0 ? input : input.sliced(end + 1);
    const PolicyFile file = readPolicyFile(bytes);
    checkFile(file, bytes);
    if (const auto reply = readReplyFile(bytes); !reply)
        require(!reply.error().message.isEmpty(), "an error says what is wrong");
    const auto responder = Responder::from(file.policy);
    require(responder.has_value() || !file.problems.isEmpty(), "a file without problems can be used");
    if (!responder)
        return;
    for (const callback::Message &message : messages(QString::fromUtf8(input.left(end))))
        checkAnswer(*responder, file.policy, message);
}

QByteArrayList fuzz::seeds()
{
    using Comparison = Conditions::Comparison;
    const QString url = u"https://example.com/?q={{Content}}"_s;
    const callback::NewsReply news{
        .articles = {{.title = u"{{1}}"_s, .description = u"d"_s, .picUrl = url, .url = url}}};
    return {
        seed("hello", {.kind = Policy::Kind::Empty}),
        seed("hello", {.kind = Policy::Kind::Fixed, .fixed = callback::TextReply{u"{{FromUserName}} 你好"_s}}),
        seed("退款 12",
             {.kind = Policy::Kind::Rules,
              .rules = {rule({.type = u"text"_s, .comparison = Comparison::Matches, .content = u"^退款\\s*(\\d+)$"_s},
                             news),
                        rule({.event = u"CLICK"_s, .eventKey = u"k"_s}, callback::ImageReply{u"m"_s}),
                        rule({.comparison = Comparison::Contains, .content = u"你"_s}, callback::TransferReply{})}}),
        seed("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
             {.kind = Policy::Kind::Rules,
              .rules = {rule({.comparison = Comparison::Matches, .content = u"(a+)+$"_s},
                             callback::MusicReply{.title = u"{{0}}"_s, .url = url, .thumbMediaId = u"t"_s}),
                        rule({.comparison = Comparison::Equals, .content = u"a"_s}, callback::VoiceReply{u"v"_s}),
                        rule({}, callback::VideoReply{.mediaId = u"v"_s, .title = u"{{ScanCodeInfo.ScanResult}}"_s})}}),
    };
}

QByteArrayList fuzz::words()
{
    return {"\"kind\":\"rules\"",
            "\"rules\":[",
            "\"name\":",
            "\"on\":false",
            "\"when\":{",
            "\"reply\":{",
            "\"fixed\":{",
            "\"type\":\"text\"",
            "\"type\":\"news\"",
            "\"type\":\"music\"",
            "\"content\":",
            "\"articles\":[",
            "\"title\":",
            "\"url\":",
            "\"mediaId\":",
            "\"equals\":",
            "\"contains\":",
            "\"matches\":",
            "\"event\":",
            "\"eventKey\":",
            "{{Content}}",
            "{{0}}",
            "{{9}}",
            "{{FromUserName}}",
            "{{",
            "}}",
            "(?i)",
            "(?R)",
            "(*",
            "\\\\d+",
            "(?<=",
            "(a|b)*",
            "{1,999}",
            "\\\\1",
            "[[:alpha:]]",
            "\\\\p{Han}",
            "(?:",
            "(?>",
            "\\\\X"};
}
