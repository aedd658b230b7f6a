// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/textruns.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;
using Kind = TextRun::Kind;

namespace {

/// "plain(a) emoji(🙂:微笑)"
QString shownOf(const QList<TextRun> &runs)
{
    QStringList all;
    for (const TextRun &run : runs) {
        switch (run.kind) {
        case Kind::Plain: all += u"plain(%1)"_s.arg(run.shown); break;
        case Kind::Emoji: all += u"emoji(%1)"_s.arg(run.target); break;
        case Kind::Link: all += u"link(%1>%2)"_s.arg(run.shown, run.target); break;
        case Kind::MenuLink: all += u"menu(%1>%2)"_s.arg(run.shown, run.target); break;
        }
    }
    return all.join(u' ');
}

QString sourceOf(const QList<TextRun> &runs)
{
    QString all;
    for (const TextRun &run : runs)
        all += run.source;
    return all;
}

} // namespace

class TestTextRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsATextAsAPhoneDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"你好😀\nb"_s << u"plain(你好😀\nb)"_s;
        QTest::newRow("a code") << u"a/::)b"_s << u"plain(a) emoji(微笑) plain(b)"_s;
        QTest::newRow("a name") << u"[微笑][Smile]"_s << u"emoji(微笑) emoji(微笑)"_s;
        QTest::newRow("without a code") << u"[捂脸]"_s << u"emoji(捂脸)"_s;
        QTest::newRow("the longest code")
            << u"/::-|/::-S/:,@@/:,@"_s << u"emoji(尴尬) emoji(咒骂) emoji(晕) plain(/:,@)"_s;
        QTest::newRow("share is not shake") << u"/:share/:shake"_s << u"emoji(握手) emoji(发抖)"_s;
        QTest::newRow("unknown name") << u"[不存在] [] ["_s << u"plain([不存在] [] [)"_s;
        QTest::newRow("a link") << u"看<a href=\"https://a.example/?x=1&y=2\">这里</a>！"_s
                                << u"plain(看) link(这里>https://a.example/?x=1&y=2) plain(！)"_s;
        QTest::newRow("quotes and case") << u"<A HREF='http://a.example'>b</A>"_s << u"link(b>http://a.example)"_s;
        QTest::newRow("other attributes")
            << u"<a title=\"t\" href=\"http://a.example\">b</a>"_s << u"link(b>http://a.example)"_s;
        QTest::newRow("not the address of another attribute") << u"<a data-href=\"http://a.example\">b</a>"_s
                                                              << u"plain(<a data-href=\") "
                                                                 u"link(http://a.example>http://a.example) "
                                                                 u"plain(\">b</a>)"_s;
        QTest::newRow("a menu") << u"<a href=\"weixin://bizmsgmenu?msgmenucontent=%E6%BB%A1&msgmenuid=101\">满意</a>"_s
                                << u"menu(满意>101)"_s;
        QTest::newRow("a mini-program")
            << u"<a data-miniprogram-appid=\"wx01\" data-miniprogram-path=\"pages/a?b=1\">打开</a>"_s
            << u"link(打开>wx01:pages/a?b=1)"_s;
        QTest::newRow("no end") << u"<a href=\"x\">这里"_s << u"plain(<a href=\"x\">这里)"_s;
        QTest::newRow("a script") << u"<a href=\"javascript:alert(1)\">b</a>"_s
                                  << u"plain(<a href=\"javascript:alert(1)\">b</a>)"_s;
        QTest::newRow("another tag") << u"<b>x</b>"_s << u"plain(<b>x</b>)"_s;
        QTest::newRow("bare address") << u"见https://a.example/b?c=1#d，好"_s
                                      << u"plain(见) link(https://a.example/b?c=1#d>https://a.example/b?c=1#d) "
                                         u"plain(，好)"_s;
        QTest::newRow("end of a sentence")
            << u"http://a.example."_s << u"link(http://a.example>http://a.example) plain(.)"_s;
        QTest::newRow("a code in an address")
            << u"http://a.example/:ok"_s << u"link(http://a.example/:ok>http://a.example/:ok)"_s;
        QTest::newRow("no address") << u"http:// https"_s << u"plain(http:// https)"_s;
    }

    void showsATextAsAPhoneDoes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const QList<TextRun> runs = textRuns(text);
        QCOMPARE(shownOf(runs), shown);
        QCOMPARE(sourceOf(runs), text);
    }

    void nothingOfATextGetsLost()
    {
        const QStringList parts{u"/::)"_s,
                                u"["_s,
                                u"微笑]"_s,
                                u"<a href=\""_s,
                                u"https://a.example"_s,
                                u"\">"_s,
                                u"</a>"_s,
                                u"/:"_s,
                                u"x"_s,
                                u"😀"_s,
                                u"<"_s,
                                u"weixin://bizmsgmenu?msgmenuid=1"_s};
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int length = random.bounded(9); length > 0; --length)
                text += parts.at(random.bounded(int(parts.size())));
            const QList<TextRun> runs = textRuns(text);
            QCOMPARE(sourceOf(runs), text);
            for (qsizetype j = 1; j < runs.size(); ++j)
                QVERIFY(runs.at(j).kind != Kind::Plain || runs.at(j - 1).kind != Kind::Plain);
        }
    }

    void everyEmoticonIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        for (const Emoticon &emoticon : emoticons()) {
            QTest::addRow("[%s]", qPrintable(emoticon.zh)) << u"[%1]"_s.arg(emoticon.zh) << emoticon.zh;
            if (!emoticon.code.isEmpty())
                QTest::addRow("%s", qPrintable(emoticon.code)) << emoticon.code << emoticon.zh;
        }
    }

    void everyEmoticonIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        const QList<TextRun> runs = textRuns(text);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().kind, Kind::Emoji);
        QCOMPARE(runs.first().target, name);
        QVERIFY(!runs.first().shown.isEmpty());
    }

    void namesAndCodesAreUnique()
    {
        QSet<QString> seen;
        for (const Emoticon &emoticon : emoticons()) {
            QVERIFY(!emoticon.zh.isEmpty() && !emoticon.en.isEmpty() && !emoticon.emoji.isEmpty());
            QStringList texts{u'[' + emoticon.zh + u']', u'[' + emoticon.en + u']', emoticon.code};
            texts.removeAll(QString());
            texts.removeDuplicates(); // OK is so in both languages
            for (const QString &text : texts) {
                QVERIFY2(!seen.contains(text), qPrintable(text));
                seen += text;
            }
        }
        QVERIFY(emoticons().size() > 130);
    }
};

QTEST_GUILESS_MAIN(TestTextRuns)

#include "tst_textruns.moc"
