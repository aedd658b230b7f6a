// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/quotas.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/calendar.h"
#include "core/sandbox/state.h"

#include <limits>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The call that a body names; 76021 and 76022 as the platform has them.
Result<const Endpoint *> namedCall(const State &state, const QJsonObject &body)
{
    const QString path = body.value("cgi_path"_L1).toString();
    const Endpoint *const endpoint = state.catalogue.endpointAt(path);
    if (!endpoint)
        return refuse(76021);
    if (path.startsWith("/sns/"_L1) || !state.mayCall(*endpoint))
        return refuse(76022);
    return endpoint;
}

} // namespace

Quotas::Quotas(const Catalogue &catalogue)
    : m_clearsPerMonth(catalogue.limitValue(u"clearQuota.perMonth"))
    , m_singleClearsPerMonth(catalogue.limitValue(u"apiQuotaClear.perMonth"))
{ }

std::optional<qint64> Quotas::dailyLimit(const Endpoint &endpoint, Kind kind)
{
    const QJsonValue forTests = endpoint.row.value("test_account_daily_quota"_L1);
    if (kind == Kind::TestAccount && forTests.isDouble())
        return forTests.toInteger();
    const QJsonValue usual = endpoint.row.value("daily_quota"_L1);
    if (usual.isDouble())
        return usual.toInteger();
    return std::nullopt;
}

qint64 Quotas::usedToday(const QByteArray &path, const QDateTime &now) const
{
    const Count count = m_days.value(path);
    return count.period == beijingDay(now).toJulianDay() ? count.calls : 0;
}

void Quotas::leave(const QByteArray &path, qint64 left, qint64 limit, const QDateTime &now)
{
    m_days[path] = {.period = beijingDay(now).toJulianDay(), .calls = limit - left};
}

Done Quotas::spend(Count &count, qint64 period, qint64 limit, int refusal)
{
    if (count.period != period)
        count = {.period = period};
    if (count.calls >= limit)
        return refuse(refusal);
    ++count.calls;
    return {};
}

Done Quotas::spendDay(const Call &call, const std::optional<qint64> &limit)
{
    constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
    return spend(m_days[call.request.path], beijingDay(call.now).toJulianDay(), limit.value_or(unlimited), 45009);
}

Done Quotas::spendMinute(const Call &call, qint64 limit)
{
    constexpr qint64 secondsPerMinute = 60;
    return spend(m_minutes[call.request.path], call.now.toSecsSinceEpoch() / secondsPerMinute, limit, 45011);
}

Done Quotas::clear(const QDateTime &now)
{
    const Done spent = spend(m_clears, beijingMonth(now).toJulianDay(), m_clearsPerMonth, 48006);
    if (spent)
        m_days.clear();
    return spent;
}

Done Quotas::clearOne(const QByteArray &path, const QDateTime &now)
{
    const Done spent = spend(m_singleClears, beijingMonth(now).toJulianDay(), m_singleClearsPerMonth, 45009);
    if (spent)
        m_days.remove(path);
    return spent;
}

Outcome clearQuota(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    if (body->value("appid"_L1).toString() != state.identity.appId)
        return refuse(40013);
    return state.quotas.clear(call.now).map([] { return ok(); });
}

Outcome clearQuotaBySecret(State &state, const Call &call)
{
    // The page's field table puts both into the body, its example into the query: either will do.
    const QJsonObject body = call.json().value_or(QJsonObject());
    const auto given = [&](const QString &name) {
        return body.contains(name) ? body.value(name).toString() : call.parameter(name);
    };
    const Done secret = checkSecret(state, call, given(u"appid"_s), given(u"appsecret"_s));
    if (!secret)
        return fail(secret.error());
    return state.quotas.clear(call.now).map([] { return ok(); });
}

Outcome clearQuotaOfPath(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    const Result<const Endpoint *> named = namedCall(state, *body);
    if (!named)
        return fail(named.error());
    return state.quotas.clearOne((*named)->path.toUtf8(), call.now).map([] { return ok(); });
}

Outcome quotaOfPath(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    const Result<const Endpoint *> named = namedCall(state, *body);
    if (!named)
        return fail(named.error());
    const Endpoint *const endpoint = *named;
    QJsonObject answer = ok();
    // No number is made up where the platform publishes none.
    if (const auto limit = Quotas::dailyLimit(*endpoint, state.options.kind)) {
        const qint64 used = state.quotas.usedToday(endpoint->path.toUtf8(), call.now);
        answer.insert("quota"_L1,
                      QJsonObject{{"daily_limit"_L1, *limit}, {"used"_L1, used}, {"remain"_L1, *limit - used}});
    }
    if (endpoint->path == "/cgi-bin/stable_token"_L1) {
        const qint64 perMinute = state.catalogue.limitValue(u"stableToken.perMinute");
        answer.insert("rate_limit"_L1, QJsonObject{{"call_count"_L1, perMinute}, {"refresh_second"_L1, 60}});
    }
    return answer;
}

} // namespace core::sandbox
