// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/xmltree.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <variant>

namespace core::callback {

struct TextMessage
{
    QString content;
    QString menuItemId;
};
struct ImageMessage
{
    QString picUrl;
    QString mediaId;
};
struct VoiceMessage
{
    QString mediaId;
    QString format;
    QString mediaId16k;
    QString recognition;
};
struct VideoMessage
{
    QString mediaId;
    QString thumbMediaId;
    bool isShort = false;
};
struct LocationMessage
{
    double latitude = 0;
    double longitude = 0;
    int scale = 0;
    QString label;
};
struct LinkMessage
{
    QString title;
    QString description;
    QString url;
};
struct MiniProgramMessage
{
    QString title;
    QString appId;
    QString pagePath;
    QString thumbUrl;
    QString thumbMediaId;
};
struct FileMessage
{
    QString title;
    QString description;
    QString key;
    QString md5;
    qint64 totalBytes = 0;
};

struct SubscribeEvent
{
    QString scene;
    QString ticket;
}; ///< scene without "qrscene_"; empty when found otherwise
struct UnsubscribeEvent
{
};
struct ScanEvent
{
    QString scene;
    QString ticket;
};
struct LocationEvent
{
    double latitude = 0;
    double longitude = 0;
    double precision = 0;
};
struct MenuEvent
{
    QString key;
    QString menuId;
}; ///< CLICK, VIEW, view_miniprogram
struct ScanCodeEvent
{
    QString key;
    QString scanType;
    QString scanResult;
};
struct PictureEvent
{
    QString key;
    int count = 0;
    QStringList md5Sums;
};
struct LocationSelectEvent
{
    QString key;
    double latitude = 0;
    double longitude = 0;
    int scale = 0;
    QString label;
    QString poi;
};
struct CopyrightItem
{
    int articleIndex = 0;
    int userDeclareState = 0;
    int auditState = 0;
    QString originalUrl;
    int originalType = 0;
    bool canReprint = false;
    bool needReplaceContent = false;
    bool needShowSource = false;
};
struct ArticleUrl
{
    int index = 0;
    QString url;
};
struct MassSendFinished
{
    qint64 messageId = 0;
    QString status;
    qint64 total = 0;
    qint64 filtered = 0;
    qint64 sent = 0;
    qint64 failed = 0;
    int checkState = 0;
    QList<CopyrightItem> copyright;
    QList<ArticleUrl> articles;
};
struct TemplateSendFinished
{
    qint64 messageId = 0;
    QString status;
};
struct PublishFinished
{
    QString publishId;
    int status = -1;
    QString articleId;
    QList<ArticleUrl> articles;
    QList<int> failedIndexes;
};
struct CustomerSessionEvent
{
    QString account;
    QString fromAccount;
    QString toAccount;
};
struct VerificationEvent
{
    QDateTime expires;
    QDateTime failedAt;
    QString reason;
};
struct SubscriptionNoticeEvent
{
    struct Item
    {
        QString templateId;
        QString status;
        QString scene;
        QString messageId;
        int errorCode = 0;
        QString errorStatus;
    };
    QList<Item> items;
};
struct AuthorizationEvent
{
    QString openId;
    QString appId;
    QString revokeInfo;
};
/// Every type without behaviour of its own, and every type that we have never heard of: its fields are in Message::xml.
struct OtherEvent
{
};

using Body =
    std::variant<OtherEvent, TextMessage, ImageMessage, VoiceMessage, VideoMessage, LocationMessage, LinkMessage,
                 MiniProgramMessage, FileMessage, SubscribeEvent, UnsubscribeEvent, ScanEvent, LocationEvent, MenuEvent,
                 ScanCodeEvent, PictureEvent, LocationSelectEvent, MassSendFinished, TemplateSendFinished,
                 PublishFinished, CustomerSessionEvent, VerificationEvent, SubscriptionNoticeEvent, AuthorizationEvent>;

/// A decoded callback. Nothing of the XML is lost: `xml` keeps every element, known or not.
struct Message
{
    QString to;
    QString from;
    QDateTime createdAt; ///< UTC
    QString type; ///< MsgType exactly as written
    QString event; ///< Event exactly as written; empty for messages
    QString id; ///< MsgId, or MsgID of job events; empty if there is none
    Body body;
    XmlNode xml;

    /// WeChat's own key for retries: MsgId, else FromUserName + CreateTime + Event + EventKey (callbacks.md section 1).
    [[nodiscard]] QString dedupeKey() const;
    /// One line for a table: the text, the key, the URL…
    [[nodiscard]] QString summary() const;
};

/// Needs a root element with MsgType; everything else is optional, since the platform leaves things out.
[[nodiscard]] Result<Message> decode(const XmlNode &root);
/// The body of a JSON callback as the same tree (arrays become repeated elements).
[[nodiscard]] Result<XmlNode> treeFromJson(const QByteArray &json);
/// Whether a message is JSON, which the console can ask for, and not XML.
[[nodiscard]] bool isJson(QByteArrayView message);
/// The tree of a message in either form.
[[nodiscard]] Result<XmlNode> treeOf(const QByteArray &message);
/// The tree as JSON by element names: leaves are strings, repeated elements become arrays, nothing is lost.
[[nodiscard]] QJsonObject toJson(const XmlNode &root);

} // namespace core::callback
