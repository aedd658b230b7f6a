// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplemessages.h"

namespace test {

using namespace Qt::StringLiterals;
using namespace core::message;

namespace {

Content sampleContent(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Text{u"你好，\"朋友\"😀\n<a href=\"https://example.com/a/?b=1&c=2\">点这里</a> /:: [微笑] \\ 'x'"_s};
    case Kind::Image:
        return Image{.mediaIds = {u"IMAGE_ID-1"_s},
                     .title = u"秋天/冬天"_s,
                     .recommend = u"<推荐> & 分享"_s,
                     .comments = Image::Comments::Fans};
    case Kind::Voice: return Voice{u"VOICE_ID-1"_s};
    case Kind::Video:
        return Video{.mediaId = u"VIDEO_ID-UPLOADED"_s,
                     .massMediaId = u"VIDEO_ID-FOR_MASS"_s,
                     .thumbMediaId = u"THUMB_ID-1"_s,
                     .title = u"发布会"_s,
                     .description = u"两分钟\n看完"_s};
    case Kind::Music:
        return Music{.title = u"夜曲"_s,
                     .description = u"钢琴 & 弦乐"_s,
                     .url = u"https://example.com/m.mp3?a=1&b=2"_s,
                     .hqUrl = u"https://example.com/hq/m.mp3"_s,
                     .thumbMediaId = u"THUMB_ID-2"_s};
    case Kind::News:
        return News{{{.title = u"新品<到店>"_s,
                      .description = u"“说明”\n第二行"_s,
                      .url = u"https://example.com/news/1?x=1&y=2"_s,
                      .picUrl = u"https://example.com/p/1.jpg"_s}}};
    case Kind::Articles: return Articles{u"DRAFT_ID-1"_s};
    case Kind::PublishedArticle: return PublishedArticle{u"ARTICLE_ID-1"_s};
    case Kind::Menu:
        return Menu{.head = u"您对本次服务是否满意呢？"_s,
                    .choices = {{.id = u"101"_s, .content = u"满意😀"_s}, {.id = u"102"_s, .content = u"不满意"_s}},
                    .tail = u"欢迎再次光临"_s};
    case Kind::MiniProgramPage:
        return MiniProgramPage{.title = u"我的订单"_s,
                               .appId = u"wx0123456789abcdef"_s,
                               .pagePath = u"pages/order/index?id=1&from=msg"_s,
                               .thumbMediaId = u"THUMB_ID-3"_s};
    case Kind::Card: return Card{.cardId = u"pCARD_ID-1"_s, .cardExt = u"{\"code\":\"\",\"openid\":\"\"}"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

Message sampleMessage(Kind kind)
{
    return {.content = sampleContent(kind)};
}

} // namespace test
