// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/body.h"

#include <algorithm>
#include <array>
#include <span>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

const XmlNode noNode;

/// The platform leaves elements out at will: an absent group reads as an empty one.
const XmlNode &group(const XmlNode &parent, QStringView name)
{
    const XmlNode *found = parent.child(name);
    return found ? *found : noNode;
}

qint64 integer(const XmlNode &node, QStringView name)
{
    return node.textOf(name).trimmed().toLongLong();
}

int number(const XmlNode &node, QStringView name)
{
    return node.textOf(name).trimmed().toInt();
}

double real(const XmlNode &node, QStringView name)
{
    return node.textOf(name).trimmed().toDouble();
}

bool flag(const XmlNode &node, QStringView name)
{
    return number(node, name) != 0;
}

QDateTime moment(const XmlNode &node, QStringView name)
{
    bool isNumber = false;
    const qint64 seconds = node.textOf(name).trimmed().toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

template <typename T>
QList<T> each(const XmlNode &list, QStringView name, T (*read)(const XmlNode &))
{
    QList<T> values;
    for (const XmlNode &child : list.children) {
        if (child.name == name)
            values += read(child);
    }
    return values;
}

Body text(const XmlNode &root)
{
    return TextMessage{.content = root.textOf(u"Content"), .menuItemId = root.textOf(u"bizmsgmenuid")};
}

Body image(const XmlNode &root)
{
    return ImageMessage{.picUrl = root.textOf(u"PicUrl"), .mediaId = root.textOf(u"MediaId")};
}

Body voice(const XmlNode &root)
{
    return VoiceMessage{.mediaId = root.textOf(u"MediaId"),
                        .format = root.textOf(u"Format"),
                        .mediaId16k = root.textOf(u"MediaId16K"),
                        .recognition = root.textOf(u"Recognition")};
}

Body video(const XmlNode &root)
{
    return VideoMessage{.mediaId = root.textOf(u"MediaId"),
                        .thumbMediaId = root.textOf(u"ThumbMediaId"),
                        .isShort = root.textOf(u"MsgType") == "shortvideo"_L1};
}

Body location(const XmlNode &root)
{
    return LocationMessage{.latitude = real(root, u"Location_X"),
                           .longitude = real(root, u"Location_Y"),
                           .scale = number(root, u"Scale"),
                           .label = root.textOf(u"Label")};
}

Body link(const XmlNode &root)
{
    return LinkMessage{
        .title = root.textOf(u"Title"), .description = root.textOf(u"Description"), .url = root.textOf(u"Url")};
}

Body miniProgram(const XmlNode &root)
{
    return MiniProgramMessage{.title = root.textOf(u"Title"),
                              .appId = root.textOf(u"AppId"),
                              .pagePath = root.textOf(u"PagePath"),
                              .thumbUrl = root.textOf(u"ThumbUrl"),
                              .thumbMediaId = root.textOf(u"ThumbMediaId")};
}

Body file(const XmlNode &root)
{
    return FileMessage{.title = root.textOf(u"Title"),
                       .description = root.textOf(u"Description"),
                       .key = root.textOf(u"FileKey"),
                       .md5 = root.textOf(u"FileMd5"),
                       .totalBytes = integer(root, u"FileTotalLen")};
}

Body subscribe(const XmlNode &root)
{
    QString scene = root.textOf(u"EventKey");
    if (scene.startsWith("qrscene_"_L1))
        scene.remove(0, 8);
    return SubscribeEvent{.scene = scene, .ticket = root.textOf(u"Ticket")};
}

Body unsubscribe(const XmlNode &)
{
    return UnsubscribeEvent{};
}

Body scan(const XmlNode &root)
{
    return ScanEvent{.scene = root.textOf(u"EventKey"), .ticket = root.textOf(u"Ticket")};
}

Body locationReport(const XmlNode &root)
{
    return LocationEvent{.latitude = real(root, u"Latitude"),
                         .longitude = real(root, u"Longitude"),
                         .precision = real(root, u"Precision")};
}

Body menu(const XmlNode &root)
{
    return MenuEvent{.key = root.textOf(u"EventKey"), .menuId = root.textOf(u"MenuId")};
}

Body scanCode(const XmlNode &root)
{
    const XmlNode &info = group(root, u"ScanCodeInfo");
    return ScanCodeEvent{.key = root.textOf(u"EventKey"),
                         .scanType = info.textOf(u"ScanType"),
                         .scanResult = info.textOf(u"ScanResult")};
}

Body pictures(const XmlNode &root)
{
    const XmlNode &info = group(root, u"SendPicsInfo");
    return PictureEvent{.key = root.textOf(u"EventKey"),
                        .count = number(info, u"Count"),
                        .md5Sums = each<QString>(group(info, u"PicList"), u"item",
                                                 [](const XmlNode &item) { return item.textOf(u"PicMd5Sum"); })};
}

Body locationSelect(const XmlNode &root)
{
    const XmlNode &info = group(root, u"SendLocationInfo");
    return LocationSelectEvent{.key = root.textOf(u"EventKey"),
                               .latitude = real(info, u"Location_X"),
                               .longitude = real(info, u"Location_Y"),
                               .scale = number(info, u"Scale"),
                               .label = info.textOf(u"Label"),
                               .poi = info.textOf(u"Poiname")};
}

CopyrightItem copyrightItem(const XmlNode &item)
{
    return {.articleIndex = number(item, u"ArticleIdx"),
            .userDeclareState = number(item, u"UserDeclareState"),
            .auditState = number(item, u"AuditState"),
            .originalUrl = item.textOf(u"OriginalArticleUrl"),
            .originalType = number(item, u"OriginalArticleType"),
            .canReprint = flag(item, u"CanReprint"),
            .needReplaceContent = flag(item, u"NeedReplaceContent"),
            .needShowSource = flag(item, u"NeedShowReprintSource")};
}

ArticleUrl massArticle(const XmlNode &item)
{
    return {.index = number(item, u"ArticleIdx"), .url = item.textOf(u"ArticleUrl")};
}

Body massSend(const XmlNode &root)
{
    const XmlNode &check = group(root, u"CopyrightCheckResult");
    const XmlNode &urls = group(group(root, u"ArticleUrlResult"), u"ResultList");
    return MassSendFinished{.messageId = integer(root, u"MsgID"),
                            .status = root.textOf(u"Status"),
                            .total = integer(root, u"TotalCount"),
                            .filtered = integer(root, u"FilterCount"),
                            .sent = integer(root, u"SentCount"),
                            .failed = integer(root, u"ErrorCount"),
                            .checkState = number(check, u"CheckState"),
                            .copyright = each(group(check, u"ResultList"), u"item", copyrightItem),
                            .articles = each(urls, u"item", massArticle)};
}

Body templateSend(const XmlNode &root)
{
    return TemplateSendFinished{.messageId = integer(root, u"MsgID"), .status = root.textOf(u"Status")};
}

ArticleUrl publishedArticle(const XmlNode &item)
{
    return {.index = number(item, u"idx"), .url = item.textOf(u"article_url")};
}

Body publish(const XmlNode &root)
{
    const XmlNode &info = group(root, u"PublishEventInfo");
    return PublishFinished{
        .publishId = info.textOf(u"publish_id"),
        .status = info.child(u"publish_status") ? number(info, u"publish_status") : -1,
        .articleId = info.textOf(u"article_id"),
        .articles = each(group(info, u"article_detail"), u"item", publishedArticle),
        .failedIndexes = each<int>(info, u"fail_idx", [](const XmlNode &node) { return node.text.trimmed().toInt(); })};
}

Body customerSession(const XmlNode &root)
{
    return CustomerSessionEvent{.account = root.textOf(u"KfAccount"),
                                .fromAccount = root.textOf(u"FromKfAccount"),
                                .toAccount = root.textOf(u"ToKfAccount")};
}

Body verification(const XmlNode &root)
{
    return VerificationEvent{.expires = moment(root, u"ExpiredTime"),
                             .failedAt = moment(root, u"FailTime"),
                             .reason = root.textOf(u"FailReason")};
}

SubscriptionNoticeEvent::Item noticeItem(const XmlNode &item)
{
    return {.templateId = item.textOf(u"TemplateId"),
            .status = item.textOf(u"SubscribeStatusString"),
            .scene = item.textOf(u"PopupScene"),
            .messageId = item.textOf(u"MsgID"),
            .errorCode = number(item, u"ErrorCode"),
            .errorStatus = item.textOf(u"ErrorStatus")};
}

Body subscriptionNotice(const XmlNode &root)
{
    SubscriptionNoticeEvent event;
    for (const QStringView name : {u"SubscribeMsgPopupEvent", u"SubscribeMsgChangeEvent", u"SubscribeMsgSentEvent"})
        event.items += each(group(root, name), u"List", noticeItem);
    return event;
}

Body authorization(const XmlNode &root)
{
    // Seen in both spellings (callbacks.md section 4).
    const auto either = [&root](QStringView name, QStringView other) {
        return root.child(name) ? root.textOf(name) : root.textOf(other);
    };
    return AuthorizationEvent{.openId = either(u"OpenID", u"openid"),
                              .appId = either(u"AppID", u"appid"),
                              .revokeInfo = root.textOf(u"RevokeInfo")};
}

struct Row
{
    QLatin1String name;
    Body (*read)(const XmlNode &) = nullptr;
};

constexpr std::array messageTypes{
    Row{"text"_L1, text},        Row{"image"_L1, image},
    Row{"voice"_L1, voice},      Row{"video"_L1, video},
    Row{"shortvideo"_L1, video}, Row{"location"_L1, location},
    Row{"link"_L1, link},        Row{"miniprogrampage"_L1, miniProgram},
    Row{"file"_L1, file},
};

/// Case-sensitive, exactly as the platform writes them.
constexpr std::array eventTypes{
    Row{"subscribe"_L1, subscribe},
    Row{"unsubscribe"_L1, unsubscribe},
    Row{"SCAN"_L1, scan},
    Row{"LOCATION"_L1, locationReport},
    Row{"CLICK"_L1, menu},
    Row{"VIEW"_L1, menu},
    Row{"view_miniprogram"_L1, menu},
    Row{"scancode_push"_L1, scanCode},
    Row{"scancode_waitmsg"_L1, scanCode},
    Row{"pic_sysphoto"_L1, pictures},
    Row{"pic_photo_or_album"_L1, pictures},
    Row{"pic_weixin"_L1, pictures},
    Row{"location_select"_L1, locationSelect},
    Row{"MASSSENDJOBFINISH"_L1, massSend},
    Row{"TEMPLATESENDJOBFINISH"_L1, templateSend},
    Row{"PUBLISHJOBFINISH"_L1, publish},
    Row{"FREEPUBLISHJOBFINISH"_L1, publish}, // the name that one SDK knows (callbacks.md 4.2)
    Row{"kf_create_session"_L1, customerSession},
    Row{"kf_close_session"_L1, customerSession},
    Row{"kf_switch_session"_L1, customerSession},
    Row{"qualification_verify_success"_L1, verification},
    Row{"qualification_verify_fail"_L1, verification},
    Row{"naming_verify_success"_L1, verification},
    Row{"naming_verify_fail"_L1, verification},
    Row{"annual_renew"_L1, verification},
    Row{"verify_expired"_L1, verification},
    Row{"subscribe_msg_popup_event"_L1, subscriptionNotice},
    Row{"subscribe_msg_change_event"_L1, subscriptionNotice},
    Row{"subscribe_msg_sent_event"_L1, subscriptionNotice},
    Row{"user_info_modified"_L1, authorization},
    Row{"user_authorization_revoke"_L1, authorization},
    Row{"user_authorization_cancellation"_L1, authorization},
};

Body readWith(std::span<const Row> rows, const QString &name, const XmlNode &root)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? Body(OtherEvent{}) : row->read(root);
}

} // namespace

Body decodeBody(const QString &type, const QString &event, const XmlNode &root)
{
    return type == "event"_L1 ? readWith(eventTypes, event, root) : readWith(messageTypes, type, root);
}

} // namespace core::callback
