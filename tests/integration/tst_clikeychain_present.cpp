// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/keyring.h"
#include "tests/integration/mpdeskctl.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using test::Mpdeskctl;

namespace {

qsizetype entriesInKeyring()
{
    const QDBusInterface collection(u"org.freedesktop.secrets"_s, test::defaultCollection().path(),
                                    u"org.freedesktop.Secret.Collection"_s);
    return collection.property("Items").value<QList<QDBusObjectPath>>().size();
}

} // namespace

/// mpdeskctl with a real gnome-keyring that is open (with_keyring.sh present).
class TestCliKeychainPresent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qEnvironmentVariable("MPDESK_KEYRING_MODE"), u"present"_s); }
    void cleanup() { QCOMPARE(entriesInKeyring(), 0); }

    void secretsAndTokensSurviveInTheKeychain()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        test::SandboxAccount sandbox(program);
        const test::Ran added =
            program.run(sandbox.addition(u"Sandbox"_s) + QStringList{u"--json"_s}, sandbox.secretsJson());
        QVERIFY2(added.exit == 0, added.all().constData());
        QCOMPARE(added.object().value("secrets"_L1).toString(), u"keychain"_s);
        QCOMPARE(added.object().value("test"_L1).toObject().value("verdict"_L1).toString(), u"good"_s);
        QCOMPARE(entriesInKeyring(), 1);

        const QString token =
            program.run({u"token"_s, u"get"_s, u"--json"_s}).object().value("accessToken"_L1).toString();
        QVERIFY(!token.isEmpty());
        QCOMPARE(entriesInKeyring(), 2);
        const QString ticket = program.run({u"ticket"_s, u"get"_s, u"--json"_s}).object().value("ticket"_L1).toString();
        // Another process has them without the platform.
        QCOMPARE(sandbox.serving().stop(), 0);
        QCOMPARE(program.run({u"token"_s, u"get"_s, u"--json"_s}).object().value("accessToken"_L1).toString(), token);
        QCOMPARE(program.run({u"ticket"_s, u"get"_s, u"--json"_s}).object().value("ticket"_L1).toString(), ticket);

        QDirIterator files(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QString &secret : {sandbox.value("secret"), sandbox.value("aesKey"), token, ticket})
                QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(file.fileName()));
        }
        QCOMPARE(program.run({u"account"_s, u"remove"_s, u"Sandbox"_s, u"--confirm"_s}).exit, 0);
    }

    void aWrongSecretLeavesNoEntry()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        const test::SandboxAccount sandbox(program);
        const test::Ran added = program.run(sandbox.addition(u"Sandbox"_s),
                                            R"({"secret":"0123456789abcdef0123456789abcdef","token":"abc"})");
        QCOMPARE(added.exit, 1);
        QVERIFY2(added.err.contains("code 40125"), added.err.constData());
        QVERIFY2(!added.err.contains("0123456789abcdef0123456789abcdef"), added.err.constData());
    }

    void aChangedKeyKeepsThePreviousOne()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        const test::SandboxAccount sandbox(program);
        QCOMPARE(program.run(sandbox.addition(u"Sandbox"_s), sandbox.secretsJson()).exit, 0);
        const QByteArray newKey = R"({"aesKey":"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"})";
        QCOMPARE(program.run(sandbox.addition(u"Sandbox"_s) + QStringList{u"--update"_s}, newKey).exit, 0);
        const QJsonObject held =
            program.run({u"account"_s, u"show"_s, u"--json"_s}).object().value("secrets"_L1).toObject();
        for (const auto name : {"secret"_L1, "token"_L1, "aesKey"_L1, "previousAesKey"_L1})
            QCOMPARE(held.value(name), QJsonValue(true));
        QCOMPARE(program.run({u"account"_s, u"remove"_s, u"Sandbox"_s, u"--confirm"_s}).exit, 0);
    }

    void aTokenFromElsewhereIsKept()
    {
        const Mpdeskctl owner(Mpdeskctl::Keychain::OfSession);
        const test::SandboxAccount sandbox(owner);
        QCOMPARE(owner.run(sandbox.addition(u"Owner"_s), sandbox.secretsJson()).exit, 0);
        const QByteArray token = owner.run({u"token"_s, u"get"_s, u"--json"_s}).out;

        const Mpdeskctl guest(Mpdeskctl::Keychain::OfSession);
        QCOMPARE(guest.run(sandbox.addition(u"Guest"_s) + QStringList{u"--token-source"_s, u"external"_s}, "{}").exit,
                 0);
        const test::Ran imported = guest.run({u"token"_s, u"import"_s}, token);
        QVERIFY2(imported.exit == 0, imported.all().constData());
        const QJsonObject got = guest.run({u"token"_s, u"get"_s, u"--json"_s}).object();
        QCOMPARE(got.value("accessToken"_L1), QJsonDocument::fromJson(token).object().value("accessToken"_L1));
        QCOMPARE(got.value("source"_L1).toString(), u"external"_s);
        QCOMPARE(guest.run({u"api"_s, u"call"_s, u"getApiDomainIp"_s}).exit, 0);

        QCOMPARE(owner.run({u"account"_s, u"remove"_s, u"Owner"_s, u"--confirm"_s}).exit, 0);
        QCOMPARE(guest.run({u"account"_s, u"remove"_s, u"Guest"_s, u"--confirm"_s}).exit, 0);
    }

    void theTourUsesItAndLeavesNothing()
    {
        const Mpdeskctl program(Mpdeskctl::Keychain::OfSession);
        const test::Ran ran = program.run({u"tour"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QVERIFY2(ran.out.contains("secrets in the keychain (GNOME Keyring"), ran.out.constData());
    }

    void theDoctorTriesIt()
    {
        const test::Ran ran = Mpdeskctl(Mpdeskctl::Keychain::OfSession).run({u"doctor"_s, u"--json"_s});
        for (const QJsonValue &value : ran.object().value("checks"_L1).toArray()) {
            if (value.toObject().value("check"_L1).toString() == "keychain"_L1)
                QCOMPARE(value.toObject().value("state"_L1).toString(), u"ok"_s);
        }
        QVERIFY(!ran.object().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliKeychainPresent)
#include "tst_clikeychain_present.moc"
