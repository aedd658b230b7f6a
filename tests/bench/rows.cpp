// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <QRandomGenerator>

#include <semaphore>

namespace bench {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString &oneOf(QRandomGenerator &random, const QStringList &texts)
{
    return texts.at(random.bounded(int(texts.size())));
}

QString contentOf(QRandomGenerator &random)
{
    static const QStringList words{u"您好"_s,     u"请问"_s, u"什么时候发货"_s, u"订单"_s, u"谢谢"_s, u"优惠券"_s,
                                   u"营业时间"_s, u"地址"_s, u"怎么使用"_s,     u"会员"_s, u"积分"_s, u"活动"_s};
    QString content = oneOf(random, words) + u'，' + oneOf(random, words);
    if (random.bounded(50) == 0)
        content += random.bounded(2) == 0 ? u"，申请退款"_s : u"，要退款"_s;
    return content + u' ' + QString::number(random.bounded(1'000'000));
}

/// The first 50 rows are of the kinds that are rare.
Delivery row(int number, int rows, QRandomGenerator &random)
{
    const bool isRare = number < 50;
    const bool isEvent = random.bounded(100) < 30;
    const QString content = isRare ? u"非常罕见的内容"_s : contentOf(random);
    const QString from = isRare ? u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s
                                : u"o6_bm%1abcdefghijklmnop"_s.arg(random.bounded(20'000), 5, 10, QLatin1Char('0'));
    const QString event =
        isRare ? u"TEMPLATESENDJOBFINISH"_s : oneOf(random, {u"CLICK"_s, u"VIEW"_s, u"subscribe"_s, u"LOCATION"_s});
    const QString key = isRare ? u"menu_rare"_s : u"menu_%1"_s.arg(random.bounded(30));
    const QByteArray xml = "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA["
        + from.toUtf8() + "]]></FromUserName><CreateTime>1767225600</CreateTime><Content><![CDATA[" + content.toUtf8()
        + "]]></Content></xml>";
    const qint64 age = qint64(rows - number) * 90 * 86'400'000 / rows;
    return {.receivedAt = QDateTime::currentDateTimeUtc().addMSecs(-age),
            .account = orGiveUp(AppId::parse(isRare                        ? u"wx0000000000000003"_s
                                                 : random.bounded(10) == 0 ? u"wx0000000000000002"_s
                                                                           : u"wx0000000000000001"_s)),
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/bench",
            .query = "signature=0123456789012345678901234567890123456789&timestamp=1767225600&nonce=1000",
            .headers = {{"Host", "127.0.0.1"}, {"Content-Type", "text/xml"}},
            .body = xml,
            .state = isRare ? Delivery::State::Rejected : Delivery::State::Accepted,
            .plain = xml,
            .type = isEvent || isRare ? u"event"_s : u"text"_s,
            .event = isEvent || isRare ? event : QString(),
            .eventKey = isEvent || isRare ? key : QString(),
            .from = from,
            .messageId = QString::number(23456789012345000 + number),
            .summary = content,
            .replyStatus = 200,
            .reply = "success",
            .duration = std::chrono::microseconds(isRare ? 2'000'000 : 200 + random.bounded(2'000))};
}

} // namespace

void giveUp(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(1);
}

void fill(DeliveryLog &log, int rows)
{
    QRandomGenerator random(20261121);
    constexpr int atOnce = 2'000;
    std::counting_semaphore<atOnce> room(atOnce);
    for (int i = 0; i < rows; ++i) {
        room.acquire();
        log.append(row(i, rows, random), [&room](const Result<DeliveryId> &) { room.release(); });
    }
    for (int i = 0; i < atOnce; ++i)
        room.acquire();
}

} // namespace bench
