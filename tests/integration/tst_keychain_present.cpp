// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "core/secrets/vault.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using State = SecretStore::State;

/// With a real gnome-keyring that is open (with_keyring.sh present).
class KeychainPresentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"present"_s); }

    void asksNothingBeforeTheFirstEntryIs()
    {
        KeychainStore store;
        QSignalSpy changes(&store, &SecretStore::stateChanged);
        QCoreApplication::processEvents();
        QCOMPARE(store.state(), State::Unknown);

        QVERIFY_RESULT(test::waitFor(store.read(u"nothing"_s)));
        QCOMPARE(store.state(), State::Working);
        QCOMPARE(changes.count(), 1);
        QVERIFY2(store.backendName().contains(u"GNOME Keyring"_s), qPrintable(store.backendName()));
        QVERIFY(!store.isVolatile());
    }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("JSON") << QByteArray(R"({"secret":"0123","token":"a b\n"})");
        QTest::newRow("Chinese and emoji") << QByteArray("公众号 🍜");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("the largest") << QByteArray(KeychainStore::largestEntry, 'x');
    }

    void givesBackWhatWasWritten()
    {
        QFETCH(const QByteArray, value);
        const QString key = u"mpdesk/p/wx/"_s + QString::fromUtf8(QTest::currentDataTag());
        KeychainStore store;
        QVERIFY_RESULT(test::waitFor(store.write(key, "before")));
        QVERIFY_RESULT(test::waitFor(store.write(key, value)));

        KeychainStore other; // as another process would
        QCOMPARE(test::waitFor(other.read(key)).value(), value);
        QVERIFY_RESULT(test::waitFor(other.remove(key)));
        QCOMPARE(test::waitFor(store.read(key)).value(), std::nullopt);
        QVERIFY_RESULT(test::waitFor(store.remove(key)));
    }

    void refusesWhatSomeKeychainWouldNotKeepWhole_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too large") << QByteArray(KeychainStore::largestEntry + 1, 'x') << u"2561"_s;
        QTest::newRow("not text") << QByteArray("\xff\xfe") << u"UTF-8"_s;
    }

    void refusesWhatSomeKeychainWouldNotKeepWhole()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, reason);
        KeychainStore store;
        QVERIFY_RESULT(test::waitFor(store.write(u"k"_s, "kept")));
        const Done refused = test::waitFor(store.write(u"k"_s, value));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(reason), qPrintable(refused.error().message));
        QCOMPARE(test::waitFor(store.read(u"k"_s)).value(), QByteArray("kept"));
        QVERIFY_RESULT(test::waitFor(store.remove(u"k"_s)));
    }

    void manyAtOnceAreServedInTurn()
    {
        KeychainStore store;
        std::vector<Task<void>> writes;
        std::vector<Task<std::optional<QByteArray>>> reads;
        for (int i = 0; i < 20; ++i) {
            writes.push_back(store.write(u"one"_s, QByteArray::number(i)));
            reads.push_back(store.read(u"one"_s));
        }
        for (size_t i = 0; i < writes.size(); ++i) {
            QVERIFY_RESULT(test::waitFor(std::move(writes[i])));
            QCOMPARE(test::waitFor(std::move(reads[i])).value(), QByteArray::number(static_cast<int>(i)));
        }
        QVERIFY_RESULT(test::waitFor(store.remove(u"one"_s)));
    }

    void cancellingWakesEveryoneWhoWaits()
    {
        KeychainStore store;
        std::vector<Task<std::optional<QByteArray>>> reads;
        for (int i = 0; i < 3; ++i)
            reads.push_back(store.read(u"one"_s));
        store.cancelAll();
        for (auto &read : reads) {
            QVERIFY(read.isReady()); // without another turn of the event loop
            const auto result = test::waitFor(std::move(read));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY_RESULT(test::waitFor(store.read(u"one"_s)));
    }

    void theVaultProbesIt()
    {
        KeychainStore store;
        Vault vault(store, u"p"_s, {});
        const auto probe = test::waitFor(vault.probe());
        QVERIFY_RESULT(probe);
        QVERIFY2(probe->ok, qPrintable(probe->detail));
        QCOMPARE(probe->backend, store.backendName());
        QVERIFY(probe->latency.count() >= 0);
    }

    void theVaultKeepsCredentialsForTheNextRun()
    {
        const AppId appId = AppId::parse(u"wx0123456789abcdef").value();
        const Credentials credentials{.appSecret = QString(32, u's'), .callbackToken = u"token"_s};
        KeychainStore store;
        QVERIFY_RESULT(test::waitFor(Vault(store, u"p"_s, {}).storeCredentials(appId, credentials)));
        Vault next(store, u"p"_s, {});
        QVERIFY(test::waitFor(next.credentials(appId)).value() == credentials);
        QVERIFY(!next.isVolatile(appId));
        QVERIFY(!test::waitFor(Vault(store, u"other profile"_s, {}).credentials(appId)));
        QVERIFY_RESULT(test::waitFor(next.forget(appId)));
        QVERIFY(!test::waitFor(Vault(store, u"p"_s, {}).credentials(appId)));
    }
};

QTEST_GUILESS_MAIN(KeychainPresentTest)
#include "tst_keychain_present.moc"
