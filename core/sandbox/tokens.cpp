// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tokens.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/calendar.h"
#include "core/sandbox/state.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

Tokens::Tokens(const Catalogue &catalogue)
    : m_lifetime(catalogue.limitValue(u"token.lifetime.seconds"))
    , m_overlap(catalogue.limitValue(u"token.overlap.seconds"))
    , m_renewEarly(catalogue.limitValue(u"token.refreshEarly.seconds"))
    , m_forcePerDay(catalogue.limitValue(u"stableToken.forcePerDay"))
    , m_forceInterval(catalogue.limitValue(u"stableToken.forceInterval.seconds"))
{ }

Tokens::Grant Tokens::stable(const QDateTime &now, Draw &draw)
{
    for (auto token = m_issued.crbegin(); token != m_issued.crend(); ++token) {
        const qint64 left = now.secsTo(token->expires);
        if (token->line == Line::Stable && token->dies == token->expires && left > m_renewEarly)
            return {.token = token->text, .expiresIn = left};
    }
    return issue(Line::Stable, now, draw);
}

Result<Tokens::Grant> Tokens::forcedStable(const QDateTime &now, Draw &draw)
{
    const QDate today = beijingDay(now);
    if (m_forceDay != today) {
        m_forceDay = today;
        m_forcedToday = 0;
    }
    if (m_forcedToday >= m_forcePerDay)
        return refuse(45009);
    if (m_lastForced.isValid() && m_lastForced.secsTo(now) < m_forceInterval)
        return refuse(45011);
    ++m_forcedToday;
    m_lastForced = now;
    supersede(Line::Stable, now);
    return issue(Line::Stable, now, draw);
}

Tokens::Grant Tokens::plain(const QDateTime &now, Draw &draw)
{
    supersede(Line::Plain, now.addSecs(m_overlap));
    return issue(Line::Plain, now, draw);
}

Tokens::Standing Tokens::standing(const QString &token, const QDateTime &now) const
{
    const auto issued = std::ranges::find(m_issued, token, &Issued::text);
    if (issued == m_issued.cend()) {
        static const QRegularExpression form(u"\\A[0-9]{1,3}_[A-Za-z0-9_-]{64,509}\\z"_s);
        return form.match(token).hasMatch() ? Standing::NotLatest : Standing::Malformed;
    }
    if (now < issued->dies)
        return Standing::Good;
    return issued->dies < issued->expires ? Standing::NotLatest : Standing::Expired;
}

Tokens::Grant Tokens::issue(Line line, const QDateTime &now, Draw &draw)
{
    // An expired token is told apart from a wrong one for a day; a client that slept longer gets 40001.
    const QDateTime longAgo = now.addDays(-1);
    m_issued.removeIf([&](const Issued &issued) { return issued.dies < longAgo; });

    constexpr int length = 133; // with the prefix 136, the shortest seen in the field
    const QDateTime expires = now.addSecs(m_lifetime);
    m_issued.append(Issued{.text = u"87_"_s + draw.urlSafe(length), .line = line, .expires = expires, .dies = expires});
    return {.token = m_issued.constLast().text, .expiresIn = m_lifetime};
}

void Tokens::supersede(Line line, const QDateTime &moment)
{
    for (Issued &issued : m_issued) {
        if (issued.line == line)
            issued.dies = std::min(issued.dies, moment);
    }
}

namespace {

bool isAllowed(const State &state, const QString &address)
{
    // The public test accounts have no allow-list.
    if (state.allowList.isEmpty() || state.options.kind == Kind::TestAccount)
        return true;
    const QHostAddress client(address);
    return std::ranges::any_of(state.allowList, [&](const QString &entry) {
        return entry.contains(u'/') ? client.isInSubnet(QHostAddress::parseSubnet(entry))
                                    : client == QHostAddress(entry);
    });
}

QJsonObject toJson(const Tokens::Grant &grant)
{
    return {{"access_token"_L1, grant.token}, {"expires_in"_L1, grant.expiresIn}};
}

Done checkGrantType(const QString &grantType)
{
    if (grantType != "client_credential"_L1)
        return refuse(40002);
    return {};
}

} // namespace

Done checkCredentials(const State &state, const QString &appId, const QString &secret)
{
    if (appId.isEmpty())
        return refuse(41002);
    if (secret.isEmpty())
        return refuse(41004);
    if (appId != state.identity.appId)
        return refuse(40013);
    if (secret != state.identity.secret)
        return refuse(40125);
    if (state.isSecretFrozen)
        return refuse(40243);
    return {};
}

Done checkSecret(const State &state, const Call &call, const QString &appId, const QString &secret)
{
    if (const Done credentials = checkCredentials(state, appId, secret); !credentials)
        return credentials;
    if (!isAllowed(state, call.clientAddress))
        return refuse(40164, u"invalid ip %1 ipv6 ::ffff:%1, not in whitelist"_s.arg(call.clientAddress));
    return {};
}

Done checkAccessToken(const State &state, const Call &call)
{
    const QString token = call.parameter(u"access_token"_s);
    if (token.isEmpty())
        return refuse(41001);
    switch (state.tokens.standing(token, call.now)) {
    case Tokens::Standing::Good: return {};
    case Tokens::Standing::NotLatest: return refuse(40001);
    case Tokens::Standing::Expired: return refuse(42001);
    case Tokens::Standing::Malformed: return refuse(40014);
    }
    Q_UNREACHABLE();
}

Outcome plainToken(State &state, const Call &call)
{
    if (const Done type = checkGrantType(call.parameter(u"grant_type"_s)); !type)
        return fail(type.error());
    const Done secret = checkSecret(state, call, call.parameter(u"appid"_s), call.parameter(u"secret"_s));
    if (!secret)
        return fail(secret.error());
    if (const Done quota = state.spend(call); !quota)
        return fail(quota.error());
    return toJson(state.tokens.plain(call.now, state.draw));
}

Outcome stableToken(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    if (const Done type = checkGrantType(body->value("grant_type"_L1).toString()); !type)
        return fail(type.error());
    const Done secret =
        checkSecret(state, call, body->value("appid"_L1).toString(), body->value("secret"_L1).toString());
    if (!secret)
        return fail(secret.error());
    const QJsonValue force = body->value("force_refresh"_L1);
    if (!force.isUndefined() && !force.isNull() && !force.isBool())
        return refuse(47001);
    if (const Done rate = state.quotas.spendMinute(call, state.catalogue.limitValue(u"stableToken.perMinute")); !rate)
        return fail(rate.error());
    if (const Done quota = state.spend(call); !quota)
        return fail(quota.error());
    if (!force.toBool())
        return toJson(state.tokens.stable(call.now, state.draw));
    return state.tokens.forcedStable(call.now, state.draw).map(toJson);
}

} // namespace core::sandbox
