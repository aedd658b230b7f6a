// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tickets.h"
#include "core/book/accountprobe.h"
#include "core/http/qnamtransport.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorystore.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = ProbeResult::Verdict;

namespace {

const Catalogue &catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    return *loaded;
}

/// The client as the program builds it, over real HTTP, with the simulated platform at the other end.
struct World
{
    explicit World(sandbox::Kind kind = sandbox::Kind::Service) : server(catalogue(), clock, {.kind = kind})
    {
        const Result<quint16> port = server.listen(0);
        if (!port)
            qFatal("%s", qPrintable(describe(port.error())));
        account.name = u"排练"_s;
        account.appId = AppId::parse(server.platform().identity().appId).value_or(AppId());
        account.type = AccountType::Sandbox;
        account.apiBase = server.baseUrl();
        const Credentials secrets{.appSecret = server.platform().identity().secret};
        const Done stored = test::waitFor(vault.storeCredentials(account.appId, secrets));
        if (!stored)
            qFatal("%s", qPrintable(describe(stored.error())));
    }

    Result<Answer> call(const QString &endpoint, const Params &params = {})
    {
        return test::waitFor(client.call(account, endpoint, params));
    }

    Result<ProbeResult> probe(const Account &who, const QString &secret)
    {
        return test::waitFor(probeAccount(transport, catalogue(), log, who, secret));
    }

    test::FakeClock clock;
    sandbox::SandboxServer server;
    Account account;
    test::MemoryStore keychain;
    Vault vault{keychain, u"profile"_s, QString(), nullptr, &clock};
    QnamTransport transport;
    ExchangeLog log;
    AccessTokens tokens{transport, vault, catalogue(), log, clock};
    ApiClient client{transport, tokens, catalogue(), log};
    Tickets tickets{client, vault, clock};
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesAMenuAndReadsItBack()
    {
        World world;
        const Params menu{
            .json = {{u"button"_s,
                      QJsonArray{QJsonObject{
                          {u"name"_s, u"退款/售后"_s}, {u"type"_s, u"click"_s}, {u"key"_s, u"REFUND"_s}}}}}};
        const auto created = world.call(u"createCustomMenu"_s, menu);
        QVERIFY_RESULT(created);
        const auto read = world.call(u"getMenu"_s);
        QVERIFY_RESULT(read);
        const QJsonValue button = read->json["menu"_L1]["button"_L1][0];
        QCOMPARE(button["name"_L1].toString(), u"退款/售后"_s);
        const auto removed = world.call(u"deleteMenu"_s);
        QVERIFY_RESULT(removed);
        const auto gone = world.call(u"getMenu"_s);
        QCOMPARE_KIND(gone, Api);
        QCOMPARE(gone.error().code, 46003);
        QVERIFY(!gone.error().rid.isEmpty());
        QVERIFY(!gone.error().message.contains(u"rid"));
    }

    void getsBothTickets()
    {
        World world;
        const auto jsapi = test::waitFor(world.tickets.current(world.account, TicketType::Jsapi));
        const auto card = test::waitFor(world.tickets.current(world.account, TicketType::WxCard));
        QVERIFY_RESULT(jsapi);
        QVERIFY_RESULT(card);
        QVERIFY(jsapi->value != card->value);
        QCOMPARE(world.log.exchanges().size(), 3);
    }

    void survivesAForeignForcedRefreshAndSaysSo()
    {
        World world;
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        QVERIFY(world.call(u"getCallbackIp"_s));
        world.server.platform().forceStableTokenAsAnotherProgram();
        const auto answer = world.call(u"getCallbackIp"_s);
        QVERIFY_RESULT(answer);
        QCOMPARE(foreign.size(), 1);
        QCOMPARE(world.log.exchanges().size(), 5); // token, call, refused call, token, call
    }

    void saysNothingOfATokenThatWasOver()
    {
        World world;
        QSignalSpy foreign(&world.tokens, &AccessTokens::foreignFetch);
        QVERIFY(world.call(u"getCallbackIp"_s));
        world.server.platform().advance(7300s); // the platform's clock runs ahead of ours
        const auto answer = world.call(u"getCallbackIp"_s);
        QVERIFY_RESULT(answer);
        QCOMPARE(foreign.size(), 0);
    }

    void forcesTheStableToken()
    {
        World world;
        const auto first = test::waitFor(world.tokens.current(world.account));
        QVERIFY_RESULT(first);
        const auto forced = test::waitFor(world.tokens.force(world.account));
        QVERIFY_RESULT(forced);
        QVERIFY(forced->value != first->value);
        QVERIFY(world.call(u"getCallbackIp"_s));
    }

    void sendsNothingTwiceWhenTheConnectionIsCut()
    {
        World world;
        QVERIFY(world.call(u"getCallbackIp"_s));
        world.server.platform().cutConnection(u"/cgi-bin/menu/create"_s, 1);
        const auto cut = world.call(u"createCustomMenu"_s, Params{.body = "{\"button\":[]}"});
        QCOMPARE_KIND(cut, Network);
        QVERIFY(!cut.error().advice.isEmpty());
        const auto next = world.call(u"getCallbackIp"_s);
        QVERIFY_RESULT(next);
    }

    void explainsWhatTheAccountMayNot()
    {
        World world(sandbox::Kind::PersonalSubscription);
        const auto answer = world.call(u"getMenu"_s);
        QCOMPARE_KIND(answer, Api);
        QCOMPARE(answer.error().code, 48001);
        QVERIFY(!answer.error().advice.isEmpty());
        QCOMPARE(world.log.exchanges().size(), 2); // a new token would not help
    }

    void testsTheSecretOfAnAccount()
    {
        World world;
        const QString secret = world.server.platform().identity().secret;
        const auto good = world.probe(world.account, secret);
        QCOMPARE(int(good->verdict), int(Verdict::Good));
        const auto wrong = world.probe(world.account, u"0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(int(wrong->verdict), int(Verdict::WrongSecret));

        Account stranger = world.account;
        stranger.appId = AppId::parse(u"wx00000000000000ff").value_or(AppId());
        const auto unknown = world.probe(stranger, secret);
        QCOMPARE(int(unknown->verdict), int(Verdict::WrongAppId));

        world.server.platform().setAllowList({u"203.0.113.7"_s});
        const auto elsewhere = world.probe(world.account, secret);
        QCOMPARE(int(elsewhere->verdict), int(Verdict::IpNotAllowed));
        QCOMPARE(elsewhere->seenIp, u"127.0.0.1"_s);
        world.server.platform().setAllowList({});

        world.server.platform().freezeSecret(true);
        const auto frozen = world.probe(world.account, secret);
        QCOMPARE(int(frozen->verdict), int(Verdict::FrozenSecret));

        Account nobody = world.account;
        nobody.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        const auto silent = world.probe(nobody, secret);
        QCOMPARE(int(silent->verdict), int(Verdict::Unreachable));
    }

    void recordsNoSecretOfAnyOfIt()
    {
        World world;
        const auto token = test::waitFor(world.tokens.current(world.account));
        const auto ticket = test::waitFor(world.tickets.current(world.account, TicketType::Jsapi));
        QVERIFY_RESULT(token);
        QVERIFY_RESULT(ticket);
        QVERIFY(world.call(u"getCallbackIp"_s));
        for (const Exchange &exchange : world.log.exchanges()) {
            const QString all = exchange.url.toString() + QString::fromUtf8(exchange.requestBody + exchange.replyBody);
            for (const QString &secret : {token->value, ticket->value, world.server.platform().identity().secret})
                QVERIFY2(!all.contains(secret), qPrintable(all));
        }
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
