// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sendstore.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>

using namespace core;
using namespace Qt::StringLiterals;

/// Sends that "callback serve" does in their time, or never.
class TestCliSchedule final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::SandboxAccount> m_sandbox;

    /// At that moment; yields what the program says of it.
    [[nodiscard]] test::Ran schedule(const QDateTime &at) const
    {
        QFile file(m_program->home() + u"/message.json"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(R"({"type": "text", "content": "你好"})") < 0)
            qFatal("cannot write the message");
        file.close();
        return m_program->run({u"message"_s, u"mass"_s, file.fileName(), u"--tag"_s, u"101"_s, u"--at"_s,
                               at.toUTC().toString(Qt::ISODate), u"--confirm"_s, u"--json"_s});
    }
    [[nodiscard]] test::Ran status() const
    {
        return m_program->run({u"message"_s, u"status"_s, u"1"_s, u"--json"_s, u"--lang"_s, u"en"_s});
    }
    [[nodiscard]] QJsonArray sends() const { return m_sandbox->control(u"sends"_s).value("sends"_L1).toArray(); }
    [[nodiscard]] static QStringList serve()
    {
        return {u"--lang"_s, u"en"_s, u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s};
    }
    /// As the journal has it, without asking the platform.
    [[nodiscard]] MassJob job() const
    {
        const auto database = Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema());
        const auto jobs = database ? SendStore(**database).jobs({}) : Result<QList<MassJob>>();
        return jobs && !jobs->isEmpty() ? jobs->first() : MassJob();
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        m_sandbox = std::make_unique<test::SandboxAccount>(*m_program);
        QCOMPARE(m_sandbox->add(*m_program, u"Sandbox"_s, {u"--verified"_s}).exit, 0);
    }

    void sendsOnceWhenItsTimeHasCome()
    {
        constexpr int ahead = 15; // seconds, for the program to start in
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(ahead);
        const test::Ran planned = schedule(at);
        QVERIFY2(planned.exit == 0, planned.all().constData());
        QCOMPARE(planned.object()["state"_L1].toString(), u"scheduled"_s);
        QVERIFY(sends().isEmpty());

        test::Serving serving(*m_program, serve());
        QVERIFY(!serving.nextLine().isEmpty());
        QTRY_COMPARE(sends().size(), 1);
        QTRY_VERIFY(job().msgId != 0);
        QVERIFY(job().requestedAt >= at.addMSecs(-at.time().msec()));
        QCOMPARE(serving.stop(), 0);

        test::Serving later(*m_program, serve()); // does not begin anew
        QVERIFY(!later.nextLine().isEmpty());
        m_sandbox->control(u"advance"_s, R"({"seconds": 600})");
        QTRY_COMPARE(job().state, MassJob::State::Succeeded);
        QCOMPARE(later.stop(), 0);
        QCOMPARE(sends().size(), 1);
        QCOMPARE(sends().first()["msg_id"_L1].toInteger(), job().msgId);
    }

    void saysWhatItMissedAndNeverSendsIt()
    {
        const test::Ran planned = schedule(QDateTime::currentDateTimeUtc().addSecs(3600));
        QVERIFY2(planned.exit == 0, planned.all().constData());
        {
            const auto database = Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema());
            QVERIFY_RESULT(database);
            const qint64 passed = QDateTime::currentDateTimeUtc().addSecs(-120).toMSecsSinceEpoch();
            QSqlQuery query((*database)->connection()); // nobody ran when its time came
            QVERIFY(query.exec(u"UPDATE mass_jobs SET scheduled_for = %1, next_at = %1"_s.arg(passed)));
        }
        test::Serving serving(*m_program, serve());
        QVERIFY(!serving.nextLine().isEmpty());
        QTRY_COMPARE(job().state, MassJob::State::Missed);
        QCOMPARE(serving.stop(), 0);
        const QByteArray said = serving.err();
        QVERIFY2(said.contains("Send 1") && said.contains("Nothing was sent"), said.constData());
        QVERIFY(sends().isEmpty());
        QCOMPARE(status().object()["state"_L1].toString(), u"missed"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliSchedule)
#include "tst_clischedule.moc"
