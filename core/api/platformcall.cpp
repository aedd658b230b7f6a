// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/platformcall.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int busy = -1;
constexpr int tries = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api)
};

tl::unexpected<Error> wrongAnswer(const HttpReply &reply, const QString &message)
{
    return fail(
        Error{.kind = Error::Kind::Protocol,
              .message = message,
              .code = reply.status,
              .advice = Texts::tr("Check the account's API host and proxy; a captive portal or a firewall may have "
                                  "answered instead."),
              .isOutcomeUnknown = true});
}

bool isWebPage(const HttpReply &reply, const QByteArray &start)
{
    return start.startsWith('<')
        && (reply.header("Content-Type").toLower().contains("html") || start.toLower().contains("<html")
            || start.toLower().contains("<!doctype"));
}

Result<Answer> readJson(const Catalogue &catalogue, const HttpReply &reply)
{
    const Result<QJsonObject> json = parseObject(reply.body);
    if (!json)
        return wrongAnswer(reply, json.error().message);
    JsonReader reader(*json);
    const qint64 code = reader.integerOr("errcode"_L1, 0);
    if (reader.fault())
        return wrongAnswer(reply, reader.fault()->message);
    if (code != 0)
        return fail(platformError(catalogue, int(code), json->value("errmsg"_L1).toString()));
    if (reply.status != 200)
        return wrongAnswer(reply, Texts::tr("The platform answered with HTTP status %1").arg(reply.status));
    return Answer{.json = *json, .reply = reply};
}

Exchange exchangeOf(const PlatformCall &call)
{
    return Exchange{.at = QDateTime::currentDateTimeUtc(),
                    .account = call.appId,
                    .endpointId = call.endpointId,
                    .verb = call.request.verb,
                    .url = call.request.url,
                    .requestBody = call.request.body,
                    .origin = call.heard ? Exchange::Origin::Console : Exchange::Origin::Deed};
}

/// The answer behind an error of which the caller wants to know what else it says.
Result<Answer> toldMore(const Result<Answer> &answer, const HttpReply &reply, const PlatformCall &call)
{
    if (answer || answer.error().kind != Error::Kind::Api || !call.tellingErrors.contains(answer.error().code))
        return answer;
    return parseObject(reply.body).map([&](const QJsonObject &json) -> Answer {
        return {.json = json, .reply = reply};
    });
}

bool isExpected(const Error &error, const PlatformCall &call)
{
    return error.kind == Error::Kind::Api && call.expectedErrors.contains(error.code);
}

/// A refusal is short; reading what is long takes its time, which belongs to who shows it.
bool isLeftUnread(const HttpReply &reply, const PlatformCall &call)
{
    constexpr qsizetype mostRead = qsizetype(1024) * 1024;
    return call.heard && reply.status == 200 && reply.body.size() > mostRead;
}

Task<Answer> performOnce(Transport &transport, const Catalogue &catalogue, ExchangeLog &log, PlatformCall call)
{
    Exchange exchange = exchangeOf(call);
    QElapsedTimer stopwatch;
    stopwatch.start();
    const Result<HttpReply> reply = co_await transport.send(call.request);
    exchange.elapsed = std::chrono::milliseconds(stopwatch.elapsed());
    if (!reply) {
        exchange.error = reply.error();
        log.record(exchange);
        co_return fail(reply.error());
    }
    if (call.heard)
        *call.heard = *reply;
    const Result<Answer> answer = isLeftUnread(*reply, call) ? Result<Answer>(Answer{.json = {}, .reply = *reply})
                                                             : toldMore(readAnswer(catalogue, *reply), *reply, call);
    exchange.status = reply->status;
    exchange.replyBody = reply->body;
    if (!answer && !isExpected(answer.error(), call))
        exchange.error = answer.error();
    log.record(exchange);
    co_return answer;
}

} // namespace

