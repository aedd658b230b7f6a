// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/accountbook.h"
#include "tests/support/folder.h"
#include "tests/support/memorystore.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using SaveMode = AccountBook::SaveMode;
using State = SecretStore::State;

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

Account account(int number, const QString &name = {})
{
    return Account{.name = name.isEmpty() ? u"account %1"_s.arg(number) : name, .appId = appId(number)};
}

Credentials credentials(QChar letter)
{
    return Credentials{
        .appSecret = QString(32, letter), .callbackToken = QString(8, letter), .aesKey = QString(43, letter)};
}

/// The whole book over one database file and one fake keychain, as in one process.
struct Desk
{
    Desk(const QString &file, test::MemoryStore &keychain)
        : database(Database::open(file, bookSchema()).value())
        , store(*database)
        , vault(keychain, u"p"_s, {})
        , book(store, vault)
    {
        (void)book.load();
    }

    [[nodiscard]] Result<Account> save(const Account &account, const Credentials &credentials, SaveMode mode)
    {
        return test::waitFor(book.save(account, credentials, mode));
    }
    [[nodiscard]] Result<Account> add(int number) { return save(account(number), credentials(u'a'), SaveMode::Add); }

    std::unique_ptr<Database> database;
    AccountStore store;
    Vault vault;
    AccountBook book;
};

} // namespace

class AccountBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_keychain = std::make_unique<test::MemoryStore>();
        m_desk = newDesk();
    }

    void addsAnAccountWithItsSecrets()
    {
        QSignalSpy changed(&m_desk->book, &AccountBook::accountsChanged);
        QSignalSpy currentChanged(&m_desk->book, &AccountBook::currentChanged);
        const auto saved = m_desk->save(account(1, u"  tidy  "_s), credentials(u'a'), SaveMode::Add);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->name, u"tidy"_s);
        QVERIFY(m_desk->book.find(appId(1)) == *saved);
        QVERIFY(m_desk->book.current() == *saved);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(currentChanged.count(), 1);
        QCOMPARE(m_keychain->entries.keys(), QStringList(u"mpdesk/p/wx0000000000000001/credentials"_s));

        const auto second = newDesk();
        QVERIFY(second->book.accounts() == m_desk->book.accounts());
        QVERIFY(test::waitFor(second->vault.credentials(appId(1))).value() == credentials(u'a'));
    }

    void refusesWhatIsInTheBookAlready_data()
    {
        QTest::addColumn<Account>("other");
        QTest::addColumn<SaveMode>("mode");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("the AppID") << account(1, u"new"_s) << SaveMode::Add << Error::Kind::Invalid << u"appid"_s;
        QTest::newRow("the name") << account(2, u"Account 1"_s) << SaveMode::Add << Error::Kind::Invalid << u"name"_s;
        QTest::newRow("the name, spaces around")
            << account(2, u" account 1 "_s) << SaveMode::Add << Error::Kind::Invalid << u"name"_s;
        Account samePath = account(2);
        samePath.callbackPath = u"/one"_s;
        QTest::newRow("the path") << samePath << SaveMode::Add << Error::Kind::Invalid << u"callbackPath"_s;
        samePath.callbackPath = u"/"_s + appId(3).toString();
        QTest::newRow("another's path by default")
            << samePath << SaveMode::Add << Error::Kind::Invalid << u"callbackPath"_s;
        QTest::newRow("nobody to update") << account(2) << SaveMode::Update << Error::Kind::NotFound << u"account"_s;
        QTest::newRow("renamed to another's name")
            << account(3, u"ACCOUNT 1"_s) << SaveMode::Update << Error::Kind::Invalid << u"name"_s;
        QTest::newRow("no name") << account(2, u" "_s) << SaveMode::Add << Error::Kind::Invalid << u"name"_s;
    }

    void refusesWhatIsInTheBookAlready()
    {
        QFETCH(const Account, other);
        QFETCH(const SaveMode, mode);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, field);
        Account first = account(1);
        first.callbackPath = u"/one"_s;
        QVERIFY_RESULT(m_desk->save(first, credentials(u'a'), SaveMode::Add));
        QVERIFY_RESULT(m_desk->add(3));
        const auto entries = m_keychain->entries;
        const auto accounts = m_desk->store.all().value();

        const auto refused = m_desk->save(other, credentials(u'b'), mode);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(m_keychain->entries, entries);
        QVERIFY(m_desk->store.all().value() == accounts);
    }

    void seesWhatAnotherProcessAdded()
    {
        const auto second = newDesk();
        QVERIFY_RESULT(second->add(1));
        const auto refused = m_desk->add(1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"appid"_s);
        QVERIFY(m_desk->book.find(appId(1)));
    }

    void refusesBadSecretsBeforeAnythingIsWritten()
    {
        Credentials bad = credentials(u'a');
        bad.aesKey = u"tooShortAKey"_s;
        const auto refused = m_desk->save(account(1), bad, SaveMode::Add);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"aesKey"_s);
        QVERIFY2(!describe(refused.error()).contains(u"tooShortAKey"_s), qPrintable(describe(refused.error())));
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_desk->store.all()->isEmpty());
    }

    void anEmptyMemberKeepsWhatIsStoredAndANewKeyKeepsTheOldOne()
    {
        QVERIFY_RESULT(m_desk->add(1));
        QVERIFY_RESULT(
            m_desk->save(account(1, u"renamed"_s), Credentials{.aesKey = QString(43, u'n')}, SaveMode::Update));

        Credentials wanted = credentials(u'a');
        wanted.aesKey = QString(43, u'n');
        wanted.previousAesKey = QString(43, u'a');
        QVERIFY(test::waitFor(newDesk()->vault.credentials(appId(1))).value() == wanted);
    }

    void aRenameAsksNoKeychain()
    {
        QVERIFY_RESULT(m_desk->add(1));
        const int reads = m_keychain->reads;
        const int writes = m_keychain->writes;
        m_keychain->setState(State::Locked);
        QVERIFY_RESULT(m_desk->save(account(1, u"renamed"_s), {}, SaveMode::Update));
        QCOMPARE(m_keychain->reads, reads);
        QCOMPARE(m_keychain->writes, writes);
        QCOMPARE(m_desk->book.find(appId(1))->name, u"renamed"_s);
    }

    void aRowThatCannotBeWrittenTakesTheSecretsBack_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<State>("state");
        QTest::newRow("new account") << false << State::Working;
        QTest::newRow("known account") << true << State::Working;
        QTest::newRow("new account, locked") << false << State::Locked;
        QTest::newRow("known account, locked") << true << State::Locked;
    }

    void aRowThatCannotBeWrittenTakesTheSecretsBack()
    {
        QFETCH(const bool, isKnown);
        QFETCH(const State, state);
        if (isKnown)
            QVERIFY_RESULT(m_desk->add(1));
        const auto entries = m_keychain->entries;
        m_keychain->setState(state);
        refuseRows();

        const auto refused =
            m_desk->save(account(1, u"x"_s), credentials(u'b'), isKnown ? SaveMode::Update : SaveMode::Add);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(m_keychain->entries, entries);
        const auto now = test::waitFor(m_desk->vault.credentials(appId(1)));
        QCOMPARE(now.has_value(), isKnown);
        QVERIFY(!isKnown || *now == credentials(u'a'));
        QCOMPARE(m_desk->book.accounts().size(), isKnown ? 1 : 0);
    }

    void withoutAKeychainSecretsStayInTheSession_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("locked") << State::Locked;
        QTest::newRow("absent") << State::Absent;
    }

    void withoutAKeychainSecretsStayInTheSession()
    {
        QFETCH(const State, state);
        m_keychain->setState(state);
        QVERIFY_RESULT(m_desk->add(1));
        QVERIFY(m_desk->vault.isVolatile(appId(1)));
        QVERIFY(test::waitFor(m_desk->vault.credentials(appId(1))).value() == credentials(u'a'));
        QVERIFY(!test::waitFor(newDesk()->vault.credentials(appId(1))));
    }

    void removesEntriesThenTheRow()
    {
        QVERIFY_RESULT(m_desk->add(1));
        QVERIFY_RESULT(m_desk->add(2));
        QVERIFY_RESULT(m_desk->book.setCurrent(appId(2)));
        QVERIFY_RESULT(test::waitFor(
            m_desk->vault.storeTokens(appId(2), CachedTokens{.forcedRefreshes = {QDateTime::currentDateTimeUtc()}})));
        QCOMPARE(m_keychain->entries.size(), 3);

        QVERIFY_RESULT(test::waitFor(m_desk->book.remove(appId(2))));
        QCOMPARE(m_keychain->entries.keys(), QStringList(u"mpdesk/p/wx0000000000000001/credentials"_s));
        QCOMPARE(m_desk->book.accounts().size(), 1);
        QCOMPARE(m_desk->book.current()->appId, appId(1));
        QCOMPARE(newDesk()->book.accounts().size(), 1);
    }

    void aLockedKeychainKeepsTheRow()
    {
        QVERIFY_RESULT(m_desk->add(1));
        m_keychain->setState(State::Locked);
        const auto refused = test::waitFor(m_desk->book.remove(appId(1)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Secret);
        QVERIFY(m_desk->book.find(appId(1)));
        m_keychain->setState(State::Working);
        QVERIFY(test::waitFor(m_desk->vault.credentials(appId(1))));
    }

    void withoutAKeychainTheEntriesGoLater_data()
    {
        QTest::addColumn<bool>("isAddedAgain");
        QTest::newRow("removed for good") << false;
        QTest::newRow("added again meanwhile") << true;
    }

    void withoutAKeychainTheEntriesGoLater()
    {
        QFETCH(const bool, isAddedAgain);
        QVERIFY_RESULT(m_desk->add(1));
        QVERIFY_RESULT(m_desk->add(2));
        m_keychain->setState(State::Absent);
        m_desk = newDesk(); // a run without a keychain
        QVERIFY_RESULT(test::waitFor(m_desk->book.remove(appId(1))));
        QCOMPARE(m_desk->book.accounts().size(), 1);
        QCOMPARE(m_keychain->entries.size(), 2);
        if (isAddedAgain)
            QVERIFY_RESULT(m_desk->save(account(1), {}, SaveMode::Add));

        m_desk = newDesk();
        m_keychain->setState(State::Working);
        QTRY_COMPARE(m_keychain->entries.size(), isAddedAgain ? 2 : 1);
        QTRY_COMPARE(m_desk->store.fact(u"orphans"_s).value(), QString());
        QVERIFY(m_keychain->entries.contains(u"mpdesk/p/wx0000000000000002/credentials"_s));
    }

    void removingTheLastLeavesNoCurrent()
    {
        QVERIFY_RESULT(m_desk->add(1));
        QSignalSpy currentChanged(&m_desk->book, &AccountBook::currentChanged);
        QVERIFY_RESULT(test::waitFor(m_desk->book.remove(appId(1))));
        QCOMPARE(m_desk->book.current(), std::nullopt);
        QCOMPARE(currentChanged.count(), 1);
        QCOMPARE(test::waitFor(m_desk->book.remove(appId(1))).error().kind, Error::Kind::NotFound);
    }

    void theCurrentAccountIsRemembered()
    {
        QVERIFY_RESULT(m_desk->add(1));
        QVERIFY_RESULT(m_desk->add(2));
        QCOMPARE(newDesk()->book.current()->appId, appId(1));
        QVERIFY_RESULT(m_desk->book.setCurrent(appId(2)));
        QCOMPARE(newDesk()->book.current()->appId, appId(2));
        QCOMPARE(m_desk->book.setCurrent(appId(3)).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_desk->book.current()->appId, appId(2));
    }

    void resolvesByAppIdAndByName_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("number"); // 0: refused
        QTest::newRow("AppID") << appId(2).toString() << 2;
        QTest::newRow("AppID, spaces around") << u" %1\n"_s.arg(appId(2).toString()) << 2;
        QTest::newRow("name") << u"商城"_s << 1;
        QTest::newRow("name in other case") << u"SHOP"_s << 2;
        QTest::newRow("name as written goes first") << u"twin"_s << 3;
        QTest::newRow("ambiguous") << u"TWIN"_s << 0;
        QTest::newRow("unknown") << u"shops"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }

    void resolvesByAppIdAndByName()
    {
        QFETCH(const QString, wanted);
        QFETCH(const int, number);
        int next = 0;
        for (const QString &name : {u"商城"_s, u"shop"_s, u"twin"_s, u"Twin"_s}) // twins: an edited database
            QVERIFY_RESULT(m_desk->store.put(account(++next, name)));
        QVERIFY_RESULT(m_desk->book.load());

        const auto found = m_desk->book.resolve(wanted);
        QCOMPARE(found ? found->appId : AppId(), number > 0 ? appId(number) : AppId());
        if (!found && wanted == u"TWIN"_s)
            QCOMPARE(found.error().kind, Error::Kind::Invalid);
        if (!found && wanted == u"shops"_s) {
            QCOMPARE(found.error().kind, Error::Kind::NotFound);
            QVERIFY2(found.error().advice.contains(u"商城"_s), qPrintable(found.error().advice));
        }
    }

private:
    [[nodiscard]] std::unique_ptr<Desk> newDesk() const
    {
        return std::make_unique<Desk>(m_folder->filePath(u"mpdesk.db"_s), *m_keychain);
    }

    void refuseRows()
    {
        for (const QString &deed : {u"INSERT"_s, u"UPDATE"_s}) {
            QSqlQuery query(m_desk->database->connection());
            QVERIFY(query.exec(
                u"CREATE TRIGGER no_%1 BEFORE %1 ON accounts BEGIN SELECT raise(ABORT, 'full'); END"_s.arg(deed)));
        }
    }

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<test::MemoryStore> m_keychain;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
