// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/mediaids.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

struct MediaOf
{
    Operation operation;

    QList<MediaId> operator()(const Image &image) const
    {
        QList<MediaId> ids;
        for (qsizetype i = 0; i < image.mediaIds.size(); ++i)
            ids += {.field = u"mediaIds[%1]"_s.arg(i), .id = image.mediaIds.at(i)};
        return ids;
    }
    QList<MediaId> operator()(const Voice &voice) const { return {{u"mediaId"_s, voice.mediaId}}; }
    QList<MediaId> operator()(const Video &video) const
    {
        switch (operation) {
        case Operation::Mass:
        case Operation::Preview: return {{u"massMediaId"_s, video.massMediaId}};
        case Operation::PassiveReply: return {{u"mediaId"_s, video.mediaId}};
        case Operation::CustomerService: break;
        }
        return {{u"mediaId"_s, video.mediaId}, {u"thumbMediaId"_s, video.thumbMediaId}};
    }
    QList<MediaId> operator()(const Music &music) const { return {{u"thumbMediaId"_s, music.thumbMediaId}}; }
    QList<MediaId> operator()(const Articles &articles) const { return {{u"mediaId"_s, articles.mediaId}}; }
    QList<MediaId> operator()(const MiniProgramPage &page) const { return {{u"thumbMediaId"_s, page.thumbMediaId}}; }
    QList<MediaId> operator()(const Text &) const { return {}; }
    QList<MediaId> operator()(const News &) const { return {}; }
    QList<MediaId> operator()(const PublishedArticle &) const { return {}; }
    QList<MediaId> operator()(const Menu &) const { return {}; }
    QList<MediaId> operator()(const Card &) const { return {}; }
};

} // namespace

QList<MediaId> mediaIds(const Message &message, Operation operation)
{
    QList<MediaId> ids = std::visit(MediaOf{operation}, message.content);
    ids.removeIf([](const MediaId &media) { return media.id.isEmpty(); });
    return ids;
}

} // namespace core::message
