// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/exchangelog.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestExchangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestOnly()
    {
        ExchangeLog log(3);
        QSignalSpy recorded(&log, &ExchangeLog::recorded);
        for (int i = 0; i < 5; ++i)
            log.record({.endpointId = QString::number(i)});
        QCOMPARE(recorded.size(), 5);
        QCOMPARE(log.exchanges().size(), 3);
        QCOMPARE(log.exchanges().first().endpointId, u"2"_s);
        QCOMPARE(log.exchanges().last().endpointId, u"4"_s);
    }

    void keepsNoSecret()
    {
        ExchangeLog log;
        QSignalSpy recorded(&log, &ExchangeLog::recorded);
        log.record({.url = QUrl(u"https://api.weixin.qq.com/cgi-bin/x?access_token=S3CRET&type=jsapi"_s),
                    .requestBody = R"({"appid":"wx0123456789abcdef","secret":"S3CRET"})",
                    .replyBody = R"({"access_token":"S3CRET","expires_in":7200})",
                    .error = Error{.message = u"refused access_token=S3CRET"_s, .advice = u"secret=S3CRET"_s}});
        const Exchange &kept = log.exchanges().constFirst();
        const Exchange emitted = recorded[0][0].value<Exchange>();
        for (const Exchange &exchange : {kept, emitted}) {
            QVERIFY(!exchange.url.toString().contains(u"S3CRET"));
            QVERIFY(exchange.url.toString().contains(u"type=jsapi"));
            QVERIFY(!exchange.requestBody.contains("S3CRET"));
            QVERIFY(exchange.requestBody.contains("wx0123456789abcdef"));
            QVERIFY(!exchange.replyBody.contains("S3CRET"));
            QVERIFY(exchange.replyBody.contains("7200"));
            QVERIFY(!describe(*exchange.error).contains(u"S3CRET"));
        }
    }

    void cutsLongBodiesBetweenCharacters()
    {
        ExchangeLog log;
        const QByteArray body = "x" + u"退"_s.toUtf8().repeated(40'000);
        log.record({.requestBody = body, .replyBody = body});
        const Exchange &kept = log.exchanges().constFirst();
        QCOMPARE_LE(kept.requestBody.size(), 64 * 1024);
        QCOMPARE_GE(kept.requestBody.size(), 64 * 1024 - 3);
        QVERIFY(body.startsWith(kept.requestBody));
        QVERIFY(QByteArrayView(kept.replyBody).isValidUtf8());
    }

    void redactsBeforeItCuts()
    {
        ExchangeLog log;
        const QByteArray secret(80'000, 'S');
        log.record({.replyBody = "{\"access_token\":\"" + secret + "\"}"});
        QVERIFY(!log.exchanges().constFirst().replyBody.contains("SS"));
    }

    void keepsOnlyTheSizeOfWhatIsNoText()
    {
        ExchangeLog log;
        log.record({.requestBody = "--b\r\nsecret=S3CRET\r\n" + QByteArray::fromHex("ffd8ffe0"), .replyBody = "text"});
        QCOMPARE(log.exchanges().constFirst().requestBody, "<24 bytes>");
        QCOMPARE(log.exchanges().constFirst().replyBody, "text");
    }

    void listsRecentErrorsNewestFirst()
    {
        const AppId ours = AppId::parse(u"wx0123456789abcdef").value_or(AppId());
        const AppId other = AppId::parse(u"wxfedcba9876543210").value_or(AppId());
        ExchangeLog log;
        log.record({.account = ours, .endpointId = u"1"_s, .error = Error()});
        log.record({.account = other, .endpointId = u"2"_s, .error = Error()});
        log.record({.account = ours, .endpointId = u"3"_s});
        log.record({.account = ours, .endpointId = u"4"_s, .error = Error()});

        const auto idsOf = [](const QList<Exchange> &exchanges) {
            QStringList ids;
            for (const Exchange &exchange : exchanges)
                ids += exchange.endpointId;
            return ids;
        };
        QCOMPARE(idsOf(log.recentErrors(ours, 10)), QStringList({u"4"_s, u"1"_s}));
        QCOMPARE(idsOf(log.recentErrors(ours, 1)), QStringList({u"4"_s}));
        QCOMPARE(idsOf(log.recentErrors(AppId(), 10)), QStringList({u"4"_s, u"2"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
