// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/checkup.h"
#include "tests/support/apiworld.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QLocale>
#include <QSignalSpy>

using namespace core;
using namespace core::diagnosis;
using namespace Qt::StringLiterals;

namespace {

/// Everything a check-up asks, in a state in which all is well.
struct Bench
{
    explicit Bench(AccountType type = AccountType::Service)
    {
        account = test::someAccount();
        account.appId = AppId::parse(platform.identity().appId).value();
        account.type = type;
        if (type == AccountType::Sandbox)
            account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        const Credentials credentials{.appSecret = platform.identity().secret,
                                      .callbackToken = platform.identity().token,
                                      .aesKey = platform.identity().aesKey};
        const Done stored = test::waitFor(world.vault.storeCredentials(account.appId, credentials));
        if (!stored)
            qFatal("%s", qPrintable(describe(stored.error())));
    }

    void run(const QUrl &callbackUrl = {})
    {
        QSignalSpy finished(&checkup, &Checkup::finished);
        checkup.start({.account = account, .callbackUrl = callbackUrl});
        if (!test::waitUntil([&] { return !finished.isEmpty(); }))
            qFatal("the check-up does not end");
    }
    [[nodiscard]] Check check(const QString &id) const
    {
        const auto found = std::ranges::find(checkup.checks(), id, &Check::id);
        return found == checkup.checks().cend() ? Check() : *found;
    }
    [[nodiscard]] QString state(const QString &id) const { return toString(check(id).state); }
    [[nodiscard]] QStringList hostsAsked() const
    {
        QStringList hosts;
        for (const HttpRequest &request : world.transport.requests)
            hosts.append(request.url.host());
        hosts.removeDuplicates();
        hosts.sort();
        return hosts;
    }
    [[nodiscard]] bool wasAsked(const QString &path) const
    {
        return std::ranges::any_of(world.transport.requests,
                                   [&path](const HttpRequest &request) { return request.url.path() == path; });
    }

    const Knowledge knowledge = Knowledge::load().value();
    test::MemoryStore keychain;
    test::ApiWorld world{keychain};
    sandbox::Platform platform{world.catalogue, world.clock, {}};
    test::SandboxTransport wires{world.transport, platform};
    test::FakeNetwork network;
    Account account;
    Checkup checkup{{.transport = world.transport,
                     .network = network,
                     .client = world.client,
                     .tokens = world.tokens,
                     .vault = world.vault,
                     .exchanges = world.log,
                     .knowledge = knowledge,
                     .clock = world.clock}};
};

/// For a column of a table: HttpReply cannot be compared.
struct Given
{
    Result<HttpReply> reply;
};

/// The platform's answers, but for one host or path.
void answerOtherwise(Bench &bench, const QString &where, const Result<HttpReply> &reply)
{
    bench.world.transport.answerBy([&bench, where, reply](const HttpRequest &request) {
        const bool isMeant = request.url.host() == where || request.url.path() == where;
        return isMeant ? reply : bench.wires.answer(request);
    });
}

} // namespace

class TestCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void findsAllWell()
    {
        Bench bench;
        bench.platform.setCallback(QUrl(u"http://127.0.0.1:8080/"_s));
        bench.run();
        for (const QString &id : {u"keychain"_s, u"proxy"_s, u"dns"_s, u"tls"_s, u"host"_s, u"clock"_s, u"hosts"_s,
                                  u"token"_s, u"allowList"_s, u"callbackCheck"_s})
            QVERIFY2(bench.state(id) == "ok"_L1, qPrintable(id + u' ' + bench.check(id).finding));
        QCOMPARE(bench.state(u"callbackUrl"_s), u"skipped"_s);
        QVERIFY(!bench.checkup.isAnythingFailed());
        for (const Check &check : bench.checkup.checks())
            QVERIFY2(!check.title().isEmpty() && check.title() != check.id && !check.finding.isEmpty(),
                     qPrintable(check.id));
        QVERIFY(bench.check(u"tls"_s).finding.contains(u"DigiCert"_s));
        QCOMPARE(bench.hostsAsked(),
                 (QStringList{u"api.weixin.qq.com"_s, u"api2.weixin.qq.com"_s, u"hk.api.weixin.qq.com"_s,
                              u"sh.api.weixin.qq.com"_s, u"sz.api.weixin.qq.com"_s}));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Given>("given");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        const auto json = [](const QByteArray &body) { return Given{HttpReply{.status = 200, .body = body}}; };
        const QString token = u"/cgi-bin/stable_token"_s;
        const Error down{.kind = Error::Kind::Network, .message = u"No connection"_s};
        QTest::newRow("address not allowed")
            << token
            << json(R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"})")
            << u"allowList"_s << u"failed"_s << u"203.0.113.7"_s;
        QTest::newRow("wrong secret") << token << json(R"({"errcode":40125,"errmsg":"invalid appsecret"})")
                                      << u"token"_s << u"failed"_s << u"invalid appsecret"_s;
        QTest::newRow("then the list is not known")
            << token << json(R"({"errcode":40125,"errmsg":"invalid appsecret"})") << u"allowList"_s << u"skipped"_s
            << u"Not known"_s;
        QTest::newRow("captive portal") << u"api.weixin.qq.com"_s
                                        << json("<!DOCTYPE html><html><title>Hotel</title></html>") << u"host"_s
                                        << u"failed"_s << u"not the platform's"_s;
        QTest::newRow("led elsewhere") << u"api.weixin.qq.com"_s << Given{HttpReply{.status = 302}} << u"host"_s
                                       << u"failed"_s << u"leads elsewhere"_s;
        QTest::newRow("no host") << u"api.weixin.qq.com"_s << Given{fail(down)} << u"host"_s << u"failed"_s
                                 << u"No connection"_s;
        QTest::newRow("one host of five") << u"api.weixin.qq.com"_s << Given{fail(down)} << u"hosts"_s << u"warning"_s
                                          << u"api.weixin.qq.com: no answer"_s;
        QTest::newRow("clock an hour off") << u"api.weixin.qq.com"_s
                                           << Given{HttpReply{.status = 200,
                                                              .headers = {{"Date", "Thu, 01 Jan 2026 01:00:00 GMT"}},
                                                              .body = R"({"errcode":41001})"}}
                                           << u"clock"_s << u"failed"_s << u"-3600 s"_s;
        QTest::newRow("callback refused") << u"/cgi-bin/callback/check"_s
                                          << json(R"({"dns":[],"ping":[{"ip":"1.2.3.4","from_operator":"CAP",)"
                                                  R"("package_loss":"100%","time":""}]})")
                                          << u"callbackCheck"_s << u"warning"_s << u"100% lost"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QString, where);
        QFETCH(const Given, given);
        QFETCH(const QString, check);
        QFETCH(const QString, state);
        QFETCH(const QString, said);
        Bench bench;
        answerOtherwise(bench, where, given.reply);
        bench.run();
        QCOMPARE(bench.state(check), state);
        QVERIFY2(bench.check(check).finding.contains(said), qPrintable(bench.check(check).finding));
        QVERIFY(state != "failed"_L1 || bench.checkup.isAnythingFailed());
    }

    void namesWhoIssuedAForeignCertificate()
    {
        Bench bench;
        bench.network.sight.chain = {{.subject = u"api.weixin.qq.com"_s, .issuer = u"Example Corp Proxy CA"_s}};
        bench.network.sight.faults = {u"The root certificate is self-signed"_s};
        bench.run();
        QCOMPARE(bench.state(u"tls"_s), u"failed"_s);
        QVERIFY(bench.check(u"tls"_s).finding.contains(u"Example Corp Proxy CA"_s));
        QVERIFY(bench.check(u"tls"_s).advice.contains(u"proxy"_s));
    }

    void suspectsAPrivateAddress()
    {
        Bench bench;
        bench.network.addresses = QList<QHostAddress>{QHostAddress(u"198.18.0.7"_s)};
        bench.run();
        QCOMPARE(bench.state(u"dns"_s), u"warning"_s);
    }

    void leavesAProductionTokenAlone()
    {
        Bench bench;
        bench.account.tokenSource = TokenSource::Plain;
        bench.run();
        QCOMPARE(bench.state(u"token"_s), u"ok"_s);
        QVERIFY(!bench.wasAsked(u"/cgi-bin/token"_s));
        QVERIFY(!bench.world.tokens.known(bench.account.appId)); // nothing is kept of it
        for (const HttpRequest &request : bench.world.transport.requests)
            QVERIFY(!request.body.contains("\"force_refresh\":true"));
    }

    void asksNobodyButTheSandboxOfASandboxAccount()
    {
        Bench bench(AccountType::Sandbox);
        bench.run(QUrl(u"https://example.com/wx"_s));
        QCOMPARE(bench.hostsAsked(), QStringList{u"127.0.0.1"_s});
        QVERIFY(!bench.network.asked.contains(u"api.weixin.qq.com"_s));
        QCOMPARE(bench.state(u"hosts"_s), u"ok"_s);
        QVERIFY(bench.check(u"hosts"_s).finding.startsWith(u"SANDBOX"_s));
        QCOMPARE(bench.state(u"callbackUrl"_s), u"skipped"_s);
        QCOMPARE(bench.state(u"token"_s), u"ok"_s);
        QVERIFY(!bench.checkup.isAnythingFailed());
    }

    void rehearsesThatAHostOfTheSandboxIsDown()
    {
        Bench bench(AccountType::Sandbox);
        const ServerRequest order{
            .method = "POST", .path = "/mpdesk-sandbox/host", .body = R"({"name":"api.weixin.qq.com","down":true})"};
        QCOMPARE(bench.platform.handle(order).status, 200);
        bench.run();
        QCOMPARE(bench.state(u"hosts"_s), u"warning"_s);
        QVERIFY(bench.check(u"hosts"_s).advice.contains(u"api2.weixin.qq.com"_s));
        QCOMPARE(bench.hostsAsked(), QStringList{u"127.0.0.1"_s});
    }

    void asksTheCallbackUrlAsWeChatDoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state");
        QTest::newRow("an empty answer") << QByteArray() << u"failed"_s;
        QTest::newRow("a web page") << QByteArray("<html>hello</html>") << u"failed"_s;
        QTest::newRow("the echostr") << QByteArray("ECHO") << u"warning"_s; // to a wrong signature, too
    }

    void asksTheCallbackUrlAsWeChatDoes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, state);
        Bench bench;
        bench.world.transport.answerBy([&](const HttpRequest &request) -> Result<HttpReply> {
            if (request.url.host() != "example.com"_L1)
                return bench.wires.answer(request);
            const QByteArray echo = QUrlQuery(request.url).queryItemValue(u"echostr"_s).toLatin1();
            return HttpReply{.status = 200, .body = body == "ECHO" ? echo : body};
        });
        bench.run(QUrl(u"https://example.com/wx"_s));
        QCOMPARE(bench.state(u"callbackUrl"_s), state);
    }

    void stopsWhenAsked()
    {
        Bench bench;
        bench.world.transport.hold();
        QSignalSpy finished(&bench.checkup, &Checkup::finished);
        bench.checkup.start({.account = bench.account});
        QVERIFY(bench.checkup.isRunning());
        bench.checkup.cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!bench.checkup.isRunning());
        QCOMPARE(bench.state(u"host"_s), u"skipped"_s);
        bench.world.transport.release();
        bench.run(); // and again, from the beginning
        QCOMPARE(bench.state(u"host"_s), u"ok"_s);
    }

    void goesWhileItRuns()
    {
        Bench bench;
        bench.world.transport.hold();
        {
            Checkup shortLived({.transport = bench.world.transport,
                                .network = bench.network,
                                .client = bench.world.client,
                                .tokens = bench.world.tokens,
                                .vault = bench.world.vault,
                                .exchanges = bench.world.log,
                                .knowledge = bench.knowledge,
                                .clock = bench.world.clock});
            shortLived.start({.account = bench.account});
        }
        bench.world.transport.release();
        bench.run();
        QCOMPARE(bench.state(u"token"_s), u"ok"_s);
    }

    void warnsOnlyWithoutAnAccount()
    {
        Bench bench;
        answerOtherwise(bench, u"api.weixin.qq.com"_s, fail(Error::Kind::Network, u"No connection"_s));
        QSignalSpy finished(&bench.checkup, &Checkup::finished);
        bench.checkup.start({});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.state(u"host"_s), u"warning"_s);
        QCOMPARE(bench.state(u"token"_s), u"skipped"_s);
    }

    void reportsWithoutSecrets()
    {
        Bench bench;
        bench.account.proxy = QUrl(u"http://user:S3CRET@proxy.example.com:3128"_s);
        bench.run();
        const QString report = markdownReport(bench.checkup.checks(), bench.account, bench.world.clock.now());
        QVERIFY(report.startsWith(u"# MpDesk check-up"_s));
        QCOMPARE(report.count(u"\n| "_s), bench.checkup.checks().size() + 1);
        QVERIFY(report.contains(u"proxy.example.com"_s));
        const QString token = bench.world.tokens.known(bench.account.appId)->value;
        for (const QString &secret :
             {u"S3CRET"_s, bench.platform.identity().secret, token, bench.account.appId.toString()})
            QVERIFY2(!report.contains(secret), "a secret stands in the report");
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
