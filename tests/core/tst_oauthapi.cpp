// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/oauthapi.h"
#include "core/oauth/authorizeurl.h"
#include "core/oauth/redirect.h"
#include "tests/support/apiworld.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using test::ApiWorld;
using test::waitFor;

namespace {

/// A site, its visitors and the simulated platform, without sockets.
struct World
{
    World() : platform(api.catalogue, api.clock, {}), network(api.transport, platform)
    {
        account = test::someAccount();
        account.appId = AppId::parse(platform.identity().appId).value();
        const Credentials credentials{.appSecret = platform.identity().secret};
        static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
        api.transport.onPause = [this](std::chrono::milliseconds duration) { api.clock.advance(duration); };
    }
    ~World() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(World)

    /// Opens the page that our builder made, and yields what comes back.
    QString code(oauth::Scope scope)
    {
        const QUrl asking(oauth::authorizeUrl({.appId = account.appId.toString(),
                                               .redirectUri = u"https://www.example.com/cb"_s,
                                               .scope = scope,
                                               .state = u"s1"_s},
                                              oauth::authorizePage(account), api.catalogue)
                              .value());
        ServerRequest visit;
        visit.method = "GET";
        visit.path = asking.path().toUtf8();
        visit.query = asking.query(QUrl::FullyEncoded).toUtf8() + "&mpdesk_answer=allow";
        const ServerResponse answer = platform.handle(visit);
        for (const HttpHeader &header : answer.headers) {
            if (header.name == "Location")
                return oauth::readRedirect(QString::fromLatin1(header.value)).value().code;
        }
        return {};
    }

    /// "GET /path?query" of the last request, with what differs from run to run named.
    [[nodiscard]] QString wire(const QList<std::pair<QString, QString>> &names = {}) const
    {
        const HttpRequest &last = api.transport.requests.last();
        QString text = QString::fromLatin1(last.verb) + u' ' + last.url.path() + u'?' + last.url.query();
        text.replace(platform.identity().appId, u"APPID"_s).replace(platform.identity().secret, u"SECRET"_s);
        for (const auto &[value, name] : names)
            text.replace(value, name);
        return text;
    }

    test::MemoryStore keychain;
    ApiWorld api{keychain};
    sandbox::Platform platform;
    test::SandboxTransport network;
    Account account;
};

} // namespace

class TestOauthApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitFromTheCodeToTheProfile()
    {
        World world;
        const QString code = world.code(oauth::Scope::UserInfo);
        const auto grant = waitFor(exchangeOauthCode(world.api.client, world.account, code));
        QVERIFY_RESULT(grant);
        QCOMPARE(world.wire({{code, u"CODE"_s}}),
                 u"GET /sns/oauth2/access_token?code=CODE&grant_type=authorization_code&appid=APPID&secret=SECRET"_s);
        QCOMPARE(grant->lifetime, std::chrono::hours(2));
        QCOMPARE(grant->scope, u"snsapi_userinfo"_s);
        QVERIFY(!grant->isSnapshotUser);

        const OauthIdentity identity{.accessToken = grant->accessToken, .openid = grant->openid};
        const QList<std::pair<QString, QString>> names{
            {grant->accessToken, u"TOKEN"_s}, {grant->refreshToken, u"REFRESH"_s}, {grant->openid, u"OPENID"_s}};
        const auto profile = waitFor(oauthProfile(world.api.client, world.account, identity));
        QVERIFY_RESULT(profile);
        QCOMPARE(world.wire(names), u"GET /sns/userinfo?access_token=TOKEN&openid=OPENID&lang=zh_CN"_s);
        QCOMPARE(profile->nickname, u"茶友1"_s);
        QCOMPARE(profile->unionId, grant->unionId);
        QCOMPARE(profile->json["sex"_L1].toInt(-1), 0);

        QVERIFY_RESULT(waitFor(checkOauthToken(world.api.client, world.account, identity)));
        QCOMPARE(world.wire(names), u"GET /sns/auth?access_token=TOKEN&openid=OPENID"_s);

        const auto refreshed = waitFor(refreshOauthGrant(world.api.client, world.account, grant->refreshToken));
        QVERIFY_RESULT(refreshed);
        QCOMPARE(world.wire(names),
                 u"GET /sns/oauth2/refresh_token?grant_type=refresh_token&refresh_token=REFRESH&appid=APPID"_s);
        QCOMPARE(refreshed->accessToken, grant->accessToken);

        const QByteArray recorded = world.api.everythingRecorded();
        QVERIFY(recorded.contains("snsUserInfo") || recorded.contains("/sns/userinfo"));
        for (const QString &secret : {code, grant->accessToken, grant->refreshToken, world.platform.identity().secret})
            QVERIFY(!recorded.contains(secret.toUtf8()));
        QCOMPARE(world.keychain.entries.size(), 1); // the account's own secrets only
    }

    void aRefusedCodeIsExplained_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("usedBefore");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<int>("code");
        QTest::newRow("used") << 0 << true << QString() << 40163;
        QTest::newRow("too late") << 300 << false << QString() << 42003;
        QTest::newRow("cut") << 0 << false << u"0abc"_s << 40029;
        QTest::newRow("not a code at all") << 0 << false << u"a&b=%20+"_s << 40029;
    }

    void aRefusedCodeIsExplained()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, usedBefore);
        QFETCH(const QString, changed);
        QFETCH(const int, code);
        World world;
        QString given = world.code(oauth::Scope::Base);
        if (!changed.isEmpty())
            given = changed;
        if (usedBefore)
            QVERIFY_RESULT(waitFor(exchangeOauthCode(world.api.client, world.account, given)));
        world.platform.advance(std::chrono::seconds(seconds));
        const auto grant = waitFor(exchangeOauthCode(world.api.client, world.account, given));
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, code);
        const Error plain = platformError(world.api.catalogue, code, u"errmsg"_s);
        QVERIFY(grant.error().advice != plain.advice);
        QVERIFY(!grant.error().advice.isEmpty());
    }

    void aCodeIsSentOnceEvenWhenThePlatformIsBusy()
    {
        World world;
        const QString code = world.code(oauth::Scope::Base);
        world.platform.injectError(u"/sns/oauth2/access_token"_s, -1, 1, sandbox::Fault::Deed::Done);
        const qsizetype before = world.api.transport.requests.size();
        const auto grant = waitFor(exchangeOauthCode(world.api.client, world.account, code));
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, -1);
        QVERIFY(grant.error().isOutcomeUnknown);
        QCOMPARE(world.api.transport.requests.size(), before + 1);
    }

    void aWrongOauthTokenDoesNotRenewTheAccounts()
    {
        World world;
        const OauthIdentity identity{.accessToken = u"x&y"_s, .openid = u"o1"_s};
        const qsizetype before = world.api.transport.requests.size();
        const auto profile = waitFor(oauthProfile(world.api.client, world.account, identity));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, 40001);
        QCOMPARE(world.api.transport.requests.size(), before + 1);
    }

    void anAnswerWithoutItsMembersIsAFault()
    {
        World world;
        world.api.transport.answerBy([](const HttpRequest &) -> Result<HttpReply> {
            return HttpReply{.status = 200, .body = R"({"access_token":"a","expires_in":"7200"})"};
        });
        const auto grant = waitFor(exchangeOauthCode(world.api.client, world.account, u"c"_s));
        QVERIFY(!grant);
        QVERIFY(grant.error().message.contains(u"refresh_token"_s));
    }
};

QTEST_GUILESS_MAIN(TestOauthApi)
#include "tst_oauthapi.moc"
