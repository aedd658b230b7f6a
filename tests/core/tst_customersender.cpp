// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/conversation.h"
#include "tests/support/sendingworld.h"

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = CustomerMessage::State;
using What = message::Contact::What;

namespace {

const QString path = u"/cgi-bin/message/custom/send"_s;

/// A world in which the first follower has just written.
struct World : test::SendingWorld
{
    World() : rows(*database), customers(std::make_unique<CustomerSender>(api.client, rows, *media, api.clock))
    {
        QVERIFY_RESULT(AccountStore(*database).put(account));
        write();
    }
    ~World() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(World)

    void write()
    {
        control(
            "interact",
            {{u"openid"_s, openId(0)}, {u"kind"_s, u"message"_s}, {u"fields"_s, QJsonObject{{u"Content"_s, u"hi"_s}}}});
    }
    [[nodiscard]] Task<CustomerMessage> begin(const QString &text)
    {
        return customers->send(account, {.content = message::Text{text}, .kfAccount = {}}, openId(0));
    }
    [[nodiscard]] Result<CustomerMessage> send(const QString &text) { return test::waitFor(begin(text)); }
    [[nodiscard]] QStringList received()
    {
        QStringList texts;
        const QJsonArray all = control("received", {{u"openid"_s, openId(0)}}).value("received"_L1).toArray();
        for (const QJsonValue one : all)
            texts.append(one["content"_L1]["content"_L1].toString());
        return texts;
    }
    /// As another MpDesk, or this one after a restart, finds it.
    [[nodiscard]] QList<CustomerMessage> journal()
    {
        CustomerSender another(api.client, rows, *media, api.clock);
        return another.to(account.appId, openId(0), 0, 100).value();
    }

    CustomerStore rows;
    std::unique_ptr<CustomerSender> customers;
};

void loseAnswer(World &world)
{
    world.network.loseAnswerOf(path);
}
void loseRequest(World &world)
{
    world.network.loseRequestFor(path);
}
void unplug(World &world)
{
    world.network.unplug(path);
}
void beBusy(World &world)
{
    world.platform.injectError(path, -1, 1);
}
void waitTooLong(World &world)
{
    world.api.clock.advance(std::chrono::hours(49));
}
void nothing(World &) { }

using Trouble = void (*)(World &);

} // namespace

Q_DECLARE_METATYPE(Trouble)

class TestCustomerSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsInTheTruth_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("arrived");
        QTest::addColumn<int>("counted");
        QTest::newRow("all is well") << &nothing << State::Sent << 0 << 1 << 1;
        QTest::newRow("the answer is lost") << &loseAnswer << State::Unknown << 0 << 1 << 1;
        QTest::newRow("the request is lost") << &loseRequest << State::Unknown << 0 << 0 << 1;
        QTest::newRow("no connection") << &unplug << State::Refused << 0 << 0 << 0;
        QTest::newRow("the platform is busy") << &beBusy << State::Unknown << -1 << 0 << 1;
        QTest::newRow("the time is over") << &waitTooLong << State::Refused << 45015 << 0 << 0;
    }

    void endsInTheTruth()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const State, state);
        QFETCH(const int, code);
        QFETCH(const int, arrived);
        QFETCH(const int, counted);
        World world;
        trouble(world);
        QStringList told;
        connect(world.customers.get(), &CustomerSender::changed, this,
                [&told](const CustomerMessage &message) { told.append(toString(message.state)); });

        const auto sent = world.send(u"你好 & <a>"_s);

        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, state);
        QCOMPARE(sent->error ? sent->error->code : 0, code);
        QCOMPARE(world.received().size(), arrived);
        QCOMPARE(told, QStringList({u"requested"_s, toString(state)}));
        const QList<CustomerMessage> journal = world.journal();
        QCOMPARE(journal.size(), 1);
        QCOMPARE(journal.first().state, state);
        QCOMPARE(journal.first().error.has_value(), state != State::Sent);
        QCOMPARE(std::get<message::Text>(journal.first().message.content).content, u"你好 & <a>"_s);
        QCOMPARE(world.customers->contacts(world.account.appId, world.openId(0))->size(), counted);
    }

    void sendsNothingThatBreaksARule()
    {
        World world;
        QVERIFY(!world.send({}));
        QVERIFY(world.journal().isEmpty());
        QVERIFY(world.received().isEmpty());
    }

    void sendsNoMediaThatThePlatformRefuses_data()
    {
        QTest::addColumn<QString>("owner"); // empty = nobody knows it
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<int>("code");
        QTest::newRow("ours, and alive") << u"us"_s << 60 << 0;
        QTest::newRow("of another program") << QString() << 0 << 0;
        QTest::newRow("expired") << u"us"_s << 0 << 40007;
        QTest::newRow("another account's") << u"wx00000000000000ff"_s << 60 << 40007;
    }

    void sendsNoMediaThatThePlatformRefuses()
    {
        QFETCH(const QString, owner);
        QFETCH(const int, secondsLeft);
        QFETCH(const int, code);
        World world;
        if (!owner.isEmpty()) {
            const AppId whose = owner == "us"_L1 ? world.account.appId : AppId::parse(owner).value();
            QVERIFY_RESULT(world.media->put(world.picture(u"IMAGE"_s, whose, std::chrono::seconds(secondsLeft))));
        }
        world.control("media", {{u"media_id"_s, u"IMAGE"_s}, {u"kind"_s, u"image"_s}});
        const message::Message image{.content = message::Image{.mediaIds = {u"IMAGE"_s}, .title = {}, .recommend = {}}};

        const auto sent = test::waitFor(world.customers->send(world.account, image, world.openId(0)));

        QCOMPARE(sent ? 0 : sent.error().code, code);
        QCOMPARE(sent ? QString() : sent.error().field, code == 0 ? QString() : u"mediaIds[0]"_s);
        QCOMPARE(world.journal().size(), code == 0 ? 1 : 0);
        if (code == 0)
            QCOMPARE(sent->state, State::Sent);
    }

    void keepsTheOrderInWhichItWasTyped()
    {
        World world;
        world.api.transport.hold();
        auto first = world.begin(u"1"_s);
        auto second = world.begin(u"2"_s);
        auto third = world.begin(u"3"_s);
        QCOMPARE(world.journal().size(), 3);
        world.api.transport.release();
        QVERIFY_RESULT(test::waitFor(std::move(third)));
        QCOMPARE(world.received(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY_RESULT(test::waitFor(std::move(first)));
        QVERIFY_RESULT(test::waitFor(std::move(second)));
    }

    void sendsNothingBehindOneThatWasCalledOff()
    {
        World world;
        world.api.transport.hold();
        auto first = world.begin(u"1"_s);
        auto second = world.begin(u"2"_s);
        world.api.transport.cancelAll();
        QVERIFY(test::waitFor(std::move(first))->error);
        const auto behind = test::waitFor(std::move(second));
        QCOMPARE(behind->state, State::Refused);
        QVERIFY(world.received().isEmpty());
    }

    void knowsThatItDoesNotKnowAfterADeath()
    {
        World world;
        CustomerMessage row{.appId = world.account.appId,
                            .openId = world.openId(0),
                            .message = {.content = message::Text{u"hello"_s}, .kfAccount = {}},
                            .at = world.api.clock.now(),
                            .owner = u"elsewhere/1/x"_s};
        QVERIFY_RESULT(world.rows.add(row));
        QCOMPARE(world.journal().first().state, State::Requested);
        world.api.clock.advance(std::chrono::minutes(11));
        QCOMPARE(world.journal().first().state, State::Unknown);
        QVERIFY(!world.journal().first().error->message.isEmpty());
    }

    void pagesThroughOneFollower()
    {
        World world;
        for (int i = 1; i <= 5; ++i)
            QVERIFY_RESULT(world.send(QString::number(i)));
        const auto newest = world.customers->to(world.account.appId, world.openId(0), 0, 2);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(std::get<message::Text>(newest->first().message.content).content, u"5"_s);
        const auto older = world.customers->to(world.account.appId, world.openId(0), newest->last().id, 10);
        QCOMPARE(older->size(), 3);
        QVERIFY(world.customers->to(world.account.appId, world.openId(1), 0, 10)->isEmpty());
    }

    void countsLogAndJournalTogether()
    {
        World world;
        const QTemporaryDir folder(test::SendingWorld::place());
        const auto log = DeliveryLog::open(folder.filePath(u"callbacks.db"_s));
        QVERIFY_RESULT(log);
        const auto hear = [&log, &world](const QString &from, const AppId &account, Delivery::State state) {
            Delivery delivery{.receivedAt = world.api.clock.now(), .account = account, .state = state};
            delivery.type = u"text"_s;
            delivery.from = from;
            std::promise<void> appended;
            (*log)->append(delivery, [&appended](const Result<DeliveryId> &) { appended.set_value(); });
            appended.get_future().get();
        };
        hear(world.openId(0), world.account.appId, Delivery::State::Accepted);
        hear(world.openId(1), world.account.appId, Delivery::State::Accepted);
        hear(world.openId(0), *AppId::parse(u"wx00000000000000ff"), Delivery::State::Accepted);
        hear(world.openId(0), world.account.appId, Delivery::State::Rejected);
        world.api.clock.advance(std::chrono::seconds(1));
        QVERIFY_RESULT(world.send(u"1"_s));
        QVERIFY_RESULT(world.send(u"2"_s));

        // Another program over the same files, which has seen none of it.
        const CustomerSender another(world.api.client, world.rows, *world.media, world.api.clock);
        const auto contacts = test::waitFor(contactsWith(**log, another, world.account.appId, world.openId(0)));

        QVERIFY_RESULT(contacts);
        QCOMPARE(std::ranges::count(*contacts, What::Message, &message::Contact::what), 1);
        const message::Window window = message::windowOf(*contacts, world.api.clock.now(), world.api.catalogue);
        QCOMPARE(window.left, 3);
        QCOMPARE(window.allowed, 5);
    }

    void goesWithItsAccount()
    {
        World world;
        QVERIFY_RESULT(world.send(u"1"_s));
        QVERIFY_RESULT(AccountStore(*world.database).remove(world.account.appId));
        QVERIFY(world.journal().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCustomerSender)
#include "tst_customersender.moc"
