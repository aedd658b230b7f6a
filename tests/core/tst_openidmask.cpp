// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryexport.h"
#include "core/inspector/deliveryjson.h"
#include "tests/support/exporteddeliveries.h"
#include "tests/support/logtest.h"

#include <QBuffer>

using namespace core;
using namespace Qt::StringLiterals;
using namespace test::exporting;

namespace {

/// Of an event that names somebody in its key.
Delivery keyed(const QString &key)
{
    Delivery delivery = message();
    delivery.type = u"event"_s;
    delivery.event = u"subscribe"_s;
    delivery.eventKey = delivery.messageId = key;
    delivery.body = delivery.plain = "<xml><EventKey><![CDATA[" + key.toUtf8() + "]]></EventKey></xml>";
    return delivery;
}

} // namespace

class TestOpenIdMask final : public test::LogTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNew(); }
    void cleanup() { m_log.reset(); }

    void masksEveryOpenId_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("har") << ExportFormat::Har;
    }

    void masksEveryOpenId()
    {
        QFETCH(const ExportFormat, format);
        const Delivery second = with([](Delivery &d) {
            d.summary = u"from "_s + user;
            d.headers.append(HttpHeader{.name = "Referer", .value = "http://h/?u=" + user.toUtf8()});
            d.reply = "<xml><ToUserName>" + user.toUtf8() + "</ToUserName></xml>";
            d.dedupeKey = user + u"1767225600CLICK"_s;
        });
        const Delivery odd = with([](Delivery &d) {
            d.from = u"oSHORT"_s;
            d.body = d.plain = "<xml><FromUserName>oSHORT</FromUserName></xml>";
        });
        const QString friendId = u"oABCDEFGHIJKLMNOPQRSTUVWXY_-"_s; // of another follower, who recommended the account
        QCOMPARE(friendId.size(), 28);
        append(QList<Delivery>{message(), second, sealedMessage(), forwarded(), odd, keyed(friendId),
                               keyed(u"qrscene_"_s + friendId), keyed(friendId + u"_summer"_s)});
        ExportOrder order{.format = format};
        order.mask.emplace();
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY_RESULT(test::waitFor(exportDeliveries(*m_log, buffer, std::move(order))));
        const QByteArray &bytes = buffer.data();
        for (const QString &openId : {user, friendId, u"oSHORT"_s})
            QVERIFY2(!bytes.contains(openId.toUtf8()), bytes.constData());
        QVERIFY(!bytes.contains("AAAA") && !bytes.contains("BBBB") && !bytes.contains("CCCC")); // decrypting would tell
        QVERIFY(bytes.contains("openid-"));
    }

    void keepsAFollowersMessagesTogether()
    {
        const OpenIdMask mask;
        const Delivery one = mask.masked(message(u"1"_s));
        QCOMPARE(mask.masked(message(u"2"_s)).from, one.from);
        QVERIFY(one.query.endsWith(QByteArray("openid=" + one.from.toUtf8())));
        QVERIFY(one.plain.contains(QByteArray("[" + one.from.toUtf8() + "]")));
        QVERIFY(mask.masked(with([](Delivery &d) { d.from = u"oOTHER"_s; })).from != one.from);
        QVERIFY(OpenIdMask().masked(message(u"1"_s)).from != one.from);
        QVERIFY(deliveryFromJson(exportedJson(one)));
    }
};

QTEST_GUILESS_MAIN(TestOpenIdMask)
#include "tst_openidmask.moc"
