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

const auto secrets = u"org.freedesktop.secrets"_s;
constexpr auto patience = 300ms;

} // namespace

/// On a session bus where nobody keeps secrets (with_keyring.sh absent), or where who says so does not answer.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"absent"_s); }

    void isAbsentWithoutWaiting()
    {
        KeychainStore store(1h); // waiting for anything would never end
        const QList<Error> errors{
            test::waitFor(store.read(u"k"_s)).error(),
            test::waitFor(store.write(u"k"_s, "v")).error(),
            test::waitFor(store.remove(u"k"_s)).error(),
        };
        for (const Error &error : errors) {
            QCOMPARE(error.kind, Error::Kind::Secret);
            QVERIFY(!error.advice.isEmpty());
        }
        QCOMPARE(store.state(), State::Absent);
    }

    void accountsLiveInTheSession()
    {
        KeychainStore store(1h);
        Vault vault(store, u"p"_s, {});
        const Credentials given{.appSecret = QString(32, u's')};
        QVERIFY_RESULT(test::waitFor(vault.storeCredentials(m_appId, given)));
        QVERIFY(vault.isVolatile(m_appId));
        QVERIFY(test::waitFor(vault.credentials(m_appId)).value() == given);
        QVERIFY_RESULT(test::waitFor(vault.forget(m_appId)));
        QVERIFY(!test::waitFor(vault.credentials(m_appId)));
    }

    void aServiceThatNeverAnswersCountsAsLocked()
    {
        const test::SilentService service(secrets);
        KeychainStore store(patience);
        const auto refused = test::waitFor(store.read(u"k"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Secret);
        QCOMPARE(store.state(), State::Locked);
    }

    void aJobThatDoesNotEndIsGivenUpAndHoldsUpNobody()
    {
        test::SilentService service(secrets); // looks open, then leaves libsecret alone
        service.answer(u"ReadAlias"_s, {QVariant::fromValue(QDBusObjectPath(u"/c"_s))});
        service.answer(u"Get"_s, {QVariant::fromValue(QDBusVariant(false))});
        KeychainStore store(patience);
        const auto late = test::waitFor(store.read(u"k"_s));
        QVERIFY(!late);
        QVERIFY2(late.error().message.contains(u"0.3 s"_s), qPrintable(late.error().message));
        QCOMPARE(store.state(), State::Locked);

        const auto waiting = service.waiting();
        QVERIFY(waiting > 0);
        const auto refused = test::waitFor(store.write(u"k"_s, "v"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"earlier"_s), qPrintable(refused.error().message));
        QCOMPARE(service.waiting(), waiting); // it has not even been asked

        bool isServed = false;
        const auto tryAgain = [&] {
            service.giveUp(); // and again, for libsecret then asks something else
            isServed = isServed || !test::waitFor(store.read(u"k"_s)).error().message.contains(u"earlier"_s);
            return isServed;
        };
        QTRY_VERIFY(tryAgain());
    }

    void comesBackWhenAServiceDoes()
    {
        KeychainStore store(patience);
        QVERIFY(!test::waitFor(store.read(u"k"_s)));
        QCOMPARE(store.state(), State::Absent);
        const test::SilentService service(secrets);
        QVERIFY(!test::waitFor(store.read(u"k"_s)));
        QCOMPARE(store.state(), State::Locked);
    }

private:
    const AppId m_appId = AppId::parse(u"wx0123456789abcdef").value();
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "tst_keychain_absent.moc"
