// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/inspector/deliveryquery_p.h"

#include <functional>

/// Deliveries of two accounts, and filters that know them.
namespace test::sampledeliveries {

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QList<AppId> ids{AppId::parse(u"wx0000000000000001").value(), AppId::parse(u"wx0000000000000002").value()};
inline const QList<Account> accounts{{.name = u"Shop"_s, .appId = ids.at(0)}, {.name = u"Test"_s, .appId = ids.at(1)}};
inline const QDateTime day(QDate(2026, 11, 1), QTime(12, 0), Qt::LocalTime);

/// Of every row that a test has.
inline constexpr IdWindow allIds{.first = 1, .last = 1'000'000};

inline DeliveryFilter filterOf(const QString &text)
{
    const auto filter = DeliveryFilter::parse(text, accounts);
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().message));
    return *filter;
}

inline Delivery message(const QString &content)
{
    const QByteArray xml = "<xml><Content>" + content.toUtf8() + "</Content></xml>";
    return {.receivedAt = day.toUTC(),
            .account = ids.first(),
            .body = xml,
            .state = Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .from = u"oUsual"_s,
            .summary = content,
            .duration = 1ms};
}

/// With everything that a request of the platform has.
inline Delivery wholeMessage(const QString &content, const AppId &account = ids.first())
{
    const QByteArray xml =
        "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + content.toUtf8() + "]]></Content></xml>";
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = account,
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/wx0000000000000001",
            .query = "signature=s&timestamp=1",
            .headers = {{"Host", "h"}},
            .body = xml,
            .state = Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .from = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
            .messageId = u"23456789012345678"_s,
            .summary = content.left(20),
            .replyStatus = 200,
            .reply = "success"};
}

inline Delivery eventOf(const QString &event, const QString &key)
{
    Delivery delivery = message(event + u' ' + key);
    delivery.type = u"event"_s;
    delivery.event = event;
    delivery.eventKey = key;
    return delivery;
}

inline Delivery with(Delivery delivery, const std::function<void(Delivery &)> &change)
{
    change(delivery);
    return delivery;
}

} // namespace test::sampledeliveries
