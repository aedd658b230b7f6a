// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webfiles.h"

#include "core/sandbox/articlepage.h"
#include "core/sandbox/state.h"

#include <QUrl>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QByteArray &hostAndPort)
{
    const QString text = QString::fromLatin1(hostAndPort);
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    return url.authority() == text && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

/// With its query, as it stands in addresses.
QByteArray targetOf(const ServerRequest &request)
{
    return request.query.isEmpty() ? request.path : request.path + '?' + request.query;
}

} // namespace

QString addressOf(const Call &call, QLatin1String realHost, const QByteArray &path)
{
    const QByteArray host = call.request.header("host");
    const QString authority = isLoopback(host) ? QString::fromLatin1(host) : QString(realHost);
    return u"http://"_s + authority + QString::fromLatin1(path);
}

std::optional<ServerResponse> webFile(const State &state, const ServerRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    if (const Media::WebFile *file = state.media.at(targetOf(request)))
        return ServerResponse{.contentType = contentTypeOf(file->kind), .body = file->bytes};
    if (!request.path.startsWith("/s/"))
        return std::nullopt;
    if (const Article *article = state.drafts.at(request.path))
        return articlePage(state, *article);
    if (const Article *article = state.publications.at(request.path))
        return articlePage(state, *article);
    return std::nullopt;
}

} // namespace core::sandbox
