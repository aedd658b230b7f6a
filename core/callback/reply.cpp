// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"

#include "core/callback/texts.h"

#include <array>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2048; // bytes of UTF-8 (callbacks.md section 5)
constexpr qsizetype mostArticlesForMessages = 1;
constexpr qsizetype mostArticlesForEvents = 8;

XmlNode leaf(const QString &name, const QString &text)
{
    return {.name = name, .text = text};
}

/// Leaves out what is empty: the platform treats an absent element and an empty one alike.
void addIfAny(XmlNode &parent, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        parent.children += leaf(name, text);
}

Result<QList<XmlNode>> media(const QString &element, const QString &mediaId)
{
    if (mediaId.isEmpty())
        return invalid(u"mediaId"_s, Texts::tr("The reply needs the media id of an uploaded file"));
    return QList{XmlNode{.name = element, .children = {leaf(u"MediaId"_s, mediaId)}}};
}

/// Yields what stands after MsgType, or which rule is broken.
struct Content
{
    qsizetype mostArticles;

    Result<QList<XmlNode>> operator()(const TextReply &reply) const
    {
        const qsizetype bytes = reply.content.toUtf8().size();
        if (bytes == 0)
            return invalid(u"content"_s, Texts::tr("The text of the reply is empty"));
        if (bytes > longestText)
            return invalid(
                u"content"_s,
                Texts::tr("The text of a reply may have %1 bytes of UTF-8; it has %2").arg(longestText).arg(bytes));
        return QList{leaf(u"Content"_s, reply.content)};
    }

    Result<QList<XmlNode>> operator()(const ImageReply &reply) const { return media(u"Image"_s, reply.mediaId); }
    Result<QList<XmlNode>> operator()(const VoiceReply &reply) const { return media(u"Voice"_s, reply.mediaId); }

    Result<QList<XmlNode>> operator()(const VideoReply &reply) const
    {
        return media(u"Video"_s, reply.mediaId).map([&reply](QList<XmlNode> nodes) {
            addIfAny(nodes.first(), u"Title"_s, reply.title);
            addIfAny(nodes.first(), u"Description"_s, reply.description);
            return nodes;
        });
    }

    Result<QList<XmlNode>> operator()(const MusicReply &reply) const
    {
        if (reply.thumbMediaId.isEmpty())
            return invalid(u"thumbMediaId"_s, Texts::tr("A music reply needs the media id of a thumbnail"));
        XmlNode music{.name = u"Music"_s};
        addIfAny(music, u"Title"_s, reply.title);
        addIfAny(music, u"Description"_s, reply.description);
        addIfAny(music, u"MusicUrl"_s, reply.url);
        addIfAny(music, u"HQMusicUrl"_s, reply.hqUrl);
        music.children += leaf(u"ThumbMediaId"_s, reply.thumbMediaId);
        return QList{music};
    }

    Result<QList<XmlNode>> operator()(const NewsReply &reply) const
    {
        if (reply.articles.isEmpty())
            return invalid(u"articles"_s, Texts::tr("The reply has no article"));
        if (reply.articles.size() > mostArticles)
            return invalid(
                u"articles"_s,
                Texts::tr("This reply may have %n article(s); it has %1", nullptr, static_cast<int>(mostArticles))
                    .arg(reply.articles.size()),
                Texts::tr("The platform drops the others without a word: one for a message, up to 8 for an event"));
        XmlNode list{.name = u"Articles"_s};
        for (const auto &article : reply.articles) {
            if (article.title.isEmpty() || article.url.isEmpty())
                return invalid(u"articles"_s,
                               Texts::tr("Article %1 needs a title and a URL").arg(list.children.size() + 1));
            list.children +=
                XmlNode{.name = u"item"_s,
                        .children = {leaf(u"Title"_s, article.title), leaf(u"Description"_s, article.description),
                                     leaf(u"PicUrl"_s, article.picUrl), leaf(u"Url"_s, article.url)}};
        }
        return QList{leaf(u"ArticleCount"_s, QString::number(reply.articles.size())), list};
    }

