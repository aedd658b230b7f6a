// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampletemplates.h"

namespace test {

using namespace Qt::StringLiterals;
using namespace core::templates;

Template orderTemplate()
{
    return {.id = u"iPk5sOIt5X_flOVKn5GrTFpncEYTojx6ddbt8WYoV5s"_s,
            .title = u"订单支付成功通知"_s,
            .content = u"商品名称:{{thing1.DATA}}\n订单编号:{{character_string2.DATA}}\n支付金额:{{amount3.DATA}}\n"
                       "支付时间:{{time4.DATA}}"_s,
            .example = u"商品名称:纸箱 20 只\n订单编号:NO-20260101\n支付金额:￥128.50元\n支付时间:2026年1月1日 15:01"_s,
            .primaryIndustry = u"商业服务"_s,
            .deputyIndustry = u"软件服务"_s};
}

Template oldTemplate()
{
    return {.id = u"OLD-template_id"_s,
            .title = u"预约提醒"_s,
            .content = u"{{first.DATA}}\n\n姓名：{{keyword1.DATA}}\n时间：{{keyword2.DATA}} 前后\n{{remark.DATA}}"_s,
            .example = u"您好，预约成功。\n\n姓名：张三\n时间：明天 前后\n请准时到店。"_s,
            .primaryIndustry = u"IT科技"_s,
            .deputyIndustry = u"互联网|电子商务"_s};
}

Template noticeTemplate()
{
    return {.family = Family::Subscription,
            .id = u"9Aw5ZV1j9xdWTFEkqCpZ7mIBbSC34khK55OtzUPl0rU"_s,
            .title = u"活动开始提醒"_s,
            .content = u"活动名称:{{thing1.DATA}}\n开始日期:{{date2.DATA}}\n活动形式:{{const3.DATA}}\n"_s,
            .example = u"活动名称:读书会\n开始日期:2026年1月1日\n活动形式:线上\n"_s,
            .consent = Template::Consent::Once,
            .choices = {{.field = u"const3"_s, .values = {u"线上"_s, u"线下"_s}}}};
}

TemplateMessage orderMessage()
{
    return {.toUser = u"oABCD1abcdefghijklmnopqrstuv"_s,
            .templateId = orderTemplate().id,
            .values = {{.field = u"thing1"_s, .text = u"\"瓦楞\"纸箱/20 只"_s},
                       {.field = u"character_string2"_s, .text = u"NO-20260101"_s},
                       {.field = u"amount3"_s, .text = u"￥128.50元"_s},
                       {.field = u"time4"_s, .text = u"2026年1月1日 15:01"_s}}};
}

} // namespace test
