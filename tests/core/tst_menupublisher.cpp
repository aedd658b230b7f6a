// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/publishingworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::publishing;
using namespace Qt::StringLiterals;
using Outcome = Publication::Outcome;
using State = StepReport::State;
using namespace test::publishing;
using test::PublishingWorld;

class TestMenuPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesReadsBackAndRemembers()
    {
        PublishingWorld world;
        const QSignalSpy changes(world.publisher.get(), &MenuPublisher::historyChanged);
        const QSignalSpy progress(world.publisher.get(), &MenuPublisher::progressed);

        const auto publication = world.publish(onlyShop(), u"国庆"_s);

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Published);
        QCOMPARE(statesOf(*publication), QList{State::Accepted});
        QCOMPARE(world.calls(), QStringList(lookedOnly() + QStringList{u"menu/create"_s, u"menu/get"_s}));
        QCOMPARE(world.api.transport.requests.at(2).body, test::golden(u"menu_publish.json"_s));
        QVERIFY(!publication->error);
        QVERIFY(publication->live && publication->live->menus.base.buttons == shopMenu().buttons);
        QCOMPARE(publication->at, world.api.clock.now());
        QCOMPARE(publication->backupVersion, 0); // nothing was live
        const auto history = world.history();
        QCOMPARE(originsOf(history), u"published"_s);
        QCOMPARE(history.first().id, publication->publishedVersion);
        QCOMPARE(history.first().note, u"国庆"_s);
        QCOMPARE(history.first().fingerprint, menu::fingerprint(onlyShop()));
        QVERIFY(menu::read(history.first().json).menus.base.buttons == shopMenu().buttons);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toString(), world.account.appId.toString());
        QCOMPARE(progress.size(), 3); // before the call, before reading back, at the end
        QCOMPARE(progress.last().at(1), progress.last().at(2));
    }

    void backsUpWhatWasLive()
    {
        PublishingWorld world;
        world.publishElsewhere({.buttons = {click(u"旧"_s)}});

        const auto publication = world.publish(onlyShop());

        QVERIFY_RESULT(publication);
        QCOMPARE(originsOf(world.history()), u"published backup"_s);
        const auto backup = world.store->version(world.account.appId, publication->backupVersion);
        QVERIFY_RESULT(backup);
        QCOMPARE(menu::read(backup->json).menus.base.buttons.first().name, u"旧"_s);
    }

    void theBackupIsThereBeforeAnythingIsSent()
    {
        PublishingWorld world;
        world.publishElsewhere({.buttons = {click(u"旧"_s)}});
        const QByteArray expected = world.liveFingerprint();
        QString onDisk;
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&](const QString &, int done) {
            if (done > 0)
                return;
            const auto other =
                Database::open(world.folder.filePath(u"mpdesk.db"_s), bookSchema(), Database::Access::ReadOnly);
            onDisk = originsOf(MenuStore(**other).versions(world.account.appId).value());
        });
        QVERIFY_RESULT(test::waitFor(world.publisher->publish(world.account, onlyShop(), expected, {})));
        QCOMPARE(onDisk, u"backup"_s);
    }

    void doesNothingWhereNothingIsToDo()
    {
        PublishingWorld world;
        QVERIFY_RESULT(world.publish(onlyShop()));

        const auto again = world.publish(onlyShop());

        QVERIFY_RESULT(again);
        QCOMPARE(again->outcome, Outcome::NothingToDo);
        QCOMPARE(world.calls(), QStringList{u"menu/get"_s});
        QCOMPARE(originsOf(world.history()), u"published"_s);
    }

    void readdsChangedConditionalMenus()
    {
        PublishingWorld world;
        QVERIFY_RESULT(world.publish(withTwoConditional()));
        const auto before = world.live().menus;
        menu::MenuSet changed = before;
        changed.conditional[0].menu.buttons[0].name = u"苹果2"_s;

        const auto publication = world.publish(changed);

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Published);
        QCOMPARE(world.calls().filter(u"delconditional"_s).size(), 2); // the newer one wins, so it has to move too
        QCOMPARE(world.calls().filter(u"addconditional"_s).size(), 2);
        QCOMPARE(world.calls().filter(u"create"_s).size(), 0);
        const auto after = publication->live->menus;
        QCOMPARE(after.conditional.size(), 2);
        QCOMPARE(after.conditional[0].menu.buttons[0].name, u"苹果2"_s);
        QVERIFY(after.conditional[0].menu.menuId != before.conditional[0].menu.menuId);
        QCOMPARE(menu::fingerprint(after), menu::fingerprint(changed));
    }

    void sendsNothingOverSomebodyElsesChange()
    {
        PublishingWorld world;
        QVERIFY_RESULT(world.publish(onlyShop()));
        const QByteArray seen = world.liveFingerprint();
        world.publishElsewhere({.buttons = {click(u"别人"_s)}});
        world.api.transport.requests.clear();
        const menu::MenuSet wanted{.base = {.buttons = {click(u"我的"_s)}}};

        const auto publication = test::waitFor(world.publisher->publish(world.account, wanted, seen, {}));

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::ChangedMeanwhile);
        QCOMPARE(world.calls(), QStringList{u"menu/get"_s});
        QCOMPARE(publication->live->menus.base.buttons.first().name, u"别人"_s);
        QVERIFY(!publication->differences.isEmpty());
        QCOMPARE(originsOf(world.history()), u"fetched published"_s);
    }

    void refusesBeforeAnythingIsSent_data()
    {
        QTest::addColumn<menu::MenuSet>("wanted");
        QTest::addColumn<bool>("isVerified");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("field");
        menu::MenuSet bad = onlyShop();
        bad.base.buttons[0].url.clear();
        QTest::newRow("a rule is broken") << bad << true << Error::Kind::Invalid << u"button[0].url"_s;
        QTest::newRow("no buttons") << menu::MenuSet() << true << Error::Kind::Invalid << u"button"_s;
        QTest::newRow("not verified") << onlyShop() << false << Error::Kind::Unsupported << QString();
    }

    void refusesBeforeAnythingIsSent()
    {
        QFETCH(const menu::MenuSet, wanted);
        QFETCH(const bool, isVerified);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, field);
        PublishingWorld world;
        world.account.verified = isVerified;

        const auto publication = test::waitFor(world.publisher->publish(world.account, wanted, {}, {}));

        QVERIFY(!publication);
        QCOMPARE(publication.error().kind, kind);
        QCOMPARE(publication.error().field, field);
        QVERIFY(!publication.error().isOutcomeUnknown);
        QVERIFY(world.calls().isEmpty());
    }

    void publishesOnceAtATime()
    {
        PublishingWorld world;
        const QByteArray expected = world.liveFingerprint();
        world.api.transport.requests.clear();
        auto first = world.publisher->publish(world.account, onlyShop(), expected, {});

        const auto second = test::waitFor(world.publisher->publish(world.account, onlyShop(), expected, {}));
        const auto checked = test::waitFor(world.publisher->check(world.account, onlyShop()));

        QCOMPARE_KIND(second, Unsupported);
        QCOMPARE_KIND(checked, Unsupported);
        const auto published = test::waitFor(std::move(first));
        QVERIFY_RESULT(published);
        QCOMPARE(published->outcome, Outcome::Published);
        QCOMPARE(world.calls().filter(u"create"_s).size(), 1);
        const auto later = test::waitFor(world.publisher->check(world.account, onlyShop()));
        QVERIFY_RESULT(later);
    }

    void removesEverything()
    {
        PublishingWorld world;
        QVERIFY_RESULT(world.publish(withTwoConditional()));
        const QByteArray expected = world.liveFingerprint();
        world.api.transport.requests.clear();

        const auto removal = test::waitFor(world.publisher->removeAll(world.account, expected, u"over"_s));

        QVERIFY_RESULT(removal);
        QCOMPARE(removal->outcome, Outcome::Published);
        QVERIFY(world.calls().contains(u"menu/delete"_s));
        QVERIFY(world.live().shown().isEmpty());
        QCOMPARE(originsOf(world.history()), u"deleted published"_s);
        QCOMPARE(world.history().first().note, u"over"_s);
        QCOMPARE(removal->backupVersion, world.history().last().id); // that version is the backup

        const QByteArray nothing = menu::fingerprint({});
        const auto again = test::waitFor(world.publisher->removeAll(world.account, nothing, {}));
        QVERIFY_RESULT(again);
        QCOMPARE(again->outcome, Outcome::NothingToDo);
    }

    void doesNotRemoveWhatNobodyHasSeen()
    {
        PublishingWorld world;
        QVERIFY_RESULT(world.publish(onlyShop()));
        const auto removal = test::waitFor(world.publisher->removeAll(world.account, menu::fingerprint({}), {}));
        QVERIFY_RESULT(removal);
        QCOMPARE(removal->outcome, Outcome::ChangedMeanwhile);
        QVERIFY(!removal->differences.isEmpty());
        QVERIFY(!world.live().shown().isEmpty());
    }

    void replacesTheConsolesMenuAndKeepsIt()
    {
        PublishingWorld world;
        const QJsonArray buttons{QJsonObject{{u"type"_s, u"img"_s}, {u"name"_s, u"海报"_s}},
                                 QJsonObject{{u"type"_s, u"text"_s}, {u"name"_s, u"地址"_s}, {u"value"_s, u"北京"_s}}};
        QVERIFY_RESULT(world.platform.setConsoleMenu(buttons));
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account))); // with another media id
        QCOMPARE(originsOf(world.history()), u"fetched"_s);

        const auto publication = world.publish(onlyShop());

        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Published);
        const auto backup = world.store->version(world.account.appId, publication->backupVersion);
        QVERIFY_RESULT(backup);
        QCOMPARE(menu::read(backup->json).menus.base.buttons.at(1).extra.value(u"value"_s).toString(), u"北京"_s);
    }

    void keepsAsItCameWhatCouldNotBeTakenUp()
    {
        PublishingWorld world;
        const QByteArray odd = R"({"menu":{"button":[7,{"type":"click","name":"a","key":"k"}]}})";
        world.api.replyWithToken("T");
        world.api.transport.reply(odd);
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QCOMPARE(world.history().first().json, odd);
    }

    void fetchesAndRemembersOnlyWhatIsNew()
    {
        PublishingWorld world;
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QVERIFY(world.history().isEmpty()); // there was nothing, and there is nothing
        world.publishElsewhere(shopMenu());
        const QSignalSpy changes(world.publisher.get(), &MenuPublisher::historyChanged);
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QCOMPARE(originsOf(world.history()), u"fetched"_s);
        QCOMPARE(changes.size(), 1);
        QVERIFY_RESULT(test::waitFor(api::deleteMenus(world.api.client, world.account)));
        QVERIFY_RESULT(test::waitFor(world.publisher->fetch(world.account)));
        QCOMPARE(originsOf(world.history()), u"fetched fetched"_s);
        QCOMPARE(world.history().first().fingerprint, menu::fingerprint({}));
    }

    void doesNotRememberWhatIsLiveHalfway()
    {
        PublishingWorld world;
        const QByteArray expected = world.liveFingerprint();
        std::optional<Task<api::LiveMenu>> halfway;
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&](const QString &, int done) {
            if (done == 1)
                halfway = world.publisher->fetch(world.account);
        });
        QVERIFY_RESULT(test::waitFor(world.publisher->publish(world.account, withTwoConditional(), expected, {})));
        QVERIFY_RESULT(test::waitFor(*std::move(halfway)));
        QCOMPARE(originsOf(world.history()), u"published"_s);
    }

    void leavesTheCapabilityOfASandboxToTheSandbox()
    {
        PublishingWorld world(sandbox::Kind::PersonalSubscription);
        world.account.verified = false;
        world.account.type = AccountType::Sandbox;
        world.account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        const auto publication = world.publish(onlyShop());
        QVERIFY_RESULT(publication);
        QCOMPARE(publication->outcome, Outcome::Refused);
        QCOMPARE(publication->error->code, 48001);
    }
};

QTEST_GUILESS_MAIN(TestMenuPublisher)
#include "tst_menupublisher.moc"
