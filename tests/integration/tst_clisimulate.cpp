// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"
#include "tests/support/rawserver.h"
#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

class TestCliSimulate final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::Serving> m_endpoint;
    QString m_url;

    [[nodiscard]] test::Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(QStringList{u"callback"_s} + arguments, input);
    }
    [[nodiscard]] static QList<QJsonObject> lines(const QByteArray &out)
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(line).object();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        const test::SandboxAccount sandbox(*m_program);
        QCOMPARE(sandbox.add(*m_program, u"Sandbox"_s).exit, 0);
        m_endpoint =
            std::make_unique<test::Serving>(*m_program, QStringList{u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        m_url = m_endpoint->nextLine().value("listening"_L1).toString();
        QVERIFY(m_url.startsWith("http://127.0.0.1:"_L1));
    }
    void cleanup() { m_endpoint.reset(); }

    void playsAnExample()
    {
        const test::Ran ran = run({u"simulate"_s, u"first-visit"_s, u"--to"_s, m_url, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        const QList<QJsonObject> steps = lines(ran.out);
        QCOMPARE(steps.size(), 4);
        const QString wanted[] = {u"subscribe"_s, u"CLICK"_s, u"text"_s, u"SCAN"_s};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(steps.at(i).value("step"_L1).toInt(), i + 1);
            QCOMPARE(steps.at(i).value("type"_L1).toString(), wanted[i]);
            QCOMPARE(steps.at(i).value("accepted"_L1), QJsonValue(true));
            const QJsonObject seen = m_endpoint->nextLine();
            QCOMPARE(seen.value("state"_L1).toString(), u"accepted"_s);
            QCOMPARE(seen.value("from"_L1), steps.first().value("from"_L1));
        }
    }

    void playsAFileAsTheFollowerThatIsNamed()
    {
        const QByteArray json = R"({"steps":[{"sample":"text","fields":{"Content":"退款"}},
                                   {"xml":"<xml><ToUserName>gh_a</ToUserName><FromUserName>x</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>NEW_ONE</Event></xml>"}]})";
        const test::Ran ran =
            run({u"simulate"_s, u"-"_s, u"--to"_s, m_url, u"--from"_s, u"oFollower1"_s, u"--json"_s}, json);
        QVERIFY2(ran.exit == 0, ran.all().constData());
        const QJsonObject first = m_endpoint->nextLine();
        QCOMPARE(first.value("summary"_L1).toString(), u"退款"_s);
        QCOMPARE(first.value("from"_L1).toString(), u"oFollower1"_s);
        QCOMPARE(m_endpoint->nextLine().value("event"_L1).toString(), u"NEW_ONE"_s);
    }

    void isAFollowerOfTheSandboxUnlessToldOtherwise()
    {
        const test::SandboxAccount sandbox(*m_program, {u"--seed"_s, u"7"_s});
        QCOMPARE(sandbox.add(*m_program, u"Other"_s).exit, 0);
        test::Serving endpoint(*m_program,
                               {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--account"_s, u"Other"_s});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const QString known = sandbox.control(u"followers"_s)["followers"_L1][0]["openid"_L1].toString();
        QCOMPARE(known.size(), 28);

        const QStringList order{u"--to"_s, url, u"--account"_s, u"Other"_s};
        QCOMPARE(run(QStringList{u"simulate"_s, u"retry"_s} + order).exit, 0);
        QCOMPARE(endpoint.nextLine().value("from"_L1).toString(), known);
        QVERIFY(!endpoint.nextLine().isEmpty() && !endpoint.nextLine().isEmpty());
        const QStringList text{u"push"_s, u"--type"_s, u"text"_s};
        QCOMPARE(run(text + order).exit, 0);
        QCOMPARE(endpoint.nextLine().value("from"_L1).toString(), known);
        QCOMPARE(run(text + order + QStringList{u"--set"_s, u"FromUserName=oSomebody"_s}).exit, 0);
        QCOMPARE(endpoint.nextLine().value("from"_L1).toString(), u"oSomebody"_s);
    }

    void theSandboxHearsOfItSoThatAnswersAreTaken_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("a message") << QStringList{u"push"_s, u"--type"_s, u"text"_s};
        QTest::newRow("a scenario") << QStringList{u"simulate"_s, u"retry"_s};
    }

    void theSandboxHearsOfItSoThatAnswersAreTaken()
    {
        QFETCH(const QStringList, order);
        const test::SandboxAccount sandbox(*m_program, {u"--seed"_s, u"7"_s});
        QCOMPARE(sandbox.add(*m_program, u"Other"_s, {u"--verified"_s}).exit, 0);
        test::Serving endpoint(*m_program,
                               {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--account"_s, u"Other"_s});
        const QStringList where{u"--to"_s, endpoint.nextLine().value("listening"_L1).toString(), u"--account"_s,
                                u"Other"_s};
        const QString openId = sandbox.control(u"followers"_s)["followers"_L1][0]["openid"_L1].toString();
        const auto answer = [&] {
            return m_program->run(
                {u"message"_s, u"custom"_s, u"-"_s, u"--to"_s, openId, u"--confirm"_s, u"--account"_s, u"Other"_s},
                R"({"type": "text", "content": "hello"})");
        };
        const test::Ran early = answer();
        QVERIFY2(early.exit == 1 && early.err.contains("45015"), early.all().constData());
        const test::Ran pushed = run(order + where);
        QVERIFY2(pushed.exit == 0 && !pushed.err.contains("does not know"), pushed.all().constData());
        const test::Ran taken = answer();
        QVERIFY2(taken.exit == 0, taken.all().constData());
    }

    void failsWhereAStepDoes()
    {
        test::RawServer server;
        server.answer("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        test::Serving playing(
            *m_program,
            {u"callback"_s, u"simulate"_s, u"retry"_s, u"--to"_s, server.url(u"/"_s).toString(), u"--json"_s});
        QTRY_COMPARE(server.requests.size(), 3); // goes on
        const QJsonObject first = playing.nextLine();
        QCOMPARE(first.value("answer"_L1).toString(), u"status"_s);
        QCOMPARE(first.value("status"_L1).toInt(), 500);
        QVERIFY(!playing.nextLine().isEmpty() && !playing.nextLine().isEmpty());
    }

    void refusesBadOrders_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("words");
        const QString to = u"--to"_s;
        const QString url = u"http://127.0.0.1:1/"_s;
        QTest::newRow("no scenario") << QStringList{u"simulate"_s, to, url} << QByteArray() << 2
                                     << QByteArray("SCENARIO");
        QTest::newRow("unknown") << QStringList{u"simulate"_s, u"nope"_s, to, url} << QByteArray() << 1
                                 << QByteArray("first-visit");
        QTest::newRow("no file") << QStringList{u"simulate"_s, u"nope.json"_s, to, url} << QByteArray() << 1
                                 << QByteArray("nope.json");
        QTest::newRow("bad file") << QStringList{u"simulate"_s, u"-"_s, to, url}
                                  << QByteArray("{\"steps\":[\n{\"sample\":\"texxt\"}]}") << 1
                                  << QByteArray("Line 2, steps[0].sample");
        QTest::newRow("burst and tries") << QStringList{u"push"_s,    to,     url,          u"--type"_s, u"text"_s,
                                                        u"--count"_s, u"2"_s, u"--tries"_s, u"3"_s}
                                         << QByteArray() << 2 << QByteArray("--tries");
        QTest::newRow("crowd") << QStringList{u"push"_s, to, url, u"--type"_s, u"text"_s, u"--concurrency"_s, u"65"_s}
                               << QByteArray() << 2 << QByteArray("64");
    }

    void refusesBadOrders()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, words);
        const test::Ran ran = run(arguments, input);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.contains(words), ran.err.constData());
    }

    void pushesABurst()
    {
        const test::Ran ran = run({u"push"_s, u"--to"_s, m_url, u"--type"_s, u"text"_s, u"--count"_s, u"50"_s,
                                   u"--concurrency"_s, u"8"_s, u"--duplicates"_s, u"20"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        const QJsonObject tally = ran.object();
        QCOMPARE(tally.value("messages"_L1).toInt(), 50);
        QCOMPARE(tally.value("duplicates"_L1).toInt(), 10);
        QCOMPARE(tally.value("accepted"_L1).toInt(), 60);
        QCOMPARE(tally.value("answers"_L1).toObject().value("success"_L1).toInt(), 60);
        const QJsonObject times = tally.value("timesMs"_L1).toObject();
        QVERIFY(times.value("p50"_L1).toDouble() <= times.value("p99"_L1).toDouble());
        QVERIFY(times.value("p99"_L1).toDouble() <= times.value("longest"_L1).toDouble());
        QHash<QString, int> ids;
        for (int i = 0; i < 60; ++i)
            ++ids[m_endpoint->nextLine().value("msgId"_L1).toString()];
        QCOMPARE(ids.size(), 50);
        QCOMPARE(int(std::ranges::count(ids, 2)), 10);
    }

    void plainHttpLeavesThisMachineWithAWarning_data()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::newRow("scenario") << QStringList{u"simulate"_s, u"retry"_s};
        QTest::newRow("one message") << QStringList{u"push"_s, u"--type"_s, u"text"_s};
        QTest::newRow("burst") << QStringList{u"push"_s, u"--type"_s, u"text"_s, u"--count"_s, u"2"_s};
    }

    void plainHttpLeavesThisMachineWithAWarning()
    {
        QFETCH(const QStringList, verb);
        test::RawServer proxy; // so that it does not really leave
        proxy.answer("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nsuccess");
        m_program->setEnvironment(u"http_proxy"_s, proxy.url(u"/"_s).toString());
        test::Serving sending(*m_program,
                              QStringList{u"callback"_s} + verb + QStringList{u"--to"_s, u"http://shop.invalid/wx"_s});
        QTRY_VERIFY(!proxy.requests.isEmpty());
        QVERIFY2(proxy.requests.first().startsWith("POST http://shop.invalid/wx?signature="),
                 proxy.requests.first().constData());
        QByteArray told;
        QTRY_VERIFY((told += sending.err()).contains("shop.invalid is not encrypted"));
    }
};

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
