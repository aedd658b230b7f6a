// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

namespace {

const QString shop = u"wx0123456789abcdef"_s;
const QString other = u"wxfedcba9876543210"_s;

/// What bash offers for the last of these words; the words as they were typed.
QStringList offered(const test::Mpdeskctl &program, const QStringList &words)
{
    const QString file = QStringLiteral(MPDESK_TEST_DATA) + u"/../../packaging/completions/mpdeskctl.bash"_s;
    const QString script = u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _mpdeskctl; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess bash;
    bash.setWorkingDirectory(program.credentialsFolder()); // where there are files, which would be offered too
    bash.setProcessEnvironment(program.environment());
    bash.start(u"bash"_s, QStringList{u"-c"_s, script, file, test::Mpdeskctl::program()} + words);
    if (!bash.waitForFinished() || !bash.readAllStandardError().isEmpty())
        return {u"bash complained"_s};
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The names of accounts, which only the profile knows.
class TestCliCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonObject secrets{{u"secret"_s, u"0123456789abcdef0123456789abcdef"_s}};
        for (const QString &appId : {shop, other})
            m_program.giveCredentials(appId, secrets);
        for (const auto &[name, appId] : {std::pair(u"微信 商店"_s, shop), std::pair(u"My Shop (test)"_s, other)}) {
            const auto ran =
                m_program.run({u"account"_s, u"add"_s, name, u"--appid"_s, appId, u"--type"_s, u"service"_s});
            QVERIFY2(ran.exit == 0, ran.err.constData());
        }
    }

    void completesAccounts_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"微信\\ 商店"_s, shop, u"My\\ Shop\\ \\(test\\)"_s, other};
        QTest::newRow("everywhere") << QStringList{u"token"_s, u"get"_s, u"--account"_s, {}} << all;
        QTest::newRow("before the command") << QStringList{u"--account"_s, {}} << all;
        QTest::newRow("of another folder, which has none")
            << QStringList{u"--data-dir"_s, m_program.home() + u"/nothing"_s, u"account"_s, u"use"_s, u"微"_s}
            << QStringList();
        QTest::newRow("of a folder that is named")
            << QStringList{u"--data-dir"_s, m_program.dataFolder(), u"account"_s, u"use"_s, u"微"_s} << all.mid(0, 1);
        QTest::newRow("by name") << QStringList{u"--account"_s, u"微"_s} << all.mid(0, 1);
        QTest::newRow("by AppID") << QStringList{u"--account"_s, u"wxf"_s} << all.mid(3, 1);
        QTest::newRow("after a blank") << QStringList{u"--account"_s, u"My\\ S"_s} << all.mid(2, 1);
        QTest::newRow("in quotes") << QStringList{u"--account"_s, u"\"My S"_s} << QStringList(u"My Shop (test)"_s);
        QTest::newRow("in a quote") << QStringList{u"--account"_s, u"'微信 "_s} << QStringList(u"微信 商店"_s);
        QTest::newRow("by position") << QStringList{u"account"_s, u"remove"_s, u"My"_s} << all.mid(2, 1);
        QTest::newRow("not an option") << QStringList{u"account"_s, u"use"_s, u"--acc"_s}
                                       << QStringList(u"--account"_s);
        QTest::newRow("not for a new one") << QStringList{u"account"_s, u"add"_s, u"My"_s} << QStringList();
        QTest::newRow("no pattern") << QStringList{u"--account"_s, u"*"_s} << QStringList();
    }

    void completesAccounts()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, expected);
        QCOMPARE(offered(m_program, words), expected);
    }

    void completesWordsOfOurs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("answers") << QStringList{u"callback"_s, u"serve"_s, u"--reply"_s, {}}
                                 << QStringList{u"success"_s, u"empty"_s, u"rules"_s, u"@"_s};
        QTest::newRow("paces") << QStringList{u"callback"_s, u"replay"_s, u"1"_s, u"--pace"_s, u"o"_s}
                               << QStringList(u"original"_s);
        QTest::newRow("samples") << QStringList{u"callback"_s, u"push"_s, u"--type"_s, u"vide"_s}
                                 << QStringList(u"video"_s);
    }

    void completesWordsOfOurs()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, expected);
        QCOMPARE(offered(m_program, words), expected);
    }

    void saysNoMoreThanNames()
    {
        const auto ran = m_program.run({u"completion"_s, u"accounts"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(QString::fromUtf8(ran.out), u"微信 商店\n%1\nMy Shop (test)\n%2\n"_s.arg(shop, other));
    }

private:
    test::Mpdeskctl m_program;
};

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
