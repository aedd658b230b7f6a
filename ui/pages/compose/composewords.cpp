// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/composewords.h"

#include <QCoreApplication>
#include <QHash>

namespace ui::composing {

using namespace Qt::StringLiterals;
using core::message::Kind;
using core::message::Operation;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

QString bare(const QString &field)
{
    return field.mid(field.lastIndexOf(u'.') + 1).section(u'[', 0, 0);
}

} // namespace

QString fieldTitle(const QString &field)
{
    static const QHash<QString, const char *> titles{
        {u"content"_s, QT_TRANSLATE_NOOP("Composer", "Text")},
        {u"mediaId"_s, QT_TRANSLATE_NOOP("Composer", "media_id")},
        {u"mediaIds"_s, QT_TRANSLATE_NOOP("Composer", "media_id of the picture")},
        {u"massMediaId"_s, QT_TRANSLATE_NOOP("Composer", "media_id for mass sends and previews")},
        {u"thumbMediaId"_s, QT_TRANSLATE_NOOP("Composer", "media_id of the thumbnail")},
        {u"title"_s, QT_TRANSLATE_NOOP("Composer", "Title")},
        {u"description"_s, QT_TRANSLATE_NOOP("Composer", "Description")},
        {u"recommend"_s, QT_TRANSLATE_NOOP("Composer", "Words above the pictures")},
        {u"url"_s, QT_TRANSLATE_NOOP("Composer", "Link")},
        {u"hqUrl"_s, QT_TRANSLATE_NOOP("Composer", "Link in high quality")},
        {u"picUrl"_s, QT_TRANSLATE_NOOP("Composer", "Link of the picture")},
        {u"articleId"_s, QT_TRANSLATE_NOOP("Composer", "article_id of the published article")},
        {u"head"_s, QT_TRANSLATE_NOOP("Composer", "Question")},
        {u"tail"_s, QT_TRANSLATE_NOOP("Composer", "Words below the choices")},
        {u"id"_s, QT_TRANSLATE_NOOP("Composer", "Id of the choice")},
        {u"appId"_s, QT_TRANSLATE_NOOP("Composer", "AppID of the mini-program")},
        {u"pagePath"_s, QT_TRANSLATE_NOOP("Composer", "Page of the mini-program")},
        {u"cardId"_s, QT_TRANSLATE_NOOP("Composer", "card_id of the coupon")},
        {u"cardExt"_s, QT_TRANSLATE_NOOP("Composer", "card_ext")},
        {u"kfAccount"_s, QT_TRANSLATE_NOOP("Composer", "In the name of the agent")},
    };
    if (field.startsWith("choices"_L1) && field.endsWith(".content"_L1))
        return Texts::tr("Choice");
    const auto found = titles.constFind(bare(field));
    return found == titles.cend() ? field : Texts::tr(found.value());
}

bool isFieldOf(const QString &field, Operation operation)
{
    if (field == "massMediaId"_L1)
        return operation == Operation::Mass || operation == Operation::Preview;
    return field != "recommend"_L1 || operation == Operation::Mass;
}

QString fieldHint(const QString &field, Operation operation)
{
    const QString name = bare(field);
    const bool isBroadcast = operation == Operation::Mass || operation == Operation::Preview;
    if (name == "content"_L1 && !field.contains(u'.'))
        return Texts::tr(
            "What the followers are to read. Emoji codes such as /:rose and [微笑] are shown as pictures.");
    if (name == "url"_L1 || name == "hqUrl"_L1 || name == "picUrl"_L1)
        return u"https://"_s;
    if (name == "mediaId"_L1 && !isBroadcast)
        return Texts::tr("temporary or permanent");
    if (name == "massMediaId"_L1)
        return Texts::tr("as media/uploadvideo answered");
    if (name == "recommend"_L1)
        return Texts::tr("empty: the platform's own words");
    if (name == "pagePath"_L1)
        return u"pages/index/index"_s;
    if (name == "kfAccount"_L1)
        return Texts::tr("empty: the account itself");
    return {};
}

QString kindTab(Kind kind)
{
    switch (kind) {
    case Kind::Text: return Texts::tr("Text");
    case Kind::Image: return Texts::tr("Image");
    case Kind::Voice: return Texts::tr("Voice");
    case Kind::Video: return Texts::tr("Video");
    case Kind::Music: return Texts::tr("Music");
    case Kind::News: return Texts::tr("Links");
    case Kind::Articles: return Texts::tr("Draft");
    case Kind::PublishedArticle: return Texts::tr("Article");
    case Kind::Menu: return Texts::tr("Choices");
    case Kind::MiniProgramPage: return Texts::tr("Mini-program");
    case Kind::Card: return Texts::tr("Coupon");
    }
    Q_UNREACHABLE();
}

} // namespace ui::composing
