// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/jssdk.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestJsSdk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reproducesThePublishedSignature()
    {
        const auto vectors = test::vectors(u"jsapi"_s);
        QCOMPARE(vectors.size(), 1);
        const QJsonObject &vector = vectors.first();
        const auto result =
            jssdk::sign(vector["ticket"_L1].toString(), vector["url"_L1].toString(), vector["noncestr"_L1].toString(),
                        vector["timestamp"_L1].toString().toLongLong());
        QVERIFY_RESULT(result);
        QCOMPARE(result->string1, vector["string_to_sign"_L1].toString());
        QCOMPARE(result->signature, vector["signature"_L1].toString());
        QVERIFY(!result->fragmentStripped);
    }

    void reproducesPublishedCardSignatures_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonObject &vector : test::vectors(u"card"_s))
            QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector;
    }

    void reproducesPublishedCardSignatures()
    {
        QFETCH(const QJsonObject, vector);
        QStringList values = vector["values"_L1].toVariant().toStringList();
        QCOMPARE(jssdk::cardSignature(values), vector["signature"_L1].toString());
        values += QString(); // an unused code or openid
        std::reverse(values.begin(), values.end());
        QCOMPARE(jssdk::cardSignature(values), vector["signature"_L1].toString());
    }

    void signsTheUrlAsItIs_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("signedUrl");
        QTest::addColumn<bool>("stripped");
        QTest::newRow("fragment") << u"https://example.com/a?b=1#/route?x"_s << u"https://example.com/a?b=1"_s << true;
        QTest::newRow("empty fragment") << u"https://example.com/#"_s << u"https://example.com/"_s << true;
        QTest::newRow("no path") << u"https://example.com"_s << u"https://example.com"_s << false;
        QTest::newRow("encoded") << u"https://example.com/%E4%BD%A0?q=%20a+b&c=%2F"_s
                                 << u"https://example.com/%E4%BD%A0?q=%20a+b&c=%2F"_s << false;
        QTest::newRow("not encoded") << u"https://example.com/你?q=好"_s << u"https://example.com/你?q=好"_s << false;
        QTest::newRow("upper case") << u"HTTPS://Example.COM/A"_s << u"HTTPS://Example.COM/A"_s << false;
        QTest::newRow("port and dots") << u"http://a.b:80/x/../y"_s << u"http://a.b:80/x/../y"_s << false;
        QTest::newRow("pasted with blanks") << u" https://example.com/\n"_s << u"https://example.com/"_s << false;
    }

    void signsTheUrlAsItIs()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, signedUrl);
        QFETCH(const bool, stripped);
        const auto result = jssdk::sign(u"TICKET"_s, given, u"nOnce"_s, 1414587457);
        QVERIFY_RESULT(result);
        QCOMPARE(result->url, signedUrl);
        QCOMPARE(result->fragmentStripped, stripped);
        QCOMPARE(result->hasUnencoded, given.contains(u'你'));
        QCOMPARE(result->string1, u"jsapi_ticket=TICKET&noncestr=nOnce&timestamp=1414587457&url="_s + signedUrl);
    }

    void refusesWhatCannotBeSigned_data()
    {
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<QString>("field");
        const auto url = u"https://example.com"_s;
        QTest::newRow("no ticket") << u" "_s << url << u"n"_s << u"ticket"_s;
        QTest::newRow("no nonce") << u"t"_s << url << QString() << u"nonce"_s;
        QTest::newRow("no URL") << u"t"_s << QString() << u"n"_s << u"url"_s;
        QTest::newRow("no scheme") << u"t"_s << u"example.com/a"_s << u"n"_s << u"url"_s;
        QTest::newRow("other scheme") << u"t"_s << u"file:///etc/hosts"_s << u"n"_s << u"url"_s;
        QTest::newRow("no host") << u"t"_s << u"https:///a"_s << u"n"_s << u"url"_s;
        QTest::newRow("blank inside") << u"t"_s << u"https://example.com/a b"_s << u"n"_s << u"url"_s;
        QTest::newRow("two lines") << u"t"_s << u"https://example.com/a\nhttps://b"_s << u"n"_s << u"url"_s;
    }

    void refusesWhatCannotBeSigned()
    {
        QFETCH(const QString, ticket);
        QFETCH(const QString, url);
        QFETCH(const QString, nonce);
        QFETCH(const QString, field);
        const auto result = jssdk::sign(ticket, url, nonce, 1);
        QVERIFY(!result);
        QVERIFY(result.error().kind == Error::Kind::Invalid);
        QCOMPARE(result.error().field, field);
        QVERIFY(!result.error().message.isEmpty());
    }

    void writesTheConfigBlock()
    {
        const auto result = jssdk::sign(u"TICKET"_s, u"https://example.com"_s, u"nOnce"_s, 1414587457).value();
        QCOMPARE(jssdk::configBlock(result, u"wx0123456789abcdef"_s, {u"scanQRCode"_s, u"chooseImage"_s}),
                 u"wx.config({\n    debug: false,\n    appId: \"wx0123456789abcdef\",\n    timestamp: 1414587457,\n"
                 u"    nonceStr: \"nOnce\",\n    signature: \""_s
                     + result.signature + u"\",\n    jsApiList: [\"scanQRCode\", \"chooseImage\"]\n});\n"_s);
        QVERIFY(!jssdk::configBlock(result, u"wx"_s, {}).contains(u"TICKET"_s));
    }

    void escapesWhatItWritesIntoPages()
    {
        jssdk::Signed nasty{.nonceStr = u"\"</script>\u2028\n%1"_s, .timestamp = 1};
        const QString block = jssdk::configBlock(nasty, u"a%2"_s, {u"x\\"_s});
        QVERIFY(block.contains(u"nonceStr: \"\\\"<\\/script>\\u2028\\n%1\","_s));
        QVERIFY(block.contains(u"appId: \"a%2\","_s));
        QVERIFY(block.contains(u"jsApiList: [\"x\\\\\"]"_s));
    }

    void drawsNonces()
    {
        const QRegularExpression form(u"^[A-Za-z0-9]{16}$"_s);
        const QString first = jssdk::randomNonce();
        QVERIFY(form.match(first).hasMatch());
        QVERIFY(jssdk::randomNonce() != first);
    }

    void testsItselfAgainstThePublishedVectors()
    {
        const auto checked = jssdk::selfTest();
        QVERIFY_RESULT(checked);
        QCOMPARE(*checked, test::vectors(u"jsapi"_s).size() + test::vectors(u"card"_s).size());
    }
};

QTEST_GUILESS_MAIN(TestJsSdk)
#include "tst_jssdk.moc"
