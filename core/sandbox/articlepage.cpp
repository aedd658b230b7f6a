// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/articlepage.h"

#include "core/sandbox/state.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String layout = "<!DOCTYPE html>\n"
                                 "<html><head><meta charset=\"utf-8\">"
                                 "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title></head>\n"
                                 "<body><h1>%1</h1><p>%2</p>\n%3\n</body></html>\n"_L1;

QString pictures(const State &state, const Article &article)
{
    QString html;
    const QJsonObject info = article.fields.value("image_info"_L1).toObject();
    const QJsonArray list = info.value("image_list"_L1).toArray();
    for (const auto &picture : list) {
        const MediaFile *file = state.media.cover(picture.toObject().value("image_media_id"_L1).toString());
        if (file)
            html += u"<p><img src=\"%1\"></p>\n"_s.arg(QString::fromLatin1(file->path));
    }
    return html;
}

} // namespace

ServerResponse articlePage(const State &state, const Article &article)
{
    const QString content = article.fields.value("content"_L1).toString();
    const QString body =
        article.isPicturePost() ? QString(pictures(state, article) + content.toHtmlEscaped()) : content;
    const QString title = article.fields.value("title"_L1).toString().toHtmlEscaped();
    const QString author = article.fields.value("author"_L1).toString().toHtmlEscaped();
    ServerResponse page{.contentType = "text/html; charset=utf-8",
                        .body = QString(layout).arg(title, author, body).toUtf8()};
    page.headers.append(HttpHeader{.name = "Content-Security-Policy",
                                   .value = "default-src 'none'; img-src *; media-src *; style-src 'unsafe-inline'"});
    return page;
}

} // namespace core::sandbox
