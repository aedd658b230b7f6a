// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/pageclues.h"
#include "core/jssdk/pageurl.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::jssdk;
using namespace Qt::StringLiterals;

namespace {

const QString signature = u"0f9de62fce790f9a083d5c99e95740ceb90c27ed"_s;

QString fileText(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA) + u"/jssdk/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestPageClues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverWasPasted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<PageClues::Source>("source");
        QTest::addColumn<Clue::Form>("timestampForm");
        QTest::addColumn<qsizetype>("remarks");
        using Source = PageClues::Source;
        QTest::newRow("as the platform writes it")
            << u"plain.js.txt"_s << Source::Config << Clue::Form::Number << qsizetype(0);
        QTest::newRow("comments, single quotes, trailing commas")
            << u"comments.js.txt"_s << Source::Config << Clue::Form::Text << qsizetype(2);
        QTest::newRow("minified") << u"minified.js.txt"_s << Source::Config << Clue::Form::Number << qsizetype(0);
        QTest::newRow("page with an old call in a comment")
            << u"page.html"_s << Source::Config << Clue::Form::Number << qsizetype(1);
        QTest::newRow("variables, values elsewhere")
            << u"variables.js.txt"_s << Source::Object << Clue::Form::Number << qsizetype(1);
        QTest::newRow("answer in JSON") << u"answer.json"_s << Source::Object << Clue::Form::Number << qsizetype(0);
        QTest::newRow("query") << u"query.txt"_s << Source::Fields << Clue::Form::Text << qsizetype(0);
        QTest::newRow("lines") << u"lines.txt"_s << Source::Fields << Clue::Form::Text << qsizetype(0);
        QTest::newRow("lines with =") << u"assignments.txt"_s << Source::Fields << Clue::Form::Text << qsizetype(0);
        QTest::newRow("cut off") << u"cutoff.js.txt"_s << Source::Config << Clue::Form::Number << qsizetype(1);
    }

    void readsWhateverWasPasted()
    {
        QFETCH(const QString, file);
        QFETCH(const PageClues::Source, source);
        QFETCH(const Clue::Form, timestampForm);
        QFETCH(const qsizetype, remarks);
        const QString pasted = fileText(file);
        QVERIFY(!pasted.isEmpty());
        const auto clues = readPageClues(pasted);
        QVERIFY_RESULT(clues);
        QCOMPARE(clues->source, source);
        QVERIFY(clues->signature && clues->nonceStr && clues->timestamp && clues->appId);
        QCOMPARE(clues->signature->text, signature);
        QCOMPARE(clues->nonceStr->text, u"Wm3WZYTPz0wzccnW"_s);
        QCOMPARE(clues->timestamp->text, u"1414587457"_s);
        QCOMPARE(clues->timestamp->form, timestampForm);
        QCOMPARE(clues->appId->text, u"wx0123456789abcdef"_s);
        QVERIFY2(clues->remarks.size() == remarks, qPrintable(clues->remarks.join(u'\n')));
    }

    void readsAString1()
    {
        const auto clues = readPageClues(u"jsapi_ticket=TICKET&noncestr=abc&timestamp=17&url=http://a.cn/?x=1&y=2"_s);
        QVERIFY_RESULT(clues);
        QCOMPARE(clues->source, PageClues::Source::String1);
        QCOMPARE(clues->ticket, u"TICKET"_s);
        QCOMPARE(clues->nonceStr->text, u"abc"_s);
        QCOMPARE(clues->url, u"http://a.cn/?x=1&y=2"_s);
    }

    void keepsTheSpellingOfNames()
    {
        const auto clues = readPageClues(u"wx.config({appid: 'wx', timeStamp: 17, noncestr: 'n', signature: 's'})"_s);
        QVERIFY_RESULT(clues);
        QCOMPARE(clues->appId->key, u"appid"_s);
        QCOMPARE(clues->timestamp->key, u"timeStamp"_s);
        QCOMPARE(clues->nonceStr->key, u"noncestr"_s);
    }

    void tellsVariablesAndTemplatesFromValues_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"data.signature", "'<?php echo $signature ?>'", "'{{ signature }}'", "`${signature}`",
                                  "'<%= signature %>'", "getSignature(url, {a: 1})"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void tellsVariablesAndTemplatesFromValues()
    {
        QFETCH(const QString, value);
        const auto clues =
            readPageClues(u"wx.config({appId: 'wx', timestamp: 17, nonceStr: 'n', signature: "_s + value + u"})"_s);
        QVERIFY_RESULT(clues);
        QVERIFY(clues->signature);
        QCOMPARE(clues->signature->form, Clue::Form::Expression);
        QCOMPARE(clues->nonceStr->form, Clue::Form::Text);
    }

    void readsTheListsOfApisAndTags()
    {
        const auto clues = readPageClues(u"wx.config({signature: 'a', jsApiList: ['chooseImage', \"scanQRCode\",], "
                                         u"openTagList: [`wx-open-audio`]})"_s);
        QVERIFY_RESULT(clues);
        QCOMPARE(clues->jsApiList, QStringList({u"chooseImage"_s, u"scanQRCode"_s}));
        QCOMPARE(clues->openTagList, QStringList(u"wx-open-audio"_s));
    }

    void saysWhatElseItIs_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << u" \n"_s << u"Nothing"_s;
        QTest::newRow("page without a call") << u"<!DOCTYPE html><html><p>Hello</p></html>"_s << u"no wx.config"_s;
        QTest::newRow("error of a server") << uR"({"errcode":40001,"errmsg":"invalid credential"})"_s << u"40001"_s;
        QTest::newRow("prose") << u"my signature does not work, please help"_s << u"my signature"_s;
        QTest::newRow("other config()") << u"angular.config({strict: true})"_s << u"angular"_s;
        QTest::newRow("too much") << QString(mostClueText + 1, u'x') << QString::number(mostClueText);
    }

    void saysWhatElseItIs()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, word);
        const auto clues = readPageClues(pasted);
        QVERIFY(!clues);
        QCOMPARE(clues.error().kind, Error::Kind::Invalid);
        QCOMPARE(clues.error().field, u"config"_s);
        QVERIFY2(clues.error().message.contains(word), qPrintable(clues.error().message));
    }

    void isNotHeldUpByBraces()
    {
        QString braces;
        for (int i = 0; i < 20'000; ++i)
            braces += u"{a:{b:[`"_s;
        QVERIFY(!readPageClues(braces));
        QVERIFY(!readPageClues(QString(100'000, u'{')));
        QVERIFY(!readPageClues(u"wx.config({"_s + QString(100'000, u'[')));
    }

    void namesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << u" "_s << u"missing"_s;
        QTest::newRow("blank inside") << u"https://a.cn/a b"_s << u"%20"_s;
        QTest::newRow("line break inside") << u"https://a.cn/a\nb"_s << u"line breaks"_s;
        QTest::newRow("no scheme") << u"shop.example.com/a"_s << u"shop.example.com"_s;
        QTest::newRow("host and port") << u"shop.example.com:8080/a"_s << u"http://"_s;
        QTest::newRow("javascript") << u"javascript:void(0)"_s << u"javascript:"_s;
        QTest::newRow("data") << u"data:text/html,x"_s << u"data:"_s;
        QTest::newRow("file") << u"file:///tmp/a.html"_s << u"file:"_s;
        QTest::newRow("no host") << u"https:///a"_s << u"host"_s;
        QTest::newRow("8 KB") << u"https://a.cn/"_s + QString(mostUrlBytes, u'x') << u"8192"_s;
    }

    void namesWhatIsNoAddress()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, word);
        const auto page = readPageUrl(url);
        QVERIFY(!page);
        QCOMPARE(page.error().field, u"url"_s);
        QVERIFY2(page.error().message.contains(word), qPrintable(page.error().message));
    }

    void remarksOnWhatBrowsersShowDifferently()
    {
        QVERIFY(remarksOnUrl(u"https://a.cn/?q=%E4%BD%A0"_s).isEmpty());
        QCOMPARE(remarksOnUrl(u"https://a.cn/?q=你😀"_s).size(), 1);
        QVERIFY(remarksOnUrl(u"https://中文.com/"_s).constFirst().contains("xn--fiq228c.com"_L1));
    }

    void makesTheSameUrlOfItsParts_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"https://a.cn", "http://a.cn:80/", "https://a.cn/b/?", "https://a.cn?x=1#", "/a?b#c",
                                "https://[::1]:8080/a?b=c#d", "a", "", "https://a.cn/x?y=http://b.cn/?z#/q?r"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void makesTheSameUrlOfItsParts()
    {
        QFETCH(const QString, url);
        QCOMPARE(UrlParts::of(url).toString(), url);
    }
};

QTEST_GUILESS_MAIN(TestPageClues)
#include "tst_pageclues.moc"
