// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

class TestCliBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAnInspectorOfItsOwn_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("safe") << u"safe"_s;
        QTest::newRow("compat") << u"compat"_s;
        QTest::newRow("plain") << u"plain"_s;
    }

    void measuresAnInspectorOfItsOwn()
    {
        QFETCH(const QString, mode);
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"callback"_s, u"bench"_s, u"--seconds"_s, u"1"_s, u"--connections"_s,
                                           u"4"_s, u"--mode"_s, mode, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.object();
        QVERIFY2(json.value("accepted"_L1).toInteger() > 0, ran.all().constData());
        QCOMPARE(json.value("refused"_L1).toInt(-1), 0);
        QCOMPARE(json.value("unanswered"_L1).toInt(-1), 0);
        QVERIFY(json.value("rate"_L1).toInteger() > 0);
        QVERIFY(json.value("p50Ms"_L1).toDouble() > 0);
        QVERIFY(json.value("p50Ms"_L1).toDouble() <= json.value("p99Ms"_L1).toDouble());
        QVERIFY(json.value("p99Ms"_L1).toDouble() <= json.value("maxMs"_L1).toDouble());
        QVERIFY(!QFile::exists(program.dataFolder() + u"/callbacks.db"_s));
    }

    void countsWhatAnEndpointRefuses()
    {
        const test::Mpdeskctl program;
        const test::SandboxAccount sandbox(program);
        QCOMPARE(sandbox.add(program, u"Sandbox"_s).exit, 0);
        test::Serving endpoint(program, {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const QStringList bench{u"callback"_s, u"bench"_s,         u"--to"_s, url,        u"--seconds"_s,
                                u"1"_s,        u"--connections"_s, u"2"_s,    u"--json"_s};
        const test::Ran good = program.run(bench);
        QCOMPARE(good.exit, 0);
        QVERIFY(good.object().value("accepted"_L1).toInteger() > 0);

        QJsonObject wrong = sandbox.secrets();
        wrong.insert(u"token"_s, u"AnotherToken"_s);
        wrong.insert(u"appid"_s, sandbox.appId());
        const test::Ran bad =
            program.run(bench + QStringList{u"--secrets-stdin"_s}, QJsonDocument(wrong).toJson(QJsonDocument::Compact));
        QCOMPARE(bad.exit, 1);
        QCOMPARE(bad.object().value("accepted"_L1).toInt(-1), 0);
        QVERIFY(bad.object().value("refused"_L1).toInteger() > 0);
    }

    void sendsNothingElsewhereUnasked()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"callback"_s, u"bench"_s, u"--to"_s, u"http://203.0.113.1/wx"_s,
                                           u"--mode"_s, u"plain"_s, u"--secrets-stdin"_s},
                                          R"({"token": "t"})");
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.out.contains("203.0.113.1"), ran.all().constData());
        QVERIFY2(ran.err.contains("--confirm"), ran.all().constData());
    }

    void refusesWhatItCannotReach_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("exit");
        QTest::newRow("not http") << u"https://127.0.0.1/wx"_s << 2;
        QTest::newRow("no URL") << u"127.0.0.1"_s << 2;
        QTest::newRow("with a password") << u"http://a:b@127.0.0.1/"_s << 2;
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        QTest::newRow("nobody there") << u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()) << 1;
    }

    void refusesWhatItCannotReach()
    {
        QFETCH(const QString, url);
        QFETCH(const int, exit);
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"callback"_s, u"bench"_s, u"--to"_s, url, u"--seconds"_s, u"1"_s,
                                           u"--mode"_s, u"plain"_s, u"--secrets-stdin"_s},
                                          R"({"token": "t"})");
        QCOMPARE(ran.exit, exit);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliBench)
#include "tst_clibench.moc"
