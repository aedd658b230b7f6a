// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batchstore.h"
#include "tests/integration/sandboxtest.h"
#include "tests/support/waitfor.h"

#include <QRandomGenerator>

using namespace core;
using namespace Qt::StringLiterals;

/// The real program, killed at random moments of a job. MPDESK_BATCH_ROWS and MPDESK_BATCH_KILLS make it as long as
/// the issue wants it: 5000 rows, 100 kills.
class TestCliBatchKill final : public test::SandboxTest
{
    Q_OBJECT

    QString m_template;
    const int m_rows = qEnvironmentVariableIntValue("MPDESK_BATCH_ROWS") > 0
        ? qEnvironmentVariableIntValue("MPDESK_BATCH_ROWS")
        : 300;
    const int m_kills = qEnvironmentVariableIntValue("MPDESK_BATCH_KILLS") > 0
        ? qEnvironmentVariableIntValue("MPDESK_BATCH_KILLS")
        : 4;

    [[nodiscard]] QStringList openIds() const
    {
        QStringList ids;
        for (const QJsonValue follower : m_sandbox->control(u"followers"_s).value("followers"_L1).toArray())
            ids += follower["openid"_L1].toString();
        return ids;
    }
    [[nodiscard]] QString table(int rows) const
    {
        const QStringList ids = openIds();
        QByteArray csv = "openid,thing1,character_string2,amount3,time4\n";
        for (int i = 0; i < rows; ++i)
            csv += ids.at(i % ids.size()).toUtf8() + ",衬衫,NO-" + QByteArray::number(i + 1) + ",￥1.50,15:01\n";
        return write(u"rows.csv"_s, csv);
    }
    /// As another program sees it.
    [[nodiscard]] qint64 sentSoFar() const
    {
        const auto database =
            Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema(), Database::Access::ReadOnly);
        const auto counts = database ? BatchStore(**database).counts(1) : Result<BatchCounts>(BatchCounts());
        return counts ? counts->sent + counts->failed : 0;
    }
    [[nodiscard]] QMap<QString, int> arrived() const
    {
        m_sandbox->control(u"advance"_s, R"({"seconds": 2})");
        QMap<QString, int> numbers;
        for (const QJsonValue receipt : m_sandbox->control(u"received"_s).value("received"_L1).toArray())
            ++numbers[receipt["content"_L1]["data"_L1]["character_string2"_L1]["value"_L1].toString()];
        return numbers;
    }
    [[nodiscard]] QStringList batch(const QStringList &more) const
    {
        return QStringList{u"template"_s, u"batch"_s, u"--json"_s, u"--confirm"_s} + more;
    }

