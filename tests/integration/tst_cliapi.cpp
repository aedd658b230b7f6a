// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sandboxtest.h"
#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

/// Any call, what was called, and collections, on the command line.
class TestCliApi final : public test::SandboxTest
{
    Q_OBJECT

    QString openid() const
    {
        const test::Ran ran = m_program->run({u"api"_s, u"call"_s, u"getFans"_s, u"--json"_s});
        return ran.object()["data"_L1]["openid"_L1][0].toString();
    }

private Q_SLOTS:
    void init() { begin(u"排练"_s); }
    void cleanup() { end(); }

    void callsAreInTheHistory()
    {
        QVERIFY(!openid().isEmpty());
        QCOMPARE(m_program->run({u"api"_s, u"call"_s, u"getTagidList"_s, u"--data"_s, u"{\"openid\":\"x\"}"_s}).exit,
                 1);
        const QJsonArray all = m_program->run({u"api"_s, u"history"_s, u"--json"_s}).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["call"_L1].toString(), u"getTagidList"_s);
        QCOMPARE(all[0]["error"_L1]["code"_L1].toInt(), 40003);
        const QJsonArray found =
            m_program->run({u"api"_s, u"history"_s, u"--search"_s, u"getfans"_s, u"--json"_s}).array();
        QCOMPARE(found.size(), 1);
        const QString id = QString::number(found[0]["id"_L1].toInteger());
        const test::Ran one = m_program->run({u"api"_s, u"history"_s, u"--id"_s, id, u"--json"_s});
        QVERIFY2(one.object()["answer"_L1].toString().contains(u"next_openid"_s), one.out.constData());
        QCOMPARE(m_program->run({u"api"_s, u"history"_s, u"--id"_s, u"999"_s}).exit, 1);
    }

    void collectionsAreRunFromFiles()
    {
        const QString path = QStringLiteral(MPDESK_TEST_DATA "/console/tagging.json");
        const QStringList run{u"api"_s, u"run"_s, u"--file"_s, path, u"--json"_s};
        const test::Ran open = m_program->run(run);
        QCOMPARE(open.exit, 1);
        QVERIFY2(open.err.contains("openid"), open.err.constData());
        const test::Ran ran = m_program->run(run + QStringList{u"--var"_s, u"openid="_s + openid()});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.out.count('\n'), 3);
        QCOMPARE(ran.out.count("\"ok\":true"), 3);
        QCOMPARE(m_program->run({u"api"_s, u"run"_s}).exit, 1);
        QCOMPARE(m_program->run({u"api"_s, u"run"_s, u"Nothing"_s}).exit, 1);
    }

    void codeHoldsNoSecret()
    {
        for (const QString &language : {u"curl"_s, u"python"_s, u"go"_s}) {
            const test::Ran ran = m_program->run({u"api"_s, u"code"_s, u"getMenu"_s, u"--as"_s, language});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QVERIFY2(ran.out.contains("ACCESS_TOKEN"), ran.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliApi)
#include "tst_cliapi.moc"
