// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/inspector/delivery.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneObjectPerDelivery_data()
    {
        QTest::addColumn<DeliverySummary>("summary");
        QTest::addColumn<QByteArray>("json");
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);
        const AppId account = AppId::parse(u"wx0123456789abcdef").value();
        QTest::newRow("accepted")
            << DeliverySummary{.id = DeliveryId(7),
                               .receivedAt = at,
                               .account = account,
                               .state = Delivery::State::Accepted,
                               .type = u"event"_s,
                               .event = u"CLICK"_s,
                               .eventKey = u"menu_1"_s,
                               .from = u"openid"_s,
                               .messageId = u"42"_s,
                               .summary = u"退款/1"_s,
                               .duration = std::chrono::microseconds(1234)}
            << QByteArray(
                   R"({"account":"wx0123456789abcdef","durationMs":1.234,"event":"CLICK","eventKey":"menu_1","from":"openid","id":7,)"
                   R"("msgId":"42","receivedAt":"2026-01-01T00:00:00.123Z","state":"accepted",)"
                   R"("summary":"退款/1","type":"event"})");
        QTest::newRow("rejected")
            << DeliverySummary{.id = DeliveryId(8),
                               .receivedAt = at,
                               .account = account,
                               .failedStep = callback::Step::Padding,
                               .reason = u"why"_s}
            << QByteArray(
                   R"({"account":"wx0123456789abcdef","durationMs":0,"event":"","eventKey":"","failedStep":"padding","from":"",)"
                   R"("id":8,"msgId":"","reason":"why","receivedAt":"2026-01-01T00:00:00.123Z",)"
                   R"("state":"rejected","summary":"","type":""})");
        QTest::newRow("refused before any step")
            << DeliverySummary{.id = DeliveryId(9), .receivedAt = at, .reason = u"no such path"_s}
            << QByteArray(
                   R"({"account":"","durationMs":0,"event":"","eventKey":"","failedStep":"request","from":"","id":9,)"
                   R"("msgId":"","reason":"no such path","receivedAt":"2026-01-01T00:00:00.123Z",)"
                   R"("state":"rejected","summary":"","type":""})");
    }

    void writesOneObjectPerDelivery()
    {
        QFETCH(const DeliverySummary, summary);
        QFETCH(const QByteArray, json);
        QCOMPARE(toWire(toJson(summary)), json);
    }

    void readsStatesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("state");
        QTest::newRow("accepted") << u"accepted"_s << int(Delivery::State::Accepted);
        QTest::newRow("urlCheck") << u"urlCheck"_s << int(Delivery::State::UrlCheck);
        QTest::newRow("rejected") << u"rejected"_s << int(Delivery::State::Rejected);
        QTest::newRow("unknown") << u"Accepted"_s << -1;
    }

    void readsStatesBack()
    {
        QFETCH(const QString, text);
        QFETCH(const int, state);
        const auto parsed = parseDeliveryState(text);
        QCOMPARE(parsed ? int(*parsed) : -1, state);
        if (parsed)
            QCOMPARE(toString(*parsed), text);
        else
            QVERIFY(parsed.error().message.contains(text));
    }

    void keepsNoCredentials_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("stored");
        const QByteArray signedQuery = "signature=ab&timestamp=1&nonce=2&openid=o&encrypt_type=aes&msg_signature=cd";
        QTest::newRow("signed") << signedQuery << signedQuery;
        QTest::newRow("token") << QByteArray("a=1&access_token=SECRET&b=2") << QByteArray("a=1&access_token=***&b=2");
        QTest::newRow("case") << QByteArray("Access_Token=SECRET") << QByteArray("Access_Token=***");
        QTest::newRow("hidden name") << QByteArray("access%5ftoken=SECRET") << QByteArray("access%5ftoken=***");
        QTest::newRow("secret") << QByteArray("secret=SECRET&&x") << QByteArray("secret=***&&x");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void keepsNoCredentials()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, stored);
        const Delivery delivery = storable({.query = query,
                                            .headers = {{"Host", "h"},
                                                        {"authorization", "Bearer SECRET"},
                                                        {"Proxy-Authorization", "SECRET"},
                                                        {"Cookie", "SECRET"},
                                                        {"X-Api-Key", "SECRET"},
                                                        {"X-Auth-Token", "SECRET"}}});
        QCOMPARE(delivery.query, stored);
        for (const HttpHeader &header : delivery.headers)
            QCOMPARE(header.value, header.name == "Host" ? QByteArray("h") : QByteArray("***"));
    }

    void mendsHalfCharacters()
    {
        const Delivery delivery = storable({.summary = QString(u"a"_s + QChar(0xd83d) + u'b')});
        QVERIFY(delivery.summary.isValidUtf16());
        QVERIFY(delivery.summary.startsWith(u'a') && delivery.summary.endsWith(u'b'));
    }

    void dropsMarksThatTheDatabaseWouldDrop()
    {
        const QString marked = QString(2, QChar::ByteOrderMark) + u"a\ufeff"_s;
        const Delivery delivery = storable({.remoteAddress = marked, .type = marked, .answeredBy = marked});
        QCOMPARE(delivery.remoteAddress, u"a\ufeff"_s);
        QCOMPARE(delivery.type, u"a\ufeff"_s);
        QCOMPARE(delivery.answeredBy, u"a\ufeff"_s);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
