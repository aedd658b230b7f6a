// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/envelope.h"
#include "core/callback/samples.h"
#include "core/callback/selftest.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

XmlNode made(const QString &name, const QMap<QString, QString> &fields = {})
{
    return parseXml(sample(name, fields, now, 4711).value()).value();
}

Keys keysFor(CallbackMode mode)
{
    return {.token = u"token123"_s,
            .key = AesKey::parse(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"_s).value(),
            .appId = u"wx1234567890abcdef"_s,
            .mode = mode};
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryMode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<CallbackMode>("mode");
        for (const QString &name : sampleNames()) {
            for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe})
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(core::toString(mode))) << name << mode;
        }
    }

    void survivesEveryMode()
    {
        QFETCH(const QString, name);
        QFETCH(const CallbackMode, mode);
        const auto xml = sample(name, {}, now, 4711);
        QVERIFY_RESULT(xml);
        const auto request = seal(keysFor(mode), mode, *xml, u"oUSER"_s, u"1800000000"_s, u"n1"_s);
        QVERIFY_RESULT(request);
        const auto opened = callback::open(keysFor(mode), Query::parse(request->query), request->body);
        QVERIFY2(!opened.error, opened.error ? qPrintable(opened.error->message) : "");
        QVERIFY(opened.mode == mode);
        QCOMPARE(opened.plain, *xml);
        QCOMPARE(opened.message->xml, parseXml(*xml).value());
        QCOMPARE(opened.message->createdAt, now);
    }

    void shipsEveryReferenceSample_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(MPDESK_TEST_DATA "/wechat/callback-samples"));
        for (const QString &file : folder.entryList({u"msg-*.xml"_s, u"event-*.xml"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void shipsEveryReferenceSample()
    {
        QFETCH(const QString, file);
        XmlNode reference = parseXml(test::dataFile(u"wechat/callback-samples/"_s + file)).value();
        for (XmlNode &child : reference.children) {
            if (child.name == "CreateTime"_L1)
                child.text = u"1800000000"_s;
            if (child.name == "MsgId"_L1)
                child.text = u"4711"_s;
        }
        QCOMPARE(made(file), reference);
    }

    void hasASampleForEveryType_data()
    {
        QTest::addColumn<QString>("wire");
        // callbacks.md, sections 3 and 4
        for (const char *wire : {"text",
                                 "image",
                                 "voice",
                                 "video",
                                 "shortvideo",
                                 "link",
                                 "miniprogrampage",
                                 "file",
                                 "location",
                                 "subscribe",
                                 "unsubscribe",
                                 "SCAN",
                                 "LOCATION",
                                 "CLICK",
                                 "VIEW",
                                 "view_miniprogram",
                                 "scancode_push",
                                 "scancode_waitmsg",
                                 "pic_sysphoto",
                                 "pic_photo_or_album",
                                 "pic_weixin",
                                 "location_select",
                                 "MASSSENDJOBFINISH",
                                 "TEMPLATESENDJOBFINISH",
                                 "PUBLISHJOBFINISH",
                                 "kf_create_session",
                                 "kf_close_session",
                                 "kf_switch_session",
                                 "qualification_verify_success",
                                 "qualification_verify_fail",
                                 "naming_verify_success",
                                 "naming_verify_fail",
                                 "annual_renew",
                                 "verify_expired",
                                 "subscribe_msg_popup_event",
                                 "subscribe_msg_change_event",
                                 "subscribe_msg_sent_event",
                                 "user_info_modified",
                                 "user_authorization_revoke",
                                 "user_authorization_cancellation",
                                 "card_pass_check",
                                 "card_not_pass_check",
                                 "user_get_card",
                                 "user_gifting_card",
                                 "user_del_card",
                                 "user_consume_card",
                                 "user_pay_from_pay_cell",
                                 "user_view_card",
                                 "user_enter_session_from_card",
                                 "update_member_card",
                                 "submit_membercard_user_info",
                                 "card_sku_remind",
                                 "card_pay_order",
                                 "poi_check_notify",
                                 "WifiConnected",
                                 "guide_qrcode_scan_event",
                                 "guide_invite_result_event",
                                 "add_guide_buyer_relation_event",
                                 "merchant_order",
                                 "giftcard_pay_done",
                                 "giftcard_send_to_friend",
                                 "giftcard_user_accept",
                                 "user_authorize_invoice",
                                 "update_invoice_status",
                                 "ShakearoundUserShake",
                                 "debug_demo"})
            QTest::newRow(wire) << QString::fromLatin1(wire);
    }

    void hasASampleForEveryType()
    {
        QFETCH(const QString, wire);
        const auto xml = sample(wire, {}, now, 1);
        QVERIFY_RESULT(xml);
        const auto message = decode(parseXml(*xml).value());
        QVERIFY_RESULT(message);
        QCOMPARE(message->event.isEmpty() ? message->type : message->event, wire);
    }

    void answersToManyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("event");
        QTest::newRow("own name") << u"text"_s << u"text"_s << QString();
        QTest::newRow("own name of an event") << u"click"_s << u"event"_s << u"CLICK"_s;
        QTest::newRow("on the wire") << u"CLICK"_s << u"event"_s << u"CLICK"_s;
        QTest::newRow("any case") << u"Scan"_s << u"event"_s << u"SCAN"_s;
        QTest::newRow("the message") << u"location"_s << u"location"_s << QString();
        QTest::newRow("the event") << u"LOCATION"_s << u"event"_s << u"LOCATION"_s;
        QTest::newRow("the event by name") << u"event-location"_s << u"event"_s << u"LOCATION"_s;
        QTest::newRow("mixed case") << u"Location"_s << u"location"_s << QString();
        QTest::newRow("file") << u"msg-location"_s << u"location"_s << QString();
        QTest::newRow("file with suffix") << u"event-Scan.xml"_s << u"event"_s << u"SCAN"_s;
        QTest::newRow("wire, many samples") << u"MASSSENDJOBFINISH"_s << u"event"_s << u"MASSSENDJOBFINISH"_s;
        QTest::newRow("wire in lower case") << u"publishjobfinish"_s << u"event"_s << u"PUBLISHJOBFINISH"_s;
        QTest::newRow("blanks") << u" text "_s << u"text"_s << QString();
    }

    void answersToManyNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, type);
        QFETCH(const QString, event);
        const XmlNode root = made(name);
        QCOMPARE(root.textOf(u"MsgType"), type);
        QCOMPARE(root.textOf(u"Event"), event);
    }

    void hasUniqueNamesThatFindThemselves()
    {
        const QStringList names = sampleNames();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QCOMPARE(names.first(), u"text"_s);
        QVERIFY(names.contains(u"location"_s) && names.contains(u"event-location"_s));
        QCOMPARE(names.size(), QDir(u":/samples"_s).entryList({u"*.xml"_s}).size());
    }

    void namesTheNearestSample_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("near");
        QTest::newRow("typing error") << u"subscirbe"_s << u"subscribe"_s;
        QTest::newRow("beginning") << u"masssend"_s << u"masssendjobfinish-success"_s;
        QTest::newRow("other script") << u"文本"_s << QString();
        QTest::newRow("long") << QString(10'000, u'x') << QString();
    }

    void namesTheNearestSample()
    {
        QFETCH(const QString, wrong);
        QFETCH(const QString, near);
        const auto xml = sample(wrong, {}, now, 1);
        QVERIFY(!xml);
        QVERIFY(xml.error().kind == Error::Kind::NotFound);
        QVERIFY2(xml.error().advice.contains(near), qPrintable(xml.error().advice));
        QVERIFY(xml.error().message.size() < 200);
    }

    void setsFields()
    {
        const XmlNode text = made(u"text"_s, {{u"Content"_s, u"退款 ]]> <a>"_s}, {u"FromUserName"_s, u"oME"_s}});
        QCOMPARE(text.textOf(u"Content"), u"退款 ]]> <a>"_s);
        QCOMPARE(text.textOf(u"FromUserName"), u"oME"_s);
        QCOMPARE(text.textOf(u"CreateTime"), u"1800000000"_s);
        QCOMPARE(text.textOf(u"MsgId"), u"4711"_s);

        const XmlNode scan = made(u"scancode_push"_s, {{u"ScanCodeInfo.ScanResult"_s, u"abc"_s}});
        QCOMPARE(scan.child(u"ScanCodeInfo")->textOf(u"ScanResult"), u"abc"_s);
        QCOMPARE(scan.child(u"ScanCodeInfo")->textOf(u"ScanType"), u"qrcode"_s);
        QVERIFY(!scan.child(u"MsgId"));

        const XmlNode photos = made(u"pic_weixin"_s, {{u"SendPicsInfo.PicList.item.PicMd5Sum"_s, u"ff"_s}});
        const XmlNode *list = photos.child(u"SendPicsInfo")->child(u"PicList");
        QCOMPARE(list->children.size(), 3);
        QCOMPARE(list->children.at(0).textOf(u"PicMd5Sum"), u"ff"_s);
        QVERIFY(list->children.at(1).textOf(u"PicMd5Sum") != u"ff"_s);
    }

    void addsMissingFields()
    {
        const XmlNode event = made(u"guide_invite_result"_s, {{u"OrderInfo.Id"_s, u"7"_s}, {u"Note"_s, u"n"_s}});
        QCOMPARE(event.child(u"OrderInfo")->textOf(u"Id"), u"7"_s);
        QCOMPARE(event.textOf(u"Note"), u"n"_s);
    }

    void letsFieldsWinOverRenewal()
    {
        const XmlNode text = made(u"text"_s, {{u"MsgId"_s, u"1"_s}, {u"CreateTime"_s, u"2"_s}});
        QCOMPARE(text.textOf(u"MsgId"), u"1"_s);
        QCOMPARE(text.textOf(u"CreateTime"), u"2"_s);
    }

    void refusesBadFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QString();
        QTest::newRow("empty part") << u"ScanCodeInfo..x"_s;
        QTest::newRow("no element name") << u"a b"_s;
        QTest::newRow("markup") << u"a><b"_s;
        QTest::newRow("below a text") << u"EventKey.x"_s;
        QTest::newRow("a group") << u"ScanCodeInfo"_s;
    }

    void refusesBadFields()
    {
        QFETCH(const QString, field);
        const auto xml = sample(u"scancode_push"_s, {{field, u"v"_s}}, now, 1);
        QVERIFY(!xml);
        QVERIFY(xml.error().kind == Error::Kind::Invalid);
        QCOMPARE(xml.error().field, field);
    }

    void testsItselfAgainstThePublishedVectors()
    {
        const auto checked = selfTest();
        QVERIFY_RESULT(checked);
        const auto count = [](const QString &kind) { return test::vectors(kind).size(); };
        QCOMPARE(*checked,
                 count(u"url_signature"_s) + count(u"msg_signature"_s) + count(u"message"_s) + count(u"negative"_s));
        QVERIFY(*checked >= 15);
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
