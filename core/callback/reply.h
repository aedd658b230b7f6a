// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"

#include <QList>
#include <QString>

#include <variant>

namespace core::callback {

struct TextReply
{
    QString content;

    friend bool operator==(const TextReply &, const TextReply &) = default;
};
struct ImageReply
{
    QString mediaId;

    friend bool operator==(const ImageReply &, const ImageReply &) = default;
};
struct VoiceReply
{
    QString mediaId;

    friend bool operator==(const VoiceReply &, const VoiceReply &) = default;
};
struct VideoReply
{
    QString mediaId;
    QString title;
    QString description;

    friend bool operator==(const VideoReply &, const VideoReply &) = default;
};
struct MusicReply
{
    QString title;
    QString description;
    QString url;
    QString hqUrl;
    QString thumbMediaId;

    friend bool operator==(const MusicReply &, const MusicReply &) = default;
};
struct NewsReply
{
    struct Article
    {
        QString title;
        QString description;
        QString picUrl;
        QString url;

        friend bool operator==(const Article &, const Article &) = default;
    };
    QList<Article> articles;

    friend bool operator==(const NewsReply &, const NewsReply &) = default;
};
struct TransferReply
{
    QString account;

    friend bool operator==(const TransferReply &, const TransferReply &) = default;
}; ///< transfer_customer_service; account may be empty
using Reply = std::variant<TextReply, ImageReply, VoiceReply, VideoReply, MusicReply, NewsReply, TransferReply>;

/// The XML of a passive reply to `message` (addresses swapped). Kind::Invalid with field, limit and value found when a
/// limit of limits.md / callbacks.md section 5 is broken (2 048 bytes; 1 article for messages, 8 for events; thumb).
[[nodiscard]] Result<QByteArray> buildReply(const Reply &reply, const Message &message, const QDateTime &now);

/// Encrypts and signs a reply for safe mode: Encrypt, MsgSignature, TimeStamp, Nonce.
[[nodiscard]] Result<QByteArray> sealReply(const Keys &keys, const QByteArray &replyXml, const QString &timestamp,
                                           const QString &nonce, const QByteArray &random = {});

/// Reads back what a server answered: "success" or nothing (a node without a name), a plain reply, or an envelope that
/// is verified and decrypted. Refused as by the platform: a plain reply where keys.mode is Safe, one without MsgType.
[[nodiscard]] Result<XmlNode> openReply(const Keys &keys, const QByteArray &body);

} // namespace core::callback
