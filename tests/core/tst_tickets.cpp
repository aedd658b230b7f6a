// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tickets.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::someAccount;

namespace {

struct World : test::ApiWorld
{
    using ApiWorld::ApiWorld;

    void replyWithTicket(const QByteArray &value)
    {
        transport.reply("{\"errcode\":0,\"errmsg\":\"ok\",\"ticket\":\"" + value + "\",\"expires_in\":7200}");
    }

    Tickets tickets{client, vault, clock};
};

} // namespace

class TestTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void asksForTheTypeOfTicket_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("wire");
        QTest::newRow("jsapi") << int(TicketType::Jsapi) << u"jsapi"_s;
        QTest::newRow("card") << int(TicketType::WxCard) << u"wx_card"_s;
    }

    void asksForTheTypeOfTicket()
    {
        QFETCH(const int, type);
        QFETCH(const QString, wire);
        World world(m_keychain);
        world.replyWithToken("T1");
        world.replyWithTicket("K1");
        const auto ticket = test::waitFor(world.tickets.current(someAccount(), TicketType(type)));
        QVERIFY_RESULT(ticket);
        QCOMPARE(ticket->value, u"K1"_s);
        QCOMPARE(ticket->source, u"ticket"_s);
        QCOMPARE(ticket->expiresAt, world.clock.now().addSecs(7200));
        const HttpRequest &request = world.transport.requests[1];
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.url.path(), u"/cgi-bin/ticket/getticket"_s);
        QCOMPARE(QUrlQuery(request.url).queryItemValue(u"type"_s), wire);
        const auto parsed = parseTicketType(wire.toUpper());
        QVERIFY_RESULT(parsed);
        QCOMPARE(int(*parsed), type);
        QCOMPARE(toString(*parsed), wire);
    }

    void knowsNoOtherTypes()
    {
        const auto type = parseTicketType(u"sdk");
        QCOMPARE_KIND(type, Invalid);
        QVERIFY(type.error().message.contains(u"sdk"));
    }

    void asksOncePerTypeForAHundredCallers()
    {
        World world(m_keychain);
        world.replyWithToken("T1");
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        const int readsBefore = m_keychain.reads;
        world.transport.hold();
        world.replyWithTicket("K1");
        world.replyWithTicket("K2");
        std::vector<Task<Token>> callers;
        for (int i = 0; i < 100; ++i)
            callers.push_back(
                world.tickets.current(someAccount(), i % 2 == 0 ? TicketType::Jsapi : TicketType::WxCard));
        QTRY_COMPARE(world.transport.requests.size(), 3);
        world.transport.release();
        for (size_t i = 0; i < callers.size(); ++i) {
            const auto ticket = test::waitFor(std::move(callers[i]));
            QVERIFY_RESULT(ticket);
            QCOMPARE(ticket->value, i % 2 == 0 ? u"K1"_s : u"K2"_s);
        }
        QCOMPARE(world.transport.requests.size(), 3);
        QCOMPARE_LT(m_keychain.reads - readsBefore, 12);
    }

    void makesNoRequestAfterARestart()
    {
        {
            World world(m_keychain);
            world.replyWithToken("T1");
            world.replyWithTicket("K1");
            world.replyWithTicket("K2");
            QVERIFY(test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi)));
            QVERIFY(test::waitFor(world.tickets.current(someAccount(), TicketType::WxCard)));
        }
        World again(m_keychain);
        const auto jsapi = test::waitFor(again.tickets.current(someAccount(), TicketType::Jsapi));
        const auto card = test::waitFor(again.tickets.current(someAccount(), TicketType::WxCard));
        const auto token = test::waitFor(again.tokens.current(someAccount()));
        QVERIFY_RESULT(jsapi);
        QVERIFY_RESULT(card);
        QVERIFY_RESULT(token);
        QCOMPARE(jsapi->value, u"K1"_s);
        QCOMPARE(card->value, u"K2"_s);
        QCOMPARE(token->value, u"T1"_s);
        QVERIFY(jsapi->fromCache);
        QCOMPARE(again.transport.requests.size(), 0);
        QCOMPARE(again.tickets.known(someAccount().appId, TicketType::Jsapi)->value, u"K1"_s);
    }

    void servesTheOldTicketWhileItRefreshesEarly()
    {
        World world(m_keychain);
        world.replyWithToken("T1", 20'000);
        world.replyWithTicket("K1");
        QVERIFY(test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi)));
        world.clock.advance(7000s);
        world.replyWithTicket("K2");
        const auto old = test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi));
        QVERIFY_RESULT(old);
        QCOMPARE(old->value, u"K1"_s);
        QTRY_COMPARE(world.tickets.known(someAccount().appId, TicketType::Jsapi)->value, u"K2"_s);
        QCOMPARE(world.transport.requests.size(), 3);
    }

    void fetchesAnewWhenTheTicketIsOver()
    {
        World world(m_keychain);
        world.replyWithToken("T1", 20'000);
        world.replyWithTicket("K1");
        QVERIFY(test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi)));
        world.clock.advance(7200s);
        world.replyWithTicket("K2");
        const auto ticket = test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi));
        QVERIFY_RESULT(ticket);
        QCOMPARE(ticket->value, u"K2"_s);
    }

    void renewsByHand()
    {
        World world(m_keychain);
        QSignalSpy changed(&world.tickets, &Tickets::changed);
        world.replyWithToken("T1");
        world.replyWithTicket("K1");
        world.replyWithTicket("K2");
        QVERIFY(test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi)));
        const auto ticket = test::waitFor(world.tickets.renew(someAccount(), TicketType::Jsapi));
        QVERIFY_RESULT(ticket);
        QCOMPARE(ticket->value, u"K2"_s);
        QCOMPARE(changed.size(), 2);
        world.tickets.forget(someAccount().appId);
        QVERIFY(!world.tickets.known(someAccount().appId, TicketType::Jsapi));
    }

    void passesOnWhatThePlatformSays_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << QByteArray(R"({"errcode":48001,"errmsg":"api unauthorized"})")
                                 << int(Error::Kind::Api);
        QTest::newRow("no ticket") << QByteArray(R"({"errcode":0,"expires_in":7200})") << int(Error::Kind::Protocol);
        QTest::newRow("empty") << QByteArray(R"({"ticket":"","expires_in":7200})") << int(Error::Kind::Protocol);
    }

    void passesOnWhatThePlatformSays()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, kind);
        World world(m_keychain);
        world.replyWithToken("T1");
        world.transport.reply(reply);
        const auto ticket = test::waitFor(world.tickets.current(someAccount(), TicketType::Jsapi));
        QVERIFY(!ticket);
        QCOMPARE(int(ticket.error().kind), kind);
    }

    void endsWaitingCallersBeforeItGoes()
    {
        std::vector<Task<Token>> callers;
        {
            World world(m_keychain);
            world.transport.hold();
            for (int i = 0; i < 10; ++i)
                callers.push_back(world.tickets.current(someAccount(), TicketType::Jsapi));
            QTRY_COMPARE(world.transport.requests.size(), 1);
            world.transport.cancelAll();
        }
        for (Task<Token> &caller : callers) {
            QVERIFY(caller.isReady());
            const auto ticket = test::waitFor(std::move(caller));
            QCOMPARE_KIND(ticket, Cancelled);
        }
    }

private:
    test::MemoryStore m_keychain;
};

QTEST_GUILESS_MAIN(TestTickets)
#include "tst_tickets.moc"
