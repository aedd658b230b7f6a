// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/publishingworld.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>
#include <QTest>

using namespace core;
using namespace core::publishing;
using namespace Qt::StringLiterals;
using namespace test::publishing;
using Origin = MenuVersion::Origin;
using Outcome = Publication::Outcome;
using State = StepReport::State;
using test::PublishingWorld;

/// What is said and kept when a publication does not go as it should.
class TestMenuPublisherFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKnownWhenTheConnectionIsCut_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<bool>("canReadBack");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Outcome>("later");
        QTest::newRow("done, and seen") << true << true << Outcome::Published << Outcome::Published;
        QTest::newRow("done, not seen") << true << false << Outcome::Unsure << Outcome::Published;
        QTest::newRow("not done, and seen") << false << true << Outcome::Unsure << Outcome::Differs;
        QTest::newRow("not done, not seen") << false << false << Outcome::Unsure << Outcome::Differs;
    }

    void saysWhatIsKnownWhenTheConnectionIsCut()
    {
        QFETCH(const bool, arrives);
        QFETCH(const bool, canReadBack);
        QFETCH(const Outcome, outcome);
        QFETCH(const Outcome, later);
        PublishingWorld world;
        world.publishElsewhere({.buttons = {click(u"旧"_s)}});
        const QByteArray expected = world.liveFingerprint();
        world.api.transport.requests.clear();
        const QString create = u"/cgi-bin/menu/create"_s;
        arrives ? world.network.loseAnswerOf(create) : world.network.loseRequestFor(create);
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&](const QString &, int done) {
            if (done == 1 && !canReadBack)
                world.network.unplug(u"/cgi-bin/menu/get"_s);
        });

        const auto publication = test::waitFor(world.publisher->publish(world.account, onlyShop(), expected, {}));

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, outcome);
        QCOMPARE(statesOf(*publication), QList{State::Unknown});
        QCOMPARE(publication->steps.first().error->kind, Error::Kind::Network);
        QCOMPARE(publication->error.has_value(), outcome == Outcome::Unsure);
        QCOMPARE(publication->live.has_value(), canReadBack);
        QVERIFY(publication->backupVersion > 0);
        QCOMPARE(world.calls().filter(u"create"_s).size(), 1); // never repeated blindly

        world.network.plugIn();
        const auto checked = test::waitFor(world.publisher->check(world.account, onlyShop()));
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->outcome, later);
        QCOMPARE(world.history().first().origin, later == Outcome::Published ? Origin::Published : Origin::Backup);
        QCOMPARE(checked->differences.isEmpty(), later == Outcome::Published);
    }

    void isAnErrorWhenNothingCouldLeave()
    {
        PublishingWorld world;
        world.network.unplug(u"/cgi-bin/menu/create"_s);
        const auto publication = world.publish(onlyShop());
        QCOMPARE_KIND(publication, Network);
        QVERIFY(world.history().isEmpty());
    }

    void stopsWhereThePlatformRefuses()
    {
        PublishingWorld world;
        world.platform.injectError(u"/cgi-bin/menu/addconditional"_s, 65301, 1);

        const auto publication = world.publish(withTwoConditional());

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Refused);
        QCOMPARE(statesOf(*publication), (QList{State::Accepted, State::Refused, State::NotSent}));
        QCOMPARE(publication->error->code, 65301);
        QVERIFY(!publication->problems.isEmpty());
        QVERIFY(publication->live && publication->live->menus.conditional.isEmpty());
        QCOMPARE(publication->differences.size(), 2);
        QCOMPARE(publication->publishedVersion, 0);
        QCOMPARE(originsOf(world.history()), u"fetched"_s);
        QVERIFY(!world.history().first().note.isEmpty());
    }

    void looksWhatAPlatformHasDoneThatSaysItIsBusy()
    {
        PublishingWorld world;
        world.platform.injectError(u"/cgi-bin/menu/create"_s, -1, 3);
        const auto publication = world.publish(onlyShop());
        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Unsure);
        QCOMPARE(statesOf(*publication), QList{State::Unknown});
        QVERIFY(publication->live && publication->live->shown().isEmpty());
    }

    void aRefusedFirstStepChangesNothing()
    {
        PublishingWorld world;
        world.platform.injectError(u"/cgi-bin/menu/create"_s, 40018, 1);
        const auto publication = world.publish(onlyShop());
        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Refused);
        QCOMPARE(world.calls(), QStringList(lookedOnly() + QStringList{u"menu/create"_s}));
        QVERIFY(!publication->live);
        QVERIFY(world.history().isEmpty());
    }

    void tellsWhatCameBackDifferent()
    {
        PublishingWorld world;
        const QByteArray expected = world.liveFingerprint();
        for (const char *reply :
             {R"({"errcode":46003,"errmsg":"none"})", R"({"is_menu_open":0})", R"({"errcode":0,"errmsg":"ok"})",
              R"({"menu":{"button":[{"type":"click","name":"else","key":"E"}]}})"})
            world.api.transport.reply(reply);

        const auto publication = test::waitFor(world.publisher->publish(world.account, onlyShop(), expected, {}));

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Differs);
        QVERIFY(!publication->differences.isEmpty());
        QCOMPARE(publication->publishedVersion, 0);
        QCOMPARE(originsOf(world.history()), u"fetched"_s);
    }

    void endsWhenItIsCancelled()
    {
        PublishingWorld world;
        world.publishElsewhere({.buttons = {click(u"旧"_s)}});
        const QByteArray expected = world.liveFingerprint();
        world.api.transport.requests.clear();
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&] { world.api.transport.hold(); });
        auto publishing = world.publisher->publish(world.account, onlyShop(), expected, {});
        QTRY_VERIFY(world.calls().contains(u"menu/create"_s));
        world.api.transport.requests.clear();

        world.api.transport.cancelAll();
        const auto publication = test::waitFor(std::move(publishing));

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Unsure);
        QCOMPARE(publication->error->kind, Error::Kind::Cancelled);
        QCOMPARE(statesOf(*publication), QList{State::Unknown});
        QVERIFY(world.calls().isEmpty()); // who is going away asks nothing more
        QCOMPARE(originsOf(world.history()), u"backup"_s);
    }

    void survivesTheEndOfThePublisher()
    {
        PublishingWorld world;
        const QByteArray expected = world.liveFingerprint();
        world.api.transport.requests.clear();
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&] { world.api.transport.hold(); });
        auto publishing = world.publisher->publish(world.account, onlyShop(), expected, {});
        QTRY_VERIFY(world.calls().contains(u"menu/create"_s));
        world.publisher.reset();
        world.api.transport.release();
        const auto publication = test::waitFor(std::move(publishing));
        QCOMPARE_KIND(publication, Cancelled);
    }

    void sendsNothingWithoutABackup()
    {
        PublishingWorld world;
        world.publishElsewhere({.buttons = {click(u"旧"_s)}});
        QVERIFY(QSqlQuery(world.database->connection()).exec(u"DROP TABLE menu_versions"_s));
        const auto publication = world.publish(onlyShop());
        QCOMPARE_KIND(publication, Storage);
        QVERIFY(!world.calls().contains(u"menu/create"_s));

        const auto live = test::waitFor(world.publisher->fetch(world.account));
        QVERIFY_RESULT(live);
        QCOMPARE(live->problems.size(), 1); // it can be looked at all the same
    }

    void isPublishedEvenIfTheHistoryCannotBeWritten()
    {
        PublishingWorld world;
        QVERIFY(QSqlQuery(world.database->connection())
                    .exec(u"CREATE TRIGGER full BEFORE INSERT ON menu_versions WHEN new.origin = 'published' BEGIN "
                          "SELECT RAISE(ABORT, 'no room left'); END"_s));
        const auto publication = world.publish(onlyShop());
        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Published);
        QCOMPARE(publication->publishedVersion, 0);
        QVERIFY(publication->error && publication->error->message.contains(u"no room left"));
    }
};

QTEST_GUILESS_MAIN(TestMenuPublisherFaults)
#include "tst_menupublisherfaults.moc"