private Q_SLOTS:
    void init()
    {
        begin(u"Sandbox"_s);
        const test::Ran listed = m_program->run({u"template"_s, u"list"_s, u"--json"_s});
        QVERIFY2(listed.exit == 0, listed.all().constData());
        m_template = listed.array().first()["template_id"_L1].toString();
    }

    void sendsEachRowOnceHoweverOftenItIsKilled()
    {
        const QStringList first{m_template, u"--csv"_s, table(m_rows), u"--in-flight"_s, u"8"_s};
        for (int kill = 0; kill < m_kills; ++kill) {
            const qint64 now = sentSoFar();
            test::Serving sending(*m_program, batch(kill == 0 ? first : QStringList{u"--resume"_s, u"1"_s}));
            const qint64 share = std::max<qint64>((m_rows - now) / (m_kills - kill), 1);
            const qint64 until = now + 1 + QRandomGenerator::global()->bounded(share);
            QTRY_VERIFY_WITH_TIMEOUT(sentSoFar() >= std::min<qint64>(until, m_rows), test::patience);
            static_cast<void>(sending.stop(SIGKILL));
        }
        const test::Ran last = m_program->run(batch({u"--resume"_s, u"1"_s}));
        QVERIFY2(last.exit == 0, last.all().constData());
        QCOMPARE(last.object()["counts"_L1]["sent"_L1].toInt(), m_rows);
        QCOMPARE(last.object()["state"_L1].toString(), u"finished"_s);
        const QMap<QString, int> numbers = arrived();
        QCOMPARE(numbers.size(), m_rows);
        for (auto number = numbers.begin(); number != numbers.end(); ++number)
            QVERIFY2(number.value() == 1, qPrintable(number.key()));
    }

    void aJobWhoseCancellingWasKilledIsCancelledByTheNextProgram()
    {
        constexpr int count = 30'000;
        const QString file = m_program->dataFolder() + u"/mpdesk.db"_s;
        const auto cancelled = [&file] {
            const auto database = Database::open(file, bookSchema(), Database::Access::ReadOnly);
            const auto counts = database ? BatchStore(**database).counts(1) : Result<BatchCounts>(BatchCounts());
            return counts ? counts->cancelled : 0;
        };
        {
            const auto database = Database::open(file, bookSchema());
            QVERIFY_RESULT(database);
            BatchStore store(**database);
            QVERIFY(store.add({.appId = AppId::parse(m_sandbox->appId()).value(),
                               .subject = {.id = m_template},
                               .source = u"a.csv"_s,
                               .token = u"t"_s,
                               .createdAt = QDateTime::currentDateTimeUtc()}));
            QList<BatchRow> rows;
            for (int i = 1; i <= count; ++i)
                rows += BatchRow{.number = i, .openId = u"o"_s, .body = "{}"};
            QVERIFY(store.addRows(1, rows));
        }
        const QStringList job{u"template"_s, u"job"_s, u"--id"_s, u"1"_s, u"--json"_s};
        test::Serving cancelling(*m_program, job + QStringList{u"--cancel"_s, u"--confirm"_s});
        QTRY_VERIFY_WITH_TIMEOUT(cancelled() > 0, test::patience);
        static_cast<void>(cancelling.stop(SIGKILL));
        QVERIFY(cancelled() < count);
        QVERIFY(m_program->run(batch({u"--resume"_s, u"1"_s})).exit != 0);
        const test::Ran shown = m_program->run(job);
        QCOMPARE(shown.object()["state"_L1].toString(), u"cancelled"_s);
        QCOMPARE(shown.object()["counts"_L1]["cancelled"_L1].toInt(), count);
    }

    void pausesWhenItIsAskedToEnd()
    {
        test::Serving sending(*m_program, batch({m_template, u"--csv"_s, table(500), u"--rate"_s, u"100"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(sentSoFar() > 0, test::patience);
        QCOMPARE(sending.stop(SIGINT), 1);
        const QJsonObject said = QJsonDocument::fromJson(sending.restOfOutput()).object();
        QCOMPARE(said["state"_L1].toString(), u"paused"_s);
        QCOMPARE(said["counts"_L1]["sending"_L1].toInt(), 0);
        QCOMPARE(m_program->run(batch({u"--resume"_s, u"1"_s})).exit, 0);
        QCOMPARE(arrived().size(), 500);
    }

    void showsEverythingAndSendsNothingWithoutConfirmation()
    {
        const QString file = table(3);
        const test::Ran dry = m_program->run({u"template"_s, u"batch"_s, m_template, u"--csv"_s, file, u"--json"_s});
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.object()["rows"_L1].toInt(), 3);
        QCOMPARE(dry.object()["faulty"_L1].toInt(), 0);
        QCOMPARE(dry.object()["wouldSendFirst"_L1]["call"_L1].toString(), u"/cgi-bin/message/template/send"_s);
        QVERIFY(arrived().isEmpty());
        QVERIFY(m_program->run({u"template"_s, u"jobs"_s, u"--json"_s}).array().isEmpty());
        QCOMPARE(m_program->run({u"template"_s, u"batch"_s}).exit, 2);
        QCOMPARE(m_program->run({u"template"_s, u"batch"_s, m_template, u"--csv"_s, file, u"--rate"_s, u"x"_s}).exit,
                 2);
    }

    void faultyRowsStopItBeforeTheFirstMessage()
    {
        const QString id = openIds().first();
        const QString file = write(u"bad.csv"_s,
                                   "openid,thing1,character_string2,amount3,time4\n" + id.toUtf8()
                                       + ",a,NO-1,￥1,15:01\n" + id.toUtf8() + ",a,NO-2,￥1,noon\n");
        const test::Ran refused = m_program->run(batch({m_template, u"--csv"_s, file}));
        QCOMPARE(refused.exit, 4);
        QCOMPARE(refused.object()["problems"_L1][0]["rule"_L1].toString(), u"template.keyword.time.form"_s);
        QVERIFY(arrived().isEmpty());
        const test::Ran skipped = m_program->run(batch({m_template, u"--csv"_s, file, u"--skip-faulty"_s}));
        QCOMPARE(skipped.exit, 1);
        QCOMPARE(skipped.object()["counts"_L1]["sent"_L1].toInt(), 1);
        QCOMPARE(arrived().size(), 1);
    }

    void whatARemovedCategoryDeletesIsListed()
    {
        const test::Ran ran = m_program->run({u"template"_s, u"categories"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.array().size(), 5);
        const QJsonObject clothes = ran.array().first().toObject();
        QCOMPARE(clothes["id"_L1].toInt(), 1001);
        QStringList lost;
        for (const QJsonValue one : clothes["deletes"_L1].toArray())
            lost += one["id"_L1].toString();
        QVERIFY(lost.contains(m_template));
        const test::Ran table = m_program->run({u"template"_s, u"categories"_s});
        QCOMPARE(table.exit, 0);
        QVERIFY2(table.out.contains(m_template.toUtf8()), table.all().constData());
    }

    void oneIsCheckedAndSent()
    {
        const QString id = openIds().first();
        const QString file = write(u"data.json"_s,
                                   R"({"data": {"thing1": {"value": "茶"}, "character_string2": "NO-1",
                                       "amount3": "￥1", "time4": "9:00"}})");
        const QString bad = write(u"bad.json"_s, R"({"data": {"thing1": "茶", "time4": "noon"}})");
        QCOMPARE(m_program->run({u"template"_s, u"check"_s, m_template, file}).exit, 0);
        const test::Ran checked = m_program->run({u"template"_s, u"check"_s, m_template, bad, u"--json"_s});
        QCOMPARE(checked.exit, 4);
        QCOMPARE(checked.object()["problems"_L1].toArray().size(), 3);

        const QString definition =
            write(u"template.json"_s, m_program->run({u"template"_s, u"show"_s, m_template, u"--json"_s}).out);
        QCOMPARE(m_program->run({u"template"_s, u"check"_s, m_template, file, u"--template"_s, definition}).exit, 0);

        const QStringList send{u"template"_s, u"send"_s, m_template, u"--to"_s, id, u"--json"_s, u"--data"_s};
        QCOMPARE(m_program->run(send + QStringList{bad, u"--confirm"_s}).exit, 4);
        const test::Ran dry = m_program->run(send + QStringList(file));
        QCOMPARE(dry.exit, 1);
        QVERIFY(dry.object()["wouldSend"_L1]["body"_L1].toString().contains(u"茶"_s));
        QVERIFY(arrived().isEmpty());
        const test::Ran sent = m_program->run(send + QStringList{file, u"--confirm"_s});
        QVERIFY2(sent.exit == 0, sent.all().constData());
        QVERIFY(sent.object()["message"_L1]["msgid"_L1].toInteger() > 0);
        QCOMPARE(arrived(), (QMap<QString, int>{{u"NO-1"_s, 1}}));

        const QString exported = m_program->home() + u"/results.csv"_s;
        QCOMPARE(m_program->run({u"template"_s, u"job"_s, u"--id"_s, u"1"_s, u"--export"_s, exported}).exit, 0);
        QFile results(exported);
        QVERIFY(results.open(QIODevice::ReadOnly));
        QVERIFY(results.readAll().contains(QByteArray("1," + id.toUtf8() + ",sent,")));
        const auto exportTo = [this](const QString &name, const QStringList &how) {
            const QString path = m_program->home() + u'/' + name;
            const QStringList words{u"template"_s, u"job"_s, u"--id"_s, u"1"_s, u"--export"_s, path};
            const test::Ran ran = m_program->run(words + how);
            QFile written(path);
            return ran.exit == 0 && written.open(QIODevice::ReadOnly) ? written.readAll() : ran.all();
        };
        QVERIFY(exportTo(u"a.jsonl"_s, {}).startsWith(R"({"message":{)"));
        QCOMPARE(exportTo(u"a.txt"_s, {u"--format"_s, u"jsonl"_s}), exportTo(u"a.jsonl"_s, {}));
        QCOMPARE(exportTo(u"failed.csv"_s, {u"--only-failed"_s}).count('\n'), 1); // the titles
        QCOMPARE(m_program->run({u"template"_s, u"job"_s, u"--id"_s, u"1"_s, u"--only-failed"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliBatchKill)
#include "tst_clibatchkill.moc"
