// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/accountprobe.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test::ApiWorld;
using test::someAccount;
using Verdict = ProbeResult::Verdict;

class TestAccountProbe : public QObject
{
    Q_OBJECT

    Result<ProbeResult> probe(ApiWorld &world, const Account &account, const QString &secret = test::appSecret())
    {
        return test::waitFor(probeAccount(world.transport, world.catalogue, world.log, account, secret));
    }

private Q_SLOTS:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("seenIp");
        const auto refusal = [](int code, const QByteArray &errmsg) -> QByteArray {
            return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"" + errmsg + " rid: 1a-2b-3c\"}";
        };
        QTest::newRow("good") << QByteArray(R"({"access_token":"T","expires_in":7200})") << int(Verdict::Good)
                              << QString();
        QTest::newRow("wrong secret") << refusal(40125, "invalid appsecret") << int(Verdict::WrongSecret) << QString();
        QTest::newRow("wrong secret, old code")
            << refusal(40001, "invalid credential") << int(Verdict::WrongSecret) << QString();
        QTest::newRow("frozen secret") << refusal(40243, "AppSecret frozen") << int(Verdict::FrozenSecret) << QString();
        QTest::newRow("wrong AppID") << refusal(40013, "invalid appid") << int(Verdict::WrongAppId) << QString();
        QTest::newRow("not allowed") << refusal(40164,
                                                "invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist")
                                     << int(Verdict::IpNotAllowed) << u"203.0.113.7"_s;
        QTest::newRow("not allowed, no address")
            << refusal(40164, "not in whitelist") << int(Verdict::IpNotAllowed) << QString();
        QTest::newRow("admin must confirm") << refusal(89503, "confirm") << int(Verdict::Refused) << QString();
        QTest::newRow("quota") << refusal(45009, "reach max") << int(Verdict::Refused) << QString();
        QTest::newRow("captive portal") << QByteArray("<html>") << int(Verdict::Unreachable) << QString();
        QTest::newRow("no token") << QByteArray("{}") << int(Verdict::Unreachable) << QString();
    }

    void tellsWhatIsWrong()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, verdict);
        QFETCH(const QString, seenIp);
        ApiWorld world(m_keychain);
        world.transport.reply(reply);
        const auto result = probe(world, someAccount());
        QVERIFY_RESULT(result);
        QCOMPARE(int(result->verdict), verdict);
        QCOMPARE(result->seenIp, seenIp);
        QCOMPARE(result->error.has_value(), result->verdict != Verdict::Good);
        QCOMPARE(result->tokenExpiresAt.isValid(), result->verdict == Verdict::Good);
        QCOMPARE(world.transport.requests.size(), 1);
    }

    void tellsThatNobodyAnswers_data()
    {
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind : {Error::Kind::Network, Error::Kind::Timeout, Error::Kind::Tls})
            QTest::newRow(qPrintable(toString(kind))) << int(kind);
    }

    void tellsThatNobodyAnswers()
    {
        QFETCH(const int, kind);
        ApiWorld world(m_keychain);
        world.transport.fail(Error{.kind = Error::Kind(kind), .message = u"no"_s});
        const auto result = probe(world, someAccount());
        QVERIFY_RESULT(result);
        QCOMPARE(int(result->verdict), int(Verdict::Unreachable));
        QCOMPARE(int(result->error->kind), kind);
    }

    void neverFetchesAPlainToken()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        const auto result = probe(world, someAccount(TokenSource::Plain));
        QVERIFY_RESULT(result);
        QCOMPARE(int(result->verdict), int(Verdict::Good));
        QCOMPARE(world.transport.requests[0].url.path(), u"/cgi-bin/stable_token"_s);
        QCOMPARE(world.transport.requests[0].body, test::golden(u"stable_token.json"_s));
    }

    void asksNobodyWithoutASecret_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("secret");
        QTest::newRow("no secret") << int(TokenSource::Stable) << QString();
        QTest::newRow("blanks") << int(TokenSource::Stable) << u" \n"_s;
        QTest::newRow("from elsewhere") << int(TokenSource::External) << test::appSecret();
    }

    void asksNobodyWithoutASecret()
    {
        QFETCH(const int, source);
        QFETCH(const QString, secret);
        ApiWorld world(m_keychain);
        const auto result = probe(world, someAccount(TokenSource(source)), secret);
        QVERIFY_RESULT(result);
        QCOMPARE(int(result->verdict), int(Verdict::NoSecret));
        QVERIFY(!result->error->message.isEmpty());
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void staysInTheSandbox()
    {
        ApiWorld world(m_keychain);
        Account account = someAccount();
        account.type = AccountType::Sandbox; // but its API host is the real platform
        const auto result = probe(world, account);
        QVERIFY_RESULT(result);
        QCOMPARE(int(result->verdict), int(Verdict::Refused));
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void storesAndShowsNothing()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T0KEN-VALUE");
        QVERIFY(probe(world, someAccount()));
        QCOMPARE(m_keychain.writes, 0);
        QVERIFY(!world.everythingRecorded().contains("T0KEN-VALUE"));
        QVERIFY(!world.everythingRecorded().contains(test::appSecret().toUtf8()));
        QCOMPARE(world.log.exchanges().size(), 1);
    }

private:
    test::MemoryStore m_keychain;
};

QTEST_GUILESS_MAIN(TestAccountProbe)
#include "tst_accountprobe.moc"
