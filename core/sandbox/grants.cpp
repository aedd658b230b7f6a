// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/grants.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/call.h"
#include "core/sandbox/draw.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString newToken(Draw &draw)
{
    constexpr int length = 86;
    return u"87_"_s + draw.urlSafe(length);
}

} // namespace

Grants::Grants(const Catalogue &catalogue)
    : m_codeSeconds(catalogue.limitValue(u"oauth.code.seconds"))
    , m_tokenSeconds(catalogue.limitValue(u"oauth.accessToken.seconds"))
    , m_refreshDays(catalogue.limitValue(u"oauth.refreshToken.days"))
{ }

QString Grants::issueCode(const Consent &consent, const QDateTime &now, Draw &draw)
{
    forgetOld(now);
    constexpr int length = 31; // with the "0" that codes begin with 32, as seen in the field
    m_codes += {.text = u'0' + draw.alphanumeric(length), .consent = consent, .expires = now.addSecs(m_codeSeconds)};
    return m_codes.constLast().text;
}

Result<Grants::Grant> Grants::exchange(const QString &code, const QDateTime &now, Draw &draw)
{
    const auto known = std::ranges::find(m_codes, code, &Code::text);
    if (known == m_codes.end())
        return refuse(40029);
    if (known->isUsed)
        return refuse(40163);
    if (now >= known->expires)
        return refuse(42003);
    known->isUsed = true;
    m_grants += {.consent = known->consent,
                 .accessToken = newToken(draw),
                 .expires = now.addSecs(m_tokenSeconds),
                 .refreshToken = newToken(draw),
                 .dies = now.addDays(m_refreshDays)};
    return m_grants.constLast();
}

Result<Grants::Grant> Grants::refresh(const QString &refreshToken, const QDateTime &now, Draw &draw)
{
    const auto grant = std::ranges::find(m_grants, refreshToken, &Grant::refreshToken);
    if (grant == m_grants.end())
        return refuse(40030);
    if (grant->isRevoked)
        return refuse(42007);
    if (now >= grant->dies)
        return refuse(42002);
    if (now >= grant->expires)
        grant->accessToken = newToken(draw);
    grant->expires = now.addSecs(m_tokenSeconds);
    return *grant;
}

Result<Grants::Grant> Grants::use(const QString &accessToken, const QString &openid, const QDateTime &now) const
{
    const auto grant = std::ranges::find(m_grants, accessToken, &Grant::accessToken);
    if (grant == m_grants.end())
        return refuse(40001);
    if (grant->isRevoked)
        return refuse(42007);
    if (now >= grant->expires)
        return refuse(42001);
    if (grant->consent.openid != openid)
        return refuse(40003);
    return *grant;
}

void Grants::revoke(const QString &openid)
{
    for (Grant &grant : m_grants) {
        if (grant.consent.openid == openid)
            grant.isRevoked = true;
    }
}

void Grants::forgetOld(const QDateTime &now)
{
    // A code that is used or too old is told apart from a wrong one for a day, a token for a day after its end.
    const QDateTime longAgo = now.addDays(-1);
    m_codes.removeIf([&longAgo](const Code &code) { return code.expires < longAgo; });
    m_grants.removeIf([&longAgo](const Grant &grant) { return grant.dies < longAgo; });
}

} // namespace core::sandbox
