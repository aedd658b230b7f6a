// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryjson.h"

#include "core/base/json.h"
#include "core/inspector/deliveryjsonreader_p.h"
#include "core/inspector/deliverylog.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryImport)
};

constexpr int currentFormat = 1;

void readOutcome(DeliveryJsonReader &reading, Delivery &delivery)
{
    delivery.state = reading.take(parseDeliveryState(reading.plain().string("state"_L1)), "state"_L1);
    delivery.mode = reading.take(parseCallbackMode(reading.plain().string("mode"_L1)), "mode"_L1);
    const QString reason = reading.plain().stringOr("reason"_L1);
    const QString name = reading.plain().stringOr("failedStep"_L1, u"request"_s);
    const callback::Step step = callback::parseStep(name);
    if (step == callback::Step::None && name != "request"_L1)
        reading.blame(u"failedStep"_s, Words::tr("\"%1\" is no step of the verification").arg(name.left(40)));
    delivery.reason = reason;
    if (delivery.state == Delivery::State::Rejected) // no step fails of others
        delivery.failedStep = step;
}

void readRequest(DeliveryJsonReader &reading, Delivery &delivery)
{
    const QString moment = reading.plain().string("receivedAt"_L1);
    delivery.receivedAt = QDateTime::fromString(moment, Qt::ISODateWithMs).toUTC();
    if (!delivery.receivedAt.isValid())
        reading.blame(u"receivedAt"_s,
                      Words::tr("\"%1\" is no moment such as 2026-01-01T00:00:00.000Z").arg(moment.left(40)));
    const QString account = reading.plain().string("account"_L1);
    if (!account.isEmpty())
        delivery.account = reading.take(AppId::parse(account), "account"_L1);
    delivery.remoteAddress = reading.plain().string("remoteAddress"_L1);
    delivery.method = reading.bytes("method"_L1);
    delivery.path = reading.bytes("path"_L1);
    delivery.query = reading.bytes("query"_L1);
    delivery.headers = headersFrom(reading);
    delivery.body = reading.bytes("body"_L1);
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

void readGroup(DeliveryJsonReader &reading, Delivery &delivery)
{
    const qint64 attempt = reading.plain().integerOr("attempt"_L1, 1);
    const QString moment = reading.plain().stringOr("firstAt"_L1);
    if (attempt < 1 || attempt > 99)
        reading.blame(u"attempt"_s, Words::tr("%1 is no number of a try").arg(attempt));
    delivery.attempt = static_cast<int>(attempt);
    if (attempt > 1) // a first try has no earlier one
        delivery.firstAt = QDateTime::fromString(moment, Qt::ISODateWithMs).toUTC();
    if (attempt > 1 && !delivery.firstAt.isValid())
        reading.blame(u"firstAt"_s,
                      Words::tr("\"%1\" is no moment such as 2026-01-01T00:00:00.000Z").arg(moment.left(40)));
    const QStringList flags = strings(reading.plain().arrayOr("flags"_L1));
    for (const auto flag : {Delivery::SignatureSeen, Delivery::ClockSkew, Delivery::AnswersDiffer,
                            Delivery::ForwardFailed, Delivery::TargetsDiffer})
        delivery.flags.setFlag(flag, flags.contains(toStrings(flag).first()));
}

void readMarks(DeliveryJsonReader &reading, Delivery &delivery)
{
    delivery.isStarred = reading.plain().booleanOr("starred"_L1, false);
    delivery.note = reading.plain().stringOr("note"_L1);
    if (const Done fits = checkNote(delivery.note); !fits)
        reading.blame(u"note"_s, fits.error().message);
}

void readMessage(DeliveryJsonReader &reading, Delivery &delivery)
{
    delivery.plain = reading.has("plain"_L1) ? reading.bytes("plain"_L1) : delivery.body;
    delivery.type = reading.plain().string("type"_L1);
    delivery.event = reading.plain().string("event"_L1);
    delivery.eventKey = reading.plain().stringOr("eventKey"_L1);
    delivery.from = reading.plain().string("from"_L1);
    delivery.messageId = reading.plain().string("msgId"_L1);
    delivery.dedupeKey = reading.plain().stringOr("dedupeKey"_L1);
    delivery.summary = reading.plain().string("summary"_L1);
    delivery.reply = reading.bytes("reply"_L1);
    const qint64 status = reading.plain().integer("replyStatus"_L1);
    if (status < 0 || status > 999)
        reading.blame(u"replyStatus"_s, Words::tr("%1 is no HTTP status").arg(status));
    delivery.replyStatus = static_cast<int>(status);
    delivery.answeredBy = reading.plain().stringOr("answeredBy"_L1);
    readGroup(reading, delivery);
    delivery.duration = std::chrono::microseconds(reading.plain().integer("durationUs"_L1));
}

} // namespace

QJsonObject exportedJson(const Delivery &original)
{
    const Delivery delivery = storable(original);
    QJsonObject json = toJson(summarize(delivery));
    json.insert(u"format"_s, currentFormat);
    json.insert(u"remoteAddress"_s, delivery.remoteAddress);
    putBytes(json, u"method"_s, delivery.method);
    putBytes(json, u"path"_s, delivery.path);
    putBytes(json, u"query"_s, delivery.query);
    json.insert(u"headers"_s, toJson(delivery.headers));
    putBytes(json, u"body"_s, delivery.body);
    json.insert(u"mode"_s, toString(delivery.mode));
    if (delivery.plain != delivery.body)
        putBytes(json, u"plain"_s, delivery.plain);
    json.insert(u"replyStatus"_s, delivery.replyStatus);
    putBytes(json, u"reply"_s, delivery.reply);
    json.insert(u"dedupeKey"_s, delivery.dedupeKey);
    json.insert(u"durationUs"_s, static_cast<qint64>(delivery.duration.count()));
    putCourse(json, delivery);
    return json;
}

Result<Delivery> deliveryFromJson(const QJsonObject &json)
{
    DeliveryJsonReader reading(json);
    const qint64 format = reading.plain().integer("format"_L1);
    if (!reading.fault() && format != currentFormat)
        return invalid(u"format"_s,
                       Words::tr("The format is %1; this version reads %2").arg(format).arg(currentFormat));
    Delivery delivery;
    readRequest(reading, delivery);
    readOutcome(reading, delivery);
    readMessage(reading, delivery);
    readCourse(reading, delivery);
    readMarks(reading, delivery);
    if (reading.fault())
        return fail(*reading.fault());
    return storable(std::move(delivery));
}

} // namespace core
