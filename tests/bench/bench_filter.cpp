// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_filter [ROWS] [FILE]
// How long the inspector's filters take to show their first page in a log of that many rows (500 000): what is
// frequent, what is rare, what is rare and old, and combinations. Fills FILE if it is not there (else a temporary one).
// Medians of five; the bare SQLite query of the newest rows, measured in the same run, is the reference.
#include "core/inspector/deliverylog.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <semaphore>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;
constexpr int rounds = 5;
constexpr int usualRows = 500'000;

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(1);
}

template <typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(describe(result.error()));
    return std::move(*result);
}

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

struct Timing
{
    double firstPage = 0;
    double count = 0;
    qsizetype shown = 0;
    DeliveryCount counted;
};

template <typename Deed>
double milliseconds(const Deed &deed)
{
    std::array<double, rounds> figures{};
    for (double &figure : figures) {
        const auto begun = std::chrono::steady_clock::now();
        deed();
        figure = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    }
    std::ranges::sort(figures);
    return figures[rounds / 2];
}

Timing timed(DeliveryLog &log, const QString &written)
{
    const DeliveryFilter filter = orGiveUp(DeliveryFilter::parse(written, {}));
    Timing timing;
    timing.firstPage =
        milliseconds([&] { timing.shown = orGiveUp(QCoro::waitFor(log.page(filter, DeliveryId(), pageRows))).size(); });
    timing.count = milliseconds([&] { timing.counted = orGiveUp(QCoro::waitFor(log.count(filter))); });
    return timing;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : usualRows;
    const QTemporaryDir folder;
    const QString file = arguments.size() > 2 ? arguments.at(2) : folder.filePath(u"callbacks.db"_s);
    const bool isFilled = QFile::exists(file);
    const auto log = orGiveUp(DeliveryLog::open(file));
    if (!isFilled)
        fill(*log, rows);

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << rows << " rows: first page of " << pageRows << ", and the count up to 10 000, in ms\n";
    for (const QString &written : {u""_s,
                                   u"type:text"_s,
                                   u"type:event"_s,
                                   u"type:CLICK"_s,
                                   u"event:CLICK"_s,
                                   u"event:CLICK event:VIEW"_s,
                                   u"event:TEMPLATESENDJOBFINISH"_s,
                                   u"event:none"_s,
                                   u"key:menu_7"_s,
                                   u"key:menu_rare"_s,
                                   u"key:menu_r*"_s,
                                   u"key:menu_*"_s,
                                   u"from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
                                   u"from:o6_bm00007*"_s,
                                   u"from:o6_*"_s,
                                   u"from:o6_bmj…fL2M"_s,
                                   u"account:wx0000000000000001"_s,
                                   u"account:wx0000000000000003"_s,
                                   u"state:accepted"_s,
                                   u"state:rejected"_s,
                                   u"verified:no"_s,
                                   u"-type:text"_s,
                                   u"-account:wx0000000000000001"_s,
                                   u"took:>1s"_s,
                                   u"took:>1ms"_s,
                                   u"took:<1ms"_s,
                                   u"since:1h"_s,
                                   u"since:7d"_s,
                                   u"until:45d"_s,
                                   u"until:89d"_s,
                                   u"since:46d until:45d"_s,
                                   u"退款"_s,
                                   u"申请退款"_s,
                                   u"罕见"_s,
                                   u"退"_s,
                                   u"您"_s,
                                   u"text:退款 text:罕见"_s,
                                   u"-退款"_s,
                                   u"account:wx0000000000000002 event:CLICK"_s,
                                   u"event:CLICK key:menu_7 since:30d"_s,
                                   u"type:text event:CLICK"_s,
                                   u"account:wx0000000000000001 took:>1s"_s,
                                   u"您好 from:o6_bm00007*"_s,
                                   u"您好 account:wx0000000000000003"_s,
                                   u"申请退款 since:60d until:30d account:wx0000000000000002"_s}) {
        const Timing timing = timed(*log, written);
        out << qSetFieldWidth(9) << Qt::right << timing.firstPage << timing.count << qSetFieldWidth(0) << "   "
            << (written.isEmpty() ? u"(no filter)"_s : written) << "   " << timing.shown << " shown, "
            << (timing.counted.isExact ? "" : "more than ") << timing.counted.rows << '\n';
        out.flush();
    }
    return 0;
}
