// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainxml_p.h"
#include "core/base/xmltree.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;

class TestXmlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotAcceptable_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1");
        QTest::newRow("truncated") << QByteArray("<xml><a>1</a>") << QStringLiteral("line 1");
        QTest::newRow("doctype") << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml>&e;</xml>")
                                 << QStringLiteral("DOCTYPE");
        QTest::newRow("undeclared entity") << QByteArray("<xml>&e;</xml>") << QStringLiteral("line 1");
        QTest::newRow("deep") << QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17)
                              << QStringLiteral("nested more than 16");
        QTest::newRow("very deep") << QByteArray("<a>").repeated(300'000) << QStringLiteral("nested more than 16");
        QTest::newRow("many") << "<xml>" + QByteArray("<a/>").repeated(5000) + "</xml>"
                              << QStringLiteral("more than 4096");
        QTest::newRow("two roots") << QByteArray("<a/><b/>") << QStringLiteral("line 1");
        QTest::newRow("not UTF-8") << QByteArray("<xml>\xff\xfe</xml>") << QStringLiteral("UTF-8");
    }

    void refusesWhatIsNotAcceptable()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const QString, reason);
        const auto tree = parseXml(xml);
        QVERIFY(!tree);
        QVERIFY2(tree.error().message.contains(reason), qPrintable(tree.error().message));
    }

    void keepsTextExactly()
    {
        const auto tree =
            parseXml("<xml>\n <Content><![CDATA[ a\n<b> ]]]]><![CDATA[> 退款😀 ]]></Content>\n <n>7</n>\n</xml>");
        QVERIFY_RESULT(tree);
        QCOMPARE(tree->textOf(u"Content"), QStringLiteral(" a\n<b> ]]> 退款😀 "));
        QCOMPARE(tree->textOf(u"n"), QStringLiteral("7"));
        QCOMPARE(tree->text, QString());
    }

    /// What the platform writes takes a shorter way, and all else must not.
    void readsPlainXmlAsAnyOther_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("usual") << QByteArray("<xml><a><![CDATA[退款]]></a>\n<n>7</n></xml>\n") << true;
        QTest::newRow("nested") << QByteArray("<xml>x<a> y <b/></a> z </xml>") << false;
        QTest::newRow("text around children") << QByteArray("<xml> x <a> y <b>1</b> </a> z </xml>") << true;
        QTest::newRow("two sections") << QByteArray("<xml><![CDATA[]]]]><![CDATA[>]]> </xml>") << true;
        QTest::newRow("markup in a section") << QByteArray("<xml><![CDATA[<a>&amp;</b>]]></xml>") << true;
        QTest::newRow("reference") << QByteArray("<xml>&lt;</xml>") << false;
        QTest::newRow("attribute") << QByteArray("<xml a=\"1\">1</xml>") << false;
        QTest::newRow("comment") << QByteArray("<xml><!-- a -->1</xml>") << false;
        QTest::newRow("declaration") << QByteArray("<?xml version=\"1.0\"?><xml>1</xml>") << false;
        QTest::newRow("blank in a tag") << QByteArray("<xml >1</xml >") << false;
        QTest::newRow("carriage return") << QByteArray("<xml>a\r\nb</xml>") << false;
        QTest::newRow("no blank before the root") << QByteArray(" \n<xml>1</xml>") << true;
        QTest::newRow("control character") << QByteArray("<xml>\x01</xml>") << false;
        QTest::newRow("no character of XML") << QByteArray("<xml>\xef\xbf\xbf</xml>") << false;
        QTest::newRow("end of a section in text") << QByteArray("<xml>]]></xml>") << false;
        QTest::newRow("wrong end") << QByteArray("<xml><a>1</b></xml>") << false;
        QTest::newRow("end too many") << QByteArray("<xml>1</xml></xml>") << false;
        QTest::newRow("no end") << QByteArray("<xml><a>1</a>") << false;
        QTest::newRow("text behind") << QByteArray("<xml>1</xml>x") << false;
        QTest::newRow("two roots") << QByteArray("<a>1</a><b>2</b>") << false;
        QTest::newRow("section without an end") << QByteArray("<xml><![CDATA[1</xml>") << false;
        QTest::newRow("section outside") << QByteArray("<![CDATA[1]]><xml>1</xml>") << false;
        QTest::newRow("digit in front") << QByteArray("<1>1</1>") << false;
        QTest::newRow("no name") << QByteArray("<>1</>") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("too deep") << QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17) << false;
    }

    void readsPlainXmlAsAnyOther()
    {
        QFETCH(const QByteArray, plain);
        QFETCH(const bool, isPlain);
        const auto tree = parsePlainXml(QString::fromUtf8(plain), {});
        QCOMPARE(tree.has_value(), isPlain);
        if (!isPlain)
            return;
        // A comment behind the root changes nothing but the way that is taken.
        const auto thorough = parseXml(plain + "<!-- -->");
        QVERIFY_RESULT(thorough);
        QCOMPARE(*tree, *thorough);
    }

    void readsNamesWithPrefixesAgain()
    {
        const auto tree = parseXml("<a:xml xmlns:a=\"u\"><b:c>1</b:c></a:xml>");
        QVERIFY_RESULT(tree);
        QCOMPARE(tree->textOf(u"b:c"), QStringLiteral("1"));
        const auto again = parseXml(writeXml(*tree));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *tree);
    }

    void writesWhatItReads()
    {
        const XmlNode root{
            .name = QStringLiteral("xml"),
            .children = {{.name = QStringLiteral("Content"), .text = QStringLiteral("a]]>b\n退款\r\n\r]]>")},
                         {.name = QStringLiteral("CreateTime"), .text = QStringLiteral("1767225600")}}};
        const QByteArray xml = writeXml(root);
        QVERIFY(xml.contains("<CreateTime>1767225600</CreateTime>"));
        const auto back = parseXml(xml);
        QVERIFY_RESULT(back);
        QCOMPARE(*back, root);
    }
};

QTEST_GUILESS_MAIN(TestXmlTree)
#include "tst_xmltree.moc"
