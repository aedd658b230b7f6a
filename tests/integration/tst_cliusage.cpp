// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

class TestCliUsage final : public QObject
{
    Q_OBJECT

    /// Compares with a file of tests/data/golden; MPDESK_UPDATE_GOLDEN=1 writes it instead.
    static void compareWithGolden(const QByteArray &text, const QString &name)
    {
        QFile file(QStringLiteral(MPDESK_TEST_DATA) + u"/golden/"_s + name);
        if (qEnvironmentVariableIsSet("MPDESK_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(file.readAll()));
    }

private Q_SLOTS:
    void helpsWithEveryVerb_data()
    {
        QTest::addColumn<QStringList>("verb");
        const char *const verbs[] = {
            "",
            "account",
            "account add",
            "account list",
            "account show",
            "account test",
            "account remove",
            "account use",
            "token",
            "token get",
            "token import",
            "ticket",
            "ticket get",
            "jssdk",
            "jssdk sign",
            "jssdk diagnose",
            "jssdk batch",
            "oauth",
            "oauth url",
            "oauth lint",
            "oauth exchange",
            "oauth refresh",
            "oauth userinfo",
            "oauth check",
            "menu",
            "menu get",
            "menu check",
            "menu diff",
            "menu publish",
            "menu restore",
            "menu delete",
            "menu history",
            "menu show",
            "menu try",
            "template",
            "template list",
            "template show",
            "template check",
            "template schema",
            "template categories",
            "template send",
            "template batch",
            "template jobs",
            "template job",
            "media",
            "media upload",
            "media list",
            "media get",
            "media delete",
            "media mass-video",
            "draft",
            "draft add",
            "draft update",
            "draft delete",
            "draft publish",
            "draft list",
            "draft get",
            "message",
            "message check",
            "message schema",
            "message reply",
            "message preview",
            "message custom",
            "message mass",
            "message jobs",
            "message status",
            "message delete",
            "callback",
            "callback bench",
            "callback serve",
            "callback list",
            "callback search",
            "callback show",
            "callback decode",
            "callback push",
            "callback simulate",
            "callback replay",
            "callback probe",
            "callback export",
            "callback import",
            "callback purge",
            "callback stats",
            "callback vacuum",
            "callback star",
            "callback unstar",
            "callback note",
            "callback answer",
            "callback rules",
            "callback rules show",
            "callback rules check",
            "callback rules set",
            "api",
            "api list",
            "api show",
            "api call",
            "api run",
            "api history",
            "api code",
            "quota",
            "quota show",
            "quota clear",
            "explain",
            "sandbox",
            "sandbox serve",
            "tour",
            "doctor",
        };
        for (const char *verb : verbs)
            QTest::newRow(*verb == '\0' ? "mpdeskctl" : verb)
                << QString::fromLatin1(verb).split(u' ', Qt::SkipEmptyParts);
    }

    void helpsWithEveryVerb()
    {
        QFETCH(const QStringList, verb);
        const test::Mpdeskctl program;

        const test::Ran ran = program.run(verb + QStringList{u"--help"_s});

        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, QByteArray());
        const QString name = verb.isEmpty() ? u"mpdeskctl"_s : verb.join(u'-');
        compareWithGolden(ran.out, u"cli-help/"_s + name + u".txt"_s);
    }

    void helpsInChinese()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"--lang"_s, u"zh_CN"_s, u"account"_s, u"add"_s, u"--help"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(QString::fromUtf8(ran.out).contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s)),
                 ran.out.constData());
    }

    void columnsOfTheHelpStandBelowEachOtherInChinese()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"--lang"_s, u"zh_CN"_s, u"callback"_s, u"push"_s, u"--help"_s});
        QCOMPARE(ran.exit, 0);
        int options = 0;
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        for (const QString &line : lines) {
            // Name, value and, wide, "required"; then what it means, from the column on.
            static const QRegularExpression option(u"^  (-\\S+(?: \\S+)*?) {2,}(\\S.*)$"_s);
            const auto match = option.match(line);
            if (!match.hasMatch())
                continue;
            const QString before = line.left(match.capturedStart(2));
            const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80; };
            QCOMPARE(before.size() + std::ranges::count_if(before, isWide), 34);
            ++options;
        }
        QVERIFY2(options > 5, ran.out.constData());
    }

    void nothingIsOpenedForHelp()
    {
        const test::Mpdeskctl program;
        QCOMPARE(program.run({u"--help"_s}).exit, 0);
        QVERIFY(!QDir(program.dataFolder()).exists());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");

        QTest::newRow("nothing") << QStringList() << u"a verb is missing"_s;
        QTest::newRow("no verb") << QStringList{u"account"_s} << u"a verb is missing"_s;
        QTest::newRow("unknown command") << QStringList{u"bogus"_s, u"list"_s} << u"not understood: bogus list"_s;
        QTest::newRow("unknown option") << QStringList{u"account"_s, u"list"_s, u"--all"_s}
                                        << u"not understood: --all"_s;
        QTest::newRow("option missing") << QStringList{u"callback"_s, u"serve"_s} << u"--port is missing"_s;
        QTest::newRow("argument missing") << QStringList{u"callback"_s, u"show"_s} << u"ID is missing"_s;
        QTest::newRow("value missing") << QStringList{u"callback"_s, u"serve"_s, u"--port"_s}
                                       << u"--port needs one value"_s;
        QTest::newRow("no such choice") << QStringList{u"ticket"_s, u"get"_s, u"--type"_s, u"gold"_s}
                                        << u"--type: \"gold\" is none of jsapi, wx_card"_s;
        QTest::newRow("out of bounds") << QStringList{u"callback"_s, u"serve"_s, u"--port"_s, u"65536"_s}
                                       << u"--port: \"65536\" is no whole number from 0 to 65535"_s;
        QTest::newRow("no number") << QStringList{u"callback"_s, u"list"_s, u"--limit"_s, u"many"_s}
                                   << u"--limit: \"many\" is no whole number from 1 to 100000"_s;
        QTest::newRow("flag with value") << QStringList{u"token"_s, u"get"_s, u"--force=maybe"_s}
                                         << u"--force takes no value"_s;
    }

    void refusesWrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, message);
        const test::Mpdeskctl program;

        const test::Ran ran = program.run(arguments);

        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(QString::fromUtf8(ran.err), u"mpdeskctl: "_s + message + u"\n--help says more.\n"_s);
    }

    void takesGlobalOptionsBeforeAndAfterTheVerb_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before") << QStringList{u"--json"_s, u"account"_s, u"list"_s};
        QTest::newRow("between") << QStringList{u"account"_s, u"--json"_s, u"list"_s};
        QTest::newRow("after") << QStringList{u"account"_s, u"list"_s, u"--json"_s};
    }

    void takesGlobalOptionsBeforeAndAfterTheVerb()
    {
        QFETCH(const QStringList, arguments);
        const test::Mpdeskctl program;

        const test::Ran ran = program.run(arguments);

        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, QByteArray("[]\n"));
    }

    void theDataFolderOfTheOptionWins()
    {
        const test::Mpdeskctl program;
        const QString other = program.home() + u"/other"_s;
        QCOMPARE(program.run({u"account"_s, u"list"_s, u"--data-dir"_s, other}).exit, 0);
        QVERIFY(QFile::exists(other + u"/mpdesk.db"_s));
        QVERIFY(!QDir(program.dataFolder()).exists());
    }

    void printsItsVersion()
    {
        const test::Ran ran = test::Mpdeskctl().run({u"--version"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+\\n$"_s).match(QString::fromUtf8(ran.out)).hasMatch());
    }

    void linksNoGraphics()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {test::Mpdeskctl::program()});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY2(!libraries.contains("libQt6Gui") && !libraries.contains("libQt6Widgets"), libraries.constData());
    }

    void theShippedCompletionIsTheOneOfThisTree()
    {
        const test::Ran ran = test::Mpdeskctl().run({u"completion"_s, u"bash"_s});
        QCOMPARE(ran.exit, 0);
        QFile shipped(QStringLiteral(MPDESK_TEST_DATA) + u"/../../packaging/completions/mpdeskctl.bash"_s);
        if (qEnvironmentVariableIsSet("MPDESK_UPDATE_GOLDEN")) {
            QVERIFY(shipped.open(QIODevice::WriteOnly));
            shipped.write(ran.out);
            return;
        }
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(ran.out), QString::fromUtf8(shipped.readAll()));
    }

    void completesInBash_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("commands") << u"mpdeskctl to"_s << u"token tour"_s;
        QTest::newRow("verbs") << u"mpdeskctl account re"_s << u"remove"_s;
        QTest::newRow("options") << u"mpdeskctl --json account add --v"_s << u"--verified"_s;
        QTest::newRow("choices") << u"mpdeskctl account add x --mode "_s << u"plain compat safe"_s;
        QTest::newRow("fields of a filter") << u"mpdeskctl callback search --filter s"_s << u"state: since:"_s;
        QTest::newRow("hidden") << u"mpdeskctl compl"_s << QString();
    }

    void completesInBash()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, expected);
        const QString file = QStringLiteral(MPDESK_TEST_DATA) + u"/../../packaging/completions/mpdeskctl.bash"_s;
        QProcess bash;
        bash.setWorkingDirectory(QDir::tempPath());
        const QString script =
            u"source \"$0\"; IFS=' ' read -ra COMP_WORDS <<<\"$1\"; [[ $1 == *' ' ]] && COMP_WORDS+=('');"
            "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _mpdeskctl; echo \"${COMPREPLY[*]}\""_s;
        bash.start(u"bash"_s, {u"-c"_s, script, file, words});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), expected);
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
