// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

/// Deliveries of one follower, as exports meet them.
namespace test::exporting {

using namespace core;
using namespace Qt::StringLiterals;

inline const QString user = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s;

inline Delivery message(const QString &content = u"退款"_s)
{
    const QByteArray xml = "<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName><FromUserName><![CDATA["
        + user.toUtf8() + "]]></FromUserName><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + content.toUtf8()
        + "]]></Content></xml>";
    return {.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC),
            .account = AppId::parse(u"wx0000000000000001").value(),
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/wx",
            .query = "signature=s&timestamp=1&openid=" + user.toUtf8(),
            .headers = {{"Host", "h.example"}, {"Content-Type", "text/xml"}},
            .body = xml,
            .state = Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .from = user,
            .messageId = u"23456789012345678"_s,
            .dedupeKey = u"23456789012345678"_s,
            .summary = content,
            .replyStatus = 200,
            .reply = "success",
            .duration = std::chrono::microseconds(1234)};
}

inline Delivery with(void (*change)(Delivery &))
{
    Delivery delivery = message();
    change(delivery);
    return delivery;
}

inline Delivery sealedMessage()
{
    return with([](Delivery &delivery) {
        delivery.mode = CallbackMode::Safe;
        delivery.body = "<xml><ToUserName>gh</ToUserName><Encrypt><![CDATA[AAAA]]></Encrypt></xml>";
        delivery.reply = "<xml><Encrypt>BBBB</Encrypt></xml>";
    });
}

inline Delivery forwarded()
{
    using std::chrono::microseconds;
    using Outcome = forwarding::Forwarded::Outcome;
    return with([](Delivery &d) {
        d.duration = microseconds(900);
        d.stages = Delivery::Stages{.verified = microseconds(100),
                                    .committed = microseconds(200),
                                    .forwarded = microseconds(800),
                                    .replied = microseconds(900)};
        d.forwards = {{.target = QUrl(u"http://a.example/wx?u="_s + user),
                       .outcome = Outcome::Relayed,
                       .status = 200,
                       .elapsed = microseconds(600),
                       .headers = {{"X-User", user.toUtf8()}},
                       .body = "<xml><ToUserName>" + user.toUtf8() + "</ToUserName></xml>"},
                      {.target = QUrl(u"https://b.example/"_s),
                       .outcome = Outcome::Failed,
                       .elapsed = microseconds(7),
                       .reason = u"nothing for "_s + user,
                       .body = QByteArray("\xff\x00", 2)},
                      {.target = QUrl(u"https://c.example/"_s),
                       .outcome = Outcome::Logged,
                       .body = "<xml><Encrypt>CCCC</Encrypt></xml>"}};
    });
}

} // namespace test::exporting
