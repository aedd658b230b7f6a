// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/lint.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::SandboxClient;

namespace {

using Query = QList<std::pair<QByteArray, QByteArray>>;

const QByteArray page = "/connect/oauth2/authorize";
const QByteArray exchangePath = "/sns/oauth2/access_token";

/// One visitor of a page, with a phone that follows redirects by hand.
struct Visit : SandboxClient
{
    explicit Visit(Options options = {}) : SandboxClient(std::move(options)) { }

    [[nodiscard]] QByteArray asking(const Query &changes = {}) const
    {
        Query items{{"appid", platform.identity().appId.toUtf8()},
                    {"redirect_uri", QUrl::toPercentEncoding(u"https://www.example.com/cb?a=1#/home"_s)},
                    {"response_type", "code"},
                    {"scope", "snsapi_base"},
                    {"state", "xyz"}};
        for (const auto &[name, value] : changes) {
            const QByteArray &wanted = name;
            const auto known =
                std::ranges::find_if(items, [&wanted](const auto &item) { return item.first == wanted; });
            if (known == items.end())
                items.append({name, value});
            else
                known->second = value;
        }
        QByteArray query;
        for (const auto &[name, value] : items)
            query += (query.isEmpty() ? "" : "&") + name + '=' + value;
        return query;
    }

    /// Where the page sends the visitor; empty when it stays.
    QUrl open(const Query &changes = {})
    {
        sendRaw("GET", page, asking(changes));
        for (const core::HttpHeader &header : last.headers) {
            if (header.name == "Location")
                return QUrl::fromEncoded(header.value);
        }
        return {};
    }
    QByteArray codeFor(const Query &changes = {})
    {
        return QUrlQuery(open(changes)).queryItemValue(u"code"_s).toUtf8();
    }

    [[nodiscard]] QByteArray exchangeQuery(const QByteArray &code) const
    {
        return "appid=" + platform.identity().appId.toUtf8() + "&secret=" + platform.identity().secret.toUtf8()
            + "&code=" + code + "&grant_type=authorization_code";
    }
    QJsonObject exchange(const QByteArray &code) { return get(exchangePath, exchangeQuery(code)); }
    QJsonObject granted(const Query &changes = {}) { return exchange(codeFor(changes)); }
    QJsonObject refresh(const QJsonObject &grant)
    {
        return get("/sns/oauth2/refresh_token",
                   "appid=" + platform.identity().appId.toUtf8()
                       + "&grant_type=refresh_token&refresh_token=" + grant["refresh_token"_L1].toString().toUtf8());
    }
    static QByteArray identityOf(const QJsonObject &grant)
    {
        return "access_token=" + grant["access_token"_L1].toString().toUtf8()
            + "&openid=" + grant["openid"_L1].toString().toUtf8();
    }
    QJsonObject profile(const QJsonObject &grant) { return get("/sns/userinfo", identityOf(grant)); }
    QJsonObject check(const QJsonObject &grant) { return get("/sns/auth", identityOf(grant)); }
    [[nodiscard]] QString openid(qsizetype index) const { return platform.followers().at(index).openid; }

    [[nodiscard]] static Query allowing() { return {{"scope", "snsapi_userinfo"}, {"mpdesk_answer", "allow"}}; }
};

} // namespace

