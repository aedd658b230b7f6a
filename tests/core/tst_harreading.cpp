// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/harreading.h"
#include "tests/support/largehar.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace core;
using namespace core::jssdk;
using namespace Qt::StringLiterals;

namespace {

const QString pageUrl = u"https://shop.example.com/goods?id=1#/detail"_s;
const QString signUrl = u"https://shop.example.com/sign?url=https%3A%2F%2Fshop.example.com%2Fgoods%3Fid%3D1"_s;
const QString answer =
    uR"({"timestamp":1414587457,"nonceStr":"Wm3W","signature":"0f9de62fce790f9a083d5c99e95740ceb90c27ed"})"_s;
const QString html = u"<html><script>wx.config({timestamp: 1, nonceStr: 'n', signature: "
                     u"'0f9de62fce790f9a083d5c99e95740ceb90c27ed'})</script></html>"_s;

QJsonObject entry(const QString &url, const QString &mime, const QString &text, const QJsonObject &more = {})
{
    QJsonObject request{{u"url"_s, url}, {u"method"_s, u"GET"_s}, {u"headers"_s, QJsonArray{}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        request.insert(member.key(), member.value());
    return {{u"pageref"_s, u"page_1"_s},
            {u"request"_s, request},
            {u"response"_s,
             QJsonObject{{u"status"_s, 200}, {u"content"_s, QJsonObject{{u"mimeType"_s, mime}, {u"text"_s, text}}}}}};
}

QByteArray har(const QJsonArray &entries)
{
    const QJsonArray pages{QJsonObject{{u"id"_s, u"page_1"_s}, {u"title"_s, pageUrl}}};
    return QJsonDocument(
               QJsonObject{
                   {u"log"_s, QJsonObject{{u"version"_s, u"1.2"_s}, {u"pages"_s, pages}, {u"entries"_s, entries}}}})
        .toJson();
}

Result<HarReading> read(QByteArray bytes, const HarProgress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readHar(buffer, progress);
}

/// Of this program, in bytes.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return pages.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

class TestHarReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSignatureAndWhereItWasAskedFor()
    {
        const auto reading = read(har({entry(u"https://shop.example.com/a.png"_s, u"image/png"_s, u"sign"_s),
                                       entry(signUrl, u"application/json; charset=utf-8"_s, answer)}));
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->entries, 2);
        QCOMPARE(reading->findings.size(), 1);
        const HarFinding &finding = reading->findings.constFirst();
        QCOMPARE(finding.answeredBy, signUrl);
        QCOMPARE(finding.pageUrl, pageUrl);
        QCOMPARE(finding.sentUrl, u"https://shop.example.com/goods?id=1"_s);
        QCOMPARE(finding.clues.nonceStr->text, u"Wm3W"_s);
    }

    void readsTheBodyOfAPost()
    {
        const QJsonObject post{{u"postData"_s, QJsonObject{{u"text"_s, u"{url: 'https://a.cn/x?y=1'}"_s}}}};
        const auto reading = read(har({entry(u"https://a.cn/sign"_s, u"application/json"_s, answer, post)}));
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->findings.value(0).sentUrl, u"https://a.cn/x?y=1"_s);
    }

    void takesThePageItselfForItsOwnAddress()
    {
        const auto reading = read(har({entry(u"https://a.cn/page"_s, u"text/html"_s, html)}));
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->findings.value(0).pageUrl, u"https://a.cn/page"_s);
        QVERIFY(reading->findings.value(0).sentUrl.isEmpty());
    }

    void decodesBase64()
    {
        QJsonObject packed = entry(u"https://a.cn/sign"_s, u"application/json"_s, {});
        packed.insert(u"response"_s,
                      QJsonObject{{u"content"_s,
                                   QJsonObject{{u"mimeType"_s, u"application/json"_s},
                                               {u"encoding"_s, u"base64"_s},
                                               {u"text"_s, QString::fromLatin1(answer.toUtf8().toBase64())}}}});
        const auto reading = read(har({packed}));
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->findings.size(), 1);
    }

    void keepsWhatStandsBeforeACut()
    {
        const QByteArray whole =
            har({entry(signUrl, u"application/json"_s, answer), entry(u"https://a.cn/b"_s, u"text/html"_s, html)});
        const auto reading = read(whole.left(whole.indexOf("https://a.cn/b") + 4));
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->findings.size(), 1);
        QCOMPARE(reading->remarks.size(), 1);
        QVERIFY(reading->remarks.constFirst().contains("cut off"_L1));
    }

    void passesOverWhatIsTooLong()
    {
        // An escape at each place where the text is shortened: none may be torn.
        for (int shift = 0; shift < 8; ++shift) {
            const QString video =
                QString(shift, u'x') + QString(mostHarText / 2 + 100, QChar(0x5c)) + QChar(0x22) + QChar(0x4f60);
            const auto reading = read(har(
                {entry(u"https://a.cn/v"_s, u"text/html"_s, video), entry(signUrl, u"application/json"_s, answer)}));
            QVERIFY_RESULT(reading);
            QCOMPARE(reading->entries, 2);
            QCOMPARE(reading->findings.size(), 1);
            QVERIFY(reading->remarks.isEmpty());
        }
    }

    void canBeStopped()
    {
        const QString filler(3 * 1024 * 1024, u'x');
        qint64 reached = 0;
        const auto reading =
            read(har({entry(u"https://a.cn/v"_s, u"text/html"_s, filler)}), [&reached](qint64 done, qint64 total) {
                reached = done;
                return done < total / 3;
            });
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::Cancelled);
        QVERIFY(reached > 0);
    }

    void readsTwoHundredMegabytesInBoundedMemory()
    {
        constexpr qint64 megabyte = 1024 * 1024;
        constexpr qint64 mostMemory = 100 * megabyte; // half of the file: sanitizers need their share
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.har"_s);
        test::writeLargeHar(path, 9);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE_GE(file.size(), 200 * megabyte);
        const qint64 before = residentMemory();
        QVERIFY(before > 0);
        qint64 most = before;
        qint64 told = 0;
        const auto reading = readHar(file, [&](qint64 done, qint64) {
            most = std::max(most, residentMemory());
            told = done;
            return true;
        });
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->entries, 19);
        QCOMPARE(reading->findings.size(), 1); // the very last
        QCOMPARE(reading->findings.constFirst().sentUrl, u"https://shop.example.com/goods"_s);
        QCOMPARE(told, file.size());
        QVERIFY2(most - before < mostMemory, qPrintable(QString::number((most - before) / megabyte) + u" MiB"_s));
    }

    void saysWhatElseItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00") << u"compressed"_s;
        QTest::newRow("HTML") << QByteArray("<!doctype html><html>") << u"HTML"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << u"UTF-16"_s;
        QTest::newRow("other JSON") << QByteArray(R"({"a":[1,2]})") << u"log.entries"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"no JSON"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"no HAR"_s;
    }

    void saysWhatElseItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto reading = read(bytes);
        QVERIFY(!reading);
        QCOMPARE(reading.error().field, u"har"_s);
        QVERIFY2(reading.error().message.contains(word), qPrintable(reading.error().message));
    }
};

QTEST_GUILESS_MAIN(TestHarReading)
#include "tst_harreading.moc"
