// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// tests/data/redact.txt: name, text and what is left of it, a line each.
    void hidesSecretsAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QFile file(QStringLiteral(MPDESK_TEST_DATA "/redact.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &row : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
            const QStringList lines = row.trimmed().split(u'\n');
            QCOMPARE(lines.size(), 3);
            QTest::newRow(qPrintable(lines[0])) << lines[1] << lines[2];
        }
    }

    void hidesSecretsAndNothingElse()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, safe);
        QCOMPARE(redactText(text), safe);
        QCOMPARE(redactText(safe), safe);
    }

    void endsAHeaderWithItsLine()
    {
        QCOMPARE(redactText(u"Cookie: a=b\r\nHost: h\r\nAuthorization: x y\nA: b"_s),
                 u"Cookie: ***\r\nHost: h\r\nAuthorization: ***\nA: b"_s);
    }

    void hidesValuesOfAnyLength_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("JSON") << u"{\"access_token\":\""_s << u"\"}"_s;
        QTest::newRow("query") << u"?access_token="_s << u"&a=b"_s;
        QTest::newRow("XML") << u"<Token>"_s << u"</Token>"_s;
        QTest::newRow("header") << u"Authorization: "_s << u"\n"_s;
        QTest::newRow("not ended") << u"{\"access_token\":\""_s << QString();
    }

    void hidesValuesOfAnyLength()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QCOMPARE(redactText(before + QString(3'000'000, u'S') + after), before + u"***" + after);
    }

    void redactsUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("safe");
        QTest::newRow("token") << u"https://h/p?access_token=S3C&type=jsapi"_s
                               << u"https://h/p?access_token=***&type=jsapi"_s;
        QTest::newRow("secret and code") << u"https://h/p?appid=wx1&secret=S3C&code=S3C&grant_type=x"_s
                                         << u"https://h/p?appid=wx1&secret=***&code=***&grant_type=x"_s;
        QTest::newRow("user") << u"https://user:S3C@h/p"_s << u"https://h/p"_s;
        QTest::newRow("fragment") << u"https://h/p#access_token=S3C"_s << u"https://h/p#access_token=***"_s;
        QTest::newRow("nothing") << u"https://h/p?a=%E9%80%80&b=2"_s << u"https://h/p?a=%E9%80%80&b=2"_s;
        QTest::newRow("encoded value") << u"https://h/p?ticket=S%26%3D3C&b=2"_s << u"https://h/p?ticket=***&b=2"_s;
    }

    void redactsUrls()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, safe);
        QCOMPARE(redactUrl(QUrl(url)).toString(QUrl::FullyEncoded), safe);
    }

    void masksIds()
    {
        QCOMPARE(maskId(u"o6_bmjrPTlm6_2sgVt7hMZOPfasjk"_s), u"o6_bmj…asjk"_s);
        QCOMPARE(maskId(u"short"_s), u"short"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