class TestSandboxOauth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseSendsTheVisitorBackAtOnce()
    {
        Visit visit;
        const QUrl back = visit.open();
        QCOMPARE(visit.last.status, 302);
        const QString code = QUrlQuery(back).queryItemValue(u"code"_s);
        QVERIFY(QRegularExpression(u"\\A0[A-Za-z0-9]{31}\\z"_s).match(code).hasMatch());
        QCOMPARE(back.toString(), QString(u"https://www.example.com/cb?a=1&code="_s + code + u"&state=xyz#/home"_s));
        QCOMPARE(QUrlQuery(visit.open({{"redirect_uri", "http%3A%2F%2Fa.cn"}})).queryItems().size(), 2);
    }

    void userInfoAsksFirst()
    {
        Visit visit;
        QVERIFY(visit.open({{"scope", "snsapi_userinfo"}, {"state", "a1"}}).isEmpty());
        QCOMPARE(visit.last.contentType, QByteArray("text/html; charset=utf-8"));
        for (const char *wanted : {"value=\"allow\"", "value=\"deny\"", "name=\"state\" value=\"a1\"", "MpDesk"})
            QVERIFY2(visit.last.body.contains(wanted), wanted);
        QVERIFY(visit.last.body.contains(visit.openid(19).toUtf8()));

        QVERIFY(!visit.open(Visit::allowing()).isEmpty());
        QVERIFY(visit.open({{"scope", "snsapi_userinfo"}, {"mpdesk_answer", "deny"}}).isEmpty());
        QCOMPARE(visit.last.status, 200);
    }

    void whatStandsInTheAddressIsEscapedOnThePage()
    {
        Visit visit;
        visit.open({{"scope", "snsapi_userinfo"}, {"lang", "%22%3E%3Cscript%3E"}});
        QVERIFY(visit.last.body.contains("&quot;&gt;&lt;script&gt;"));
        QVERIFY(!visit.last.body.contains("<script"));
    }

    void refusesAddressesAsWeChatDoes_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Query>("changes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Query &changes, int code, Kind kind = Kind::Service) {
            QTest::newRow(name) << kind << changes << code;
        };
        row("no appid", {{"appid", ""}}, 10012);
        row("no redirect_uri", {{"redirect_uri", ""}}, 10011);
        row("no scope", {{"scope", ""}}, 10010);
        row("another appid", {{"appid", "wx0000000000000000"}}, 40013);
        row("website scope", {{"scope", "snsapi_login"}}, 10005);
        row("short scope", {{"scope", "userinfo"}}, 10005);
        row("response_type", {{"response_type", "token"}}, 0);
        row("state", {{"state", "a-b"}}, 0);
        row("long state", {{"state", QByteArray(129, 'x')}}, 0);
        row("other host", {{"redirect_uri", "https%3A%2F%2Fexample.org%2F"}}, 10003);
        row("subdomain", {{"redirect_uri", "https%3A%2F%2Fm.www.example.com%2F"}}, 10003);
        row("no www", {{"redirect_uri", "https%3A%2F%2Fexample.com%2F"}}, 10003);
        row("port", {{"redirect_uri", "https%3A%2F%2Fwww.example.com%3A8443%2F"}}, 10003);
        row("encoded twice", {{"redirect_uri", "https%253A%252F%252Fwww.example.com%252F"}}, 10003);
        row("javascript", {{"redirect_uri", "javascript%3Aalert(1)"}}, 10003);
        row("subscription", {}, 10005, Kind::Subscription);
        row("personal", {}, 10005, Kind::PersonalSubscription);
        row("stranger", {{"mpdesk_openid", "oNobody"}}, 40003);
    }

    void refusesAddressesAsWeChatDoes()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Query, changes);
        QFETCH(const int, code);
        Visit visit({.kind = kind, .oauthDomains = {u"www.example.com"_s}});
        QVERIFY(visit.open(changes).isEmpty());
        QCOMPARE(visit.last.contentType, QByteArray("text/html; charset=utf-8"));
        const QByteArray shown = QByteArray::number(code) + "</p>";
        QCOMPARE(visit.last.body.contains(shown), code != 0);

        // The linter says the same of it, but where only the sandbox knows.
        if (code == 40013 || code == 40003 || kind != Kind::Service)
            return;
        core::Account account{.name = u"a"_s,
                              .appId = core::AppId::parse(visit.platform.identity().appId).value(),
                              .type = core::AccountType::Sandbox,
                              .verified = true,
                              .apiBase = QUrl(u"http://127.0.0.1:1"_s)};
        const auto verdict =
            core::oauth::lint(QString(u"http://127.0.0.1:1"_s + QString::fromLatin1(page + '?' + visit.asking(changes))
                                      + u"#wechat_redirect"_s),
                              {.account = account, .domains = {u"www.example.com"_s}}, core::Catalogue::load().value());
        QVERIFY(verdict.hasErrors());
        if (!verdict.request.redirectUri.startsWith(u"javascript"_s) && code != 0)
            QVERIFY(std::ranges::any_of(verdict.findings,
                                        [code](const auto &finding) { return finding.problem.code == code; }));
    }

    void aCodeIsExchangedOnce()
    {
        Visit visit;
        const QByteArray code = visit.codeFor({{"mpdesk_openid", visit.openid(3).toUtf8()}});
        const QJsonObject grant = visit.exchange(code);
        QCOMPARE(grant["openid"_L1].toString(), visit.openid(3));
        QCOMPARE(grant["scope"_L1].toString(), u"snsapi_base"_s);
        QCOMPARE(grant["expires_in"_L1].toInt(), 7200);
        QVERIFY(!grant.contains("unionid"_L1));
        QVERIFY(!grant.contains("errcode"_L1));
        QVERIFY(grant["access_token"_L1] != grant["refresh_token"_L1]);
        QCOMPARE(Visit::code(visit.exchange(code)), 40163);
        QCOMPARE(Visit::code(visit.exchange("021nonsense")), 40029);
        QVERIFY(visit.exchange(code)["errmsg"_L1].toString().contains(u" rid: "_s));
    }

    void aCodeLivesFiveMinutes()
    {
        Visit visit;
        const QByteArray inTime = visit.codeFor();
        const QByteArray late = visit.codeFor();
        visit.platform.advance(299s);
        QCOMPARE(Visit::code(visit.exchange(inTime)), 0);
        visit.platform.advance(1s);
        QCOMPARE(Visit::code(visit.exchange(late)), 42003);
    }

    void refusesExchanges_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("no appid") << "appid="_ba
                                  << "x="_ba << 41002;
        QTest::newRow("another appid") << "appid="_ba
                                       << "appid=x"_ba << 40013;
        QTest::newRow("no secret") << "secret="_ba
                                   << "x="_ba << 41004;
        QTest::newRow("wrong secret") << "secret="_ba
                                      << "secret=x"_ba << 40125;
        QTest::newRow("no code") << "code="_ba
                                 << "x="_ba << 41008;
        QTest::newRow("grant type") << "grant_type="_ba
                                    << "grant_type=x"_ba << 40002;
    }

    void refusesExchanges()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const int, code);
        Visit visit;
        const QByteArray good = visit.codeFor();
        QCOMPARE(Visit::code(visit.get(exchangePath, visit.exchangeQuery(good).replace(from, to))), code);
        QCOMPARE(Visit::code(visit.exchange(good)), 0); // a refused request uses nothing up
    }

    void theAllowListIsNotAsked()
    {
        Visit visit;
        visit.platform.setAllowList({u"203.0.113.7"_s});
        QCOMPARE(Visit::code(visit.granted()), 0);
        QCOMPARE(Visit::code(visit.plain()), 40164);
    }

    void onlyUserInfoTellsTheName()
    {
        Visit visit;
        const QJsonObject base = visit.granted();
        QCOMPARE(Visit::code(visit.profile(base)), 48001);
        const QJsonObject full = visit.granted(Visit::allowing());
        const QJsonObject profile = visit.profile(full);
        QCOMPARE(profile["nickname"_L1].toString(), u"茶友1"_s);
        QCOMPARE(profile["sex"_L1].toInt(-1), 0);
        QCOMPARE(profile["unionid"_L1], full["unionid"_L1]);
        QCOMPARE(full["unionid"_L1].toString().size(), 28);
        const QJsonObject follower =
            visit.get("/cgi-bin/user/info", visit.tokenQuery() + "&openid=" + full["openid"_L1].toString().toUtf8());
        QCOMPARE(follower["unionid"_L1], full["unionid"_L1]);
        QCOMPARE(Visit::code(visit.check(full)), 0);
    }

    void refusesTokens()
    {
        Visit visit;
        const QJsonObject grant = visit.granted(Visit::allowing());
        QCOMPARE(Visit::code(visit.get("/sns/auth", "openid=o")), 41001);
        QCOMPARE(Visit::code(visit.get("/sns/auth", "access_token=x")), 41009);
        QCOMPARE(Visit::code(visit.get("/sns/auth", "access_token=x&openid=o")), 40001);
        QJsonObject foreign = grant;
        foreign["openid"_L1] = visit.openid(5);
        QCOMPARE(Visit::code(visit.check(foreign)), 40003);
        QCOMPARE(Visit::code(visit.profile(foreign)), 40003);
        // The account's own token is another one.
        QCOMPARE(Visit::code(visit.get("/sns/userinfo", visit.tokenQuery() + "&openid=o")), 40001);
        QCOMPARE(Visit::code(visit.get("/cgi-bin/menu/get", Visit::identityOf(grant))), 40001);
    }

    void refreshingProlongsWhatLivesAndReplacesWhatIsOver()
    {
        Visit visit;
        const QJsonObject grant = visit.granted();
        visit.platform.advance(7000s);
        const QJsonObject prolonged = visit.refresh(grant);
        QCOMPARE(prolonged["access_token"_L1], grant["access_token"_L1]);
        QCOMPARE(prolonged["expires_in"_L1].toInt(), 7200);
        visit.platform.advance(7199s);
        QCOMPARE(Visit::code(visit.check(grant)), 0);
        visit.platform.advance(1s);
        QCOMPARE(Visit::code(visit.check(grant)), 42001);
        const QJsonObject fresh = visit.refresh(grant);
        QVERIFY(fresh["access_token"_L1] != grant["access_token"_L1]);
        QCOMPARE(fresh["refresh_token"_L1], grant["refresh_token"_L1]);
        QCOMPARE(Visit::code(visit.check(grant)), 40001);
        QCOMPARE(Visit::code(visit.check(fresh)), 0);
    }

    void aRefreshTokenLivesThirtyDays()
    {
        Visit visit;
        const QJsonObject grant = visit.granted();
        visit.platform.advance(std::chrono::hours(30 * 24) - 1s);
        QCOMPARE(Visit::code(visit.refresh(grant)), 0);
        visit.platform.advance(1s);
        QCOMPARE(Visit::code(visit.refresh(grant)), 42002);
        QCOMPARE(Visit::code(visit.refresh({{"refresh_token"_L1, u"x"_s}})), 40030);
        QCOMPARE(Visit::code(visit.refresh({})), 41003);
    }

    void aChangedPasswordEndsAllTokens()
    {
        Visit visit;
        const QJsonObject grant = visit.granted();
        const QByteArray who = "{\"openid\":\"" + grant["openid"_L1].toString().toUtf8() + "\"}";
        static_cast<void>(visit.post("/mpdesk-sandbox/oauth-revoke", who));
        QCOMPARE(Visit::code(visit.check(grant)), 42007);
        QCOMPARE(Visit::code(visit.refresh(grant)), 42007);
        QCOMPARE(Visit::code(visit.check(visit.granted())), 0);
    }

    void aSnapshotHasAVirtualAccount()
    {
        Visit visit;
        const QJsonObject grant = visit.granted({{"forceSnapShot", "true"}});
        QCOMPARE(grant["is_snapshotuser"_L1].toInt(), 1);
        QVERIFY(grant["openid"_L1].toString() != visit.openid(0));
        QCOMPARE(grant["openid"_L1].toString().size(), 28);
        QVERIFY(!visit.granted().contains("is_snapshotuser"_L1));
    }

    void aTestAccountWantsFollowers()
    {
        for (const Kind kind : {Kind::TestAccount, Kind::Service}) {
            Visit visit({.kind = kind});
            const QString openid = visit.openid(2);
            static_cast<void>(visit.post("/mpdesk-sandbox/interact",
                                         "{\"kind\":\"unsubscribe\",\"openid\":\"" + openid.toUtf8() + "\"}"));
            const QUrl back = visit.open({{"mpdesk_openid", openid.toUtf8()}});
            QCOMPARE(back.isEmpty(), kind == Kind::TestAccount);
            if (kind == Kind::TestAccount)
                QVERIFY(visit.last.body.contains("10006</p>"));
        }
    }

    void controlsSetDomainsAndVisitor()
    {
        Visit visit;
        QVERIFY(!visit.open().isEmpty());
        static_cast<void>(visit.post("/mpdesk-sandbox/oauth-domains", R"({"domains":["shop.example.com"]})"));
        QVERIFY(visit.open().isEmpty());
        for (const char *bad : {R"({"domains":["https://a.cn"]})", R"({"domains":[""]})", R"({"domains":"a.cn"})",
                                R"({"domains":["a.cn","b.cn","c.cn"]})", "{}"}) {
            static_cast<void>(visit.post("/mpdesk-sandbox/oauth-domains", bad));
            QCOMPARE(visit.last.status, 400);
        }
        static_cast<void>(visit.post("/mpdesk-sandbox/oauth-domains", R"({"domains":["a.cn","WWW.example.com"]})"));
        QVERIFY(!visit.open().isEmpty());
        static_cast<void>(visit.post("/mpdesk-sandbox/oauth-domains", R"({"domains":[]})"));
        QVERIFY(!visit.open({{"redirect_uri", "http%3A%2F%2F127.0.0.1%3A9%2F"}}).isEmpty());

        static_cast<void>(
            visit.post("/mpdesk-sandbox/oauth-visitor", "{\"openid\":\"" + visit.openid(7).toUtf8() + "\"}"));
        QCOMPARE(visit.granted()["openid"_L1].toString(), visit.openid(7));
        static_cast<void>(visit.post("/mpdesk-sandbox/oauth-visitor", R"({"openid":"oNobody"})"));
        QCOMPARE(visit.last.status, 400);
    }

    void faultsHitPagesAndCalls()
    {
        Visit visit;
        visit.platform.injectError(QString::fromLatin1(page), 10004, 1);
        QVERIFY(visit.open().isEmpty());
        QVERIFY(visit.last.body.contains("10004</p>"));
        const QByteArray code = visit.codeFor();
        visit.platform.injectError(QString::fromLatin1(exchangePath), -1, 1, Fault::Deed::Done);
        QCOMPARE(Visit::code(visit.exchange(code)), -1);
        QCOMPARE(Visit::code(visit.exchange(code)), 40163); // it was done all the same
        QCOMPARE(Visit::code(visit.post(exchangePath, "{}", visit.exchangeQuery(code))), 43001);
    }
};

QTEST_GUILESS_MAIN(TestSandboxOauth)
#include "tst_sandboxoauth.moc"
