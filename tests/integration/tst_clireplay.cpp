// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"
#include "tests/support/rawserver.h"
#include "tests/support/waitfor.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

class TestCliReplay final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::Serving> m_endpoint;
    QString m_url;

    [[nodiscard]] test::Ran run(const QStringList &arguments) const { return m_program->run(arguments); }
    [[nodiscard]] static QStringList replay(const QStringList &more)
    {
        return QStringList{u"callback"_s, u"replay"_s} + more;
    }
    [[nodiscard]] QString push(const QString &content)
    {
        const QStringList order{u"callback"_s, u"push"_s, u"--to"_s,  m_url,
                                u"--type"_s,   u"text"_s, u"--set"_s, QString(u"Content="_s + content)};
        if (run(order).exit != 0)
            return {};
        return m_endpoint->nextLine().value("id"_L1).toVariant().toString();
    }
    [[nodiscard]] QJsonObject shown(const QString &id) const
    {
        return run({u"callback"_s, u"show"_s, id, u"--json"_s}).object();
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

    void ourOwnEndpointAcceptsWhatIsReplayed()
    {
        const QString id = push(u"退款"_s);
        QVERIFY(!id.isEmpty());
        const test::Ran ran = run(replay({id, u"--to"_s, m_url, u"--set"_s, u"Content=改了"_s, u"--json"_s}));
        QVERIFY2(ran.exit == 0, ran.all().constData());
        const QJsonObject result = ran.object();
        QCOMPARE(result.value("id"_L1).toVariant().toString(), id);
        QCOMPARE(result.value("accepted"_L1), QJsonValue(true));
        QCOMPARE(result.value("differences"_L1).toArray(), QJsonArray());

        const QJsonObject again = m_endpoint->nextLine();
        QCOMPARE(again.value("state"_L1).toString(), u"accepted"_s);
        QCOMPARE(again.value("summary"_L1).toString(), u"改了"_s);
        const QJsonObject before = shown(id);
        const QJsonObject after = shown(again.value("id"_L1).toVariant().toString());
        QCOMPARE(after.value("mode"_L1), before.value("mode"_L1));
        QCOMPARE(after.value("msgId"_L1), before.value("msgId"_L1));
        QVERIFY(after.value("query"_L1) != before.value("query"_L1));
        QVERIFY(after.value("body"_L1) != before.value("body"_L1));
    }

    void identicalMeansIdentical()
    {
        const QString id = push(u"hello"_s);
        QCOMPARE(run(replay({id, u"--to"_s, m_url, u"--identical"_s})).exit, 0);
        const QJsonObject before = shown(id);
        const QJsonObject after = shown(m_endpoint->nextLine().value("id"_L1).toVariant().toString());
        for (const auto name : {"query"_L1, "body"_L1, "plain"_L1})
            QCOMPARE(after.value(name), before.value(name));
    }

    void replaysManyAtOnce()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids += push(QString::number(i));
        const test::Ran ran = run(replay(ids + QStringList{u"--to"_s, m_url, u"--pace"_s, u"3"_s, u"--json"_s}));
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.out.count('\n'), 3);
        QSet<QString> summaries;
        for (int i = 0; i < 3; ++i)
            summaries += m_endpoint->nextLine().value("summary"_L1).toString();
        QCOMPARE(summaries, (QSet<QString>{u"0"_s, u"1"_s, u"2"_s}));
    }

    void stopsInOrder()
    {
        const QString id = push(u"hello"_s);
        test::RawServer silent;
        test::Serving replaying(*m_program,
                                replay({id, id, id, u"--to"_s, silent.url(u"/"_s).toString(), u"--json"_s}));
        QTRY_COMPARE(silent.requests.size(), 1);
        QVERIFY(silent.requests.first().startsWith("POST /?signature="));
        replaying.send(SIGINT);
        QByteArray told;
        QTRY_VERIFY((told += replaying.err()).contains("Stopping"));
        QCOMPARE(replaying.stop(SIGINT), 1); // asked twice, it does not wait for the answer
        QVERIFY2(replaying.err().contains("2 not sent"), "the rest is counted");
        QCOMPARE(silent.requests.size(), 1);
    }

    void refusesBadOrders_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("words");
        const QString to = u"--to"_s;
        const QString url = u"http://127.0.0.1:1/"_s;
        QTest::newRow("no id") << QStringList{to, url} << 2 << QByteArray("ID");
        QTest::newRow("no number") << QStringList{u"x"_s, to, url} << 1 << QByteArray("\"x\"");
        QTest::newRow("unknown id") << QStringList{u"4711"_s, to, url} << 1 << QByteArray("4711");
        QTest::newRow("pace") << QStringList{u"1"_s, to, url, u"--pace"_s, u"65"_s} << 1 << QByteArray("64");
        QTest::newRow("both") << QStringList{u"1"_s, to, url, u"--identical"_s, u"--set"_s, u"a=b"_s} << 2
                              << QByteArray("--set");
    }

    void refusesBadOrders()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, words);
        const test::Ran ran = run(replay(arguments));
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.contains(words), ran.err.constData());
    }

    void paces_data()
    {
        QTest::addColumn<QString>("pace");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("as they came") << u"original"_s << QByteArray();
        QTest::newRow("twice as fast") << u"2x"_s << QByteArray();
        QTest::newRow("half as fast") << u"0.5x"_s << QByteArray();
        QTest::newRow("as fast as possible") << u"1000x"_s << QByteArray();
        QTest::newRow("two at once") << u"2"_s << QByteArray();
        QTest::newRow("too fast") << u"1001x"_s << QByteArray("\"1001x\"");
        QTest::newRow("standing still") << u"0x"_s << QByteArray("\"0x\"");
        QTest::newRow("backwards") << u"-2x"_s << QByteArray("\"-2x\"");
        QTest::newRow("no number") << u"fastx"_s << QByteArray("1000x");
    }

    void paces()
    {
        QFETCH(const QString, pace);
        QFETCH(const QByteArray, refusal);
        const QString id = push(u"hello"_s);
        const test::Ran ran = run(replay({id, u"--to"_s, m_url, u"--pace"_s, pace}));
        QCOMPARE(ran.exit, refusal.isEmpty() ? 0 : 1);
        QVERIFY2(refusal.isEmpty() || ran.err.contains(refusal), ran.err.constData());
        QVERIFY2(!ran.err.contains("not encrypted"), "nobody listens within this machine");
    }

    void plainHttpLeavesThisMachineWithAWarning()
    {
        const QString id = push(u"hello"_s);
        test::RawServer proxy; // so that it does not really leave
        proxy.answer("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nsuccess");
        m_program->setEnvironment(u"http_proxy"_s, proxy.url(u"/"_s).toString());
        test::Serving replaying(*m_program, replay({id, u"--to"_s, u"http://shop.invalid/wx"_s, u"--json"_s}));
        QTRY_COMPARE(proxy.requests.size(), 1);
        QVERIFY2(proxy.requests.first().startsWith("POST http://shop.invalid/wx?signature="),
                 proxy.requests.first().constData());
        QCOMPARE(replaying.nextLine().value("accepted"_L1), QJsonValue(true));
        QByteArray told;
        QTRY_VERIFY((told += replaying.err()).contains("shop.invalid is not encrypted"));
    }
};

QTEST_GUILESS_MAIN(TestCliReplay)
#include "tst_clireplay.moc"
