// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/accesstokens.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ApiWorld;
using test::someAccount;

class TestAccessTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::MemoryStore>();
        m_keychain = m_store.get();
        test::storeSecrets(*m_keychain);
    }

    void asksForAStableTokenByDefault()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        const auto token = test::waitFor(world.tokens.current(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T1"_s);
        QCOMPARE(token->expiresAt, world.clock.now().addSecs(7200));
        QCOMPARE(token->source, u"stable"_s);
        QVERIFY(!token->fromCache);
        QCOMPARE(world.transport.requests.size(), 1);
        const HttpRequest &request = world.transport.requests[0];
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.url, QUrl(u"https://api.weixin.qq.com/cgi-bin/stable_token"_s));
        QCOMPARE(request.contentType, "application/json");
        QCOMPARE(request.body, test::golden(u"stable_token.json"_s));
    }

    void fetchesAPlainTokenOnlyWhenTheAccountSaysSo()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        const auto token = test::waitFor(world.tokens.current(someAccount(TokenSource::Plain)));
        QVERIFY_RESULT(token);
        QCOMPARE(token->source, u"plain"_s);
        const HttpRequest &request = world.transport.requests[0];
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.url.path(), u"/cgi-bin/token"_s);
        const QUrlQuery query(request.url);
        QCOMPARE(query.queryItemValue(u"grant_type"_s), u"client_credential"_s);
        QCOMPARE(query.queryItemValue(u"appid"_s), someAccount().appId.toString());
        QCOMPARE(query.queryItemValue(u"secret"_s), test::appSecret());
    }

    void servesTheTokenWhileItLives()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        for (int i = 0; i < 3; ++i) {
            const auto token = test::waitFor(world.tokens.current(someAccount()));
            QVERIFY_RESULT(token);
            QCOMPARE(token->value, u"T1"_s);
            QCOMPARE(token->fromCache, i > 0);
        }
        QCOMPARE(world.transport.requests.size(), 1);
        QCOMPARE(world.tokens.known(someAccount().appId)->value, u"T1"_s);
    }

    void asksOnceForAHundredConcurrentCallers()
    {
        ApiWorld world(*m_keychain);
        world.transport.hold();
        world.replyWithToken("T1");
        std::vector<Task<Token>> callers;
        for (int i = 0; i < 100; ++i)
            callers.push_back(world.tokens.current(someAccount()));
        QTRY_COMPARE(world.transport.requests.size(), 1);
        world.transport.release();
        for (Task<Token> &caller : callers) {
            const auto token = test::waitFor(std::move(caller));
            QVERIFY_RESULT(token);
            QCOMPARE(token->value, u"T1"_s);
        }
        QCOMPARE(world.transport.requests.size(), 1);
    }

    void tellsAHundredConcurrentCallersOfOneFailure()
    {
        ApiWorld world(*m_keychain);
        world.transport.fail(Error{.kind = Error::Kind::Timeout, .message = u"late"_s});
        std::vector<Task<Token>> callers;
        for (int i = 0; i < 100; ++i)
            callers.push_back(world.tokens.current(someAccount()));
        for (Task<Token> &caller : callers) {
            const auto token = test::waitFor(std::move(caller));
            QCOMPARE_KIND(token, Timeout);
        }
        QCOMPARE(world.transport.requests.size(), 1);
        world.replyWithToken("T1");
        const auto again = test::waitFor(world.tokens.current(someAccount()));
        QVERIFY_RESULT(again);
    }

    void servesTheOldTokenWhileItRefreshesEarly()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.clock.advance(7200s - 299s);
        world.transport.hold();
        world.replyWithToken("T2");
        for (int i = 0; i < 10; ++i) {
            Task<Token> task = world.tokens.current(someAccount());
            QVERIFY(task.isReady()); // at once
            const auto token = test::waitFor(std::move(task));
            QVERIFY_RESULT(token);
            QCOMPARE(token->value, u"T1"_s);
        }
        QTRY_COMPARE(world.transport.requests.size(), 2);
        QSignalSpy changed(&world.tokens, &AccessTokens::changed);
        world.transport.release();
        QTRY_COMPARE(changed.size(), 1);
        const auto token = test::waitFor(world.tokens.current(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T2"_s);
        QCOMPARE(world.transport.requests.size(), 2);
    }

    void doesNotRefreshBeforeTheLastFiveMinutes()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.clock.advance(7200s - 301s);
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        QCOMPARE(world.transport.requests.size(), 1);
    }

    void goesOnServingWhenTheEarlyRefreshFails()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.clock.advance(7000s);
        for (int i = 0; i < 5; ++i) {
            const auto token = test::waitFor(world.tokens.current(someAccount()));
            QVERIFY_RESULT(token);
            QCOMPARE(token->value, u"T1"_s);
            QTRY_COMPARE(world.log.exchanges().size(), 2); // and does not try again with each call
        }
        world.clock.advance(31s);
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        QTRY_COMPARE(world.log.exchanges().size(), 3);
    }

    void fetchesAnewWhenTheTokenIsOver()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.clock.advance(7200s);
        world.replyWithToken("T2");
        const auto token = test::waitFor(world.tokens.current(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T2"_s);
    }

    void makesNoRequestAfterARestart()
    {
        {
            ApiWorld world(*m_keychain);
            world.replyWithToken("T1");
            QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        }
        ApiWorld again(*m_keychain);
        QCOMPARE(again.tokens.known(someAccount().appId).has_value(), false);
        const auto token = test::waitFor(again.tokens.current(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T1"_s);
        QVERIFY(token->fromCache);
        QCOMPARE(again.transport.requests.size(), 0);
    }

    void takesTheTokenThatAnotherProcessHasFetched()
    {
        ApiWorld first(*m_keychain);
        ApiWorld second(*m_keychain);
        first.replyWithToken("T1");
        QVERIFY(test::waitFor(first.tokens.current(someAccount())));
        QVERIFY(test::waitFor(second.tokens.current(someAccount())));
        first.clock.advance(7200s);
        second.clock.advance(7200s);
        first.replyWithToken("T2");
        QVERIFY(test::waitFor(first.tokens.current(someAccount())));
        const auto token = test::waitFor(second.tokens.current(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T2"_s);
        QCOMPARE(second.transport.requests.size(), 0);
    }

    void worksWithoutAKeychainForTheSession()
    {
        ApiWorld world(*m_keychain);
        m_keychain->setState(SecretStore::State::Absent);
        const Credentials secrets{.appSecret = test::appSecret()};
        QVERIFY(test::waitFor(world.vault.storeCredentials(someAccount().appId, secrets)));
        world.replyWithToken("T1");
        for (int i = 0; i < 2; ++i) {
            const auto token = test::waitFor(world.tokens.current(someAccount()));
            QVERIFY_RESULT(token);
        }
        QCOMPARE(world.transport.requests.size(), 1);
    }

    void saysThatTheSecretIsMissing()
    {
        test::MemoryStore empty;
        ApiWorld world(empty);
        const auto token = test::waitFor(world.tokens.current(someAccount()));
        QCOMPARE_KIND(token, Secret);
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void refusesAnswersThatAreNoToken_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("no token") << QByteArray(R"({"expires_in":7200})");
        QTest::newRow("empty token") << QByteArray(R"({"access_token":"","expires_in":7200})");
        QTest::newRow("no life") << QByteArray(R"({"access_token":"T"})");
        QTest::newRow("expired") << QByteArray(R"({"access_token":"T","expires_in":0})");
        QTest::newRow("not JSON") << QByteArray("<html></html>");
        QTest::newRow("nothing") << QByteArray();
    }

    void refusesAnswersThatAreNoToken()
    {
        QFETCH(const QByteArray, reply);
        ApiWorld world(*m_keychain);
        world.transport.reply(reply);
        const auto token = test::waitFor(world.tokens.current(someAccount()));
        QCOMPARE_KIND(token, Protocol);
        QVERIFY(!world.tokens.known(someAccount().appId));
    }

    void replacesARefusedTokenOnceForAllCallers()
    {
        ApiWorld world(*m_keychain);
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.replyWithToken("T2");
        std::vector<Task<Token>> callers;
        for (int i = 0; i < 100; ++i)
            callers.push_back(world.tokens.replace(someAccount(), u"T1"_s));
        for (Task<Token> &caller : callers) {
            const auto token = test::waitFor(std::move(caller));
            QVERIFY_RESULT(token);
            QCOMPARE(token->value, u"T2"_s);
        }
        QCOMPARE(world.transport.requests.size(), 2);
        QCOMPARE(world.transport.requests[1].body, test::golden(u"stable_token.json"_s)); // not forced
        QCOMPARE(foreign.size(), 1);
        QCOMPARE(foreign[0][0].value<AppId>(), someAccount().appId);
        QCOMPARE(foreign[0][2].toDateTime(), world.clock.now().addSecs(7200));
    }

    void answersWithTheNewerTokenWithoutARequest()
    {
        ApiWorld world(*m_keychain);
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        world.replyWithToken("T2");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        const auto token = test::waitFor(world.tokens.replace(someAccount(), u"T1"_s));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T2"_s);
        QCOMPARE(world.transport.requests.size(), 1);
        QCOMPARE(foreign.size(), 0);
    }

    void accusesNobodyWhenTheTokenWasOver_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<int>("errcode");
        QTest::newRow("by our clock") << 7200 << 40001;
        QTest::newRow("by the platform's") << 10 << 42001;
    }

    void accusesNobodyWhenTheTokenWasOver()
    {
        QFETCH(const int, secondsLater);
        QFETCH(const int, errcode);
        ApiWorld world(*m_keychain);
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.clock.advance(std::chrono::seconds(secondsLater));
        world.replyWithToken("T2");
        const auto token = test::waitFor(world.tokens.replace(someAccount(), u"T1"_s, errcode));
        QVERIFY_RESULT(token);
        QCOMPARE(foreign.size(), 0);
    }

    void explainsInsteadOfForcing()
    {
        ApiWorld world(*m_keychain);
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.replyWithToken("T1", 7000);
        const auto token = test::waitFor(world.tokens.replace(someAccount(), u"T1"_s));
        QCOMPARE_KIND(token, Api);
        QCOMPARE(token.error().code, 40001);
        QVERIFY(!token.error().advice.isEmpty());
        QCOMPARE(world.transport.requests.size(), 2);
        for (const HttpRequest &request : world.transport.requests)
            QVERIFY(!request.body.contains("\"force_refresh\":true"));
        QCOMPARE(foreign.size(), 0);
    }

    void neverFetchesWhatComesFromElsewhere()
    {
        ApiWorld world(*m_keychain);
        const Account account = someAccount(TokenSource::External);
        const auto missing = test::waitFor(world.tokens.current(account));
        QCOMPARE_KIND(missing, Secret);
        QVERIFY(!missing.error().advice.isEmpty());
        const QDateTime until = world.clock.now().addSecs(600);
        const auto imported = test::waitFor(world.tokens.import(account, u" T1\n"_s, until));
        QVERIFY_RESULT(imported);
        const auto token = test::waitFor(world.tokens.current(account));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T1"_s);
        QCOMPARE(token->source, u"external"_s);
        world.clock.advance(600s);
        const auto over = test::waitFor(world.tokens.current(account));
        QCOMPARE_KIND(over, Secret);
        const auto forced = test::waitFor(world.tokens.force(account));
        QCOMPARE_KIND(forced, Secret);
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void keepsAnImportedTokenOverARestartUntilItIsRefused()
    {
        const Account account = someAccount(TokenSource::External);
        {
            ApiWorld world(*m_keychain);
            QVERIFY(test::waitFor(world.tokens.import(account, u"T1"_s, world.clock.now().addSecs(600))));
        }
        {
            ApiWorld again(*m_keychain);
            QVERIFY(test::waitFor(again.tokens.current(account)));
            const auto refused = test::waitFor(again.tokens.replace(account, u"T1"_s));
            QCOMPARE_KIND(refused, Secret);
            QVERIFY(refused.error().message.contains(u"refused"));
        }
        ApiWorld last(*m_keychain);
        const auto gone = test::waitFor(last.tokens.current(account));
        QCOMPARE_KIND(gone, Secret);
    }

    void importsOnlySoundTokens_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("life");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << int(TokenSource::External) << u" "_s << 600 << u"accessToken"_s;
        QTest::newRow("two words") << int(TokenSource::External) << u"a b"_s << 600 << u"accessToken"_s;
        QTest::newRow("Chinese") << int(TokenSource::External) << u"令牌"_s << 600 << u"accessToken"_s;
        QTest::newRow("expired") << int(TokenSource::External) << u"T1"_s << 0 << u"expiresAt"_s;
        QTest::newRow("ours to fetch") << int(TokenSource::Stable) << u"T1"_s << 600 << u"tokenSource"_s;
    }

    void importsOnlySoundTokens()
    {
        QFETCH(const int, source);
        QFETCH(const QString, token);
        QFETCH(const int, life);
        QFETCH(const QString, field);
        ApiWorld world(*m_keychain);
        const Account account = someAccount(TokenSource(source));
        const auto imported = test::waitFor(world.tokens.import(account, token, world.clock.now().addSecs(life)));
        QCOMPARE_KIND(imported, Invalid);
        QCOMPARE(imported.error().field, field);
    }

    void forgetsWhatItKnows()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.tokens.forget(someAccount().appId);
        QVERIFY(!world.tokens.known(someAccount().appId));
    }

    void endsWaitingCallersBeforeItGoes()
    {
        std::vector<Task<Token>> callers;
        {
            ApiWorld world(*m_keychain);
            world.transport.hold();
            for (int i = 0; i < 10; ++i)
                callers.push_back(world.tokens.current(someAccount()));
            QTRY_COMPARE(world.transport.requests.size(), 1);
            world.transport.cancelAll();
            for (const Task<Token> &caller : callers)
                QVERIFY(caller.isReady());
        }
        for (Task<Token> &caller : callers) {
            const auto token = test::waitFor(std::move(caller));
            QCOMPARE_KIND(token, Cancelled);
        }
    }

    void recordsNoSecret()
    {
        ApiWorld world(*m_keychain);
        world.replyWithToken("T0KEN-VALUE");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.replyWithToken("T0KEN-VALUE-2");
        QVERIFY(test::waitFor(world.tokens.force(someAccount(TokenSource::Plain))));
        const QByteArray all = world.everythingRecorded();
        QCOMPARE(world.log.exchanges().size(), 2);
        QVERIFY(all.contains("wx0123456789abcdef"));
        QVERIFY2(!all.contains("T0KEN-VALUE"), all.constData());
        QVERIFY2(!all.contains(test::appSecret().toUtf8()), all.constData());
    }

private:
    std::unique_ptr<test::MemoryStore> m_store;
    test::MemoryStore *m_keychain = nullptr;
};

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"
