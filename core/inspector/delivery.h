// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/base/strongid.h"
#include "core/callback/envelope.h"
#include "core/http/transport.h"

#include <QDateTime>
#include <QJsonObject>

namespace core {

using DeliveryId = StrongId<struct DeliveryIdTag>;

/// One request that reached the inspector, exactly as it came and as far as it could be understood.
struct Delivery
{
    enum class State {
        Accepted, ///< verified and decoded
        UrlCheck, ///< GET with echostr, answered
        Rejected, ///< answered 403; failedStep and reason say why
    };

    DeliveryId id;
    QDateTime receivedAt; ///< UTC, milliseconds
    AppId account; ///< null when the path belongs to no account
    QString remoteAddress;
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QList<HttpHeader> headers;
    QByteArray body;

    State state = State::Rejected;
    /// None with a reason: refused before a step, since no account has this path or the method is not GET or POST.
    callback::Step failedStep = callback::Step::None;
    QString reason; ///< as told at the time; the step is shown in the language of today
    CallbackMode mode = CallbackMode::Plain;
    QByteArray plain; ///< decrypted bytes

    QString type;
    QString event;
    QString eventKey; ///< exactly as written
    QString from;
    QString messageId;
    QString dedupeKey;
    QString summary;

    int replyStatus = 0;
    QByteArray reply;
    /// From the last byte in until the row was handed to the log, which is all that can be known when it is written.
    std::chrono::microseconds duration{};
};

/// What a table row needs.
struct DeliverySummary
{
    DeliveryId id;
    QDateTime receivedAt;
    AppId account;
    Delivery::State state = Delivery::State::Rejected;
    callback::Step failedStep = callback::Step::None;
    QString reason;
    QString type;
    QString event;
    QString eventKey;
    QString from;
    QString messageId;
    QString summary;
    std::chrono::microseconds duration{};
};

[[nodiscard]] QString toString(Delivery::State state); ///< "accepted", "urlCheck", "rejected"
[[nodiscard]] Result<Delivery::State> parseDeliveryState(QStringView text);
[[nodiscard]] DeliverySummary summarize(const Delivery &delivery);
/// The object of `mpdeskctl callback list` and of JSON Lines: id, receivedAt (ISO 8601 UTC with ms), account, state,
/// type, event, eventKey, from, msgId, summary, durationMs, and failedStep ("request" when refused before a step) with
/// reason where it was rejected.
[[nodiscard]] QJsonObject toJson(const DeliverySummary &summary);
/// As it may be written down: credentials in headers (Authorization, Cookie…) and in the query (access_token…) become
/// "***", signatures stay.
[[nodiscard]] Delivery storable(Delivery delivery);

} // namespace core
