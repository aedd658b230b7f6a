// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"

#include "core/api/platformcall.h"
#include "core/base/json.h"

#include <QPointer>

#include <algorithm>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

/// The token is wrong or over; everything else (48001, 45009, 40164…) a new token would not mend.
bool needsNewToken(const Error &error)
{
    return error.kind == Error::Kind::Api && (error.code == 40001 || error.code == 40014 || error.code == 42001);
}

/// What went wrong while a token was fetched: the call itself has not been sent.
Error beforeSending(Error error)
{
    error.isOutcomeUnknown = false;
    return error;
}

PlatformCall platformCall(const Account &account, const QString &id, const QByteArray &verb, QUrl url,
                          const Params &params)
{
    setQuery(url, params.query);
    PlatformCall call{
        .appId = account.appId,
        .endpointId = id,
        .request = {.verb = verb, .url = url, .proxy = account.proxy},
        .expectedErrors = params.expectedErrors,
        .tellingErrors = params.tellingErrors,
        .whenBusy = params.whenBusy,
    };
    call.request.timeout = params.timeout.value_or(call.request.timeout);
    call.request.maxReplyBytes = params.maxReplyBytes.value_or(call.request.maxReplyBytes);
    call.request.transfer = params.transfer;
    call.heard = params.heard;
    if (verb != "GET") {
        call.request.contentType = params.contentType;
        call.request.body = params.body.isEmpty() ? toWire(params.json) : params.body;
    }
    return call;
}

/// Puts a value where the endpoint wants it, unless the caller has given one.
void fillIn(Params &params, const Endpoint *endpoint, const QString &name, const QString &value)
{
    const auto isNamed = [&name](const EndpointField &field) { return field.name == name; };
    if (!endpoint)
        return;
    if (std::ranges::any_of(endpoint->query, isNamed) && !params.query.hasQueryItem(name))
        params.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (std::ranges::any_of(endpoint->request, isNamed) && params.body.isEmpty() && !params.json.contains(name))
        params.json.insert(name, value);
}

} // namespace

ApiClient::ApiClient(Transport &transport, AccessTokens &tokens, const Catalogue &catalogue, ExchangeLog &log,
                     QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_tokens(tokens)
    , m_catalogue(catalogue)
    , m_log(log)
{ }

Task<Answer> ApiClient::call(Account account, QString endpointId, Params params)
{
    const Endpoint *const endpoint = m_catalogue.endpoint(endpointId);
    if (!endpoint)
        co_return fail(Error::Kind::NotFound, tr("The catalogue has no call \"%1\"").arg(endpointId));
    const Route route{.id = endpoint->id,
                      .host = endpoint->host,
                      .path = endpoint->path,
                      .verb = endpoint->verb,
                      .auth = endpoint->auth};
    co_return co_await follow(account, route, params);
}

Task<Answer> ApiClient::callPath(Account account, QByteArray verb, QString path, Params params)
{
    const QString bare = path.section(u'?', 0, 0);
    if (!bare.startsWith(u'/') || bare.contains(u'#'))
        co_return invalid(u"path"_s, tr("A path starts with \"/\"; found \"%1\"").arg(bare.left(60)));
    const QUrlQuery inPath(path.section(u'?', 1));
    for (const auto &[name, value] : inPath.queryItems(QUrl::FullyEncoded))
        params.query.addQueryItem(name, value);

    const bool hasBody = !params.body.isEmpty() || !params.json.isEmpty();
    const QByteArray otherwise = hasBody ? "POST" : "GET";
    Route route{.id = bare,
                .host = Account::defaultApiBase().toString(),
                .path = bare,
                .verb = verb.isEmpty() ? otherwise : verb.toUpper()};
    if (const Endpoint *const endpoint = m_catalogue.endpointAt(bare, verb.toUpper())) {
        route.id = endpoint->id;
        route.host = endpoint->host;
        route.verb = endpoint->verb;
        route.auth = endpoint->auth;
    }
    co_return co_await follow(account, route, params);
}

Task<Answer> ApiClient::follow(Account account, Route route, Params params)
{
    switch (route.auth) {
    case Endpoint::Auth::AccessToken: co_return co_await callWithToken(account, route, params);
    case Endpoint::Auth::AppSecret: co_return co_await callWithSecret(account, route, params);
    case Endpoint::Auth::Component:
        co_return fail(Error::Kind::Unsupported, tr("\"%1\" is for third-party platforms only").arg(route.id));
    case Endpoint::Auth::OauthToken:
    case Endpoint::Auth::None: break;
    }
    const Result<QUrl> url = platformUrl(account, route.host, route.path);
    if (!url)
        co_return fail(url.error());
    fillIn(params, m_catalogue.endpoint(route.id), u"appid"_s, account.appId.toString());
    const PlatformCall call = platformCall(account, route.id, route.verb, *url, params);
    co_return co_await perform(m_transport, m_catalogue, m_log, call);
}

Task<Answer> ApiClient::callWithToken(Account account, Route route, Params params)
{
    const QPointer<ApiClient> alive(this);
    const Result<QUrl> url = platformUrl(account, route.host, route.path);
    if (!url)
        co_return fail(url.error());
    Result<Token> token = co_await m_tokens.current(account);
    for (int renewals = 1;; --renewals) {
        if (!token)
            co_return fail(beforeSending(token.error()));
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        params.query.removeAllQueryItems(u"access_token"_s);
        params.query.addQueryItem(u"access_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token->value)));
        const PlatformCall call = platformCall(account, route.id, route.verb, *url, params);
        const Result<Answer> answer = co_await perform(m_transport, m_catalogue, m_log, call);
        if (answer || !needsNewToken(answer.error()) || renewals == 0)
            co_return answer;
        token = co_await m_tokens.replace(account, token->value, answer.error().code);
    }
}

Task<Answer> ApiClient::callWithSecret(Account account, Route route, Params params)
{
    const QPointer<ApiClient> alive(this);
    const Result<QUrl> url = platformUrl(account, route.host, route.path);
    if (!url)
        co_return fail(url.error());
    const Result<QString> secret = co_await m_tokens.appSecret(account.appId);
    if (!secret)
        co_return fail(secret.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    const Endpoint *const endpoint = m_catalogue.endpoint(route.id);
    fillIn(params, endpoint, u"appid"_s, account.appId.toString());
    fillIn(params, endpoint, u"secret"_s, *secret);
    fillIn(params, endpoint, u"appsecret"_s, *secret);
    const PlatformCall call = platformCall(account, route.id, route.verb, *url, params);
    co_return co_await perform(m_transport, m_catalogue, m_log, call);
}

} // namespace core::api
