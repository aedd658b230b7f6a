// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliForward : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Mpdeskctl> m_program;

    [[nodiscard]] static QStringList serve(const QStringList &more = {})
    {
        return QStringList{u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s} + more;
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        const test::SandboxAccount sandbox(*m_program);
        QCOMPARE(sandbox.add(*m_program, u"Sandbox"_s).exit, 0);
    }

    void handsOnAndShowsWhatCameOfIt()
    {
        test::Serving target(*m_program, serve());
        const QString there = target.nextLine().value("listening"_L1).toString();
        test::Serving front(*m_program, serve({u"--forward"_s, there, u"--base-path"_s, u"/wx"_s}));
        const QString here = front.nextLine().value("listening"_L1).toString();
        QCOMPARE(QUrl(here).path(), u"/wx"_s + QUrl(there).path());
        const test::Ran pushed = m_program->run({u"callback"_s, u"push"_s, u"--to"_s, here, u"--type"_s, u"text"_s,
                                                 u"--set"_s, u"Content=你好"_s, u"--json"_s});
        QCOMPARE(pushed.object().value("reply"_L1).toString(), u"success"_s);
        const QString id = front.nextLine().value("id"_L1).toVariant().toString();
        QCOMPARE(target.nextLine().value("summary"_L1).toString(), u"你好"_s);
        QCOMPARE(front.stop(), 0); // what became of it is written by then

        const QJsonObject shown = m_program->run({u"callback"_s, u"show"_s, id, u"--json"_s}).object();
        QCOMPARE(shown["answeredBy"_L1].toString(), u"forward"_s);
        QVERIFY(shown["stages"_L1]["verifiedMs"_L1].toDouble() > 0);
        QVERIFY(shown["stages"_L1]["verifiedMs"_L1].toDouble() <= shown["stages"_L1]["committedMs"_L1].toDouble());
        QVERIFY(shown["stages"_L1]["forwardedMs"_L1].toDouble() > 0);
        QVERIFY(shown["stages"_L1]["repliedMs"_L1].toDouble() >= shown["stages"_L1]["forwardedMs"_L1].toDouble());
        const QJsonArray forwards = shown["forwards"_L1].toArray();
        QCOMPARE(forwards.size(), 1);
        QCOMPARE(forwards.at(0)["target"_L1].toString(), there);
        QCOMPARE(forwards.at(0)["outcome"_L1].toString(), u"relayed"_s);
        QCOMPARE(forwards.at(0)["status"_L1].toInt(), 200);
        QCOMPARE(forwards.at(0)["body"_L1].toString(), u"success"_s);

        const QByteArray text = m_program->run({u"callback"_s, u"show"_s, id}).out;
        QVERIFY2(text.contains("Committed") && text.contains(QByteArray("Forwarded to " + there.toUtf8())),
                 text.constData());
        QCOMPARE(m_program->run({u"callback"_s, u"show"_s, id, u"--raw"_s}).out, shown["body"_L1].toString().toUtf8());
        const QByteArray steps = m_program->run({u"callback"_s, u"show"_s, id, u"--steps"_s}).out;
        QVERIFY2(steps.contains("passed") && !steps.contains("Committed"), steps.constData());
    }

    void refusesWhatCannotBeForwarded_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("no web address") << QStringList{u"--forward"_s, u"ftp://a/"_s} << QByteArray("ftp://a/");
        QTest::newRow("three servers") << QStringList{u"--forward"_s, u"http://a/"_s, u"--forward"_s,
                                                      u"http://b/"_s, u"--forward"_s, u"http://c/"_s}
                                       << QByteArray("3");
        QTest::newRow("too long a budget")
            << QStringList{u"--forward"_s, u"http://a/"_s, u"--budget"_s, u"5s"_s} << QByteArray("4.9");
        QTest::newRow("no time") << QStringList{u"--forward"_s, u"http://a/"_s, u"--budget"_s, u"soon"_s}
                                 << QByteArray("soon");
        QTest::newRow("a budget for nothing") << QStringList{u"--budget"_s, u"1s"_s} << QByteArray("--forward");
        QTest::newRow("no base path") << QStringList{u"--base-path"_s, u"/a?b"_s} << QByteArray("?");
        QTest::newRow("no proxy") << QStringList{u"--trust-proxy"_s, u"nginx"_s} << QByteArray("nginx");
    }

    void refusesWhatCannotBeForwarded()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, found);
        const test::Ran ran = m_program->run(serve(options));
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(found), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliForward)
#include "tst_cliforward.moc"
