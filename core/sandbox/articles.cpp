// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/articles.h"

#include "core/sandbox/draw.h"
#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

bool Article::isPicturePost() const
{
    return fields.value("article_type"_L1).toString() == "newspic"_L1;
}

QByteArray newArticlePath(Draw &draw)
{
    constexpr int length = 22;
    return "/s/" + draw.urlSafe(length).toLatin1();
}

QString articleAddress(const Call &call, const Article &article)
{
    return addressOf(call, WebHost::Articles, article.path);
}

QJsonObject shownArticle(const State &state, const Call &call, const Article &article)
{
    QJsonObject shown = article.fields;
    shown.insert("url"_L1, articleAddress(call, article));
    if (!article.isPicturePost()) {
        const MediaFile *cover = state.media.cover(shown.value("thumb_media_id"_L1).toString());
        shown.insert("thumb_url"_L1, cover ? addressOf(call, WebHost::Images, cover->path) : QString());
    }
    return shown;
}

QJsonArray shownArticles(const State &state, const Call &call, const QList<Article> &articles,
                         const QJsonObject &wanted)
{
    const bool hasContent = wanted.value("no_content"_L1).toInt() != 1;
    QJsonArray shown;
    for (const Article &article : articles) {
        QJsonObject item = shownArticle(state, call, article);
        if (!hasContent)
            item.remove("content"_L1);
        shown.append(item);
    }
    return shown;
}

QJsonObject newsContent(const QJsonArray &items, const QDateTime &created, const QDateTime &updated)
{
    return {{"news_item"_L1, items},
            {"create_time"_L1, created.toSecsSinceEpoch()},
            {"update_time"_L1, updated.toSecsSinceEpoch()}};
}

} // namespace core::sandbox
