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

QByteArray nameOf(WebHost host)
{
    switch (host) {
    case WebHost::Images: return "mmbiz.qpic.cn";
    case WebHost::Videos: return "vweixinp.tc.qq.com";
    case WebHost::Articles: return "mp.weixin.qq.com";
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressOf(const Call &call, WebHost host, const QByteArray &path)
{
    const QByteArray server = call.request.header("host");
    const QByteArray begin = isLoopback(server) ? QByteArray(server + '/') : QByteArray();
    return QString::fromLatin1("http://" + begin + nameOf(host) + path);
}

QByteArray pathOnHost(const QByteArray &path)
{
    for (const WebHost host : {WebHost::Images, WebHost::Videos, WebHost::Articles}) {
        const QByteArray begin = '/' + nameOf(host) + '/';
        if (path.startsWith(begin))
            return path.sliced(begin.size() - 1);
    }
    return path;
}

std::optional<ServerResponse> webFile(const State &state, const ServerRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    const QByteArray path = pathOnHost(request.path);
    const QByteArray target = request.query.isEmpty() ? path : QByteArray(path + '?' + request.query);
    if (const Media::WebFile *file = state.media.at(target))
        return ServerResponse{.contentType = contentTypeOf(file->kind), .body = file->bytes};
    if (!path.startsWith("/s/"))
        return std::nullopt;
    if (const Article *article = state.drafts.at(path))
        return articlePage(state, *article);
    if (const Article *article = state.publications.at(path))
        return articlePage(state, *article);
    if (const Article *article = state.mass.at(path))
        return articlePage(state, *article);
    return std::nullopt;
}

} // namespace core::sandbox
