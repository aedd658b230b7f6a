// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/passivereply.h"

#include "core/message/bodywriter_p.h"
#include "core/message/offer.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

struct ToReply
{
    Result<callback::Reply> operator()(const Text &text) const { return callback::TextReply{text.content}; }
    Result<callback::Reply> operator()(const Voice &voice) const { return callback::VoiceReply{voice.mediaId}; }

    Result<callback::Reply> operator()(const Image &image) const
    {
        return callback::ImageReply{image.mediaIds.value(0)};
    }

    Result<callback::Reply> operator()(const Video &video) const
    {
        return callback::VideoReply{.mediaId = video.mediaId, .title = video.title, .description = video.description};
    }

    Result<callback::Reply> operator()(const Music &music) const
    {
        return callback::MusicReply{.title = music.title,
                                    .description = music.description,
                                    .url = music.url,
                                    .hqUrl = music.hqUrl,
                                    .thumbMediaId = music.thumbMediaId};
    }

    Result<callback::Reply> operator()(const News &news) const
    {
        callback::NewsReply reply;
        for (const News::Link &link : news.links)
            reply.articles +=
                {.title = link.title, .description = link.description, .picUrl = link.picUrl, .url = link.url};
        return reply;
    }

    template <typename Other>
    Result<callback::Reply> operator()(const Other &other) const
    {
        const Offer offer = offered(Message{.content = other}.kind(), Operation::PassiveReply);
        return fail(Error{.kind = Error::Kind::Unsupported, .message = offer.reason, .code = offer.code});
    }
};

struct FromReply
{
    Content operator()(const callback::TextReply &reply) const { return Text{reply.content}; }
    Content operator()(const callback::ImageReply &reply) const { return Image{.mediaIds = {reply.mediaId}}; }
    Content operator()(const callback::VoiceReply &reply) const { return Voice{reply.mediaId}; }

    Content operator()(const callback::VideoReply &reply) const
    {
        return Video{.mediaId = reply.mediaId, .title = reply.title, .description = reply.description};
    }

    Content operator()(const callback::MusicReply &reply) const
    {
        return Music{.title = reply.title,
                     .description = reply.description,
                     .url = reply.url,
                     .hqUrl = reply.hqUrl,
                     .thumbMediaId = reply.thumbMediaId};
    }

    Content operator()(const callback::NewsReply &reply) const
    {
        News news;
        for (const auto &article : reply.articles)
            news.links += {.title = article.title,
                           .description = article.description,
                           .url = article.url,
                           .picUrl = article.picUrl};
        return news;
    }

    /// Handing over to customer service says nothing by itself.
    Content operator()(const callback::TransferReply &) const { return Text(); }
};

} // namespace

Result<callback::Reply> toReply(const Message &message)
{
    return std::visit(ToReply(), message.content);
}

Message fromReply(const callback::Reply &reply)
{
    return {.content = std::visit(FromReply(), reply)};
}

Result<QByteArray> passiveReply(const Message &message, const callback::Message &received, const QDateTime &now,
                                const Catalogue &catalogue)
{
    return refuseErrors(check(message, Operation::PassiveReply, catalogue))
        .and_then([&message] { return toReply(message); })
        .and_then([&](const callback::Reply &reply) { return callback::buildReply(reply, received, now); });
}

} // namespace core::message
