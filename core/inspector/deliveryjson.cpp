// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryjson.h"

#include "core/base/json.h"
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

void put(QJsonObject &json, const QString &key, const QByteArray &bytes)
{
    // fromUtf8 drops a byte order mark and mends what is broken: only what comes back as it was is a text.
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        json.insert(key, text);
    else
        json.insert(key + u"Base64"_s, QString::fromLatin1(bytes.toBase64()));
}

QJsonArray headersOf(const Delivery &delivery)
{
    QJsonArray headers;
    for (const HttpHeader &header : delivery.headers) {
        QJsonObject json;
        put(json, u"name"_s, header.name);
        put(json, u"value"_s, header.value);
        headers.append(json);
    }
    return headers;
}

/// Reads straight down and remembers the first fault.
class Reading
{
public:
    explicit Reading(const QJsonObject &json) : m_json(json), m_reader(json) { }

    JsonReader &plain() { return m_reader; }

    QByteArray bytes(QLatin1String key)
    {
        const QString encodedKey = key + u"Base64"_s;
        if (!m_json.contains(encodedKey))
            return m_reader.string(key).toUtf8();
        const auto decoded = QByteArray::fromBase64Encoding(m_json.value(encodedKey).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || !m_json.value(encodedKey).isString())
            blame(encodedKey, Words::tr("%1 is no Base64").arg(encodedKey));
        return decoded ? *decoded : QByteArray();
    }

    bool has(QLatin1String key) const { return m_json.contains(key) || m_json.contains(key + u"Base64"_s); }

    template <typename T>
    T take(Result<T> parsed, QLatin1String key)
    {
        if (!parsed)
            blame(key, parsed.error().message);
        return parsed.value_or(T());
    }

    void blame(const QString &key, const QString &message)
    {
        if (!m_fault)
            m_fault = Error{.message = message, .field = key};
    }

    [[nodiscard]] std::optional<Error> fault() const { return m_reader.fault() ? m_reader.fault() : m_fault; }

private:
    QJsonObject m_json;
    JsonReader m_reader;
    std::optional<Error> m_fault;
};

void readHeaders(Reading &reading, Delivery &delivery)
{
    const QJsonArray array = reading.plain().array("headers"_L1);
    for (const auto &entry : array) {
        Reading header(entry.toObject());
        HttpHeader one{.name = header.bytes("name"_L1), .value = header.bytes("value"_L1)};
        if (header.fault())
            return reading.blame(u"headers"_s, header.fault()->message);
        const auto isBroken = [](const QByteArray &text) { return text.contains('\n') || text.contains('\r'); };
        if (one.name.isEmpty() || one.name.contains(':') || isBroken(one.name) || isBroken(one.value))
            return reading.blame(u"headers"_s,
                                 Words::tr("\"%1\" is no header").arg(QString::fromUtf8(one.name.left(40))));
        delivery.headers.append(one);
    }
}

void readOutcome(Reading &reading, Delivery &delivery)
{
    delivery.state = reading.take(parseDeliveryState(reading.plain().string("state"_L1)), "state"_L1);
    delivery.mode = reading.take(parseCallbackMode(reading.plain().string("mode"_L1)), "mode"_L1);
    const QString reason = reading.plain().stringOr("reason"_L1);
    const QString name = reading.plain().stringOr("failedStep"_L1, u"request"_s);
    const callback::Step step = callback::parseStep(name);
    if (step == callback::Step::None && name != "request"_L1)
        reading.blame(u"failedStep"_s, Words::tr("\"%1\" is no step of the verification").arg(name.left(40)));
    if (delivery.state != Delivery::State::Rejected)
        return; // what is said of a failure then is about nothing
    delivery.reason = reason;
    delivery.failedStep = step;
}

void readRequest(Reading &reading, Delivery &delivery)
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
    readHeaders(reading, delivery);
    delivery.body = reading.bytes("body"_L1);
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

void readGroup(Reading &reading, Delivery &delivery)
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

void readMarks(Reading &reading, Delivery &delivery)
{
    delivery.isStarred = reading.plain().booleanOr("starred"_L1, false);
    delivery.note = reading.plain().stringOr("note"_L1);
    if (const Done fits = checkNote(delivery.note); !fits)
        reading.blame(u"note"_s, fits.error().message);
}

void readMessage(Reading &reading, Delivery &delivery)
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
    put(json, u"method"_s, delivery.method);
    put(json, u"path"_s, delivery.path);
    put(json, u"query"_s, delivery.query);
    json.insert(u"headers"_s, headersOf(delivery));
    put(json, u"body"_s, delivery.body);
    json.insert(u"mode"_s, toString(delivery.mode));
    if (delivery.plain != delivery.body)
        put(json, u"plain"_s, delivery.plain);
    json.insert(u"replyStatus"_s, delivery.replyStatus);
    put(json, u"reply"_s, delivery.reply);
    json.insert(u"dedupeKey"_s, delivery.dedupeKey);
    json.insert(u"durationUs"_s, static_cast<qint64>(delivery.duration.count()));
    return json;
}

Result<Delivery> deliveryFromJson(const QJsonObject &json)
{
    Reading reading(json);
    const qint64 format = reading.plain().integer("format"_L1);
    if (!reading.fault() && format != currentFormat)
        return invalid(u"format"_s,
                       Words::tr("The format is %1; this version reads %2").arg(format).arg(currentFormat));
    Delivery delivery;
    readRequest(reading, delivery);
    readOutcome(reading, delivery);
    readMessage(reading, delivery);
    readMarks(reading, delivery);
    if (reading.fault())
        return fail(*reading.fault());
    return storable(std::move(delivery));
}

} // namespace core
