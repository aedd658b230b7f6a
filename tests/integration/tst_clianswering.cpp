// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

namespace {

// moc of Qt 6.4 does not cope with a raw string of several lines.
const QByteArray refunds = "{\"rules\": ["
                           "{\"name\": \"invoice\", \"when\": {\"type\": \"text\", \"contains\": \"发票\"},"
                           " \"reply\": {\"type\": \"text\", \"content\": \"稍等\"}},"
                           "{\"name\": \"refund\", \"when\": {\"type\": \"text\", \"matches\": \"退(款|货)\"},"
                           " \"reply\": {\"type\": \"text\", \"content\": \"{{FromUserName}}: {{1}} ]]> <b>\"}}]}";

} // namespace

class TestCliAnswering final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    QJsonObject m_identity;

    [[nodiscard]] QString value(QLatin1String name) const { return m_identity.value(name).toString(); }
    [[nodiscard]] test::Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(arguments, input);
    }
    void setMode(const QString &mode) const
    {
        QCOMPARE(run({u"account"_s, u"add"_s, u"Sandbox"_s, u"--appid"_s, value("appid"_L1), u"--type"_s, u"sandbox"_s,
                      u"--api-base"_s, value("baseUrl"_L1), u"--mode"_s, mode, u"--no-test"_s, u"--update"_s})
                     .exit,
                 0);
    }
    [[nodiscard]] QJsonObject push(const QString &url, const QString &text) const
    {
        return run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s, u"--set"_s, u"Content="_s + text,
                    u"--set"_s, u"FromUserName=oFOLLOWER"_s, u"--json"_s})
            .object();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_program->home() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        const test::SandboxAccount sandbox(*m_program);
        QCOMPARE(sandbox.add(*m_program, u"Sandbox"_s).exit, 0);
        m_identity = sandbox.identity();
    }

    void answersByTheStoredRules_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("safe") << u"safe"_s;
        QTest::newRow("compat") << u"compat"_s;
        QTest::newRow("plain") << u"plain"_s;
    }

    void answersByTheStoredRules()
    {
        QFETCH(const QString, mode);
        setMode(mode);
        const test::Ran set = run({u"callback"_s, u"rules"_s, u"set"_s, u"-"_s}, refunds);
        QVERIFY2(set.exit == 0, set.err.constData());
        test::Serving endpoint(*m_program, {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();

        const QJsonObject answered = push(url, u"我要退货"_s);
        QVERIFY(answered.value("accepted"_L1).toBool());
        QCOMPARE(answered.value("reply"_L1).toString(), u"oFOLLOWER: 货 ]]> <b>"_s);
        QCOMPARE(push(url, u"hello"_s).value("reply"_L1).toString(), u"success"_s);

        const qint64 id = endpoint.nextLine().value("id"_L1).toInteger();
        const test::Ran judged = run({u"callback"_s, u"answer"_s, QString::number(id), u"--json"_s});
        QCOMPARE(judged.exit, 0);
        QCOMPARE(judged.object().value("answeredBy"_L1).toString(), u"rule:refund"_s);
        const QJsonArray rules = judged.object().value("rules"_L1).toArray();
        QCOMPARE(rules.size(), 2);
        QVERIFY(rules.at(0)["reason"_L1].toString().contains("does not contain"_L1));
        QVERIFY(rules.at(1)["applies"_L1].toBool());
    }

    void theCommandLineOutdoesWhatIsStored()
    {
        test::Serving endpoint(*m_program,
                               {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--reply"_s,
                                u'@' + write(u"reply.txt"_s, "Thanks for {{Content}}\n")});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        QCOMPARE(push(url, u"茶"_s).value("reply"_L1).toString(), u"Thanks for 茶"_s);
    }

    void rulesComeBackAsTheyWereStored()
    {
        QCOMPARE(run({u"callback"_s, u"rules"_s, u"set"_s, write(u"rules.json"_s, refunds)}).exit, 0);
        const test::Ran shown = run({u"callback"_s, u"rules"_s, u"show"_s});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(run({u"callback"_s, u"rules"_s, u"check"_s, u"-"_s}, shown.out).exit, 0);
        QCOMPARE(shown.object()["rules"_L1][1]["when"_L1]["matches"_L1].toString(), u"退(款|货)"_s);
    }

    void saysWhereAFileIsWrong()
    {
        const QByteArray bad = "{\"rules\": [{\"name\": \"a\",\n\"when\": {\"matches\": \"a(b\"},\n"
                               "\"reply\": {\"type\": \"news\", \"articles\": [{\"title\": \"t\", \"url\": \"u\"}]}}]}";
        for (const QString &verb : {u"check"_s, u"set"_s}) {
            const test::Ran ran = run({u"callback"_s, u"rules"_s, verb, u"-"_s}, bad);
            QCOMPARE(ran.exit, 4);
            QVERIFY2(ran.err.contains("-:2:") && ran.err.contains("rules[0].when.matches"), ran.err.constData());
            QVERIFY2(ran.err.contains("-:3:") && ran.err.contains("rules[0].reply.articles[0].url"),
                     ran.err.constData());
        }
        QVERIFY(!run({u"callback"_s, u"rules"_s, u"show"_s}).out.contains("a(b"));
    }
};

QTEST_GUILESS_MAIN(TestCliAnswering)
#include "tst_clianswering.moc"
