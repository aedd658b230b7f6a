// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/batchsigning.h"
#include "core/jssdk/cardsigning.h"
#include "core/jssdk/jsapilist.h"
#include "core/jssdk/safedomains.h"
#include "core/jssdk/snippets.h"
#include "core/tablefile/urlfile.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::jssdk;
using namespace Qt::StringLiterals;

class TestJsSdkLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAPageAgainstTheSafeDomains_data()
    {
        QTest::addColumn<QString>("domains");
        QTest::addColumn<QString>("url");
        QTest::addColumn<DomainVerdict::Kind>("kind");
        using Kind = DomainVerdict::Kind;
        QTest::newRow("none given") << u" "_s << u"https://a.example.com/"_s << Kind::Unknown;
        QTest::newRow("same host") << u"a.example.com"_s << u"https://a.example.com/x?y"_s << Kind::Covered;
        QTest::newRow("other case") << u"A.Example.com"_s << u"https://a.example.COM"_s << Kind::Covered;
        QTest::newRow("second of two") << u"b.cn, a.cn"_s << u"http://a.cn/"_s << Kind::Covered;
        QTest::newRow("below") << u"example.com"_s << u"https://a.example.com/"_s << Kind::ParentOnly;
        QTest::newRow("only looks like it") << u"example.com"_s << u"https://badexample.com/"_s << Kind::NotCovered;
        QTest::newRow("above") << u"a.example.com"_s << u"https://example.com/"_s << Kind::NotCovered;
        QTest::newRow("path") << u"a.cn/app"_s << u"https://a.cn/app/x"_s << Kind::Covered;
        QTest::newRow("path itself") << u"a.cn/app"_s << u"https://a.cn/app?x=1"_s << Kind::Covered;
        QTest::newRow("longer path") << u"a.cn/app"_s << u"https://a.cn/apple"_s << Kind::NotCovered;
        QTest::newRow("default port") << u"a.cn"_s << u"https://a.cn:443/"_s << Kind::Covered;
        QTest::newRow("other port") << u"a.cn"_s << u"https://a.cn:8443/"_s << Kind::WrongPort;
        QTest::newRow("Chinese host") << u"xn--fiq228c.com"_s << u"https://中文.com/"_s << Kind::Covered;
    }

    void checksAPageAgainstTheSafeDomains()
    {
        QFETCH(const QString, domains);
        QFETCH(const QString, url);
        QFETCH(const DomainVerdict::Kind, kind);
        const DomainVerdict verdict = checkPage(url, SafeDomains::of(domains));
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.text.isEmpty(), kind == DomainVerdict::Kind::Unknown);
    }

    void refusesDomainsAsTheConsoleDoes_data()
    {
        QTest::addColumn<QString>("domains");
        QTest::addColumn<QString>("word");
        QTest::newRow("good") << u"example.com m.example.com/app"_s << QString();
        QTest::newRow("scheme") << u"https://a.cn"_s << u"http"_s;
        QTest::newRow("port") << u"a.cn:8080"_s << u"port"_s;
        QTest::newRow("address") << u"10.0.0.1"_s << u"IP"_s;
        QTest::newRow("wildcard") << u"*.a.cn"_s << u"wildcard"_s;
        QTest::newRow("Chinese") << u"中文.com"_s << u"xn--"_s;
        QTest::newRow("one word") << u"localhost"_s << u"host name"_s;
        QTest::newRow("too many") << u"a.cn b.cn c.cn d.cn e.cn f.cn"_s << u"6"_s;
    }

    void refusesDomainsAsTheConsoleDoes()
    {
        QFETCH(const QString, domains);
        QFETCH(const QString, word);
        const auto problems = checkDomains(SafeDomains::of(domains), 5);
        QCOMPARE(problems.size(), word.isEmpty() ? 0 : 1);
        if (!problems.isEmpty())
            QVERIFY2(problems.constFirst().message.contains(word), qPrintable(problems.constFirst().message));
    }

    void signsCardsLikeThePublishedVectors()
    {
        const QJsonObject vector = test::vectors(u"card"_s).at(2); // with code and openid
        const QStringList values = vector["values"_L1].toVariant().toStringList();
        const auto card = signCardExt({.ticket = values.at(0),
                                       .cardId = values.at(2),
                                       .nonceStr = values.at(3),
                                       .timestamp = values.at(1).toLongLong(),
                                       .code = values.at(5),
                                       .openId = values.at(4)});
        QVERIFY_RESULT(card);
        QCOMPARE(card->signature, vector["signature"_L1].toString());
        QCOMPARE(card->values.size(), 6);
        QVERIFY(card->snippet.contains("\\\"nonce_str\\\":\\\"Wm3WZYTPz0wzccnW\\\""_L1));
        QVERIFY(!card->snippet.contains(values.at(0)));
    }

    void signsTheChoiceOfCards()
    {
        const auto choice = signCardChoice(
            {.ticket = u"TICKET"_s, .appId = u"wx1"_s, .nonceStr = u"n"_s, .timestamp = 17, .cardType = u"GROUPON"_s});
        QVERIFY_RESULT(choice);
        QCOMPARE(choice->string1, u"17GROUPONTICKETnwx1"_s);
        QCOMPARE(choice->signature, cardSignature({u"17"_s, u"GROUPON"_s, u"TICKET"_s, u"n"_s, u"wx1"_s}));
        QVERIFY(choice->snippet.contains("cardSign: \""_L1 + choice->signature));
    }

    void namesWhatACardLacks_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *name : {"ticket", "nonce", "timestamp", "cardId"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void namesWhatACardLacks()
    {
        QFETCH(const QString, field);
        CardExt card{.ticket = u"T"_s, .cardId = u"c"_s, .nonceStr = u"n"_s, .timestamp = 1};
        if (field == "ticket"_L1)
            card.ticket.clear();
        else if (field == "nonce"_L1)
            card.nonceStr.clear();
        else if (field == "timestamp"_L1)
            card.timestamp = 0;
        else
            card.cardId.clear();
        const auto done = signCardExt(card);
        QVERIFY(!done);
        QCOMPARE(done.error().field, field);
    }

    void signsManyAndKeepsWhyOneCannotBe()
    {
        const auto urls = urlLines(u"# list\nhttps://a.cn/?x=1#y\n\n  javascript:void(0) \r\nhttps://a.cn/,b\n"_s);
        const auto lines = signAll(urls, {.ticket = u"T"_s, .nonce = [] { return u"n"_s; }, .timestamp = 17});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(countRefused(lines), 1);
        QCOMPARE(lines.at(0).given.line, 2);
        QCOMPARE(lines.at(0).result->signature, sign(u"T"_s, u"https://a.cn/?x=1"_s, u"n"_s, 17)->signature);
        const QByteArrayList csv = toCsv(lines).split('\n');
        QVERIFY(csv.at(1).startsWith("2,https://a.cn/?x=1#y,https://a.cn/?x=1,n,17,"));
        QVERIFY(csv.at(2).startsWith("4,javascript:void(0),,,,,"));
        QVERIFY(csv.at(3).startsWith("5,\"https://a.cn/,b\","));
        QVERIFY(toJson(lines).at(1)["error"_L1].toString().contains("javascript:"_L1));
    }

    void readsUrlsOfFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("lines") << QByteArray("https://a.cn/,x\nhttps://b.cn/?y=\"1\"\n") << qsizetype(2);
        QTest::newRow("table") << QByteArray("id;url;n\n1;https://a.cn/;x\n2;https://b.cn/;y\n") << qsizetype(2);
        QTest::newRow("nothing") << QByteArray("# nothing\n") << qsizetype(0);
    }

    void readsUrlsOfFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qsizetype, count);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"urls.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto urls = readUrlFile(file.fileName());
        QCOMPARE(urls.has_value(), count > 0);
        if (urls) {
            QCOMPARE(urls->size(), count);
            QVERIFY(urls->constFirst().url.startsWith("https://a.cn/"_L1));
        }
    }

    void knowsTheApisOfADay()
    {
        const JsApiList &list = JsApiList::shipped();
        QVERIFY(list.date.isValid());
        QVERIFY(list.apis.size() > 40);
        QSet<QString> names;
        for (const JsApi &api : list.apis) {
            names.insert(api.name);
            QVERIFY2(!api.zh.isEmpty() && !api.en.isEmpty() && groupTitle(api.group) != api.group,
                     qPrintable(api.name));
            QVERIFY2(api.replacedBy.isEmpty() || list.find(api.replacedBy), qPrintable(api.name));
        }
        QCOMPARE(names.size(), list.apis.size());
    }

    void remarksOnNamesThatAreNotRight()
    {
        const auto remarks = JsApiList::shipped().remarksOn(
            {u"chooseImage"_s, u"scanQRcode"_s, u"onMenuShareTimeline"_s, u"wx-open-audio"_s, u"onMenuShareWeibo"_s});
        QCOMPARE(remarks.size(), 4);
        QVERIFY(remarks.at(0).contains("scanQRCode"_L1));
        QVERIFY(remarks.at(1).contains("updateTimelineShareData"_L1));
        QVERIFY(remarks.at(2).contains("openTagList"_L1));
    }

    void fillsInTheSnippets()
    {
        const auto snippets = snippetsFor(
            {.appId = u"wx0123456789abcdef"_s, .jsApiList = {u"chooseImage"_s}, .openTagList = {u"wx-open-audio"_s}});
        QCOMPARE(snippets.size(), 8);
        for (const Snippet &snippet : snippets) {
            QVERIFY2(!snippet.text.contains("{{"_L1), qPrintable(snippet.id));
            QVERIFY2(snippet.text.contains("\"wx0123456789abcdef\""_L1), qPrintable(snippet.id));
            QVERIFY2(!snippet.text.contains(QRegularExpression(u"secret['\"]?\\s*[:=]\\s*['\"]"_s)),
                     qPrintable(snippet.id));
        }
        QVERIFY(snippets.constFirst().text.contains("jsApiList: [\"chooseImage\"]"_L1));
        QVERIFY(snippets.constFirst().text.contains("openTagList: [\"wx-open-audio\"]"_L1));
    }
};

QTEST_GUILESS_MAIN(TestJsSdkLab)
#include "tst_jssdklab.moc"
