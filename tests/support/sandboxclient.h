// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/multipart.h"
#include "core/sandbox/platform.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace test {

/// Talks to a Platform without sockets, as a program on this machine would.
class SandboxClient
{
public:
    explicit SandboxClient(core::sandbox::Options options = {}) : platform(catalogue, clock, std::move(options)) { }

    QByteArray sendRaw(const QByteArray &method, const QByteArray &path, const QByteArray &query = {},
                       const QByteArray &body = {})
    {
        core::ServerRequest request;
        request.remoteAddress = address;
        request.method = method;
        request.path = path;
        request.query = query;
        request.body = body;
        request.headers = headers;
        last = platform.handle(request);
        return last.body;
    }
    QJsonObject get(const QByteArray &path, const QByteArray &query = {})
    {
        return QJsonDocument::fromJson(sendRaw("GET", path, query)).object();
    }
    QJsonObject post(const QByteArray &path, const QByteArray &body, const QByteArray &query = {})
    {
        return QJsonDocument::fromJson(sendRaw("POST", path, query, body)).object();
    }
    /// As one of the platform's upload calls.
    QJsonObject postForm(const QByteArray &path, const core::Form &form, const QByteArray &query)
    {
        headers.append({.name = "Content-Type", .value = form.contentType});
        const QJsonObject answer = post(path, form.body, query);
        headers.removeLast();
        return answer;
    }
    static int code(const QJsonObject &answer) { return answer.value(QLatin1String("errcode")).toInt(); }

    /// The query of /cgi-bin/token with the right secret.
    [[nodiscard]] QByteArray secretQuery() const
    {
        const core::sandbox::Identity &identity = platform.identity();
        return "grant_type=client_credential&appid=" + identity.appId.toUtf8() + "&secret=" + identity.secret.toUtf8();
    }
    [[nodiscard]] QByteArray secretBody(const QJsonObject &more = {}) const
    {
        QJsonObject body = more;
        body.insert(QLatin1String("grant_type"), QLatin1String("client_credential"));
        body.insert(QLatin1String("appid"), platform.identity().appId);
        body.insert(QLatin1String("secret"), platform.identity().secret);
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QJsonObject stable() { return post("/cgi-bin/stable_token", secretBody()); }
    [[nodiscard]] QJsonObject forced()
    {
        return post("/cgi-bin/stable_token", secretBody({{QLatin1String("force_refresh"), true}}));
    }
    [[nodiscard]] QJsonObject plain() { return get("/cgi-bin/token", secretQuery()); }
    /// "access_token=…" with a live stable token.
    [[nodiscard]] QByteArray tokenQuery() { return tokenQuery(stable()); }
    [[nodiscard]] static QByteArray tokenQuery(const QJsonObject &grant)
    {
        return "access_token=" + grant.value(QLatin1String("access_token")).toString().toUtf8();
    }
    /// What the platform says of a token: 0 when it is good.
    [[nodiscard]] int standing(const QJsonObject &grant)
    {
        return code(get("/cgi-bin/getcallbackip", tokenQuery(grant)));
    }

    const core::Catalogue catalogue = core::Catalogue::load().value();
    FakeClock clock;
    QHostAddress address{QHostAddress::LocalHost};
    core::sandbox::Platform platform;
    QList<core::HttpHeader> headers; ///< sent with each request
    core::ServerResponse last;
};

} // namespace test
