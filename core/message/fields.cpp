// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/fields.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using Role = Field::Role;

struct Fields
{
    QList<Field> operator()(Text &text) const { return {{u"content"_s, &text.content, Role::Prose}}; }

    QList<Field> operator()(Image &image) const
    {
        QList<Field> fields;
        for (qsizetype i = 0; i < image.mediaIds.size(); ++i)
            fields += {u"mediaIds[%1]"_s.arg(i), &image.mediaIds[i], Role::Id};
        fields += {u"title"_s, &image.title};
        fields += {u"recommend"_s, &image.recommend, Role::Prose};
        return fields;
    }

    QList<Field> operator()(Voice &voice) const { return {{u"mediaId"_s, &voice.mediaId, Role::Id}}; }

    QList<Field> operator()(Video &video) const
    {
        return {{u"mediaId"_s, &video.mediaId, Role::Id},
                {u"massMediaId"_s, &video.massMediaId, Role::Id},
                {u"thumbMediaId"_s, &video.thumbMediaId, Role::Id},
                {u"title"_s, &video.title},
                {u"description"_s, &video.description, Role::Prose}};
    }

    QList<Field> operator()(Music &music) const
    {
        return {{u"title"_s, &music.title},
                {u"description"_s, &music.description, Role::Prose},
                {u"url"_s, &music.url, Role::Url},
                {u"hqUrl"_s, &music.hqUrl, Role::Url},
                {u"thumbMediaId"_s, &music.thumbMediaId, Role::Id}};
    }

    QList<Field> operator()(News &news) const
    {
        QList<Field> fields;
        for (qsizetype i = 0; i < news.links.size(); ++i) {
            News::Link &link = news.links[i];
            const QString place = u"articles[%1]."_s.arg(i);
            fields += {place + u"title"_s, &link.title};
            fields += {place + u"description"_s, &link.description, Role::Prose};
            fields += {place + u"picUrl"_s, &link.picUrl, Role::Url};
            fields += {place + u"url"_s, &link.url, Role::Url};
        }
        return fields;
    }

    QList<Field> operator()(Articles &articles) const { return {{u"mediaId"_s, &articles.mediaId, Role::Id}}; }
    QList<Field> operator()(PublishedArticle &article) const
    {
        return {{u"articleId"_s, &article.articleId, Role::Id}};
    }

    QList<Field> operator()(Menu &menu) const
    {
        QList<Field> fields{{u"head"_s, &menu.head, Role::Prose}};
        for (qsizetype i = 0; i < menu.choices.size(); ++i) {
            Menu::Choice &choice = menu.choices[i];
            fields += {u"choices[%1].id"_s.arg(i), &choice.id, Role::Id};
            fields += {u"choices[%1].content"_s.arg(i), &choice.content};
        }
        fields += {u"tail"_s, &menu.tail, Role::Prose};
        return fields;
    }

    QList<Field> operator()(MiniProgramPage &page) const
    {
        return {{u"title"_s, &page.title},
                {u"appId"_s, &page.appId, Role::Id},
                {u"pagePath"_s, &page.pagePath, Role::Path},
                {u"thumbMediaId"_s, &page.thumbMediaId, Role::Id}};
    }

    QList<Field> operator()(Card &card) const
    {
        return {{u"cardId"_s, &card.cardId, Role::Id}, {u"cardExt"_s, &card.cardExt, Role::Json}};
    }
};

} // namespace

QList<Field> fieldsOf(Content &content)
{
    return std::visit(Fields(), content);
}

} // namespace core::message
