// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/keyring.h"
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;
using test::Mpdeskctl;

/// mpdeskctl with a real gnome-keyring that is locked and nobody to open it (with_keyring.sh locked).
class TestCliKeychainLocked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"locked"_s); }
    void init() { test::lockKeyring(); }

    void nothingWithSecretsIsSaved()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        const test::SandboxAccount sandbox(program);
        const test::Ran added = program.run(sandbox.addition(u"Sandbox"_s), sandbox.secretsJson());
        QCOMPARE(added.exit, 3);
        QVERIFY2(added.err.contains("Nothing was saved"), added.err.constData());
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
    }

    void whatIsStoredStaysAndIsSaidToBeOutOfReach()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        const test::SandboxAccount sandbox(program);
        test::unlockKeyring();
        QCOMPARE(program.run(sandbox.addition(u"Sandbox"_s), sandbox.secretsJson()).exit, 0);
        test::lockKeyring();

        const test::Ran token = program.run({u"token"_s, u"get"_s});
        QCOMPARE(token.exit, 3);
        QVERIFY2(token.err.contains("locked"), token.err.constData());
        const QJsonObject shown = program.run({u"account"_s, u"show"_s, u"--json"_s}).object();
        QCOMPARE(shown.value("secrets"_L1).toObject().value("readable"_L1), QJsonValue(false));
        const test::Ran removed = program.run({u"account"_s, u"remove"_s, u"Sandbox"_s, u"--confirm"_s});
        QCOMPARE(removed.exit, 3); // else the entry would be left behind
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array().size(), 1);

        test::unlockKeyring();
        QCOMPARE(program.run({u"token"_s, u"get"_s}).exit, 0);
        QCOMPARE(program.run({u"account"_s, u"remove"_s, u"Sandbox"_s, u"--confirm"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliKeychainLocked)
#include "tst_clikeychain_locked.moc"
