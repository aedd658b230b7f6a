// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentials.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s;

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsWhatWasPasted()
    {
        const auto checked = validated(Credentials{.appSecret = u" 0123456789abcdef0123456789abcdef\n"_s,
                                                   .callbackToken = u"\ttoken123 "_s,
                                                   .aesKey = key + u'\n',
                                                   .previousAesKey = u' ' + key});
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->appSecret, u"0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(checked->callbackToken, u"token123"_s);
        QCOMPARE(checked->aesKey, key);
        QCOMPARE(checked->previousAesKey, key);
    }

    void acceptsMissingParts()
    {
        QVERIFY_RESULT(validated(Credentials{}));
        QVERIFY(Credentials().isEmpty());
        QVERIFY(!Credentials{.callbackToken = u"abc"_s}.isEmpty());
    }

    void refusesBadParts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("short token") << u"token"_s << u"zq"_s << u"3 to 32 characters; found 2"_s;
        QTest::newRow("long token") << u"token"_s << QString(33, u'q') << u"found 33"_s;
        QTest::newRow("dashed token") << u"token"_s << u"qqq-qqq"_s << u"letters"_s;
        QTest::newRow("Chinese token") << u"token"_s << u"令牌令牌"_s << u"letters"_s;
        QTest::newRow("short key") << u"aesKey"_s << key.left(42) << u"43 characters; found 42"_s;
        QTest::newRow("padded key") << u"aesKey"_s << key + u'=' << u"found 44"_s;
        QTest::newRow("bad key") << u"aesKey"_s << key.left(42) + u'-' << u"letters"_s;
        QTest::newRow("old key") << u"previousAesKey"_s << u"zzz"_s << u"found 3"_s;
        QTest::newRow("secret with a blank") << u"secret"_s << u"qqqq qqqq"_s << u"AppSecret"_s;
    }

    void refusesBadParts()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, said);
        const auto read = Credentials::fromJson({{field, value}});
        QVERIFY_RESULT(read);
        const auto checked = validated(*read);
        QVERIFY(!checked);
        QVERIFY(checked.error().kind == Error::Kind::Invalid);
        QCOMPARE(checked.error().field, field);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
        QVERIFY2(!describe(checked.error()).contains(value), "the message shows the secret");
    }

    void survivesJson_data()
    {
        QTest::addColumn<QString>("previous");
        QTest::newRow("one key") << QString();
        QTest::newRow("two keys") << key;
    }

    void survivesJson()
    {
        QFETCH(const QString, previous);
        const Credentials credentials{
            .appSecret = u"secret"_s, .callbackToken = u"token"_s, .aesKey = key, .previousAesKey = previous};
        const auto back = Credentials::fromJson(credentials.toJson());
        QVERIFY_RESULT(back);
        QVERIFY(*back == credentials);
        QCOMPARE(credentials.toJson().contains(u"previousAesKey"_s), !previous.isEmpty());
    }

    void refusesAWrongTypeWithoutShowingIt()
    {
        const auto read = Credentials::fromJson({{u"secret"_s, 123456789}});
        QVERIFY(!read);
        QCOMPARE(read.error().field, u"secret"_s);
        QVERIFY(!describe(read.error()).contains(u"123456789"_s));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
