// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/publishingworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::publishing;
using namespace Qt::StringLiterals;
using namespace test::publishing;
using Outcome = Publication::Outcome;
using State = StepReport::State;

namespace {

const Catalogue &catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    return *loaded;
}

/// The publisher as the program builds it, over real HTTP, with the simulated platform at the other end.
struct World
{
    World()
    {
        const Result<quint16> port = server->listen(0);
        if (!port)
            qFatal("%s", qPrintable(describe(port.error())));
        account.name = u"排练"_s;
        account.appId = AppId::parse(server->platform().identity().appId).value_or(AppId());
        account.type = AccountType::Sandbox;
        account.apiBase = server->baseUrl();
        const Credentials secrets{.appSecret = server->platform().identity().secret};
        static_cast<void>(test::waitFor(vault.storeCredentials(account.appId, secrets)));
        publisher = std::make_unique<MenuPublisher>(client, *store, clock);
    }
    ~World() { transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] QByteArray seen()
    {
        const auto live = test::waitFor(publisher->fetch(account));
        return live ? menu::fingerprint(live->shown()) : QByteArray();
    }
    [[nodiscard]] qsizetype callsOf(const QString &endpointId) const
    {
        const QList<Exchange> exchanges = log.exchanges();
        return std::ranges::count(exchanges, endpointId, &Exchange::endpointId);
    }

    test::FakeClock clock;
    std::unique_ptr<sandbox::SandboxServer> server =
        std::make_unique<sandbox::SandboxServer>(catalogue(), clock, sandbox::Options{});
    test::MemoryStore keychain;
    Vault vault{keychain, u"profile"_s, QString(), nullptr, &clock};
    QnamTransport transport;
    ExchangeLog log;
    api::AccessTokens tokens{transport, vault, catalogue(), log, clock};
    api::ApiClient client{transport, tokens, catalogue(), log};
    test::Folder folder;
    std::unique_ptr<Database> database =
        Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value_or(nullptr);
    std::unique_ptr<MenuStore> store = std::make_unique<MenuStore>(*database);
    std::unique_ptr<MenuPublisher> publisher;
    Account account;
};

} // namespace

class TestMenuPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesAndRemovesOverHttp()
    {
        World world;
        const QByteArray nothing = world.seen();
        const auto published =
            test::waitFor(world.publisher->publish(world.account, withTwoConditional(), nothing, {}));
        QVERIFY_RESULT(published);
        QCOMPARE(published->outcome, Outcome::Published);
        QCOMPARE(published->live->menus.conditional.size(), 2);
        QVERIFY(!published->live->menus.conditional.first().menu.menuId.isEmpty());

        const QByteArray live = world.seen();
        const auto removed = test::waitFor(world.publisher->removeAll(world.account, live, {}));
        QVERIFY_RESULT(removed);
        QCOMPARE(removed->outcome, Outcome::Published);
        QCOMPARE(originsOf(world.store->versions(world.account.appId).value()), u"deleted published"_s);
    }

    void repeatsNothingThatWasCut()
    {
        World world;
        const QByteArray nothing = world.seen();
        world.server->platform().cutConnection(u"/cgi-bin/menu/create"_s, 1);
        const auto cut = test::waitFor(world.publisher->publish(world.account, onlyShop(), nothing, {}));
        QVERIFY_RESULT(cut);
        QCOMPARE(cut->outcome, Outcome::Unsure);
        QCOMPARE(statesOf(*cut), QList{State::Unknown});
        QVERIFY(cut->error->isOutcomeUnknown);
        QVERIFY(cut->live && cut->live->shown().isEmpty());
        QCOMPARE(world.callsOf(u"createCustomMenu"_s), 1);

        const auto checked = test::waitFor(world.publisher->check(world.account, onlyShop()));
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->outcome, Outcome::Differs);
    }

    void takesANewTokenInTheMiddle()
    {
        World world;
        const QByteArray nothing = world.seen();
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&world](const QString &, int done) {
            if (done == 1)
                world.server->platform().forceStableTokenAsAnotherProgram();
        });
        const auto published =
            test::waitFor(world.publisher->publish(world.account, withTwoConditional(), nothing, {}));
        QVERIFY_RESULT(published);
        QCOMPARE(published->outcome, Outcome::Published);
        QCOMPARE(world.callsOf(u"addConditionalMenu"_s), 3); // one was refused for its token
    }

    void endsWithTheProgram()
    {
        World world;
        const QByteArray nothing = world.seen();
        world.server->platform().keepSilent(u"/cgi-bin/menu/create"_s, 1);
        const QSignalSpy progress(world.publisher.get(), &MenuPublisher::progressed);
        auto publishing = world.publisher->publish(world.account, onlyShop(), nothing, {});
        QTRY_COMPARE(progress.size(), 1);
        world.transport.cancelAll();
        const auto cancelled = test::waitFor(std::move(publishing));
        QVERIFY_RESULT(cancelled);
        QCOMPARE(cancelled->outcome, Outcome::Unsure);
        QCOMPARE(cancelled->error->kind, Error::Kind::Cancelled);
    }

    void nothingHasLeftWhereNobodyListens()
    {
        World world;
        const QByteArray nothing = world.seen();
        connect(world.publisher.get(), &MenuPublisher::progressed, this, [&world] { world.server.reset(); });
        const auto published = test::waitFor(world.publisher->publish(world.account, onlyShop(), nothing, {}));
        QCOMPARE_KIND(published, Network);
        QVERIFY(!published.error().isOutcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestMenuPublishing)
#include "tst_menupublishing.moc"
