// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

    void writesWhatItReads()
    {
        const XmlNode root{.name = QStringLiteral("xml"),
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
