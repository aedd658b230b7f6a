// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forwarding/forwardplan.h"

#include "core/base/json.h"
#include "core/base/redact.h"

#include <QCoreApplication>

#include <array>

namespace core::forwarding {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forwarding)
};

constexpr std::chrono::milliseconds shortestBudget{100};
constexpr std::chrono::milliseconds longestBudget{4900}; // the platform hangs up after five seconds
constexpr qsizetype leastReplyBytes = 1024;
constexpr qsizetype mostReplyBytes = 16 * 1024 * 1024;
constexpr qsizetype longestTarget = 2048;

constexpr std::array useNames{"off"_L1, "relay"_L1, "logOnly"_L1, "compare"_L1};
constexpr std::array outcomeNames{"relayed"_L1, "logged"_L1, "late"_L1, "failed"_L1, "skipped"_L1};

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000);
}

qsizetype targetsOf(ForwardPlan::Use use)
{
    return use == ForwardPlan::Use::Compare ? 2 : 1;
}

Done checkTarget(const QUrl &target, const QString &field)
{
    const QString shown = redactUrl(target).toString().left(100);
    const bool isWeb = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!target.isValid() || !isWeb || target.host().isEmpty())
        return invalid(field, Words::tr("“%1” is not a web address").arg(shown),
                       Words::tr("Such as http://192.168.1.10:8000/wechat"));
    if (!target.userInfo().isEmpty())
        return invalid(field, Words::tr("The address of %1 holds a user name or a password").arg(target.host()),
                       Words::tr("Addresses are stored and shown; leave that away."));
    if (target.hasFragment())
        return invalid(field, Words::tr("The address of %1 has a part after “#”, which is never sent").arg(shown));
    const qsizetype length = target.toEncoded().size();
    if (length > longestTarget)
        return invalid(field, Words::tr("The address has %1 bytes; at most %2").arg(length).arg(longestTarget));
    return {};
}

Done checkNumbers(const ForwardPlan &plan)
{
    if (plan.budget < shortestBudget || plan.budget > longestBudget)
        return invalid(u"budget"_s,
                       Words::tr("The budget is %1 s; it may be %2 to %3 s")
                           .arg(seconds(plan.budget), seconds(shortestBudget), seconds(longestBudget)),
                       Words::tr("The platform gives up after five seconds."));
    if (plan.maxReplyBytes < leastReplyBytes || plan.maxReplyBytes > mostReplyBytes)
        return invalid(u"maxReplyBytes"_s,
                       Words::tr("The longest answer is set to %1 bytes; it may be %2 to %3")
                           .arg(plan.maxReplyBytes)
                           .arg(leastReplyBytes)
                           .arg(mostReplyBytes));
    return {};
}

/// The value whose name it is, or a fault that lists the names.
template <typename Enum, std::size_t count>
Result<Enum> named(const std::array<QLatin1StringView, count> &names, const QString &text, const QString &field)
{
    QStringList all;
    for (std::size_t i = 0; i < count; ++i) {
        if (names.at(i) == text)
            return static_cast<Enum>(i);
        all += names.at(i);
    }
    return invalid(field, Words::tr("“%1” is unknown; there are: %2").arg(text.left(40), all.join(u", "_s)));
}

Done checkMembers(const QJsonObject &json)
{
    constexpr std::array known{"use"_L1, "targets"_L1, "budgetMs"_L1, "maxReplyBytes"_L1};
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (std::ranges::find(known, key) == known.end())
            return invalid(key, Words::tr("The plan of forwarding knows no “%1”").arg(key.left(40)));
    }
    return {};
}

Result<QList<QUrl>> targetsFrom(const QJsonArray &array)
{
    QList<QUrl> targets;
    for (const auto &value : array) {
        if (!value.isString())
            return invalid(u"targets[%1]"_s.arg(targets.size()), Words::tr("An address is written as text"));
        targets += QUrl(value.toString(), QUrl::StrictMode);
    }
    return targets;
}

} // namespace

QString toString(ForwardPlan::Use use)
{
    return useNames.at(static_cast<std::size_t>(use));
}

QString toString(Forwarded::Outcome outcome)
{
    return outcomeNames.at(static_cast<std::size_t>(outcome));
}

Result<Forwarded::Outcome> parseOutcome(const QString &text)
{
    return named<Forwarded::Outcome>(outcomeNames, text, u"outcome"_s);
}

Done check(const ForwardPlan &plan)
{
    if (plan.use == ForwardPlan::Use::Off && plan.targets.isEmpty())
        return checkNumbers(plan);
    const qsizetype wanted = targetsOf(plan.use);
    if (plan.use != ForwardPlan::Use::Off && plan.targets.size() != wanted)
        return invalid(
            u"targets"_s,
            Words::tr("Forwarding this way needs %n address(es); given: %1", nullptr, static_cast<int>(wanted))
                .arg(plan.targets.size()));
    for (qsizetype i = 0; i < plan.targets.size(); ++i) {
        if (Done done = checkTarget(plan.targets.at(i), u"targets[%1]"_s.arg(i)); !done)
            return done;
    }
    if (plan.use == ForwardPlan::Use::Compare && plan.targets.at(0) == plan.targets.at(1))
        return invalid(u"targets[1]"_s, Words::tr("Both addresses are the same, so there is nothing to compare"));
    return checkNumbers(plan);
}

QJsonObject toJson(const ForwardPlan &plan)
{
    QJsonArray targets;
    for (const QUrl &target : plan.targets)
        targets += target.toString(QUrl::FullyEncoded);
    return {{"use"_L1, toString(plan.use)},
            {"targets"_L1, targets},
            {"budgetMs"_L1, static_cast<qint64>(plan.budget.count())},
            {"maxReplyBytes"_L1, static_cast<qint64>(plan.maxReplyBytes)}};
}

Result<ForwardPlan> forwardPlanFromJson(const QJsonObject &json)
{
    if (const Done known = checkMembers(json); !known)
        return fail(known.error());
    const ForwardPlan standard;
    JsonReader reader(json);
    const QString useName = reader.stringOr("use"_L1, toString(standard.use));
    const QJsonArray addresses = reader.arrayOr("targets"_L1);
    const qint64 budget = reader.integerOr("budgetMs"_L1, standard.budget.count());
    const qint64 maxReplyBytes = reader.integerOr("maxReplyBytes"_L1, standard.maxReplyBytes);
    if (reader.fault())
        return invalid(reader.fault()->field, reader.fault()->message);
    const auto use = named<ForwardPlan::Use>(useNames, useName, u"use"_s);
    if (!use)
        return fail(use.error());
    auto targets = targetsFrom(addresses);
    if (!targets)
        return fail(targets.error());
    ForwardPlan plan{.use = *use,
                     .targets = std::move(*targets),
                     .budget = std::chrono::milliseconds(budget),
                     .maxReplyBytes = maxReplyBytes};
    if (const Done fits = check(plan); !fits)
        return fail(fits.error());
    return plan;
}

} // namespace core::forwarding
