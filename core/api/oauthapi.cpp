// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/oauthapi.h"

#include "core/api/answers_p.h"
#include "core/oauth/explain.h"

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> understood(Result<Answer> answer)
{
    return confirmed(std::move(answer)).map_error(oauth::explained);
}

Result<OauthGrant> readGrant(const Answer &answer)
{
    JsonReader reader(answer.json);
    OauthGrant grant{.accessToken = reader.string("access_token"_L1),
                     .lifetime = std::chrono::seconds(reader.integer("expires_in"_L1)),
                     .refreshToken = reader.string("refresh_token"_L1),
                     .openid = reader.string("openid"_L1),
                     .scope = reader.stringOr("scope"_L1),
                     .unionId = reader.stringOr("unionid"_L1),
                     .isSnapshotUser = reader.integerOr("is_snapshotuser"_L1, 0) == 1};
    return reader.finish(std::move(grant));
}

/// A query whose values arrive as they are here.
Params queryOf(std::initializer_list<std::pair<QString, QString>> items)
{
    Params params;
    for (const auto &[name, value] : items)
        params.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return params;
}

Params identityQuery(const OauthIdentity &identity)
{
    return queryOf({{u"access_token"_s, identity.accessToken}, {u"openid"_s, identity.openid}});
}

} // namespace

Task<OauthGrant> exchangeOauthCode(ApiClient &client, Account account, QString code)
{
    Params params = queryOf({{u"code"_s, code}, {u"grant_type"_s, u"authorization_code"_s}});
    params.whenBusy = WhenBusy::GiveUp;
    const Result<Answer> answer = understood(co_await client.call(account, u"snsAccessToken"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readGrant(*answer);
}

Task<OauthGrant> refreshOauthGrant(ApiClient &client, Account account, QString refreshToken)
{
    const Params params = queryOf({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}});
    const Result<Answer> answer = understood(co_await client.call(account, u"snsRefreshToken"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readGrant(*answer);
}

Task<OauthProfile> oauthProfile(ApiClient &client, Account account, OauthIdentity identity, QString language)
{
    Params params = identityQuery(identity);
    params.query.addQueryItem(u"lang"_s, language);
    const Result<Answer> answer = understood(co_await client.call(account, u"snsUserInfo"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    OauthProfile profile{.openid = reader.string("openid"_L1),
                         .nickname = reader.stringOr("nickname"_L1),
                         .picture = QUrl(reader.stringOr("headimgurl"_L1)),
                         .unionId = reader.stringOr("unionid"_L1),
                         .json = answer->json};
    co_return reader.finish(std::move(profile));
}

Task<void> checkOauthToken(ApiClient &client, Account account, OauthIdentity identity)
{
    const Params params = identityQuery(identity);
    co_return done(understood(co_await client.call(account, u"snsAuth"_s, params)));
}

} // namespace core::api
