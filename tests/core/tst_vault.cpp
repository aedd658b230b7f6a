// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/secrets/sessionstore.h"
#include "core/secrets/vault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folder.h"
#include "tests/support/memorystore.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SecretStore::State;

namespace {

const auto entryKey = u"mpdesk/p/wx0123456789abcdef/credentials"_s;

Credentials whole(QChar letter)
{
    return {.appSecret = QString(32, letter), .callbackToken = QString(8, letter), .aesKey = QString(43, letter)};
}

Credentials keyOnly(QChar letter)
{
    return {.aesKey = QString(43, letter)};
}

Credentials withPrevious(Credentials credentials, QChar letter)
{
    credentials.previousAesKey = QString(43, letter);
    return credentials;
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_unique<test::MemoryStore>();
        m_clock = std::make_unique<test::FakeClock>();
        m_folder = std::make_unique<test::Folder>();
        m_vault = newVault();
    }

    void asksNothingBeforeItIsAsked()
    {
        QCOMPARE(m_keychain->reads, 0);
        QVERIFY(!m_vault->isVolatile(m_appId));
        QCOMPARE(m_keychain->reads, 0);
    }

    void keepsOneEntryForTheNextRun()
    {
        QSignalSpy changed(m_vault.get(), &Vault::credentialsChanged);
        QVERIFY_RESULT(store(*m_vault, whole(u'a')));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_keychain->entries.keys(), QStringList(entryKey));
        QVERIFY(read(*newVault()) == whole(u'a'));
        QVERIFY(!m_vault->isVolatile(m_appId));
    }

    void readsTheKeychainOnceInARun()
    {
        m_keychain->entries.insert(entryKey, R"({"secret":"s"})");
        QVERIFY(read(*m_vault));
        QVERIFY(read(*m_vault));
        QCOMPARE(m_keychain->reads, 1);
    }

    void nothingStoredDiffersFromCannotTell_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing stored") << State::Working << QByteArray() << u"absent"_s;
        QTest::newRow("locked") << State::Locked << QByteArray("{}") << u"unreadable"_s;
        QTest::newRow("no keychain") << State::Absent << QByteArray("{}") << u"unreadable"_s;
        QTest::newRow("not ours") << State::Working << QByteArray("SomeoneElsesSecret") << u"unreadable"_s;
        QTest::newRow("wrong type") << State::Working << QByteArray(R"({"secret":5})") << u"unreadable"_s;
    }

    void nothingStoredDiffersFromCannotTell()
    {
        QFETCH(const State, state);
        QFETCH(const QByteArray, entry);
        QFETCH(const QString, field);
        if (!entry.isEmpty())
            m_keychain->entries.insert(entryKey, entry);
        m_keychain->setState(state);
        const auto found = read(*m_vault);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Secret);
        QCOMPARE(found.error().field, field);
        QVERIFY(!found.error().message.contains(u"SomeoneElsesSecret"_s));
    }

    void aFailedReadNeverOverwritesAnEntry_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<Credentials>("given");
        QTest::addColumn<bool>("isStored"); // at all
        QTest::addColumn<bool>("isReplaced"); // in the keychain
        const QByteArray ours = toWire(whole(u'a'));
        QTest::newRow("readable, all given") << State::Working << ours << whole(u'b') << true << true;
        QTest::newRow("readable, some given") << State::Working << ours << keyOnly(u'b') << true << true;
        QTest::newRow("locked, all given") << State::Locked << ours << whole(u'b') << true << false;
        QTest::newRow("locked, some given") << State::Locked << ours << keyOnly(u'b') << true << false;
        QTest::newRow("absent, some given") << State::Absent << ours << keyOnly(u'b') << true << false;
        QTest::newRow("not ours, all given") << State::Working << QByteArray("x") << whole(u'b') << true << true;
        QTest::newRow("not ours, some given") << State::Working << QByteArray("x") << keyOnly(u'b') << false << false;
    }

    void aFailedReadNeverOverwritesAnEntry()
    {
        QFETCH(const State, state);
        QFETCH(const QByteArray, entry);
        QFETCH(const Credentials, given);
        QFETCH(const bool, isStored);
        QFETCH(const bool, isReplaced);
        m_keychain->entries.insert(entryKey, entry);
        m_keychain->setState(state);

        const Done stored = store(*m_vault, given);
        QCOMPARE(stored.has_value(), isStored);
        QCOMPARE(m_keychain->entries.value(entryKey), isReplaced ? toWire(given) : entry);
        QCOMPARE(m_vault->isVolatile(m_appId), isStored && !isReplaced);
        if (isStored) {
            QVERIFY(read(*m_vault) == given);
        } else {
            QCOMPARE(stored.error().kind, Error::Kind::Secret);
            QCOMPARE(stored.error().field, u"unreadable"_s);
            QVERIFY(stored.error().advice.contains(u"EncodingAESKey"_s));
        }
    }

    void movesTheSessionOverTheEntry_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<Credentials>("session");
        QTest::addColumn<std::optional<Credentials>>("wanted");
        QTest::newRow("no entry") << QByteArray() << keyOnly(u'b') << std::optional(keyOnly(u'b'));
        QTest::newRow("all given") << toWire(whole(u'a')) << whole(u'b')
                                   << std::optional(withPrevious(whole(u'b'), u'a'));
        Credentials both = withPrevious(whole(u'a'), u'a');
        both.aesKey = QString(43, u'b');
        QTest::newRow("some given") << toWire(whole(u'a')) << keyOnly(u'b') << std::optional(both);
        QTest::newRow("the same") << toWire(whole(u'a')) << whole(u'a') << std::optional(whole(u'a'));
        QTest::newRow("not ours, all given") << QByteArray("x") << whole(u'b') << std::optional(whole(u'b'));
        QTest::newRow("not ours, some given") << QByteArray("x") << keyOnly(u'b') << std::optional<Credentials>();
    }

    void movesTheSessionOverTheEntry()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const Credentials, session);
        QFETCH(const std::optional<Credentials>, wanted);
        if (!entry.isEmpty())
            m_keychain->entries.insert(entryKey, entry);
        m_keychain->setState(State::Locked);
        QVERIFY_RESULT(store(*m_vault, session));
        QCOMPARE(m_vault->volatileAccounts(), QList<AppId>({m_appId}));
        QVERIFY(!test::waitFor(m_vault->moveSessionToKeychain()));
        QCOMPARE(m_keychain->entries.value(entryKey), entry);

        m_keychain->setState(State::Working);
        const auto moved = test::waitFor(m_vault->moveSessionToKeychain());
        QCOMPARE(moved.has_value(), wanted.has_value());
        QCOMPARE(m_vault->isVolatile(m_appId), !wanted.has_value());
        if (!wanted) {
            QCOMPARE(m_keychain->entries.value(entryKey), entry);
            return;
        }
        QCOMPARE(*moved, 1);
        QVERIFY(read(*m_vault) == *wanted);
        QVERIFY(read(*newVault()) == *wanted);
        QCOMPARE(test::waitFor(m_vault->moveSessionToKeychain()).value(), 0);
    }

    void movingTakesTheTokensAlong()
    {
        m_keychain->setState(State::Absent);
        QVERIFY_RESULT(store(*m_vault, whole(u'a')));
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, m_someTokens)));
        m_keychain->setState(State::Working);
        QCOMPARE(test::waitFor(m_vault->moveSessionToKeychain()).value(), 1);
        QVERIFY(tokens(*newVault()) == m_someTokens);
    }

    void whatIsPartOnlyIsFilledFromTheEntryOnceItCanBeRead()
    {
        m_keychain->entries.insert(entryKey, toWire(whole(u'a')));
        m_keychain->setState(State::Locked);
        QVERIFY_RESULT(store(*m_vault, keyOnly(u'b')));
        QVERIFY(read(*m_vault) == keyOnly(u'b'));
        m_keychain->setState(State::Working);
        QCOMPARE(read(*m_vault)->appSecret, whole(u'a').appSecret);
        QCOMPARE(read(*m_vault)->aesKey, QString(43, u'b'));
        QCOMPARE(m_keychain->entries.value(entryKey), toWire(whole(u'a'))); // nobody has asked for it to be moved
        QVERIFY(m_vault->isVolatile(m_appId));
    }

    void theCredentialsDirectoryGoesFirstAndIsNeverWritten()
    {
        m_keychain->entries.insert(entryKey, toWire(whole(u'k')));
        writeFile(toWire(whole(u'd')));
        Vault vault(*m_keychain, u"p"_s, m_folder->path());
        QVERIFY(read(vault) == whole(u'd'));
        QVERIFY(!vault.isVolatile(m_appId));
        QCOMPARE(m_keychain->reads, 0);

        const Done refused = store(vault, whole(u'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
        QVERIFY2(refused.error().message.contains(m_folder->path()), qPrintable(refused.error().message));
        QCOMPARE(m_keychain->entries.value(entryKey), toWire(whole(u'k')));
    }

    void aBrokenCredentialsFileIsNotPassedOver()
    {
        m_keychain->entries.insert(entryKey, toWire(whole(u'k')));
        writeFile("{");
        Vault vault(*m_keychain, u"p"_s, m_folder->path());
        const auto found = read(vault);
        QVERIFY(!found);
        QCOMPARE(found.error().field, u"unreadable"_s);
    }

    void forgetsEverythingOfTheAccountAndNothingElse()
    {
        const auto other = u"mpdesk/p/wxffffffffffffffff/credentials"_s;
        const auto otherProfile = u"mpdesk/q/wx0123456789abcdef/credentials"_s;
        m_keychain->entries.insert(other, "{}");
        m_keychain->entries.insert(otherProfile, "{}");
        QVERIFY_RESULT(store(*m_vault, whole(u'a')));
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, m_someTokens)));
        QVERIFY_RESULT(test::waitFor(m_vault->forget(m_appId)));
        QCOMPARE(m_keychain->entries.keys(), QStringList({other, otherProfile}));
        QCOMPARE(read(*m_vault).error().field, u"absent"_s);
        QVERIFY(tokens(*m_vault) == CachedTokens());
    }

    void forgettingNeedsAKeychainThatLetsUsIn_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isForgotten");
        QTest::newRow("locked") << State::Locked << false;
        QTest::newRow("absent") << State::Absent << true;
    }

    void forgettingNeedsAKeychainThatLetsUsIn()
    {
        QFETCH(const State, state);
        QFETCH(const bool, isForgotten);
        m_keychain->setState(state);
        QVERIFY_RESULT(store(*m_vault, whole(u'a')));
        QCOMPARE(test::waitFor(m_vault->forget(m_appId)).has_value(), isForgotten);
        QCOMPARE(read(*m_vault).has_value(), !isForgotten);
    }

    void aStoreInMemoryIsVolatile()
    {
        SessionStore session;
        Vault vault(session, u"p"_s, {});
        QVERIFY_RESULT(store(vault, whole(u'a')));
        QVERIFY(vault.isVolatile(m_appId));
        QCOMPARE(test::waitFor(vault.moveSessionToKeychain()).value(), 0);
        QVERIFY(read(vault) == whole(u'a'));
    }

    void probesWithAnEntryThatDoesNotStay_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isOk");
        QTest::newRow("working") << State::Working << true;
        QTest::newRow("locked") << State::Locked << false;
    }

    void probesWithAnEntryThatDoesNotStay()
    {
        QFETCH(const State, state);
        QFETCH(const bool, isOk);
        m_keychain->setState(state);
        const auto probe = test::waitFor(m_vault->probe());
        QVERIFY_RESULT(probe);
        QCOMPARE(probe->ok, isOk);
        QCOMPARE(probe->detail.isEmpty(), isOk);
        QCOMPARE(probe->backend, u"memory"_s);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void aNewKeyKeepsTheOldOne_data()
    {
        QTest::addColumn<Credentials>("given");
        QTest::addColumn<Credentials>("wanted");
        QTest::newRow("nothing given") << Credentials() << withPrevious(whole(u'a'), u'p');
        QTest::newRow("same key") << whole(u'a') << withPrevious(whole(u'a'), u'p');
        QTest::newRow("new key") << keyOnly(u'n') << [] {
            Credentials wanted = withPrevious(whole(u'a'), u'a');
            wanted.aesKey = QString(43, u'n');
            return wanted;
        }();
        QTest::newRow("both given") << withPrevious(keyOnly(u'n'), u'o') << [] {
            Credentials wanted = withPrevious(whole(u'a'), u'o');
            wanted.aesKey = QString(43, u'n');
            return wanted;
        }();
    }

    void aNewKeyKeepsTheOldOne()
    {
        QFETCH(const Credentials, given);
        QFETCH(const Credentials, wanted);
        QVERIFY(overlaid(given, withPrevious(whole(u'a'), u'p')) == wanted);
        QVERIFY(overlaid(given, Credentials()) == given);
    }

private:
    [[nodiscard]] std::unique_ptr<Vault> newVault() const
    {
        return std::make_unique<Vault>(*m_keychain, u"p"_s, QString(), nullptr, m_clock.get());
    }
    [[nodiscard]] Result<Credentials> read(Vault &vault) const { return test::waitFor(vault.credentials(m_appId)); }
    [[nodiscard]] Done store(Vault &vault, const Credentials &credentials) const
    {
        return test::waitFor(vault.storeCredentials(m_appId, credentials));
    }
    [[nodiscard]] CachedTokens tokens(Vault &vault) const { return test::waitFor(vault.tokens(m_appId)).value(); }
    [[nodiscard]] static QByteArray toWire(const Credentials &credentials)
    {
        return core::toWire(credentials.toJson());
    }
    void writeFile(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(m_appId.toString() + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    const CachedTokens m_someTokens{.forcedRefreshes = {test::FakeClock().now()}};
    const AppId m_appId = AppId::parse(u"wx0123456789abcdef").value();
    std::unique_ptr<test::MemoryStore> m_keychain;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