Result<QUrl> platformUrl(const Account &account, const QString &host, const QString &path)
{
    QUrl url(host);
    if (url == Account::defaultApiBase())
        url = account.apiBase;
    if (account.isSandbox() && !isLoopback(url))
        return fail(
            Error{.kind = Error::Kind::Unsupported,
                  .message = Texts::tr("\"%1\" is a sandbox account and may not call %2").arg(account.name, url.host()),
                  .advice = Texts::tr("Only calls to the simulated platform itself can be rehearsed.")});
    url.setPath(path);
    return url;
}

void setQuery(QUrl &url, const QUrlQuery &query)
{
    QUrlQuery encoded;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        encoded.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                             QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!encoded.isEmpty())
        url.setQuery(encoded);
}

Result<Answer> readAnswer(const Catalogue &catalogue, const HttpReply &reply)
{
    const QByteArray start = reply.body.left(512).trimmed();
    if (reply.status >= 300 && reply.status < 400)
        return wrongAnswer(reply,
                           Texts::tr("The platform answered with a redirect to %1")
                               .arg(QUrl(QString::fromUtf8(reply.header("Location"))).host()));
    if (start.startsWith('{'))
        return readJson(catalogue, reply);
    if (isWebPage(reply, start))
        return wrongAnswer(reply, Texts::tr("A web page (HTTP status %1) came instead of an answer").arg(reply.status));
    if (reply.status != 200)
        return wrongAnswer(reply, Texts::tr("The platform answered with HTTP status %1").arg(reply.status));
    return Answer{.json = {}, .reply = reply};
}

Task<Answer> perform(Transport &transport, const Catalogue &catalogue, ExchangeLog &log, PlatformCall call)
{
    for (int left = tries - 1;; --left) {
        Result<Answer> answer = co_await performOnce(transport, catalogue, log, call);
        const bool isBusy = !answer && answer.error().kind == Error::Kind::Api && answer.error().code == busy;
        if (isBusy && call.whenBusy == WhenBusy::GiveUp)
            answer.error().isOutcomeUnknown = true;
        if (!isBusy || left == 0 || call.whenBusy == WhenBusy::GiveUp)
            co_return answer;
        const Done waited = co_await transport.pause(std::chrono::seconds(tries - left));
        if (!waited)
            co_return fail(waited.error());
    }
}

Result<PlatformCall> tokenCall(const Account &account, const QString &appSecret, TokenFetch fetch)
{
    const bool isPlain = account.tokenSource == TokenSource::Plain;
    const QString path = isPlain ? u"/cgi-bin/token"_s : u"/cgi-bin/stable_token"_s;
    Result<QUrl> url = platformUrl(account, Account::defaultApiBase().toString(), path);
    if (!url)
        return fail(url.error());
    PlatformCall call{.appId = account.appId,
                      .endpointId = isPlain ? u"getAccessToken"_s : u"getStableAccessToken"_s,
                      .request = {.proxy = account.proxy}};
    if (isPlain) {
        const QString appId = account.appId.toString();
        setQuery(*url, {{u"grant_type"_s, u"client_credential"_s}, {u"appid"_s, appId}, {u"secret"_s, appSecret}});
    } else {
        call.request.verb = "POST";
        call.request.contentType = "application/json";
        call.request.body = toWire({{u"grant_type"_s, u"client_credential"_s},
                                    {u"appid"_s, account.appId.toString()},
                                    {u"secret"_s, appSecret},
                                    {u"force_refresh"_s, fetch == TokenFetch::Forced}});
    }
    call.request.url = *url;
    return call;
}

Result<CachedToken> readToken(const QJsonObject &json, QLatin1String key, const QDateTime &now)
{
    JsonReader reader(json);
    CachedToken token{.value = reader.string(key), .fetchedAt = now};
    const qint64 lifetime = reader.integer("expires_in"_L1);
    if (!reader.fault() && (token.value.isEmpty() || lifetime <= 0))
        return fail(Error::Kind::Protocol, Texts::tr("The platform answered with an empty or expired token"));
    token.expiresAt = now.addSecs(lifetime);
    return reader.finish(std::move(token));
}

} // namespace core::api
