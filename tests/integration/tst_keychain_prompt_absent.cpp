// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/integration/keyring.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SecretStore::State;

namespace {

/// A locked Secret Service with a prompt that the test answers. Once open, it leaves libsecret without an answer; that
/// libsecret has asked shows that the job was started.
class LockedService
{
public:
    LockedService() : m_bus(std::make_unique<test::SilentService>(u"org.freedesktop.secrets"_s))
    {
        m_bus->answer(u"ReadAlias"_s, {path(u"/collection"_s)});
        m_bus->answer(u"Unlock"_s, {QVariant::fromValue(QList<QDBusObjectPath>()), path(u"/prompt"_s)});
        m_bus->answer(u"Prompt"_s, {});
        setLocked(true);
    }

    void setLocked(bool isLocked) { m_bus->answer(u"Get"_s, {QVariant::fromValue(QDBusVariant(isLocked))}); }
    void opensWithoutAsking()
    {
        m_bus->answer(u"Unlock"_s,
                      {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/collection"_s)}), path(u"/"_s)});
    }
    void refusesToAsk() { m_bus->answer(u"Unlock"_s, {QVariant::fromValue(QList<QDBusObjectPath>()), path(u"/"_s)}); }

    void userAnswers(bool isDismissed)
    {
        setLocked(isDismissed);
        m_bus->emitSignal(u"/prompt"_s, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s,
                          {isDismissed, QVariant::fromValue(QDBusVariant(QString()))});
    }
    void dies() { m_bus.reset(); }

    [[nodiscard]] qsizetype prompts() const { return m_bus->asked(u"Prompt"_s); }
    /// libsecret, unlike ourselves, begins with all properties of the service.
    [[nodiscard]] qsizetype jobs() const { return m_bus->asked(u"GetAll"_s); }

private:
    [[nodiscard]] static QVariant path(const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); }

    std::unique_ptr<test::SilentService> m_bus;
};

} // namespace

/// What becomes of a job when the user is asked for the keychain's password.
class KeychainPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"absent"_s); }

    void aDismissedPromptRefusesTheJob()
    {
        LockedService service;
        KeychainStore store(1h);
        auto read = store.read(u"k"_s);
        QTRY_COMPARE(service.prompts(), 1);
        service.userAnswers(true);
        expectLocked(test::waitFor(std::move(read)));
        QCOMPARE(store.state(), State::Locked);
        QCOMPARE(service.jobs(), 0);

        auto again = store.read(u"k"_s); // the user may be asked anew
        QTRY_COMPARE(service.prompts(), 2);
        service.userAnswers(true);
        expectLocked(test::waitFor(std::move(again)));
    }

    void aServiceThatWillNotAskRefusesTheJob()
    {
        LockedService service;
        service.refusesToAsk();
        KeychainStore store(1h);
        expectLocked(test::waitFor(store.read(u"k"_s)));
        QCOMPARE(service.jobs(), 0);
    }

    void aServiceThatDiesRefusesTheJob()
    {
        LockedService service;
        KeychainStore store(1h);
        auto read = store.read(u"k"_s);
        QTRY_COMPARE(service.prompts(), 1);
        service.dies();
        expectLocked(test::waitFor(std::move(read)));
    }

    void whileTheUserIsAskedNobodyElseWaits()
    {
        LockedService service;
        KeychainStore store(300ms);
        expectLocked(test::waitFor(store.read(u"k"_s)));
        expectLocked(test::waitFor(store.write(u"k"_s, "v")));
        QCOMPARE(service.prompts(), 1);
        QCOMPARE(service.jobs(), 0);

        QSignalSpy changes(&store, &SecretStore::stateChanged);
        service.userAnswers(false);
        QTRY_COMPARE(store.state(), State::Working); // too late for those two, in time for the next
        QCOMPARE(changes.count(), 1);
        QCOMPARE(service.jobs(), 0);
    }

    void cancellingEndsTheWaitForTheUser()
    {
        LockedService service;
        KeychainStore store(1h);
        auto read = store.read(u"k"_s);
        QTRY_COMPARE(service.prompts(), 1);
        store.cancelAll();
        QVERIFY(read.isReady());
        QCOMPARE(test::waitFor(std::move(read)).error().kind, Error::Kind::Cancelled);
    }

    /// Last, since libsecret goes on waiting for an answer of this service.
    void theJobStartsOnceItIsOpen()
    {
        LockedService service;
        service.opensWithoutAsking();
        KeychainStore store(2s);
        auto read = store.read(u"k"_s);
        QTRY_COMPARE(service.jobs(), 1);
        QCOMPARE(service.prompts(), 0);
        store.cancelAll();
        QCOMPARE(test::waitFor(std::move(read)).error().kind, Error::Kind::Cancelled);
    }

private:
    template <typename T>
    static void expectLocked(const Result<T> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Secret);
        QVERIFY2(result.error().message.contains(u"locked"_s), qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "tst_keychain_prompt_absent.moc"
