// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryjsonreader_p.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;
using forwarding::Forwarded;
using std::chrono::microseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryImport)
};

void putTime(QJsonObject &json, const QString &key, const std::optional<microseconds> &time)
{
    if (time)
        json.insert(key, qint64(time->count()));
}

QJsonObject stagesOf(const Delivery &delivery)
{
    QJsonObject json;
    putTime(json, u"verifiedUs"_s, verifiedAfter(delivery));
    putTime(json, u"committedUs"_s, delivery.stages->committed);
    putTime(json, u"forwardedUs"_s, delivery.stages->forwarded);
    putTime(json, u"repliedUs"_s, delivery.stages->replied);
    return json;
}

QJsonObject forwardOf(const Forwarded &one)
{
    QJsonObject json{{u"target"_s, one.target.toString(QUrl::FullyEncoded)},
                     {u"outcome"_s, forwarding::toString(one.outcome)},
                     {u"status"_s, one.status},
                     {u"elapsedUs"_s, qint64(one.elapsed.count())},
                     {u"reason"_s, one.reason},
                     {u"headers"_s, toJson(one.headers)}};
    putBytes(json, u"body"_s, one.body);
    return json;
}

Delivery::Stages stagesFrom(DeliveryJsonReader &json)
{
    const auto time = [&json](QLatin1String key) { return microseconds(json.plain().integer(key)); };
    Delivery::Stages stages{.committed = time("committedUs"_L1)};
    if (json.has("forwardedUs"_L1)) {
        stages.forwarded = time("forwardedUs"_L1);
        if (json.has("verifiedUs"_L1)) // of others it is the duration
            stages.verified = time("verifiedUs"_L1);
    }
    stages.replied = time("repliedUs"_L1);
    return stages;
}

QUrl targetFrom(DeliveryJsonReader &json)
{
    const QString text = json.plain().string("target"_L1);
    QUrl target(text, QUrl::StrictMode);
    if (!target.isValid())
        json.blame(u"target"_s, Words::tr("\"%1\" is no URL").arg(text.left(40)));
    return target;
}

Forwarded forwardFrom(DeliveryJsonReader &json)
{
    return {.target = targetFrom(json),
            .outcome = json.take(forwarding::parseOutcome(json.plain().string("outcome"_L1)), "outcome"_L1),
            .status = static_cast<int>(json.plain().integer("status"_L1)),
            .elapsed = microseconds(json.plain().integer("elapsedUs"_L1)),
            .reason = json.plain().stringOr("reason"_L1),
            .headers = headersFrom(json),
            .body = json.bytes("body"_L1)};
}

} // namespace

void putCourse(QJsonObject &json, const Delivery &delivery)
{
    if (delivery.stages)
        json.insert(u"stages"_s, stagesOf(delivery));
    QJsonArray forwards;
    for (const Forwarded &one : delivery.forwards)
        forwards.append(forwardOf(one));
    if (!forwards.isEmpty())
        json.insert(u"forwards"_s, forwards);
}

void readCourse(DeliveryJsonReader &reading, Delivery &delivery)
{
    const auto passOn = [&reading](const QString &key, const DeliveryJsonReader &part) {
        if (part.fault())
            reading.blame(key, part.fault()->message);
    };
    if (reading.has("stages"_L1)) {
        DeliveryJsonReader stages(reading.plain().object("stages"_L1));
        delivery.stages = stagesFrom(stages);
        passOn(u"stages"_s, stages);
    }
    const QJsonArray forwards = reading.plain().arrayOr("forwards"_L1);
    for (const auto &entry : forwards) {
        DeliveryJsonReader forward(entry.toObject());
        delivery.forwards.append(forwardFrom(forward));
        passOn(u"forwards"_s, forward);
    }
    if (!forwards.isEmpty() && !delivery.stages)
        reading.blame(u"forwards"_s, Words::tr("What was forwarded has stages, which are missing"));
}

} // namespace core
