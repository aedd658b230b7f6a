// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/bodies.h"
#include "core/message/bodywriter_p.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

struct Writing : WritingToMany
{
    using WritingToMany::operator();

    /// Unlike a mass send, a preview shows one picture and knows no words to it.
    void operator()(const Image &image) { write(u"image"_s, {{u"media_id", image.mediaIds.first()}}); }
    void operator()(const Video &video) { write(u"mpvideo"_s, {{u"media_id", video.massMediaId}}); }

    void operator()(const Music &music)
    {
        write(u"music"_s,
              {{u"title", music.title},
               {u"description", music.description},
               {u"musicurl", music.url},
               {u"hqmusicurl", music.hqUrl},
               {u"thumb_media_id", music.thumbMediaId}});
    }

    void operator()(const Card &card) { write(u"wxcard"_s, {{u"card_id", card.cardId}, {u"card_ext", card.cardExt}}); }

    template <typename Other>
    void operator()(const Other &)
    {
        Q_UNREACHABLE(); // check() has refused it
    }
};

} // namespace

Result<Request> previewBody(const Message &message, const PreviewTarget &target, const Catalogue &catalogue)
{
    const Done checked = refuseErrors(check(message, Operation::Preview, catalogue) + check(target));
    if (!checked)
        return fail(checked.error());
    BodyWriter body;
    if (const auto *follower = std::get_if<OpenId>(&target))
        body.text(u"touser", follower->id);
    else
        body.text(u"towxname", std::get<WeChatId>(target).name);
    std::visit(Writing{{body}}, message.content);
    return Request{.endpointId = u"preview"_s, .body = body.finish()};
}

} // namespace core::message
