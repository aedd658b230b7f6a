// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sandboxtest.h"

using namespace Qt::StringLiterals;

class TestCliExplain final : public test::SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(u"Sandbox"_s); }

    void cleanup() { end(); }

    void explainsWhateverIsGiven_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<int>("code");
        QTest::newRow("a code") << QStringList{u"40164"_s} << QByteArray() << 0 << 40164;
        QTest::newRow("-1") << QStringList{u"-1"_s} << QByteArray() << 0 << -1;
        QTest::newRow("words") << QStringList{u"invalid"_s, u"appsecret"_s} << QByteArray() << 0 << 40125;
        QTest::newRow("an answer") << QStringList{u"-"_s} << QByteArray(R"({"errcode":48001,"errmsg":"x"})") << 0
                                   << 48001;
        QTest::newRow("nothing known") << QStringList{u"out of paper"_s} << QByteArray() << 1 << 0;
        QTest::newRow("nothing") << QStringList{u"-"_s} << QByteArray() << 1 << 0;
    }

    void explainsWhateverIsGiven()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, input);
        QFETCH(const int, exit);
        QFETCH(const int, code);
        const test::Ran ran = run(QStringList{u"explain"_s, u"--json"_s} + words, input);
        QCOMPARE(ran.exit, exit);
        QCOMPARE(ran.object().value("code"_L1).toInt(), code);
        if (exit == 0)
            QVERIFY(!ran.object().value("steps"_L1).toArray().isEmpty());
    }

    void tellsPeopleWhatToDo()
    {
        const test::Ran ran = run({u"explain"_s, u"invalid ip 203.0.113.7, not in whitelist"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("203.0.113.0/24") && ran.out.contains("developers.weixin.qq.com/platform"),
                 ran.out.constData());
        const test::Ran chinese = run({u"--lang"_s, u"zh_CN"_s, u"explain"_s, u"40164"_s});
        QVERIFY2(chinese.out.contains("白名单"), chinese.out.constData());
    }

    void showsWhatIsUsedOfAQuota()
    {
        QCOMPARE(run({u"menu"_s, u"get"_s}).exit, 0);
        const test::Ran ran = run({u"quota"_s, u"show"_s, u"--json"_s, u"/cgi-bin/menu/get"_s, u"createCustomMenu"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.array().size(), 2);
        const QJsonObject row = ran.array().first().toObject();
        QCOMPARE(row.value("api"_L1).toString(), u"/cgi-bin/menu/get"_s);
        QVERIFY(row.value("used"_L1).toInt() >= 1);
        QCOMPARE(row.value("left"_L1).toInt() + row.value("used"_L1).toInt(), row.value("limit"_L1).toInt());
        QCOMPARE(run({u"quota"_s, u"show"_s, u"/nowhere"_s}).exit, 1);
        const test::Ran all = run({u"quota"_s, u"show"_s});
        QCOMPARE(all.exit, 0);
        QVERIFY(all.out.count('\n') > 20);
    }

    void resetsOnlyWhenConfirmedAndKeepsCount()
    {
        const test::Ran asked = run({u"quota"_s, u"clear"_s});
        QCOMPARE(asked.exit, 1);
        QVERIFY2(asked.err.contains("10 of 10"), asked.err.constData());
        const test::Ran done = run({u"quota"_s, u"clear"_s, u"--confirm"_s, u"--json"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.object().value("left"_L1).toInt(), 9);
        QCOMPARE(run({u"quota"_s, u"clear"_s, u"--confirm"_s, u"--by-secret"_s, u"--json"_s})
                     .object()
                     .value("left"_L1)
                     .toInt(),
                 8);
        QCOMPARE(run({u"quota"_s, u"clear"_s, u"--api"_s, u"/cgi-bin/menu/get"_s}).exit, 1);
        QCOMPARE(run({u"quota"_s, u"clear"_s, u"--api"_s, u"/cgi-bin/menu/get"_s, u"--confirm"_s}).exit, 0);
        QVERIFY(run({u"quota"_s, u"clear"_s}).err.contains("8 of 10")); // one call costs none of the ten
    }

    void examinesTheWayToThePlatform()
    {
        const test::Ran ran = run({u"doctor"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QHash<QString, QString> states;
        for (const QJsonValue &value : ran.object().value("checks"_L1).toArray())
            states.insert(value["check"_L1].toString(), value["state"_L1].toString());
        for (const QString &check : {u"dns"_s, u"proxy"_s, u"token"_s, u"allowList"_s})
            QCOMPARE(states.value(check), u"ok"_s);
        QCOMPARE(states.value(u"hosts"_s), u"ok"_s); // a sandbox account asks nobody else
        const test::Ran report = run({u"doctor"_s, u"--markdown"_s});
        QCOMPARE(report.exit, 0);
        QVERIFY(report.out.startsWith("# MpDesk check-up") && report.out.contains("SANDBOX"));
    }
};

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cliexplain.moc"
