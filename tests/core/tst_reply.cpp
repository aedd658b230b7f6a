// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC);

Message asked(const QByteArray &type = "<MsgType>text</MsgType>")
{
    return decode(parseXml("<xml><ToUserName>gh_0a1b2c3d4e5f</ToUserName>"
                           "<FromUserName>oEXAMPLE0000000000000000user</FromUserName>"
                           + type + "</xml>")
                      .value())
        .value();
}

Keys keysFor(CallbackMode mode)
{
    return {.token = u"token123"_s,
            .key = AesKey::parse(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"_s).value(),
            .appId = u"wx1234567890abcdef"_s,
            .mode = mode};
}

NewsReply news(int count)
{
    NewsReply reply;
    for (int i = 1; i <= count; ++i)
        reply.articles += {.title = u"Article %1"_s.arg(i),
                           .description = u"Summary %1"_s.arg(i),
                           .picUrl = u"https://example.com/p.jpg"_s,
                           .url = u"https://example.com/a"_s};
    return reply;
}

} // namespace

Q_DECLARE_METATYPE(Reply)

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThePublishedForms_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QByteArray>("to");
        const QByteArray message = "<MsgType>text</MsgType>";
        QTest::newRow("text") << Reply(TextReply{u"Thanks for your message.\nSecond line"_s}) << message;
        QTest::newRow("image") << Reply(ImageReply{u"EXAMPLE_MEDIA_ID"_s}) << message;
        QTest::newRow("voice") << Reply(VoiceReply{u"EXAMPLE_MEDIA_ID"_s}) << message;
        QTest::newRow("video") << Reply(VideoReply{u"EXAMPLE_MEDIA_ID"_s, u"Clip"_s, u"Short clip"_s}) << message;
        QTest::newRow("music") << Reply(MusicReply{u"Song"_s, u"Artist"_s, u"https://example.com/m.mp3"_s,
                                                   u"https://example.com/hq.mp3"_s, u"EXAMPLE_THUMB"_s})
                               << message;
        QTest::newRow("news") << Reply(news(1)) << message;
        QTest::newRow("news-3-items-menu-only")
            << Reply(news(3)) << QByteArray("<MsgType>event</MsgType><Event>CLICK</Event>");
        QTest::newRow("transfer_customer_service") << Reply(TransferReply{}) << message;
    }

    void writesThePublishedForms()
    {
        QFETCH(const Reply, reply);
        QFETCH(const QByteArray, to);
        const auto xml = buildReply(reply, asked(to), now);
        QVERIFY_RESULT(xml);
        const QString file =
            u"wechat/callback-samples/reply-%1.xml"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(parseXml(*xml).value(), parseXml(test::dataFile(file)).value());
    }

    void writesTheExactBytes()
    {
        const auto xml = buildReply(TextReply{u"退款 ]]> <a href=\"x\">ok</a>"_s}, asked(), now);
        QVERIFY_RESULT(xml);
        QCOMPARE(
            *xml,
            QByteArray("<xml><ToUserName><![CDATA[oEXAMPLE0000000000000000user]]></ToUserName>"
                       "<FromUserName><![CDATA[gh_0a1b2c3d4e5f]]></FromUserName><CreateTime>1767225600</CreateTime>"
                       "<MsgType><![CDATA[text]]></MsgType>"
                       "<Content><![CDATA[退款 ]]]]><![CDATA[> <a href=\"x\">ok</a>]]></Content></xml>"));
        const auto transfer = buildReply(TransferReply{u"agent1@shop"_s}, asked(), now);
        QVERIFY(transfer->endsWith("<TransInfo><KfAccount><![CDATA[agent1@shop]]></KfAccount></TransInfo></xml>"));
        const auto video = buildReply(VideoReply{.mediaId = u"m"_s}, asked(), now);
        QVERIFY(!video->contains("Title"));
    }

    void keepsTheLimits_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        const QByteArray message = "<MsgType>text</MsgType>";
        const QByteArray event = "<MsgType>event</MsgType><Event>subscribe</Event>";
        QTest::newRow("longest text") << Reply(TextReply{QString(682, u'字') + u"ab"_s}) << message << QString()
                                      << QString();
        QTest::newRow("text too long") << Reply(TextReply{QString(683, u'字')}) << message << u"content"_s
                                       << u"2048 bytes of UTF-8; it has 2049"_s;
        QTest::newRow("no text") << Reply(TextReply{}) << message << u"content"_s << u"empty"_s;
        QTest::newRow("no media") << Reply(ImageReply{}) << message << u"mediaId"_s << u"media id"_s;
        QTest::newRow("no voice") << Reply(VoiceReply{}) << message << u"mediaId"_s << u"media id"_s;
        QTest::newRow("no video") << Reply(VideoReply{.title = u"t"_s}) << message << u"mediaId"_s << u"media id"_s;
        QTest::newRow("no thumb") << Reply(MusicReply{.url = u"u"_s}) << message << u"thumbMediaId"_s << u"thumbnail"_s;
        QTest::newRow("no article") << Reply(NewsReply{}) << message << u"articles"_s << u"no article"_s;
        QTest::newRow("two for a message") << Reply(news(2)) << message << u"articles"_s << u"1 article(s); it has 2"_s;
        QTest::newRow("eight for an event") << Reply(news(8)) << event << QString() << QString();
        QTest::newRow("nine for an event") << Reply(news(9)) << event << u"articles"_s << u"8 article(s); it has 9"_s;
        NewsReply untitled = news(2);
        untitled.articles[1].title.clear();
        QTest::newRow("untitled") << Reply(untitled) << event << u"articles"_s << u"Article 2"_s;
    }

    void keepsTheLimits()
    {
        QFETCH(const Reply, reply);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, field);
        QFETCH(const QString, said);
        const auto xml = buildReply(reply, asked(to), now);
        if (field.isEmpty()) {
            QVERIFY_RESULT(xml);
            return;
        }
        QVERIFY(!xml);
        QVERIFY(xml.error().kind == Error::Kind::Invalid);
        QCOMPARE(xml.error().field, field);
        QVERIFY2(xml.error().message.contains(said), qPrintable(xml.error().message));
    }

    void needsSomebodyToAnswer()
    {
        Message nobody = asked();
        nobody.from.clear();
        QVERIFY(!buildReply(TextReply{u"x"_s}, nobody, now));
    }

    void sealsAndOpensReplies()
    {
        const Keys keys = keysFor(CallbackMode::Safe);
        const auto xml = buildReply(TextReply{u"谢谢 😀"_s}, asked(), now);
        const auto sealedReply = sealReply(keys, *xml, u"1767225600"_s, u"n1"_s);
        QVERIFY_RESULT(sealedReply);
        const auto outer = parseXml(*sealedReply).value();
        const auto form = parseXml(test::dataFile(u"wechat/callback-samples/envelope-reply.xml"_s)).value();
        QCOMPARE(outer.children.size(), form.children.size());
        for (qsizetype i = 0; i < form.children.size(); ++i)
            QCOMPARE(outer.children.at(i).name, form.children.at(i).name);
        const auto back = openReply(keys, *sealedReply);
        QVERIFY_RESULT(back);
        QCOMPARE(*back, parseXml(*xml).value());
    }

    void readsWhatServersAnswer()
    {
        for (const QByteArray &body :
             {QByteArray(), QByteArray(" \n"), QByteArray("success"), QByteArray("success\n")}) {
            const auto nothing = openReply(keysFor(CallbackMode::Safe), body);
            QVERIFY_RESULT(nothing);
            QCOMPARE(nothing->name, QString());
        }
        const auto xml = buildReply(TextReply{u"x"_s}, asked(), now).value();
        QCOMPARE(openReply(keysFor(CallbackMode::Plain), xml).value().textOf(u"Content"), u"x"_s);
        QCOMPARE(openReply(keysFor(CallbackMode::Compat), xml).value().textOf(u"Content"), u"x"_s);
    }

    void refusesBadAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const Keys keys = keysFor(CallbackMode::Safe);
        const QByteArray xml = buildReply(TextReply{u"x"_s}, asked(), now).value();
        const QByteArray sealedReply = sealReply(keys, xml, u"1"_s, u"n"_s).value();
        Keys other = keys;
        other.appId = u"wx0000000000000000"_s;
        QTest::newRow("plain in safe mode") << xml << u"mode"_s;
        QTest::newRow("words") << QByteArray("OK") << QString();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>") << QString();
        QTest::newRow("wrong MsgSignature")
            << QByteArray(sealedReply).replace("<Nonce><![CDATA[n", "<Nonce><![CDATA[m") << u"messageSignature"_s;
        QTest::newRow("other AppID") << sealReply(other, xml, u"1"_s, u"n"_s).value() << u"receiver"_s;
        QTest::newRow("no MsgType") << sealReply(keys, "<xml><a>1</a></xml>", u"1"_s, u"n"_s).value() << u"decode"_s;
        QTest::newRow("no XML inside") << sealReply(keys, "success", u"1"_s, u"n"_s).value() << QString();
    }

    void refusesBadAnswers()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        const auto reply = openReply(keysFor(CallbackMode::Safe), body);
        QVERIFY(!reply);
        QCOMPARE(reply.error().field, field);
        QVERIFY(!reply.error().message.isEmpty());
    }

    void needsAKey()
    {
        Keys keys = keysFor(CallbackMode::Safe);
        const QByteArray sealedReply = sealReply(keys, "<xml/>", u"1"_s, u"n"_s).value();
        keys.key.reset();
        QCOMPARE(sealReply(keys, "<xml/>", u"1"_s, u"n"_s).error().field, u"aesKey"_s);
        QCOMPARE(openReply(keys, sealedReply).error().field, u"aesKey"_s);
    }
};

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
