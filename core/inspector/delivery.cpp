// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/delivery.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What WeChat sends in a query; none of it gives access to anything.
constexpr QByteArrayView harmless[] = {"signature", "timestamp",    "nonce",        "openid",
                                       "echostr",   "encrypt_type", "msg_signature"};

bool carriesCredentials(const QByteArray &headerName)
{
    const QByteArray name = headerName.toLower();
    constexpr QByteArrayView parts[] = {"authorization", "cookie", "token", "secret", "api-key", "apikey", "password"};
    return std::ranges::any_of(parts, [&](QByteArrayView part) { return name.contains(part); });
}

QByteArray redactedItem(const QByteArray &item)
{
    const qsizetype equals = item.indexOf('=');
    if (equals < 0)
        return item;
    const QByteArray name = item.first(equals);
    if (std::ranges::find(harmless, QByteArrayView(name)) != std::end(harmless))
        return item;
    // The name as a server would understand it, so that "access%5Ftoken" hides nothing.
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(name)) + "=x"_L1;
    return redactText(plain) == plain ? item : name + "=***";
}

bool isHarmless(QByteArrayView query)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView item = query.first(end < 0 ? query.size() : end);
        const qsizetype equals = item.indexOf('=');
        if (std::ranges::find(harmless, item.first(equals < 0 ? item.size() : equals)) == std::end(harmless))
            return false;
        query = query.sliced(end < 0 ? query.size() : end + 1);
    }
    return true;
}

/// Half a surrogate pair (JSON may hold one) and byte order marks in front would not come back from SQLite or from an
/// export as they went in.
void makeStorable(QString &text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
}

} // namespace

void reject(Delivery &delivery, int status, callback::Step step, const QString &reason)
{
    delivery.state = Delivery::State::Rejected;
    delivery.failedStep = step;
    delivery.reason = reason;
    delivery.replyStatus = status;
    delivery.reply.clear();
    delivery.body.truncate(keptOfRejected);
    delivery.plain.truncate(keptOfRejected);
}

QString toString(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Accepted: return u"accepted"_s;
    case Delivery::State::UrlCheck: return u"urlCheck"_s;
    case Delivery::State::Rejected: return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

Result<Delivery::State> parseDeliveryState(QStringView text)
{
    for (const auto state : {Delivery::State::Accepted, Delivery::State::UrlCheck, Delivery::State::Rejected}) {
        if (text == toString(state))
            return state;
    }
    return invalid(u"state"_s,
                   QCoreApplication::translate("Delivery",
                                               "\"%1\" is no state of a delivery; there are "
                                               "accepted, urlCheck and rejected.")
                       .arg(text));
}

QStringList toStrings(Delivery::Flags flags)
{
    QStringList names;
    const std::pair<Delivery::Flag, QString> all[] = {{Delivery::SignatureSeen, u"signatureSeen"_s},
                                                      {Delivery::ClockSkew, u"clockSkew"_s},
                                                      {Delivery::AnswersDiffer, u"answersDiffer"_s},
                                                      {Delivery::ForwardFailed, u"forwardFailed"_s},
                                                      {Delivery::TargetsDiffer, u"targetsDiffer"_s}};
    for (const auto &[flag, name] : all) {
        if (flags.testFlag(flag))
            names.append(name);
    }
    return names;
}

std::optional<std::chrono::microseconds> verifiedAfter(const Delivery &delivery)
{
    const bool isOfReply = delivery.stages && delivery.stages->forwarded;
    return isOfReply ? delivery.stages->verified : std::optional(delivery.duration);
}

DeliverySummary summarize(const Delivery &delivery)
{
    return {
        .id = delivery.id,
        .receivedAt = delivery.receivedAt,
        .account = delivery.account,
        .state = delivery.state,
        .failedStep = delivery.failedStep,
        .reason = delivery.reason,
        .type = delivery.type,
        .event = delivery.event,
        .eventKey = delivery.eventKey,
        .from = delivery.from,
        .messageId = delivery.messageId,
        .dedupeKey = delivery.dedupeKey,
        .summary = delivery.summary,
        .duration = delivery.duration,
        .attempt = delivery.attempt,
        .firstAt = delivery.firstAt,
        .flags = delivery.flags,
        .answeredBy = delivery.answeredBy,
        .isStarred = delivery.isStarred,
        .note = delivery.note,
    };
}

QJsonObject toJson(const DeliverySummary &summary)
{
    QJsonObject json{
        {"id"_L1, summary.id.value()},
        {"receivedAt"_L1, summary.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
        {"account"_L1, summary.account.toString()},
        {"state"_L1, toString(summary.state)},
        {"type"_L1, summary.type},
        {"event"_L1, summary.event},
        {"eventKey"_L1, summary.eventKey},
        {"from"_L1, summary.from},
        {"msgId"_L1, summary.messageId},
        {"summary"_L1, summary.summary},
        {"durationMs"_L1, static_cast<double>(summary.duration.count()) / 1000.0},
    };
    if (!summary.answeredBy.isEmpty())
        json["answeredBy"_L1] = summary.answeredBy;
    if (summary.attempt > 1) {
        json["attempt"_L1] = summary.attempt;
        json["firstAt"_L1] = summary.firstAt.toUTC().toString(Qt::ISODateWithMs);
    }
    if (summary.flags)
        json["flags"_L1] = QJsonArray::fromStringList(toStrings(summary.flags));
    if (summary.isStarred)
        json["starred"_L1] = true;
    if (!summary.note.isEmpty())
        json["note"_L1] = summary.note;
    const bool isRejected = summary.state == Delivery::State::Rejected;
    if (isRejected) {
        const bool beforeAnyStep = summary.failedStep == callback::Step::None;
        json["failedStep"_L1] = beforeAnyStep ? u"request"_s : callback::toString(summary.failedStep);
    }
    if (isRejected || !summary.reason.isEmpty())
        json["reason"_L1] = summary.reason;
    return json;
}

Delivery storable(Delivery delivery)
{
    for (QString *text :
         {&delivery.reason, &delivery.type, &delivery.event, &delivery.eventKey, &delivery.from, &delivery.messageId,
          &delivery.dedupeKey, &delivery.summary, &delivery.answeredBy, &delivery.note, &delivery.remoteAddress})
        makeStorable(*text);
    delivery.headers = storable(std::move(delivery.headers));
    for (qsizetype i = 0; i < delivery.forwards.size(); ++i) { // of what is received there are none
        forwarding::Forwarded &one = delivery.forwards[i];
        makeStorable(one.reason);
        one.target = redactUrl(one.target);
        one.headers = storable(std::move(one.headers));
    }
    if (!isHarmless(delivery.query)) {
        QByteArrayList items = delivery.query.split('&');
        std::ranges::transform(items, items.begin(), redactedItem);
        delivery.query = items.join('&');
    }
    return delivery;
}

QList<HttpHeader> storable(QList<HttpHeader> headers)
{
    const auto isSecret = [](const HttpHeader &header) { return carriesCredentials(header.name); };
    if (std::ranges::any_of(std::as_const(headers), isSecret)) {
        for (HttpHeader &header : headers) {
            if (isSecret(header))
                header.value = "***";
        }
    }
    return headers;
}

} // namespace core
