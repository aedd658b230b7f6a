// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/message.h"
#include "core/callback/texts.h"

#include <algorithm>
#include <array>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSummary = 200;
constexpr qsizetype mostFields = 4;

QString coordinates(double latitude, double longitude)
{
    return u"%1, %2"_s.arg(latitude, 0, 'f', 6).arg(longitude, 0, 'f', 6);
}

/// What every callback has and the table shows in columns of its own.
bool isCommon(const QString &name)
{
    static constexpr std::array names{"ToUserName"_L1, "FromUserName"_L1, "CreateTime"_L1, "MsgType"_L1,
                                      "Event"_L1,      "MsgId"_L1,        "MsgID"_L1};
    return std::ranges::find(names, name) != names.end();
}

struct Summary
{
    const Message &message;

    QString operator()(const TextMessage &text) const { return text.content; }
    QString operator()(const ImageMessage &image) const { return Texts::tr("Picture %1").arg(image.picUrl); }
    QString operator()(const VoiceMessage &voice) const
    {
        return voice.recognition.isEmpty() ? Texts::tr("Voice (%1)").arg(voice.format)
                                           : Texts::tr("Voice: %1").arg(voice.recognition);
    }
    QString operator()(const VideoMessage &video) const
    {
        return (video.isShort ? Texts::tr("Short video %1") : Texts::tr("Video %1")).arg(video.mediaId);
    }
    QString operator()(const LocationMessage &place) const
    {
        return pinned(place.label, place.latitude, place.longitude);
    }
    QString operator()(const LinkMessage &link) const { return link.title + u' ' + link.url; }
    QString operator()(const MiniProgramMessage &page) const
    {
        return Texts::tr("Mini program page: %1 %2").arg(page.title, page.pagePath);
    }
    QString operator()(const FileMessage &file) const
    {
        return Texts::tr("File %1, %n byte(s)", nullptr, static_cast<int>(std::min<qint64>(file.totalBytes, INT_MAX)))
            .arg(file.title);
    }
    QString operator()(const SubscribeEvent &event) const
    {
        return event.scene.isEmpty() ? Texts::tr("Followed")
                                     : Texts::tr("Followed after scanning scene %1").arg(event.scene);
    }
    QString operator()(const UnsubscribeEvent &) const { return Texts::tr("Stopped following"); }
    QString operator()(const ScanEvent &event) const { return Texts::tr("Scanned scene %1").arg(event.scene); }
    QString operator()(const LocationEvent &event) const { return pinned({}, event.latitude, event.longitude); }
    QString operator()(const MenuEvent &event) const { return Texts::tr("Menu: %1").arg(event.key); }
    QString operator()(const ScanCodeEvent &event) const
    {
        return Texts::tr("Scanned %1: %2").arg(event.scanType, event.scanResult);
    }
    QString operator()(const PictureEvent &event) const
    {
        return Texts::tr("Menu: %1, %n picture(s)", nullptr, event.count).arg(event.key);
    }
    QString operator()(const LocationSelectEvent &event) const
    {
        return pinned(event.poi.isEmpty() ? event.label : event.poi, event.latitude, event.longitude);
    }
    QString operator()(const MassSendFinished &job) const
    {
        return Texts::tr("Mass message %1: %2, sent to %3 of %4")
            .arg(QString::number(job.messageId), job.status)
            .arg(job.sent)
            .arg(job.total);
    }
    QString operator()(const TemplateSendFinished &job) const
    {
        return Texts::tr("Template message %1: %2").arg(QString::number(job.messageId), job.status);
    }
    QString operator()(const PublishFinished &job) const
    {
        return job.status == 0 ? Texts::tr("Published: %1").arg(job.articleId)
                               : Texts::tr("Publishing %1 ended with status %2").arg(job.publishId).arg(job.status);
    }
    QString operator()(const CustomerSessionEvent &event) const
    {
        return event.toAccount.isEmpty() ? event.account : event.fromAccount + u" → "_s + event.toAccount;
    }
    QString operator()(const VerificationEvent &event) const
    {
        return event.expires.isValid() ? Texts::tr("Valid until %1").arg(event.expires.date().toString(Qt::ISODate))
                                       : event.reason;
    }
    QString operator()(const SubscriptionNoticeEvent &event) const
    {
        QStringList items;
        for (const auto &item : event.items)
            items += item.templateId + u": "_s + (item.status.isEmpty() ? item.errorStatus : item.status);
        return items.join(u", "_s);
    }
    QString operator()(const AuthorizationEvent &event) const
    {
        return event.revokeInfo.isEmpty() ? event.openId : Texts::tr("Took back: %1").arg(event.revokeInfo);
    }
    QString operator()(const OtherEvent &) const
    {
        QStringList fields;
        for (const XmlNode &child : message.xml.children) {
            if (fields.size() < mostFields && !isCommon(child.name) && !child.text.isEmpty())
                fields += child.name + u": "_s + child.text;
        }
        return fields.join(u", "_s);
    }

private:
    static QString pinned(const QString &label, double latitude, double longitude)
    {
        const QString place = coordinates(latitude, longitude);
        return label.isEmpty() ? place : label + u" ("_s + place + u')';
    }
};

/// Marks that turn the direction of what follows: a stranger's text could disguise its whole row with them.
bool turnsText(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

QString oneLine(QString text)
{
    // Cut first, since a text may have a megabyte, but with room for the blanks that simplified() takes away.
    text = text.left(longestSummary * 100).simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || turnsText(c); });
    if (text.size() <= longestSummary)
        return text;
    text.truncate(text.at(longestSummary - 2).isHighSurrogate() ? longestSummary - 2 : longestSummary - 1);
    return text + u'…';
}

} // namespace

QString Message::summary() const
{
    return oneLine(std::visit(Summary{*this}, body));
}

} // namespace core::callback
