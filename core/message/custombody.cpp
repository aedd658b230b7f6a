// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/bodies.h"
#include "core/message/bodywriter_p.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

struct Writing
{
    BodyWriter &body;

    void operator()(const Text &text) { body.object(u"text", {{u"content", text.content}}); }
    void operator()(const Image &image) { body.object(u"image", {{u"media_id", image.mediaIds.first()}}); }
    void operator()(const Voice &voice) { body.object(u"voice", {{u"media_id", voice.mediaId}}); }

    void operator()(const Video &video)
    {
        body.object(u"video",
                    {{u"media_id", video.mediaId},
                     {u"thumb_media_id", video.thumbMediaId},
                     {u"title", video.title},
                     {u"description", video.description}});
    }

    void operator()(const Music &music)
    {
        body.object(u"music",
                    {{u"title", music.title},
                     {u"description", music.description},
                     {u"musicurl", music.url},
                     {u"hqmusicurl", music.hqUrl},
                     {u"thumb_media_id", music.thumbMediaId}});
    }

    void operator()(const News &news)
    {
        body.beginObject(u"news");
        body.beginList(u"articles");
        for (const News::Link &link : news.links) {
            body.json().beginObject();
            body.textIfAny(u"title", link.title);
            body.textIfAny(u"description", link.description);
            body.textIfAny(u"url", link.url);
            body.textIfAny(u"picurl", link.picUrl);
            body.json().endObject();
        }
        body.json().endArray();
        body.json().endObject();
    }

    void operator()(const Articles &) { Q_UNREACHABLE(); } // check() has refused it
    void operator()(const PublishedArticle &article)
    {
        body.object(u"mpnewsarticle", {{u"article_id", article.articleId}});
    }

    void operator()(const Menu &menu)
    {
        body.beginObject(u"msgmenu");
        body.textIfAny(u"head_content", menu.head);
        body.beginList(u"list");
        for (const Menu::Choice &choice : menu.choices) {
            body.json().beginObject();
            body.text(u"id", choice.id);
            body.text(u"content", choice.content);
            body.json().endObject();
        }
        body.json().endArray();
        body.textIfAny(u"tail_content", menu.tail);
        body.json().endObject();
    }

    void operator()(const MiniProgramPage &page)
    {
        body.object(u"miniprogrampage",
                    {{u"title", page.title},
                     {u"appid", page.appId},
                     {u"pagepath", page.pagePath},
                     {u"thumb_media_id", page.thumbMediaId}});
    }

    void operator()(const Card &card) { body.object(u"wxcard", {{u"card_id", card.cardId}}); }
};

} // namespace

Result<Request> customBody(const Message &message, const QString &openId, const Catalogue &catalogue)
{
    const Done checked =
        refuseErrors(check(message, Operation::CustomerService, catalogue) + check(PreviewTarget(OpenId{openId})));
    if (!checked)
        return fail(checked.error());
    BodyWriter body;
    body.text(u"touser", openId);
    body.text(u"msgtype", toString(message.kind()));
    std::visit(Writing{body}, message.content);
    if (!message.kfAccount.isEmpty())
        body.object(u"customservice", {{u"kf_account", message.kfAccount}});
    return Request{.endpointId = u"sendCustomMessage"_s, .body = body.finish()};
}

} // namespace core::message
