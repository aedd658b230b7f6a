// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ApiWorld;
using test::someAccount;

namespace {

QByteArray refusal(int code)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"no rid: 6a5e3b1c-0a1b2c3d-4e5f6a7b\"}";
}

Account sandboxAccount()
{
    Account account = someAccount();
    account.type = AccountType::Sandbox;
    account.apiBase = QUrl(u"http://127.0.0.1:8080"_s);
    return account;
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup()
    {
        m_keychain.entries.clear();
        QLocale::setDefault(QLocale::c());
    }

    void callsAnEndpointWithItsToken()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T+1/=&%41");
        world.transport.reply(R"({"menu":{"button":[]}})");
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QVERIFY_RESULT(answer);
        QVERIFY(answer->json.contains("menu"_L1));
        QCOMPARE(answer->reply.status, 200);
        const HttpRequest &request = world.transport.requests[1];
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.url.toEncoded(),
                 "https://api.weixin.qq.com/cgi-bin/menu/get?access_token=T%2B1%2F%3D%26%2541");
        QCOMPARE(request.body, QByteArray());
        QCOMPARE(world.log.exchanges().last().endpointId, u"getMenu"_s);
    }

    void sendsRawUtf8Json()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply(R"({"errcode":0,"errmsg":"ok"})");
        const Params params{.json = {{u"button"_s,
                                      QJsonArray{QJsonObject{{u"name"_s, u"退款/售后😀"_s},
                                                             {u"type"_s, u"view"_s},
                                                             {u"url"_s, u"https://h/a?b=1&c=2"_s}}}}}};
        const auto answer = test::waitFor(world.client.call(someAccount(), u"createCustomMenu"_s, params));
        QVERIFY_RESULT(answer);
        const HttpRequest &request = world.transport.requests[1];
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.contentType, "application/json");
        QCOMPARE(request.body, test::golden(u"menu_create.json"_s));
    }

    void sendsGivenBytesAsTheyAre()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply("{}");
        const Params params{.json = {{u"ignored"_s, 1}}, .body = "--b\r\n", .contentType = "multipart/form-data"};
        QVERIFY(test::waitFor(world.client.call(someAccount(), u"createCustomMenu"_s, params)));
        QCOMPARE(world.transport.requests[1].body, "--b\r\n");
        QCOMPARE(world.transport.requests[1].contentType, "multipart/form-data");
    }

    void encodesQueryValues()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply("{}");
        Params params;
        params.query.addQueryItem(u"openid"_s, u"a+b c%26中"_s);
        params.query.addQueryItem(u"access_token"_s, u"of somebody else"_s);
        QVERIFY(test::waitFor(world.client.callPath(someAccount(), "GET", u"/cgi-bin/x?lang=zh_CN"_s, params)));
        QCOMPARE(world.transport.requests[1].url.query(QUrl::FullyEncoded),
                 u"openid=a%2Bb%20c%26%E4%B8%AD&lang=zh_CN&access_token=T1"_s);
    }

    void choosesTheVerbOfAPath_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("given") << QByteArray("put") << u"/x"_s << QByteArray() << QByteArray("PUT");
        QTest::newRow("catalogue's") << QByteArray() << u"/cgi-bin/menu/get"_s << QByteArray() << QByteArray("GET");
        QTest::newRow("catalogue's POST")
            << QByteArray() << u"/cgi-bin/menu/create"_s << QByteArray() << QByteArray("POST");
        QTest::newRow("unknown") << QByteArray() << u"/x"_s << QByteArray() << QByteArray("GET");
        QTest::newRow("unknown with a body") << QByteArray() << u"/x"_s << QByteArray("{}") << QByteArray("POST");
    }

    void choosesTheVerbOfAPath()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, verb);
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply("{}");
        QVERIFY(test::waitFor(world.client.callPath(someAccount(), given, path, Params{.body = body})));
        QCOMPARE(world.transport.requests[1].verb, verb);
    }

    void refusesWhatIsNoPath_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", "cgi-bin/x", "https://evil.example/x", "@evil.example/x", "/x#y", "?a=b"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void refusesWhatIsNoPath()
    {
        QFETCH(const QString, path);
        ApiWorld world(m_keychain);
        const auto answer = test::waitFor(world.client.callPath(someAccount(), "GET", path));
        QCOMPARE_KIND(answer, Invalid);
        QCOMPARE(answer.error().field, u"path"_s);
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void staysOnTheAccountsHost()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply("{}");
        QVERIFY(test::waitFor(world.client.callPath(sandboxAccount(), "GET", u"//evil.example/x"_s)));
        for (const HttpRequest &request : world.transport.requests)
            QCOMPARE(request.url.authority(), u"127.0.0.1:8080"_s);
    }

    void neverLetsTheSandboxOut_data()
    {
        QTest::addColumn<QString>("apiBase");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("other host") << u"http://127.0.0.1:8080"_s << u"showqrcode"_s;
        QTest::newRow("open.weixin") << u"http://127.0.0.1:8080"_s << u"authorize"_s;
        QTest::newRow("pointed at the real platform") << u"https://api.weixin.qq.com"_s << u"getMenu"_s;
        QTest::newRow("plain http elsewhere") << u"http://api.weixin.qq.com"_s << u"getMenu"_s;
    }

    void neverLetsTheSandboxOut()
    {
        QFETCH(const QString, apiBase);
        QFETCH(const QString, endpoint);
        ApiWorld world(m_keychain);
        Account account = sandboxAccount();
        account.apiBase = QUrl(apiBase);
        const auto answer = test::waitFor(world.client.call(account, endpoint));
        QCOMPARE_KIND(answer, Unsupported);
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void knowsOnlyWhatIsInTheCatalogue()
    {
        ApiWorld world(m_keychain);
        const auto answer = test::waitFor(world.client.call(someAccount(), u"noSuchCall"_s));
        QCOMPARE_KIND(answer, NotFound);
    }

    void renewsTheTokenOnThreeErrorsOnly_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("renews");
        for (const int code : {40001, 40014, 42001})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {40013, 40125, 40164, 40243, 41001, 42002, 42007, 45009, 45011, 48001, 50001, 61004})
            QTest::addRow("%d", code) << code << false;
    }

    void renewsTheTokenOnThreeErrorsOnly()
    {
        QFETCH(const int, code);
        QFETCH(const bool, renews);
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply(refusal(code));
        world.replyWithToken("T2");
        world.transport.reply(R"({"errcode":0})");
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QCOMPARE(answer.has_value(), renews);
        QCOMPARE(world.transport.requests.size(), renews ? 4 : 2);
        if (renews)
            QCOMPARE(QUrlQuery(world.transport.requests[3].url).queryItemValue(u"access_token"_s), u"T2"_s);
        else
            QCOMPARE(answer.error().code, code);
    }

    void renewsTheTokenOnceOnly()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply(refusal(40001));
        world.replyWithToken("T2");
        world.transport.reply(refusal(40001));
        world.replyWithToken("T3");
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QCOMPARE_KIND(answer, Api);
        QCOMPARE(answer.error().code, 40001);
        QCOMPARE(world.transport.requests.size(), 4);
    }

    void renewsOnceForManyConcurrentCalls()
    {
        ApiWorld world(m_keychain);
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        int tokensGiven = 0;
        world.transport.answerBy([&](const HttpRequest &request) -> Result<HttpReply> {
            const QString token = QUrlQuery(request.url).queryItemValue(u"access_token"_s);
            if (token.isEmpty())
                return HttpReply{.status = 200,
                                 .body = "{\"access_token\":\"T" + QByteArray::number(++tokensGiven)
                                     + "\",\"expires_in\":7200}"};
            return HttpReply{.status = 200, .body = token == u"T1"_s ? refusal(40001) : QByteArray("{}")};
        });
        std::vector<Task<Answer>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(world.client.call(someAccount(), u"getMenu"_s));
        for (Task<Answer> &call : calls) {
            const auto answer = test::waitFor(std::move(call));
            QVERIFY_RESULT(answer);
        }
        QCOMPARE(tokensGiven, 2);
        QCOMPARE(foreign.size(), 1);
    }

    void triesAgainWhenThePlatformIsBusy_data()
    {
        QTest::addColumn<int>("timesBusy");
        QTest::addColumn<QList<int>>("pauses");
        QTest::newRow("once") << 1 << QList{1000};
        QTest::newRow("twice") << 2 << QList{1000, 2000};
        QTest::newRow("always") << 3 << QList{1000, 2000};
    }

    void triesAgainWhenThePlatformIsBusy()
    {
        QFETCH(const int, timesBusy);
        QFETCH(const QList<int>, pauses);
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        for (int i = 0; i < timesBusy; ++i)
            world.transport.reply(refusal(-1));
        world.transport.reply("{}");
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QCOMPARE(answer.has_value(), timesBusy < 3);
        QList<int> waited;
        for (const std::chrono::milliseconds pause : std::as_const(world.transport.pauses))
            waited += int(pause.count());
        QCOMPARE(waited, pauses);
        QCOMPARE(world.log.exchanges().size(), 1 + std::min(timesBusy + 1, 3));
    }

    void doesNotRepeatWhatWasCut()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.fail(Error{.kind = Error::Kind::Network, .message = u"cut"_s});
        const auto answer = test::waitFor(world.client.call(someAccount(), u"createCustomMenu"_s));
        QCOMPARE_KIND(answer, Network);
        QCOMPARE(world.transport.requests.size(), 2);
    }

    void readsAnswersByTheirContent_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind"); // -1 = an answer
        QTest::addColumn<int>("code");
        const QByteArray plain("text/plain");
        const QByteArray html("text/html; charset=utf-8");
        const int protocol = int(Error::Kind::Protocol);
        const int api = int(Error::Kind::Api);
        QTest::newRow("JSON as text") << 200 << plain << QByteArray(R"({"ticket":"x"})") << -1 << 0;
        QTest::newRow("JSON as HTML") << 200 << html << QByteArray(R"( {"errcode":0})") << -1 << 0;
        QTest::newRow("error as text") << 200 << plain << refusal(48001) << api << 48001;
        QTest::newRow("errcode in a string") << 200 << plain << QByteArray(R"({"errcode":"48001"})") << api << 48001;
        QTest::newRow("errcode is no number") << 200 << plain << QByteArray(R"({"errcode":[]})") << protocol << 200;
        QTest::newRow("picture") << 200 << QByteArray("image/jpeg") << QByteArray::fromHex("ffd8ffe0") << -1 << 0;
        QTest::newRow("nothing") << 200 << plain << QByteArray() << -1 << 0;
        QTest::newRow("page") << 200 << html << QByteArray("<!DOCTYPE html><html></html>") << protocol << 200;
        QTest::newRow("page as text") << 200 << plain << QByteArray("\n<html><body>") << protocol << 200;
        QTest::newRow("redirect") << 302 << html << QByteArray() << protocol << 302;
        QTest::newRow("broken JSON") << 200 << plain << QByteArray(R"({"a":)") << protocol << 200;
        QTest::newRow("bad gateway") << 502 << html << QByteArray("<html>") << protocol << 502;
        QTest::newRow("bare status") << 404 << plain << QByteArray("Not Found") << protocol << 404;
        QTest::newRow("JSON with a status") << 500 << plain << QByteArray(R"({"a":1})") << protocol << 500;
        QTest::newRow("errcode with a status") << 412 << plain << refusal(40003) << api << 40003;
    }

    void readsAnswersByTheirContent()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        QFETCH(const int, code);
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.transport.answerBy([&](const HttpRequest &) -> Result<HttpReply> {
            return HttpReply{
                .status = status, .headers = {{.name = "Content-Type", .value = contentType}}, .body = body};
        });
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QCOMPARE(answer ? -1 : int(answer.error().kind), kind);
        QCOMPARE(answer ? 0 : answer.error().code, code);
        if (answer)
            QCOMPARE(answer->reply.body, body);
    }

    void saysWhereARedirectLeads()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.transport.answerBy([](const HttpRequest &) -> Result<HttpReply> {
            return HttpReply{.status = 302,
                             .headers = {{.name = "location", .value = "https://portal.example/login?token=S3CRET"}}};
        });
        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s));
        QCOMPARE_KIND(answer, Protocol);
        QVERIFY2(answer.error().message.contains(u"portal.example"), qPrintable(answer.error().message));
        QVERIFY(!answer.error().message.contains(u"S3CRET"));
    }

    void fillsInTheSecretWhereAnEndpointWantsIt()
    {
        ApiWorld world(m_keychain);
        world.transport.reply(R"({"errcode":0})");
        const auto answer = test::waitFor(world.client.call(someAccount(), u"clearQuotaByAppSecret"_s));
        QVERIFY_RESULT(answer);
        QCOMPARE(world.transport.requests.size(), 1);
        QCOMPARE(world.transport.requests[0].body, test::golden(u"clear_quota_v2.json"_s));
        QVERIFY(!world.everythingRecorded().contains(test::appSecret().toUtf8()));
    }

    void recordsWhatIsExpectedAsNoError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<qsizetype>("errors");
        QTest::newRow("expected") << 46003 << qsizetype(0);
        QTest::newRow("another") << 48001 << qsizetype(1);
    }

    void recordsWhatIsExpectedAsNoError()
    {
        QFETCH(const int, code);
        QFETCH(const qsizetype, errors);
        test::ApiWorld world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply("{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"no\"}");
        api::Params params;
        params.expectedErrors = {46003};

        const auto answer = test::waitFor(world.client.call(someAccount(), u"getMenu"_s, params));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(world.log.recentErrors(someAccount().appId, 5).size(), errors);
    }

    void recordsNoSecret()
    {
        ApiWorld world(m_keychain);
        world.replyWithToken("T0KEN-VALUE");
        world.transport.reply(refusal(40001));
        world.replyWithToken("T0KEN-VALUE-2");
        world.transport.reply(R"({"errcode":0,"ticket":"T1CKET-VALUE"})");
        QVERIFY(test::waitFor(world.client.call(someAccount(), u"getTicket"_s)));
        const QByteArray all = world.everythingRecorded();
        QCOMPARE(world.log.exchanges().size(), 4);
        for (const QByteArray &secret :
             {QByteArray("T0KEN-VALUE"), QByteArray("T1CKET-VALUE"), test::appSecret().toUtf8()})
            QVERIFY2(!all.contains(secret), all.constData());
        QCOMPARE(world.log.recentErrors(someAccount().appId, 5).size(), 1);
    }

private:
    test::MemoryStore m_keychain;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
