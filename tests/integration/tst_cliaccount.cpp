// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto appId = "wx0123456789abcdef"_L1;

QStringList addition(const QStringList &more = {})
{
    return QStringList{u"account"_s, u"add"_s, u"test"_s, u"--appid"_s, QString(appId), u"--type"_s, u"service"_s}
    + more;
}

} // namespace

class TestCliAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsWrongWithoutSavingAnything_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("exit");

        const QByteArray nothing("{}");
        QTest::newRow("AppID too short") << QStringList{u"account"_s, u"add"_s,    u"a"_s,      u"--appid"_s,
                                                        u"wx123"_s,   u"--type"_s, u"service"_s}
                                         << nothing << u"appid"_s << 1;
        QTest::newRow("unknown type") << QStringList{u"account"_s,   u"add"_s,    u"a"_s,   u"--appid"_s,
                                                     QString(appId), u"--type"_s, u"shop"_s}
                                      << nothing << QString() << 2;
        QTest::newRow("http to a real host")
            << addition({u"--api-base"_s, u"http://api.example.com"_s}) << nothing << u"apiBase"_s << 1;
        QTest::newRow("sandbox without loopback")
            << QStringList{u"account"_s, u"add"_s, u"a"_s, u"--appid"_s, QString(appId), u"--type"_s, u"sandbox"_s}
            << nothing << u"apiBase"_s << 1;
        QTest::newRow("Token too short") << addition() << QByteArray(R"({"token":"ab"})") << u"token"_s << 1;
        QTest::newRow("AES key of 42") << addition() << QByteArray(R"({"aesKey":")") + QByteArray(42, 'a') + "\"}"
                                       << u"aesKey"_s << 1;
        QTest::newRow("no JSON") << addition() << QByteArray("secret=1") << u"stdin"_s << 1;
        QTest::newRow("array") << addition() << QByteArray("[1]") << u"stdin"_s << 1;
        QTest::newRow("unknown member") << addition() << QByteArray(R"({"secret":5})") << u"secret"_s << 1;
    }

    void refusesWhatIsWrongWithoutSavingAnything()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const QString, field);
        QFETCH(const int, exit);
        const test::Mpdeskctl program;

        const test::Ran ran = program.run(arguments, input);

        QCOMPARE(ran.exit, exit);
        QCOMPARE(ran.out, QByteArray());
        if (!field.isEmpty())
            QVERIFY2(QString::fromUtf8(ran.err).contains(u"(field %1"_s.arg(field)), ran.err.constData());
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
    }

    void withoutAKeychainNothingWithSecretsIsSaved()
    {
        const test::Mpdeskctl program;
        const test::Ran ran =
            program.run(addition({u"--no-test"_s}), R"({"secret":"0123456789abcdef0123456789abcdef"})");
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("Nothing was saved"), ran.err.constData());
        QVERIFY2(ran.err.contains("CREDENTIALS_DIRECTORY/wx0123456789abcdef.json"), ran.err.constData());
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
    }

    void anAccountWithoutSecretsNeedsNoKeychain()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run(
            addition({u"--verified"_s, u"--mode"_s, u"compat"_s, u"--token-source"_s, u"external"_s, u"--json"_s}));
        QCOMPARE(ran.exit, 0);

        const QJsonArray accounts = program.run({u"account"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(accounts.size(), 1);
        const QJsonObject account = accounts.first().toObject();
        QCOMPARE(account.value("name"_L1).toString(), u"test"_s); // a name that is a verb's, too
        QCOMPARE(account.value("appid"_L1).toString(), QString(appId));
        QCOMPARE(account.value("type"_L1).toString(), u"service"_s);
        QCOMPARE(account.value("verified"_L1), QJsonValue(true));
        QCOMPARE(account.value("mode"_L1).toString(), u"compat"_s);
        QCOMPARE(account.value("tokenSource"_L1).toString(), u"external"_s);
        QCOMPARE(account.value("sandbox"_L1), QJsonValue(false));
        QCOMPARE(account.value("current"_L1), QJsonValue(true));
        QCOMPARE(ran.object().value("saved"_L1).toObject(), account);
        QCOMPARE(ran.object().value("secrets"_L1).toString(), u"none"_s);
    }

    void takesSecretsFromTheCredentialsDirectoryAndTestsThem()
    {
        const test::Mpdeskctl program;
        const test::SandboxAccount sandbox(program);
        const test::Ran added = sandbox.add(program, u"沙盒"_s);
        QCOMPARE(added.exit, 0);
        QVERIFY2(added.out.contains("沙盒") && added.out.contains("sandbox"), added.out.constData());
        QVERIFY2(added.out.contains("accepts AppID and secret"), added.out.constData());
        QVERIFY2(added.err.contains("credentials directory"), added.err.constData());

        const test::Ran tested = program.run({u"account"_s, u"test"_s, u"沙盒"_s, u"--json"_s});
        QCOMPARE(tested.exit, 0);
        QCOMPARE(tested.object().value("verdict"_L1).toString(), u"good"_s);

        const QJsonObject shown = program.run({u"account"_s, u"show"_s, sandbox.appId(), u"--json"_s}).object();
        QCOMPARE(shown.value("sandbox"_L1), QJsonValue(true));
        const QJsonObject held = shown.value("secrets"_L1).toObject();
        QCOMPARE(held.value("secret"_L1), QJsonValue(true));
        QCOMPARE(held.value("token"_L1), QJsonValue(true));
        QCOMPARE(held.value("previousAesKey"_L1), QJsonValue(false));
        QVERIFY(program.run({u"account"_s, u"list"_s}).out.contains("sandbox"));
    }

    void tellsWhatThePlatformHasAgainstAnAccount_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isSaved");

        QTest::newRow("wrong secret") << u"inject"_s << QByteArray(R"({"code":40125,"times":9})") << u"wrongSecret"_s
                                      << 40125 << false;
        QTest::newRow("frozen secret") << u"freeze-secret"_s << QByteArray(R"({"frozen":true})") << u"frozenSecret"_s
                                       << 40243 << false;
        QTest::newRow("wrong AppID") << u"inject"_s << QByteArray(R"({"code":40013,"times":9})") << u"wrongAppId"_s
                                     << 40013 << false;
        QTest::newRow("not on the allow-list")
            << u"allow-list"_s << QByteArray(R"({"addresses":["203.0.113.7"]})") << u"ipNotAllowed"_s << 40164 << true;
        QTest::newRow("quota used up") << u"inject"_s << QByteArray(R"({"code":45009,"times":9})") << u"refused"_s
                                       << 45009 << true;
    }

    void tellsWhatThePlatformHasAgainstAnAccount()
    {
        QFETCH(const QString, deed);
        QFETCH(const QByteArray, order);
        QFETCH(const QString, verdict);
        QFETCH(const int, code);
        QFETCH(const bool, isSaved);
        const test::Mpdeskctl program;
        const test::SandboxAccount sandbox(program);
        sandbox.control(deed, order);

        const test::Ran added = sandbox.add(program, u"Sandbox"_s);
        QCOMPARE(added.exit, isSaved ? 0 : 1);
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array().size(), isSaved ? 1 : 0);
        const QByteArray codeText = QByteArray("code ").append(QByteArray::number(code));
        if (isSaved)
            QVERIFY2(added.err.contains("Warning: saved, but not confirmed"), added.err.constData());
        else
            QVERIFY2(added.err.contains("Nothing was saved") && added.err.contains(codeText), added.err.constData());
        if (verdict == "ipNotAllowed"_L1)
            QVERIFY2(added.err.contains("127.0.0.1"), added.err.constData());
        if (!isSaved) // in the book all the same, to see what `test` says
            QCOMPARE(program.run(sandbox.addition(u"Sandbox"_s) + QStringList{u"--no-test"_s}).exit, 0);

        const test::Ran tested = program.run({u"account"_s, u"test"_s, u"--json"_s});
        QCOMPARE(tested.exit, 4);
        QCOMPARE(tested.object().value("verdict"_L1).toString(), verdict);
        QCOMPARE(tested.object().value("code"_L1).toInt(), code);
    }

    void savesWithAWarningWhenNobodyAnswers()
    {
        const test::Mpdeskctl program;
        QStringList arguments;
        {
            const test::SandboxAccount sandbox(program);
            program.giveCredentials(sandbox.appId(), sandbox.secrets());
            arguments = sandbox.addition(u"Gone"_s);
        }
        const test::Ran added = program.run(arguments);
        QCOMPARE(added.exit, 0);
        QVERIFY2(added.err.contains("could not be reached"), added.err.constData());
        QCOMPARE(program.run({u"account"_s, u"test"_s}).exit, 1);
    }

    void anAccountIsNotReplacedByMistake()
    {
        const test::Mpdeskctl program;
        QCOMPARE(program.run(addition()).exit, 0);
        const test::Ran again = program.run(addition({u"--mode"_s, u"plain"_s}));
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("field appid"), again.err.constData());
        QCOMPARE(program.run(addition({u"--mode"_s, u"plain"_s, u"--update"_s})).exit, 0);
        QCOMPARE(program.run({u"account"_s, u"show"_s, u"--json"_s}).object().value("mode"_L1).toString(), u"plain"_s);
    }

    void removesOnlyWhenConfirmed()
    {
        const test::Mpdeskctl program;
        QCOMPARE(program.run(addition()).exit, 0);

        const test::Ran asked = program.run({u"account"_s, u"remove"_s, u"test"_s, u"--json"_s});
        QCOMPARE(asked.exit, 1);
        QCOMPARE(asked.object().value("wouldRemove"_L1).toObject().value("appid"_L1).toString(), QString(appId));
        QVERIFY2(asked.err.contains("--confirm"), asked.err.constData());
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array().size(), 1);

        QCOMPARE(program.run({u"account"_s, u"remove"_s, u"test"_s, u"--confirm"_s}).exit, 0);
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
    }

    void theAccountInUseIsTheOneChosen()
    {
        const test::Mpdeskctl program;
        QCOMPARE(program.run(addition()).exit, 0);
        QCOMPARE(program
                     .run({u"account"_s, u"add"_s, u"second"_s, u"--appid"_s, u"wxaaaaaaaaaaaaaaaa"_s, u"--type"_s,
                           u"test"_s})
                     .exit,
                 0);
        QCOMPARE(program.run({u"account"_s, u"use"_s, u"second"_s}).exit, 0);
        const auto nameShown = [&program](const QStringList &more) {
            return program.run(QStringList{u"account"_s, u"show"_s, u"--json"_s} + more)
                .object()
                .value("name"_L1)
                .toString();
        };
        QCOMPARE(nameShown({}), u"second"_s);
        QCOMPARE(nameShown({u"--account"_s, QString(appId)}), u"test"_s);
        QCOMPARE(nameShown({u"test"_s}), u"test"_s);

        const test::Ran unknown = program.run({u"account"_s, u"show"_s, u"third"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.err.contains("second"), unknown.err.constData());
    }

    void saysWhatToDoWithoutAnyAccount()
    {
        const test::Ran ran = test::Mpdeskctl().run({u"token"_s, u"get"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("mpdeskctl account add"), ran.err.constData());
    }

    void aDataFolderThatCannotBeMadeIsNamed()
    {
        const test::Mpdeskctl program;
        QFile file(program.home() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const test::Ran ran = program.run({u"account"_s, u"list"_s, u"--data-dir"_s, file.fileName() + u"/folder"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(file.fileName().toUtf8()), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliAccount)
#include "tst_cliaccount.moc"
