// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/api/rewording.h"
#include "tests/support/waitfor.h"

#include <QLocale>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;

class TestPlatformError : public QObject
{
    Q_OBJECT

    Result<Catalogue> m_catalogue = Catalogue::load();

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void cutsTheRequestIdOut_data()
    {
        QTest::addColumn<QString>("errmsg");
        QTest::addColumn<QString>("rid");
        QTest::newRow("usual") << u"no rid: 6a5e3b1c-0a1b2c3d-4e5f6a7b"_s << u"6a5e3b1c-0a1b2c3d-4e5f6a7b"_s;
        QTest::newRow("only the id") << u"rid: 1a-2b-3c"_s << u"1a-2b-3c"_s;
        QTest::newRow("blanks") << u"no  rid:  1a-2b-3c  "_s << u"1a-2b-3c"_s;
        QTest::newRow("none") << u"no"_s << QString();
        QTest::newRow("part of a word") << u"no florid: 1a"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void cutsTheRequestIdOut()
    {
        QFETCH(const QString, errmsg);
        QFETCH(const QString, rid);
        QVERIFY_RESULT(m_catalogue);
        const Error error = platformError(*m_catalogue, 48001, errmsg);
        QCOMPARE(int(error.kind), int(Error::Kind::Api));
        QCOMPARE(error.code, 48001);
        QCOMPARE(error.rid, rid);
        QVERIFY(rid.isEmpty() || !error.message.contains(rid));
        QVERIFY(!error.message.isEmpty());
    }

    void findsTheAddressThatWeChatSaw_data()
    {
        QTest::addColumn<QString>("errmsg");
        QTest::addColumn<QString>("field");
        QTest::newRow("both") << u"invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist rid: 1-2-3"_s
                              << u"ip:1.2.3.4"_s;
        QTest::newRow("IPv4") << u"invalid ip 1.2.3.4, not in whitelist"_s << u"ip:1.2.3.4"_s;
        QTest::newRow("IPv6") << u"invalid ip 2001:db8::7, not in whitelist rid: 1-2-3"_s << u"ip:2001:db8::7"_s;
        QTest::newRow("real IPv6 in its place")
            << u"invalid ip  ipv6 2001:db8::7, not in whitelist"_s << u"ip:2001:db8::7"_s;
        QTest::newRow("mapped") << u"invalid ip ::ffff:1.2.3.4, not in whitelist"_s << u"ip:1.2.3.4"_s;
        QTest::newRow("end of sentence") << u"invalid ip 1.2.3.4 hint: [x]"_s << u"ip:1.2.3.4"_s;
        QTest::newRow("none") << u"not in whitelist"_s << QString();
        QTest::newRow("nonsense") << u"invalid ip 1.2.3, not in whitelist"_s << QString();
    }

    void findsTheAddressThatWeChatSaw()
    {
        QFETCH(const QString, errmsg);
        QFETCH(const QString, field);
        QVERIFY_RESULT(m_catalogue);
        QCOMPARE(platformError(*m_catalogue, 40164, errmsg).field, field);
        QCOMPARE(platformError(*m_catalogue, 40013, errmsg).field, QString());
    }

    void speaksTheLanguageOfTheProgram()
    {
        QVERIFY_RESULT(m_catalogue);
        const Error english = platformError(*m_catalogue, -1, u"system error rid: 1-2-3"_s);
        QCOMPARE(english.message, u"system error"_s);
        QVERIFY(!english.advice.isEmpty());
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        const Error chinese = platformError(*m_catalogue, -1, u"system error rid: 1-2-3"_s);
        QCOMPARE(chinese.message, u"系统繁忙"_s);
        QVERIFY(chinese.advice != english.advice);
    }

    void changesItsLanguageLater_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("errmsg");
        QTest::newRow("what the catalogue says") << -1 << u"system error rid: 1-2-3"_s;
        QTest::newRow("with the platform's own words") << 40164 << u"invalid ip 203.0.113.7, not in whitelist"_s;
        QTest::newRow("nobody knows it") << 987654321 << u"brand new"_s;
    }

    void changesItsLanguageLater()
    {
        QFETCH(const int, code);
        QFETCH(const QString, errmsg);
        QVERIFY_RESULT(m_catalogue);
        const Error english = platformError(*m_catalogue, code, errmsg);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        const Error chinese = platformError(*m_catalogue, code, errmsg);
        QCOMPARE(reworded(*m_catalogue, english), chinese);
        QCOMPARE(reworded(*m_catalogue, chinese), chinese);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(reworded(*m_catalogue, chinese), english);
    }

    void leavesOtherErrorsTheirWords()
    {
        QVERIFY_RESULT(m_catalogue);
        const Error ours{.kind = Error::Kind::Protocol, .message = u"system error"_s, .code = -1};
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCOMPARE(reworded(*m_catalogue, ours), ours);
    }

    void addsWhatThePlatformSaysBesides()
    {
        QVERIFY_RESULT(m_catalogue);
        const Error error = platformError(*m_catalogue, -1, u"button 3: too long rid: 1-2-3"_s);
        QCOMPARE(error.message, u"system error (button 3: too long)"_s);
    }

    void staysUsefulForUnknownCodes()
    {
        QVERIFY_RESULT(m_catalogue);
        QCOMPARE(platformError(*m_catalogue, 987654321, u"brand new rid: 1-2-3"_s).message, u"brand new"_s);
        QVERIFY(platformError(*m_catalogue, 987654321, QString()).message.contains(u"987654321"));
    }

    void repeatsNoSecret()
    {
        QVERIFY_RESULT(m_catalogue);
        const Error error = platformError(*m_catalogue, 40001, u"bad access_token=S3CRET here"_s);
        QVERIFY(!error.message.contains(u"S3CRET"));
    }
};

QTEST_GUILESS_MAIN(TestPlatformError)
#include "tst_platformerror.moc"
