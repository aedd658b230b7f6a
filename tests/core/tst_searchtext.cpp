// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/searchtext.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTextIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("pairs and the last alone") << u"退款申请"_s << u"退款|款申|申请|请"_s;
        QTest::newRow("one character") << u"好"_s << u"好"_s;
        QTest::newRow("punctuation parts runs") << u"退款，申请。"_s << u"退款|款|申请|请"_s;
        QTest::newRow("words whole and lower-case") << u"Hello WÖRLD-42"_s << u"hello|wörld|42"_s;
        QTest::newRow("mixed") << u"订单ABC123号"_s << u"订单|单|abc123|号"_s;
        QTest::newRow("kana and hangul") << u"ありが 한국"_s << u"あり|りが|が|한국|국"_s;
        QTest::newRow("emoji like a character") << u"好😀"_s << u"好😀|😀"_s;
        QTest::newRow("joined emoji") << u"👩‍💻❤️"_s << u"👩💻|💻❤|❤"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
        QTest::newRow("beyond 16 bits") << u"𠮷野"_s << u"𠮷野|野"_s;
        QTest::newRow("openid") << u"o6_bmjrPTlm6-2sg"_s << u"o6|bmjrptlm6|2sg"_s;
        QTest::newRow("syntax") << u"\"a\" * NEAR(^b) {c}:+`"_s << u"a|near|b|c"_s;
        QTest::newRow("long word") << QString(100, u'x') << QString(64, u'x');
        QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u'b') << u"a|b"_s;
    }

    void cutsTextIntoWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(searchWords(text).join(u'|'), words);
    }

    void asksForPhrases_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("one character") << u"退"_s << u"\"退\"*"_s;
        QTest::newRow("two") << u"退款"_s << u"\"退款\""_s;
        QTest::newRow("four") << u"退款申请"_s << u"\"退款 款申 申请\""_s;
        QTest::newRow("run before a word keeps its end") << u"退款ok"_s << u"\"退款 款 ok\"*"_s;
        QTest::newRow("blanks") << u" 退款  Ord "_s << u"\"退款 款 ord\"*"_s;
        QTest::newRow("same characters") << u"哈哈哈"_s << u"\"哈哈 哈哈\""_s;
        QTest::newRow("separated equals stay") << u"款，款"_s << u"\"款 款\"*"_s;
        QTest::newRow("quotes") << u"\"退款\" OR \"x"_s << u"\"退款 款 or x\"*"_s;
        QTest::newRow("punctuation") << u" ?! \"*"_s << u""_s;
    }

    void asksForPhrases()
    {
        QFETCH(const QString, needle);
        QFETCH(const QString, phrase);
        QCOMPARE(searchPhrase(needle), phrase);
    }

    void dropsMarkup_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("XML") << QByteArray("<xml><A><![CDATA[退款]]></A><B>7</B></xml>") << u"退款|款|7"_s;
        QTest::newRow("tags in CDATA stay") << QByteArray("<xml><A><![CDATA[a<b>c]]></A></xml>") << u"a|b|c"_s;
        QTest::newRow("cut off") << QByteArray("<xml><A><![CDATA[half") << u"half"_s;
        QTest::newRow("cut off in a tag") << QByteArray("<xml>1<A") << u"1"_s;
        QTest::newRow("JSON") << QByteArray(R"({"Content":"退款"})") << u"content|退款|款"_s;
        QTest::newRow("not UTF-8") << QByteArray("ab\xff") << u"ab|\ufffd"_s;
    }

    void dropsMarkup()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        QCOMPARE(searchWords(withoutMarkup(body)).join(u'|'), words);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
