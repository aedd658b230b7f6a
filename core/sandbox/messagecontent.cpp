// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagecontent.h"

#include "core/account/appid.h"
#include "core/sandbox/messagemedia.h"
#include "core/sandbox/state.h"

#include <QJsonArray>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

Done checkMedia(const State &state, const QJsonValue &mediaId, Carried kind)
{
    if (mediaId.toString().isEmpty())
        return refuse(41006);
    if (!knowsMedia(state, mediaId.toString(), kind))
        return refuse(40007);
    return {};
}

Done checkText(const State &state, const QJsonObject &body)
{
    const QString text = body.value("content"_L1).toString();
    if (text.trimmed().isEmpty())
        return refuse(44004);
    if (text.toUtf8().size() > state.catalogue.limitValue(u"customer.text.bytes"))
        return refuse(45002);
    return {};
}

Done checkDraft(const State &state, const QJsonObject &body)
{
    return checkMedia(state, body.value("media_id"_L1), Carried::Draft);
}

Done checkImage(const State &state, const QJsonObject &body)
{
    return checkMedia(state, body.value("media_id"_L1), Carried::Image);
}

Done checkImages(const State &state, const QJsonObject &body)
{
    const QJsonArray ids = body.value("media_ids"_L1).toArray();
    if (ids.isEmpty())
        return refuse(41006);
    for (const QJsonValue &id : ids) {
        if (const Done known = checkMedia(state, id, Carried::Image); !known)
            return known;
    }
    return {};
}

Done checkVoice(const State &state, const QJsonObject &body)
{
    return checkMedia(state, body.value("media_id"_L1), Carried::Voice);
}

Done checkMassVideo(const State &state, const QJsonObject &body)
{
    return checkMedia(state, body.value("media_id"_L1), Carried::MassVideo);
}

/// Previews and customer messages still have coupons: see checkCard().
Done refuseCard(const State &, const QJsonObject &)
{
    return refuse(45113);
}

Done checkVideo(const State &state, const QJsonObject &body)
{
    if (const Done video = checkMedia(state, body.value("media_id"_L1), Carried::Video); !video)
        return video;
    return checkMedia(state, body.value("thumb_media_id"_L1), Carried::Thumb);
}

Done checkMusic(const State &state, const QJsonObject &body)
{
    if (body.value("musicurl"_L1).toString().isEmpty() && body.value("hqmusicurl"_L1).toString().isEmpty())
        return refuse(40035);
    return checkMedia(state, body.value("thumb_media_id"_L1), Carried::Thumb);
}

Done checkNews(const State &state, const QJsonObject &body)
{
    const QJsonArray articles = body.value("articles"_L1).toArray();
    if (articles.isEmpty())
        return refuse(44003);
    if (articles.size() > state.catalogue.limitValue(u"customer.news.articles"))
        return refuse(45008);
    return {};
}

/// Since there are drafts, the platform takes neither their ids nor those of publications here: see checkArticle().
Done refuseNews(const State &, const QJsonObject &body)
{
    return refuse(body.value("media_id"_L1).toString().isEmpty() ? 41006 : 40007);
}

Done checkArticle(const State &state, const QJsonObject &body)
{
    if (!knowsMedia(state, body.value("article_id"_L1).toString(), Carried::PublishedArticle))
        return refuse(53600);
    return {};
}

/// The follower picks one of a list.
Done checkMenu(const State &, const QJsonObject &body)
{
    const QJsonArray items = body.value("list"_L1).toArray();
    const auto isWhole = [](const QJsonValue &item) {
        const QJsonValue id = item.toObject().value("id"_L1);
        return (id.isString() || id.isDouble()) && !item.toObject().value("content"_L1).toString().isEmpty();
    };
    if (items.isEmpty() || !std::ranges::all_of(items, isWhole))
        return refuse(40035);
    return {};
}

/// There are no cards in the sandbox.
Done checkCard(const State &, const QJsonObject &body)
{
    return refuse(body.value("card_id"_L1).toString().isEmpty() ? 41012 : 40073);
}

