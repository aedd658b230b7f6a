// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samples.h"

#include "core/base/json.h"
#include "core/callback/samples.h"
#include "core/inspector/deliveryjson.h"
#include "core/inspector/judging_p.h"
#include "tests/fuzz/sealing.h"
#include "tests/fuzz/wire.h"

#include <QJsonArray>
#include <QSet>

#include <tuple>

namespace fuzz {

using namespace core;

namespace {

const QDateTime moment = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC);

void collect(const XmlNode &node, QSet<QByteArray> &words)
{
    words.insert('<' + node.name.toUtf8() + '>');
    if (node.name == QLatin1String("MsgType") || node.name == QLatin1String("Event"))
        words.insert(node.text.toUtf8());
    for (const XmlNode &child : node.children)
        collect(child, words);
}

} // namespace

QByteArrayList sampleMessages()
{
    QByteArrayList messages;
    for (const QString &name : callback::sampleNames()) {
        const QByteArray xml = callback::sample(name, {}, moment, 23456789012345678 + messages.size()).value();
        messages += xml;
        if (messages.size() % 5 == 0)
            messages += toWire(callback::toJson(parseXml(xml).value()));
    }
    return messages;
}

QByteArrayList sampleRequests()
{
    QByteArrayList requests;
    for (const QByteArray &message : sampleMessages()) {
        const auto mode = static_cast<CallbackMode>(requests.size() % 3);
        ServerRequest request = sealed(mode, message);
        request.headers = {{.name = "Host", .value = "wx.example.com"}, {.name = "Content-Type", .value = "text/xml"}};
        requests += inputFrom(request);
    }
    const callback::Keys keys = keysOf(CallbackMode::Safe);
    requests += "GET /safe?"
        + callback::sealUrlCheck(keys, QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")) + "\n\n";
    requests += "POST /plain?signature=0&timestamp=1&nonce=2&access_token=x\nAuthorization: x\n\n<xml></xml>";
    requests += "PUT /\n\n";
    return requests;
}

QList<Delivery> sampleDeliveries()
{
    QList<Delivery> deliveries;
    for (const QByteArray &input : sampleRequests()) {
        const ServerRequest request = requestFrom(input);
        const auto route = routeOf(request.path);
        Delivery delivery = judge(request, route ? &*route : nullptr);
        const qsizetype number = deliveries.size();
        delivery.receivedAt = moment.addMSecs(number * 61'007);
        delivery.duration = std::chrono::microseconds(37 * number * number * number);
        deliveries += storable(std::move(delivery));
    }
    return deliveries;
}

QByteArrayList sampleWords()
{
    QSet<QByteArray> words{"<![CDATA[",
                           "]]>",
                           "]]]]><![CDATA[>",
                           "<xml>",
                           "</xml>",
                           "<Encrypt>",
                           "<!DOCTYPE a>",
                           "&#13;",
                           "&#x0;",
                           "&amp;",
                           "&lt;",
                           "<!-- -->",
                           " xmlns:a=\"u\"",
                           "<a:b/>",
                           "<?xml version=\"1.0\" encoding=\"GBK\"?>",
                           "\xef\xbb\xbf",
                           "\xf0\x9f\x98\x80",
                           "\xed\xa0\x80",
                           "\\ud800",
                           "\"Encrypt\":",
                           "18446744073709551615",
                           "-9223372036854775808",
                           "1e400",
                           "encrypt_type=aes",
                           "encrypt_type=raw",
                           "echostr=",
                           "msg_signature=",
                           "openid=",
                           "%00",
                           "%E9%80%80",
                           "success"};
    for (const QByteArray &message : sampleMessages()) {
        if (const auto tree = parseXml(message))
            collect(*tree, words);
    }
    QByteArrayList sorted(words.cbegin(), words.cend());
    std::ranges::sort(sorted);
    return sorted;
}

bool isSame(const Delivery &one, const Delivery &other)
{
    const auto members = [](const Delivery &d) {
        return std::tie(d.receivedAt, d.account, d.remoteAddress, d.method, d.path, d.query, d.headers, d.body, d.state,
                        d.failedStep, d.reason, d.mode, d.plain, d.type, d.event, d.eventKey, d.from, d.messageId,
                        d.dedupeKey, d.summary, d.attempt, d.firstAt, d.flags, d.replyStatus, d.reply, d.answeredBy,
                        d.duration);
    };
    const auto course = [](const Delivery &d) {
        const QJsonObject json = exportedJson(d);
        return QJsonArray{json.value(u"stages"), json.value(u"forwards")};
    };
    return members(one) == members(other) && course(one) == course(other);
}

} // namespace fuzz
