// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/transport.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>

namespace core::forwarding {

/// Where an account's callbacks are handed on to, original bytes and query untouched.
struct ForwardPlan
{
    enum class Use {
        Off,
        Relay, ///< the first target's answer goes back to the platform when it comes within the budget
        LogOnly, ///< the policy answers at once; what the target says is only logged
        Compare, ///< as Relay, and a second target gets the same, whose answer is compared
    };

    Use use = Use::Off;
    QList<QUrl> targets; ///< one, or two to compare; without user and password
    /// For everything from the receipt until our answer: the platform gives up after five seconds.
    std::chrono::milliseconds budget{4500};
    qsizetype maxReplyBytes = 64 * 1024; ///< a longer answer is cut off and not relayed

    friend bool operator==(const ForwardPlan &, const ForwardPlan &) = default;
};

/// What came of one target.
struct Forwarded
{
    enum class Outcome {
        Relayed, ///< its answer was ours
        Logged, ///< answered; not meant to be relayed
        Late, ///< answered after the budget was spent
        Failed, ///< no answer; `reason` says why
        Skipped, ///< not sent: too many were under way
    };

    QUrl target;
    Outcome outcome = Outcome::Failed;
    int status = 0;
    std::chrono::microseconds elapsed{};
    QString reason;
    QList<HttpHeader> headers;
    QByteArray body;
};

[[nodiscard]] QString toString(ForwardPlan::Use use); ///< "off", "relay", "logOnly", "compare"
[[nodiscard]] QString toString(Forwarded::Outcome outcome); ///< "relayed", "logged", "late", "failed", "skipped"
[[nodiscard]] Result<Forwarded::Outcome> parseOutcome(const QString &text);

/// Kind::Invalid with the field ("targets[1]", "budget"…), the limit and the value found: http or https URLs without
/// user or password, a budget of 0.1 to 4.9 s, one target (two for Compare).
[[nodiscard]] Done check(const ForwardPlan &plan);
/// {"use":…, "targets":[…], "budgetMs":…, "maxReplyBytes":…}; what is left out is as in a plan that nobody changed,
/// what is unknown is refused.
[[nodiscard]] QJsonObject toJson(const ForwardPlan &plan);
[[nodiscard]] Result<ForwardPlan> forwardPlanFromJson(const QJsonObject &json);

} // namespace core::forwarding
