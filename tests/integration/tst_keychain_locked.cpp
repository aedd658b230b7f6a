// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "core/secrets/vault.h"
#include "tests/integration/keyring.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SecretStore::State;

namespace {

const auto prompter = u"org.gnome.keyring.SystemPrompter"_s;
constexpr auto patience = 300ms;

Credentials credentials(QChar letter)
{
    return {.appSecret = QString(32, letter), .callbackToken = QString(8, letter), .aesKey = QString(43, letter)};
}

} // namespace

/// With a real gnome-keyring that is locked (with_keyring.sh locked). Nobody answers its prompt, either because nobody
/// is there (it is refused) or because somebody is and does not answer.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"locked"_s);
        QVERIFY(test::isKeyringLocked());
    }

    void init()
    {
        test::unlockKeyring();
        QVERIFY(!test::isKeyringLocked());
        KeychainStore store;
        QVERIFY_RESULT(test::waitFor(Vault(store, u"p"_s, {}).storeCredentials(m_appId, credentials(u'a'))));
        test::lockKeyring();
        QVERIFY(test::isKeyringLocked());
    }

    void everyDeedIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<bool>("isSomebodyThere");
        QTest::newRow("no prompter") << false;
        QTest::newRow("a prompter that nobody answers") << true;
    }

    void everyDeedIsRefusedAndChangesNothing()
    {
        QFETCH(const bool, isSomebodyThere);
        std::unique_ptr<test::SilentService> desktop;
        if (isSomebodyThere)
            desktop = std::make_unique<test::SilentService>(prompter);

        KeychainStore store(patience);
        const QList<Error> errors{
            test::waitFor(store.read(m_key)).error(),
            test::waitFor(store.write(m_key, "other")).error(),
            test::waitFor(store.remove(m_key)).error(),
            test::waitFor(store.read(u"no such entry"_s)).error(),
        };
        for (const Error &error : errors) {
            QCOMPARE(error.kind, Error::Kind::Secret);
            QVERIFY2(error.message.contains(u"locked"_s), qPrintable(error.message));
        }
        QCOMPARE(store.state(), State::Locked);
        if (desktop)
            QCOMPARE(desktop->waiting(), 1); // asked once, however many wanted in

        QVERIFY(test::isKeyringLocked());
        desktop.reset();
        expectEntry(credentials(u'a'));
    }

    void worksAgainOnceItIsUnlocked()
    {
        KeychainStore store(patience);
        QVERIFY(!test::waitFor(store.read(m_key)));
        QSignalSpy changes(&store, &SecretStore::stateChanged);
        test::unlockKeyring();
        QVERIFY_RESULT(test::waitFor(store.read(m_key)));
        QCOMPARE(store.state(), State::Working);
        QCOMPARE(changes.count(), 1);
    }

    void whatIsStoredMeanwhileStaysInTheSession()
    {
        KeychainStore store(patience);
        Vault vault(store, u"p"_s, {});
        const auto unreadable = test::waitFor(vault.credentials(m_appId));
        QVERIFY(!unreadable);
        QCOMPARE(unreadable.error().field, u"unreadable"_s);

        const Credentials part{.aesKey = QString(43, u'n')};
        QVERIFY_RESULT(test::waitFor(vault.storeCredentials(m_appId, part)));
        QVERIFY(vault.isVolatile(m_appId));
        QVERIFY(test::waitFor(vault.credentials(m_appId)).value() == part);
        QVERIFY(!test::waitFor(vault.moveSessionToKeychain()));
        QVERIFY(!test::waitFor(vault.forget(m_appId)));
        expectEntry(credentials(u'a'));
        test::unlockKeyring();

        QCOMPARE(test::waitFor(vault.moveSessionToKeychain()).value(), 1);
        QVERIFY(!vault.isVolatile(m_appId));
        Credentials both = credentials(u'a');
        both.aesKey = part.aesKey;
        both.previousAesKey = QString(43, u'a');
        expectEntry(both);
    }

    void theProbeSaysSo()
    {
        KeychainStore store(patience);
        Vault vault(store, u"p"_s, {});
        const auto probe = test::waitFor(vault.probe());
        QVERIFY_RESULT(probe);
        QVERIFY(!probe->ok);
        QVERIFY2(probe->detail.contains(u"locked"_s), qPrintable(probe->detail));
    }

    void tokensAreServedWithoutAskingForThePassword()
    {
        KeychainStore store(patience);
        Vault vault(store, u"p"_s, {});
        QVERIFY(!test::waitFor(vault.credentials(m_appId)));
        const test::SilentService desktop(prompter);
        CachedTokens tokens;
        tokens.forcedRefreshes.append(QDateTime::currentDateTimeUtc());
        QVERIFY_RESULT(test::waitFor(vault.storeTokens(m_appId, tokens)));
        QVERIFY(test::waitFor(vault.tokens(m_appId)).value() == tokens);
        QCOMPARE(desktop.waiting(), 0);
    }

private:
    /// What a run with an open keychain reads.
    void expectEntry(const Credentials &wanted)
    {
        test::unlockKeyring();
        KeychainStore store;
        QVERIFY(test::waitFor(Vault(store, u"p"_s, {}).credentials(m_appId)).value() == wanted);
        test::lockKeyring();
    }

    const AppId m_appId = AppId::parse(u"wx0123456789abcdef").value();
    const QString m_key = u"mpdesk/p/wx0123456789abcdef/credentials"_s;
};

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "tst_keychain_locked.moc"
