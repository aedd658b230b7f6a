// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/base/strongid.h"
#include "core/callback/envelope.h"
#include "core/forwarding/forwardplan.h"
#include "core/http/transport.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace core {

using DeliveryId = StrongId<struct DeliveryIdTag>;

/// What is kept of the body of a rejected one: who sends such requests need not be the platform.
inline constexpr qsizetype keptOfRejected = 64 * 1024;

/// One request that reached the inspector, exactly as it came and as far as it could be understood.
struct Delivery
{
    enum class State {
        Accepted, ///< verified and decoded
        UrlCheck, ///< GET with echostr, answered
        Rejected, ///< answered 403; failedStep and reason say why
    };

    /// What is remarkable about an accepted one; stored by value, so none is ever renumbered.
    enum Flag {
        SignatureSeen = 1, ///< the same signature, timestamp and nonce came before
        ClockSkew = 2, ///< its timestamp is more than five minutes away from our clock
        AnswersDiffer = 4, ///< an earlier try of the same message was answered otherwise
        ForwardFailed = 8, ///< a target that it was forwarded to gave no answer in time, or none that is valid
        TargetsDiffer = 16, ///< the two targets whose answers are compared did not say the same
    };
    Q_DECLARE_FLAGS(Flags, Flag)

    /// What was known when, counted from the moment at which the last byte was in.
    struct Stages
    {
        /// When it was verified and handed to the log, of one whose `duration` counts until the reply; see
        /// verifiedAfter().
        std::optional<std::chrono::microseconds> verified;
        std::chrono::microseconds committed{};
        std::optional<std::chrono::microseconds>
            forwarded; ///< when the answer to be relayed was there, or the budget spent
        std::chrono::microseconds replied{};
        friend bool operator==(const Stages &, const Stages &) = default;
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
    /// None with a reason: refused before a step, since no account has this path or the method is not GET or POST; or
    /// after all of them, since it repeats an older one and the account wants these refused.
    callback::Step failedStep = callback::Step::None;
    /// Of an accepted one: why its policy could not answer and "success" was said.
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

    /// The platform tries up to three times; tries of one message share their dedupeKey.
    int attempt = 1;
    QDateTime firstAt; ///< when the first try came; invalid for a first one
    Flags flags;

    int replyStatus = 0;
    QByteArray reply;
    /// What decided on the reply: "success", "empty", "fixed", "rule:NAME", "forward"; empty where nothing was to be
    /// decided.
    QString answeredBy;
    std::optional<Stages> stages; ///< known only some time after the commit
    QList<forwarding::Forwarded> forwards; ///< what came of each target, in the order of the plan; as the stages
    /// From the last byte in until the row was handed to the log, which is all that can be known when it is written;
    /// where the reply came later (forwarding), until it went out.
    std::chrono::microseconds duration{};

    // What people say about it; such a delivery survives purges.
    bool isStarred = false;
    QString note;
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
    QString dedupeKey;
    QString summary;
    std::chrono::microseconds duration{};
    int attempt = 1;
    QDateTime firstAt;
    Delivery::Flags flags;
    QString answeredBy;
    bool isStarred = false;
    QString note;

    // Of a first try that its retries stand behind (Retries::BehindTheFirst).
    int tries = 1; ///< with itself
    Delivery::Flags laterFlags; ///< of the others: AnswersDiffer, ForwardFailed, TargetsDiffer
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Delivery::Flags)

/// Makes it one that is answered with this status; keeps of its bytes what is worth it.
void reject(Delivery &delivery, int status, callback::Step step, const QString &reason);
[[nodiscard]] QString toString(Delivery::State state); ///< "accepted", "urlCheck", "rejected"
[[nodiscard]] Result<Delivery::State> parseDeliveryState(QStringView text);
/// "signatureSeen", "clockSkew", "answersDiffer", "forwardFailed", "targetsDiffer"; those that are set, in this order.
[[nodiscard]] QStringList toStrings(Delivery::Flags flags);
/// From the last byte in until it was verified and handed to the log; nothing where only the moment of a relayed reply
/// was kept.
[[nodiscard]] std::optional<std::chrono::microseconds> verifiedAfter(const Delivery &delivery);
[[nodiscard]] DeliverySummary summarize(const Delivery &delivery);
/// The object of `mpdeskctl callback list` and of JSON Lines: id, receivedAt (ISO 8601 UTC with ms), account, state,
/// type, event, eventKey, from, msgId, summary, durationMs, answeredBy, attempt with firstAt (from the second try on),
/// flags, starred, note, reason, and failedStep ("request" when refused before a step) where it was rejected.
[[nodiscard]] QJsonObject toJson(const DeliverySummary &summary);
/// As it may be written down: credentials in headers (Authorization, Cookie…) and in the query (access_token…) become
/// "***", signatures stay.
[[nodiscard]] Delivery storable(Delivery delivery);
[[nodiscard]] QList<HttpHeader> storable(QList<HttpHeader> headers);

} // namespace core
