// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/oauth.h"

#include "core/oauth/domain.h"
#include "core/sandbox/state.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

using Told = Result<QJsonObject>;

Done checkAppId(const State &state, const Call &call)
{
    const QString appId = call.parameter(u"appid"_s);
    if (appId.isEmpty())
        return refuse(41002);
    if (appId != state.identity.appId)
        return refuse(40013);
    return {};
}

Done checkGrantType(const Call &call, QLatin1String wanted)
{
    if (call.parameter(u"grant_type"_s) != wanted)
        return refuse(40002);
    return {};
}

QJsonObject toJson(const Grants::Grant &grant, const QDateTime &now)
{
    return {{"access_token"_L1, grant.accessToken},
            {"expires_in"_L1, now.secsTo(grant.expires)},
            {"refresh_token"_L1, grant.refreshToken},
            {"openid"_L1, grant.consent.openid},
            {"scope"_L1, oauth::toString(grant.consent.scope)}};
}

/// The grant that the call's access_token stands for.
Result<Grants::Grant> grantOf(const State &state, const Call &call)
{
    const QString token = call.parameter(u"access_token"_s);
    if (token.isEmpty())
        return refuse(41001);
    const QString openid = call.parameter(u"openid"_s);
    if (openid.isEmpty())
        return refuse(41009);
    return state.web.grants.use(token, openid, call.now);
}

/// Made up from the order of the followers; a virtual account has the name of all who have none.
QString nicknameOf(const State &state, const QString &openid)
{
    const QList<Follower> &all = state.followers.all();
    const auto follower = std::ranges::find(all, openid, &Follower::openid);
    return follower == all.end() ? u"微信用户"_s : u"茶友%1"_s.arg(follower - all.begin() + 1);
}

Told setDomains(State &state, JsonReader &reader)
{
    QStringList domains;
    for (const QJsonValue &value : reader.array("domains"_L1))
        domains += value.toString();
    if (reader.fault())
        return {};
    return setOauthDomains(state, domains).map([] { return QJsonObject(); });
}

Result<QString> knownVisitor(const State &state, JsonReader &reader)
{
    const QString openid = reader.string("openid"_L1);
    if (!reader.fault() && !state.followers.find(openid) && !state.followers.hasLeft(openid))
        return invalid(u"openid"_s, Words::tr("The sandbox has no follower \"%1\"").arg(openid));
    return openid;
}

} // namespace

QString unionIdOf(const QString &openid)
{
    constexpr int length = 23; // with the prefix 28, as an openid
    const QByteArray person = "open platform " + openid.toLatin1();
    const QByteArray hash =
        QCryptographicHash::hash(person, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding);
    return u"o6_bm"_s + QString::fromLatin1(hash.left(length));
}

Outcome exchangeCode(State &state, const Call &call)
{
    const Done secret = checkCredentials(state, call.parameter(u"appid"_s), call.parameter(u"secret"_s));
    if (!secret)
        return fail(secret.error());
    if (const Done type = checkGrantType(call, "authorization_code"_L1); !type)
        return fail(type.error());
    const QString code = call.parameter(u"code"_s);
    if (code.isEmpty())
        return refuse(41008);
    const auto grant = state.web.grants.exchange(code, call.now, state.draw);
    if (!grant)
        return fail(grant.error());
    QJsonObject answer = toJson(*grant, call.now);
    if (grant->consent.isSnapshot)
        answer.insert("is_snapshotuser"_L1, 1);
    if (grant->consent.scope == oauth::Scope::UserInfo)
        answer.insert("unionid"_L1, unionIdOf(grant->consent.openid));
    return answer;
}

Outcome refreshGrant(State &state, const Call &call)
{
    if (const Done appId = checkAppId(state, call); !appId)
        return fail(appId.error());
    if (const Done type = checkGrantType(call, "refresh_token"_L1); !type)
        return fail(type.error());
    const QString token = call.parameter(u"refresh_token"_s);
    if (token.isEmpty())
        return refuse(41003);
    return state.web.grants.refresh(token, call.now, state.draw).map([&call](const Grants::Grant &grant) {
        return toJson(grant, call.now);
    });
}

Outcome visitorInfo(State &state, const Call &call)
{
    const auto grant = grantOf(state, call);
    if (!grant)
        return fail(grant.error());
    if (grant->consent.scope != oauth::Scope::UserInfo)
        return refuse(48001);
    const QString &openid = grant->consent.openid;
    const QString unionId = unionIdOf(openid);
    // Sex and places are empty since October 2021.
    return QJsonObject{{"openid"_L1, openid},
                       {"nickname"_L1, nicknameOf(state, openid)},
                       {"sex"_L1, 0},
                       {"language"_L1, QString()},
                       {"city"_L1, QString()},
                       {"province"_L1, QString()},
                       {"country"_L1, QString()},
                       {"headimgurl"_L1, u"https://thirdwx.qlogo.cn/mmopen/vi_32/%1/132"_s.arg(unionId.sliced(5))},
                       {"privilege"_L1, QJsonArray()},
                       {"unionid"_L1, unionId}};
}

Outcome checkGrant(State &state, const Call &call)
{
    const auto grant = grantOf(state, call);
    if (!grant)
        return fail(grant.error());
    return ok();
}

Done setOauthDomains(State &state, const QStringList &domains)
{
    const qint64 most = state.catalogue.limitValue(u"oauth.domains");
    if (domains.size() > most)
        return invalid(u"domains"_s,
                       Words::tr("An account has %1 web authorisation domains at most, not %2")
                           .arg(QString::number(most), QString::number(domains.size())));
    QStringList read;
    for (const QString &typed : domains) {
        const oauth::TypedDomain domain = oauth::readDomain(typed);
        if (hasErrors(domain.problems))
            return fail(toError(domain.problems.constFirst()));
        if (domain.domain.isEmpty())
            return invalid(u"domains"_s, Words::tr("A web authorisation domain is empty"));
        read += domain.domain;
    }
    state.web.domains = read;
    return {};
}

std::optional<Result<QJsonObject>> obeyForOauth(State &state, QByteArrayView deed, JsonReader &reader)
{
    if (deed == "oauth-domains")
        return setDomains(state, reader);
    if (deed != "oauth-visitor" && deed != "oauth-revoke")
        return std::nullopt;
    const auto openid = knownVisitor(state, reader);
    if (!openid)
        return fail(openid.error());
    if (reader.fault())
        return Told();
    if (deed == "oauth-visitor")
        state.web.visitor = *openid;
    else
        state.web.grants.revoke(*openid);
    return Told();
}

} // namespace core::sandbox
