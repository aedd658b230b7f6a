// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "core/callback/prettymessage.h"
#include "core/callback/samples.h"

#include <QTest>

using namespace core;
using core::callback::prettyMessage;

class TestPrettyMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryElementItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("pretty");

        QTest::newRow("CDATA stays") << QByteArray("<xml><A><![CDATA[a<b]]></A><B>1</B></xml>")
                                     << QByteArray("<xml>\n  <A><![CDATA[a<b]]></A>\n  <B>1</B>\n</xml>\n");
        QTest::newRow("other layout goes") << QByteArray("<xml>\n\t<A>\n<B>1</B></A>\r\n</xml>")
                                           << QByteArray("<xml>\n  <A>\n    <B>1</B>\n  </A>\n</xml>\n");
        QTest::newRow("blanks of a leaf stay")
            << QByteArray("<xml><A>  </A></xml>") << QByteArray("<xml>\n  <A>  </A>\n</xml>\n");
        QTest::newRow("entities of text")
            << QByteArray("<xml><A>a&amp;b</A></xml>") << QByteArray("<xml>\n  <A>a&amp;b</A>\n</xml>\n");
        QTest::newRow("JSON in its order") << QByteArray(R"({"b":1,"a":[true,"x"]})")
                                           << QByteArray("{\n    \"b\": 1,\n    \"a\": [\n        true,\n        "
                                                         "\"x\"\n    ]\n}\n");
    }

    void givesEveryElementItsLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, pretty);
        const auto found = prettyMessage(bytes);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(*found, pretty);
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("success");
        QTest::newRow("half an element") << QByteArray("<xml><A>");
        QTest::newRow("half an object") << QByteArray("{\"a\":");
        QTest::newRow("a DOCTYPE") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
    }

    void refusesWhatIsNoMessage()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!prettyMessage(bytes));
    }

    void changesNoValueOfASample()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC);
        const QStringList names = callback::sampleNames();
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QByteArray xml = callback::sample(name, {}, now, 1).value();
            const auto pretty = prettyMessage(xml);
            QVERIFY2(pretty, qPrintable(name));
            QCOMPARE(parseXml(*pretty).value(), parseXml(xml).value());
        }
    }
};

QTEST_GUILESS_MAIN(TestPrettyMessage)
#include "tst_prettymessage.moc"
