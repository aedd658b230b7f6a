// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/pushengine.h"

#include "core/base/json.h"
#include "core/callback/answer.h"
#include "core/callback/editing.h"
#include "core/callback/samples.h"
#include "core/sandbox/pushattempt.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReplyBytes = 1024 * 1024; ///< far more than any reply that the platform takes

Result<HttpRequest> sealed(const Push &push, const QByteArray &xml, const QString &openId, const QDateTime &now,
                           Draw &draw)
{
    const auto envelope = callback::seal(push.keys, push.mode, xml, openId, QString::number(now.toSecsSinceEpoch()),
                                         draw.digits(10), draw.bytes(16));
    if (!envelope)
        return fail(envelope.error());
    HttpRequest request;
    request.verb = "POST";
    request.url = withQuery(push.url, envelope->query);
    request.contentType = "text/xml";
    request.body = envelope->body;
    request.timeout = push.timeout;
    request.maxReplyBytes = mostReplyBytes;
    request.plainHttp = PlainHttp::Anywhere; // who sends it was warned
    return request;
}

/// WeChat asks again when nothing came back in time or the connection broke; a wrong answer is an answer.
bool isWorthAnotherTry(const PushOutcome::Attempt &attempt)
{
    return attempt.error
        && (attempt.error->kind == Error::Kind::Timeout || attempt.error->kind == Error::Kind::Network);
}

/// What the user would see; without a name when the server had nothing to say.
Result<XmlNode> understood(const Push &push, const XmlNode &message, const PushOutcome::Attempt &attempt)
{
    constexpr int ok = 200;
    if (attempt.error)
        return fail(*attempt.error);
    if (attempt.status != ok)
        return fail(statusError(attempt.status));
    return callback::judgeAnswer(push.keys, push.mode, message, attempt.body);
}

HttpRequest toldTo(QUrl platform, const XmlNode &message)
{
    platform.setPath(u"/mpdesk-sandbox/witness"_s);
    platform.setQuery(QString());
    HttpRequest request;
    request.verb = "POST";
    request.url = platform;
    request.contentType = "application/json";
    request.body = toWire({{u"openid"_s, message.textOf(u"FromUserName")},
                           {u"type"_s, message.textOf(u"MsgType")},
                           {u"event"_s, message.textOf(u"Event")}});
    request.timeout = std::chrono::seconds(5);
    return request;
}

Task<void> tellPlatform(Transport &transport, QUrl platform, XmlNode message)
{
    constexpr int ok = 200;
    const HttpRequest request = toldTo(platform, message);
    const auto reply = co_await transport.send(request);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != ok)
        co_return fail(statusError(reply->status));
    co_return {};
}

qint64 newMessageId(Draw &draw)
{
    constexpr qint64 first = 25'000'000'000'000'000; // ids of 2026 have 17 digits
    constexpr quint64 range = 1'000'000'000'000'000;
    return first + static_cast<qint64>(draw.number(range));
}

} // namespace

QUrl platformOf(const Account &account)
{
    return account.isSandbox() ? account.apiBase : QUrl();
}

Task<PushOutcome> push(Transport &transport, const Clock &clock, Push wanted)
{
    Draw draw = drawFrom(wanted.seed);
    PushOutcome outcome;
    const auto xml = wanted.xml.isEmpty()
        ? callback::sample(wanted.sample, wanted.fields, clock.now(), newMessageId(draw))
        : callback::withFields(wanted.xml, wanted.fields);
    if (!xml)
        co_return fail(xml.error());
    const auto message = parseXml(*xml);
    if (!message)
        co_return fail(message.error());
    outcome.plainXml = *xml;

    if (!wanted.platform.isEmpty()) {
        const QUrl platform = wanted.platform;
        const XmlNode deed = *message;
        const Done told = co_await tellPlatform(transport, platform, deed);
        if (!told && told.error().kind == Error::Kind::Cancelled)
            co_return fail(told.error());
        if (!told)
            outcome.untold = told.error();
    }
    const QString openId = message->textOf(u"FromUserName");
    for (int tried = 0; tried < wanted.attempts; ++tried) {
        // The message stays the same, MsgId and all; only the envelope is made anew.
        const auto request = sealed(wanted, *xml, openId, clock.now(), draw);
        if (!request)
            co_return fail(request.error());
        QElapsedTimer timer;
        timer.start();
        const auto reply = co_await transport.send(*request);
        if (!reply && reply.error().kind == Error::Kind::Cancelled)
            co_return fail(reply.error());
        outcome.attempts.append(attemptFrom(reply, timer));
        if (!isWorthAnotherTry(outcome.attempts.constLast()))
            break;
    }
    if (outcome.attempts.isEmpty())
        co_return invalid(u"attempts"_s, PushWords::tr("At least one attempt is needed, not %1").arg(wanted.attempts));

    const auto reply = understood(wanted, *message, outcome.attempts.constLast());
    outcome.accepted = reply.has_value();
    if (reply) {
        outcome.reply = *reply;
        outcome.replyText = callback::readable(*reply);
    } else {
        outcome.refusal = reply.error();
    }
    co_return outcome;
}

} // namespace core::sandbox
