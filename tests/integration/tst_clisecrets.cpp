// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

/// Runs every command with secrets that are known here, then looks for them wherever a file, a line or an argument
/// could have kept them.
class TestCliSecrets final : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_secrets;

    [[nodiscard]] QByteArray leakIn(const QByteArray &bytes) const
    {
        for (const QByteArray &secret : m_secrets) {
            if (bytes.contains(secret) || bytes.contains(secret.toBase64()))
                return secret;
        }
        return {};
    }

private Q_SLOTS:
    void noSecretIsWrittenAnywhere()
    {
        const test::Mpdeskctl program;
        test::SandboxAccount sandbox(program);
        QCOMPARE(sandbox.add(program, u"Sandbox"_s).exit, 0);
        for (const char *name : {"secret", "token", "aesKey"})
            m_secrets += sandbox.value(name).toUtf8();
        // Printing these is the purpose of the two commands; what they print must not turn up anywhere else.
        m_secrets +=
            program.run({u"token"_s, u"get"_s, u"--json"_s}).object().value("accessToken"_L1).toString().toUtf8();
        m_secrets += program.run({u"ticket"_s, u"get"_s, u"--json"_s}).object().value("ticket"_L1).toString().toUtf8();
        for (const QByteArray &secret : std::as_const(m_secrets))
            QVERIFY(secret.size() >= 3);

        test::Serving endpoint(program, {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const QStringList commands[] = {
            {u"account"_s, u"list"_s},
            {u"account"_s, u"show"_s, u"--json"_s},
            {u"account"_s, u"test"_s, u"--json"_s},
            {u"doctor"_s, u"--json"_s},
            {u"tour"_s, u"--json"_s},
            {u"api"_s, u"call"_s, u"getMenu"_s},
            {u"api"_s, u"call"_s, u"/cgi-bin/nothing"_s},
            {u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s},
            {u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"CLICK"_s, u"--mode"_s, u"compat"_s, u"--json"_s},
            {u"callback"_s, u"push"_s, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--type"_s, u"text"_s},
            {u"callback"_s, u"list"_s, u"--json"_s},
            {u"callback"_s, u"show"_s, u"1"_s},
            {u"callback"_s, u"show"_s, u"2"_s, u"--json"_s},
            {u"token"_s, u"get"_s, u"--force=x"_s},
            {u"account"_s, u"add"_s, u"x"_s, u"--appid"_s, u"wx0123456789abcdef"_s, u"--type"_s, u"service"_s},
        };
        for (const QStringList &command : commands) {
            const test::Ran ran = program.run(command, sandbox.secretsJson());
            QVERIFY2(leakIn(ran.out).isEmpty(), qPrintable(command.join(u' ')));
            QVERIFY2(leakIn(ran.err).isEmpty(), qPrintable(command.join(u' ')));
        }
        QCOMPARE(endpoint.stop(), 0);
        QCOMPARE(leakIn(endpoint.restOfOutput()), QByteArray());
        QCOMPARE(leakIn(endpoint.err()), QByteArray());

        int files = 0;
        for (const QString &place : {program.home(), program.dataFolder()}) {
            QDirIterator entries(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (entries.hasNext()) {
                QFile file(entries.next());
                if (file.fileName().startsWith(program.credentialsFolder()))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(leakIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files >= 2); // both databases at least
    }
};

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_clisecrets.moc"
