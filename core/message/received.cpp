// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/received.h"

#include "core/message/texts.h"

namespace core::message {

using namespace Qt::StringLiterals;
namespace callback = core::callback;

namespace {

/// A follower's text may have a megabyte; what nobody reads need not be laid out.
constexpr qsizetype longestText = 4000;

Content words(const QString &text)
{
    return Text{.content = text.size() > longestText ? QString(text.left(longestText) + u'…') : text};
}

Content lines(QStringList texts)
{
    texts.removeAll(QString());
    return words(texts.join(u'\n'));
}

struct Reading
{
    using Read = std::optional<Content>;

    const callback::Message &message;

    Read operator()(const callback::TextMessage &text) const { return words(text.content); }
    Read operator()(const callback::ImageMessage &image) const { return Image{.mediaIds = {image.mediaId}}; }
    Read operator()(const callback::VoiceMessage &voice) const
    {
        if (voice.recognition.isEmpty())
            return Voice{.mediaId = voice.mediaId};
        return words(Texts::tr("Voice: %1").arg(voice.recognition));
    }
    Read operator()(const callback::VideoMessage &video) const
    {
        return Video{.mediaId = video.mediaId,
                     .thumbMediaId = video.thumbMediaId,
                     .title = video.isShort ? Texts::tr("Short video") : Texts::tr("Video")};
    }
    Read operator()(const callback::LocationMessage &place) const
    {
        return lines({Texts::tr("Place"), place.label,
                      u"%1, %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6)});
    }
    Read operator()(const callback::LinkMessage &link) const { return lines({link.title, link.description, link.url}); }
    Read operator()(const callback::MiniProgramMessage &page) const
    {
        return MiniProgramPage{
            .title = page.title, .appId = page.appId, .pagePath = page.pagePath, .thumbMediaId = page.thumbMediaId};
    }
    Read operator()(const callback::FileMessage &) const { return words(message.summary()); }
    /// A kind of message that is not known yet, or an event.
    template <typename Other>
    Read operator()(const Other &) const
    {
        if (!message.event.isEmpty() || message.type.compare("event"_L1, Qt::CaseInsensitive) == 0)
            return std::nullopt;
        return lines({message.type, message.summary()});
    }
};

const XmlNode &partOf(const XmlNode &node, QStringView name)
{
    static const XmlNode nothing;
    const XmlNode *found = node.child(name);
    return found ? *found : nothing;
}

News newsOf(const XmlNode &articles)
{
    News news;
    for (const XmlNode &item : articles.children)
        news.links.append({.title = item.textOf(u"Title"),
                           .description = item.textOf(u"Description"),
                           .url = item.textOf(u"Url"),
                           .picUrl = item.textOf(u"PicUrl")});
    return news;
}

} // namespace

std::optional<Content> contentOf(const callback::Message &received)
{
    return std::visit(Reading{received}, received.body);
}

std::optional<Content> contentOfReply(const XmlNode &reply)
{
    const QString type = reply.textOf(u"MsgType");
    if (type == "text"_L1)
        return words(reply.textOf(u"Content"));
    if (type == "image"_L1)
        return Image{.mediaIds = {partOf(reply, u"Image").textOf(u"MediaId")}};
    if (type == "voice"_L1)
        return Voice{.mediaId = partOf(reply, u"Voice").textOf(u"MediaId")};
    if (type == "video"_L1) {
        const XmlNode &video = partOf(reply, u"Video");
        return Video{.mediaId = video.textOf(u"MediaId"),
                     .title = video.textOf(u"Title"),
                     .description = video.textOf(u"Description")};
    }
    if (type == "music"_L1) {
        const XmlNode &music = partOf(reply, u"Music");
        return Music{.title = music.textOf(u"Title"),
                     .description = music.textOf(u"Description"),
                     .url = music.textOf(u"MusicUrl"),
                     .hqUrl = music.textOf(u"HQMusicUrl"),
                     .thumbMediaId = music.textOf(u"ThumbMediaId")};
    }
    const News news = type == "news"_L1 ? newsOf(partOf(reply, u"Articles")) : News();
    return news.links.isEmpty() ? std::nullopt : std::optional<Content>(news);
}

} // namespace core::message