    Result<QList<XmlNode>> operator()(const TransferReply &reply) const
    {
        QList<XmlNode> nodes;
        if (!reply.account.isEmpty())
            nodes += XmlNode{.name = u"TransInfo"_s, .children = {leaf(u"KfAccount"_s, reply.account)}};
        return nodes;
    }
};

QString typeOf(const Reply &reply)
{
    static constexpr std::array names{
        "text"_L1, "image"_L1, "voice"_L1, "video"_L1, "music"_L1, "news"_L1, "transfer_customer_service"_L1};
    static_assert(names.size() == std::variant_size_v<Reply>);
    return names.at(reply.index());
}

Result<XmlNode> openEnvelope(const Keys &keys, const XmlNode &outer)
{
    const QString encrypted = outer.textOf(u"Encrypt").trimmed();
    if (!keys.key)
        return invalid(u"aesKey"_s, Texts::tr("The reply is encrypted, but the account has no EncodingAESKey"));
    const auto signature = messageSignature(keys.token, outer.textOf(u"TimeStamp"), outer.textOf(u"Nonce"), encrypted,
                                            outer.textOf(u"MsgSignature"));
    if (!signature.matches)
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("The MsgSignature of the reply does not fit its encrypted text"),
                          .code = -40001,
                          .field = toString(Step::MessageSignature)});
    return decrypt(*keys.key, encrypted.toUtf8(), keys.appId).and_then([](const Decrypted &decrypted) {
        return parseXml(decrypted.message);
    });
}

} // namespace

Result<QByteArray> buildReply(const Reply &reply, const Message &message, const QDateTime &now)
{
    if (message.from.isEmpty() || message.to.isEmpty())
        return invalid(u"to"_s, Texts::tr("The message does not say who sent it, so there is nobody to answer"));
    const auto content =
        std::visit(Content{message.event.isEmpty() ? mostArticlesForMessages : mostArticlesForEvents}, reply);
    if (!content)
        return fail(content.error());
    XmlNode root{.name = u"xml"_s,
                 .children = {leaf(u"ToUserName"_s, message.from), leaf(u"FromUserName"_s, message.to),
                              leaf(u"CreateTime"_s, QString::number(now.toSecsSinceEpoch())),
                              leaf(u"MsgType"_s, typeOf(reply))}};
    root.children += *content;
    return writeXml(root);
}

Result<QByteArray> sealReply(const Keys &keys, const QByteArray &replyXml, const QString &timestamp,
                             const QString &nonce, const QByteArray &random)
{
    if (!keys.key)
        return invalid(u"aesKey"_s, Texts::tr("Encrypting needs an EncodingAESKey"));
    const QString encrypted = QString::fromLatin1(encrypt(*keys.key, replyXml, keys.appId, random));
    const XmlNode root{
        .name = u"xml"_s,
        .children = {leaf(u"Encrypt"_s, encrypted),
                     leaf(u"MsgSignature"_s, messageSignature(keys.token, timestamp, nonce, encrypted).digest),
                     leaf(u"TimeStamp"_s, timestamp), leaf(u"Nonce"_s, nonce)}};
    return writeXml(root);
}

Result<XmlNode> openReply(const Keys &keys, const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.isEmpty() || trimmed == "success")
        return XmlNode{.text = QString::fromLatin1(trimmed)};
    auto outer = parseXml(body);
    if (!outer)
        return fail(outer.error());
    const bool isEncrypted = outer->child(u"Encrypt") != nullptr;
    if (!isEncrypted && keys.mode == CallbackMode::Safe)
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("In safe mode the reply must be encrypted; this one is plain"),
                          .field = toString(Step::Mode)});
    auto reply = isEncrypted ? openEnvelope(keys, *outer) : std::move(outer);
    if (reply && reply->textOf(u"MsgType").isEmpty())
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("The reply has no MsgType, so the platform cannot deliver it"),
                          .field = toString(Step::Decode)});
    return reply;
}

} // namespace core::callback