Done checkMiniProgram(const State &state, const QJsonObject &body)
{
    const QString appId = body.value("appid"_L1).toString();
    if (!AppId::parse(appId))
        return refuse(40013);
    const QStringList &linked = state.menus.linkedMiniPrograms;
    if (!linked.isEmpty() && !linked.contains(appId))
        return refuse(45064);
    if (body.value("title"_L1).toString().isEmpty() || body.value("pagepath"_L1).toString().isEmpty())
        return refuse(40035);
    return checkMedia(state, body.value("thumb_media_id"_L1), Carried::Thumb);
}

struct Rule
{
    Operation operation;
    QLatin1String kind; ///< msgtype
    QLatin1String member; ///< where its content stands
    Done (*check)(const State &, const QJsonObject &);
    bool isDeletable = false;
};

constexpr Rule rules[] = {
    {Operation::Mass, "text"_L1, "text"_L1, checkText},
    {Operation::Mass, "mpnews"_L1, "mpnews"_L1, checkDraft, true},
    {Operation::Mass, "image"_L1, "images"_L1, checkImages},
    {Operation::Mass, "image"_L1, "image"_L1, checkImage}, // as it was before there could be several
    {Operation::Mass, "voice"_L1, "voice"_L1, checkVoice},
    {Operation::Mass, "mpvideo"_L1, "mpvideo"_L1, checkMassVideo, true},
    {Operation::Mass, "wxcard"_L1, "wxcard"_L1, refuseCard},
    {Operation::Preview, "text"_L1, "text"_L1, checkText},
    {Operation::Preview, "mpnews"_L1, "mpnews"_L1, checkDraft},
    {Operation::Preview, "image"_L1, "image"_L1, checkImage},
    {Operation::Preview, "voice"_L1, "voice"_L1, checkVoice},
    {Operation::Preview, "mpvideo"_L1, "mpvideo"_L1, checkMassVideo},
    {Operation::Preview, "music"_L1, "music"_L1, checkMusic},
    {Operation::Preview, "wxcard"_L1, "wxcard"_L1, checkCard},
    {Operation::Customer, "text"_L1, "text"_L1, checkText},
    {Operation::Customer, "image"_L1, "image"_L1, checkImage},
    {Operation::Customer, "voice"_L1, "voice"_L1, checkVoice},
    {Operation::Customer, "video"_L1, "video"_L1, checkVideo},
    {Operation::Customer, "music"_L1, "music"_L1, checkMusic},
    {Operation::Customer, "news"_L1, "news"_L1, checkNews},
    {Operation::Customer, "mpnews"_L1, "mpnews"_L1, refuseNews},
    {Operation::Customer, "mpnewsarticle"_L1, "mpnewsarticle"_L1, checkArticle},
    {Operation::Customer, "msgmenu"_L1, "msgmenu"_L1, checkMenu},
    {Operation::Customer, "wxcard"_L1, "wxcard"_L1, checkCard},
    {Operation::Customer, "miniprogrampage"_L1, "miniprogrampage"_L1, checkMiniProgram},
};

/// The rule whose member the request has; otherwise the first of its kind.
const Rule *ruleFor(Operation operation, const QString &kind, const QJsonObject &request)
{
    const auto fits = [&](const Rule &rule) { return rule.operation == operation && rule.kind == kind; };
    const auto exact = std::ranges::find_if(
        rules, [&](const Rule &rule) { return fits(rule) && request.value(rule.member).isObject(); });
    if (exact != std::end(rules))
        return exact;
    const auto first = std::ranges::find_if(rules, fits);
    return first == std::end(rules) ? nullptr : first;
}

} // namespace

Result<MessageContent> readContent(const State &state, Operation operation, const QJsonObject &request)
{
    const QString kind = request.value("msgtype"_L1).toString();
    const Rule *rule = ruleFor(operation, kind, request);
    if (!rule)
        return refuse(40008);
    MessageContent content{.kind = kind, .body = request.value(rule->member).toObject()};
    if (const Done right = rule->check(state, content.body); !right)
        return fail(right.error());
    if (rule->isDeletable)
        content.articles = std::max<qsizetype>(1, articlesOf(state, content.body.value("media_id"_L1).toString()));
    return content;
}

} // namespace core::sandbox
