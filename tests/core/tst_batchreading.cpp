// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/storage/statement.h"
#include "tests/support/batchworld.h"

#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace Qt::StringLiterals;
using test::BatchWorld;
using test::waitFor;
using State = BatchRow::State;

namespace {

const QDateTime moment(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC);

/// A job whose rows have come to all kinds of ends.
qint64 mixedJob(BatchWorld &world)
{
    const BatchRow first = world.store->row(world.draft(1), 1).value();
    const qint64 job = world.store
                           ->add({.appId = world.account.appId,
                                  .subject = world.message,
                                  .source = u"a.csv"_s,
                                  .token = u"t"_s,
                                  .createdAt = moment})
                           ->id;
    const auto rowOf = [&first](qint64 number, const QString &openId, State state) {
        BatchRow row = first;
        row.number = number;
        row.openId = openId;
        row.state = state;
        return row;
    };
    BatchRow faulty = rowOf(1, u"=cmd|' /C calc'!A0"_s, State::Faulty);
    faulty.code = 40003;
    faulty.reason = u"“=cmd” is no openid, \"really\""_s;
    static_cast<void>(world.store->addRows(job,
                                           {faulty, rowOf(2, u"o2"_s, State::Queued), rowOf(3, u"o3"_s, State::Queued),
                                            rowOf(4, u"o2"_s, State::Queued), rowOf(5, u"o5"_s, State::Queued)}));
    static_cast<void>(world.store->claimRows(job, 3, moment));
    static_cast<void>(
        world.store->record(job,
                            {{.number = 2, .state = State::Sent, .msgId = 200, .at = moment},
                             {.number = 3, .state = State::Failed, .reason = u"failed:user block"_s, .at = moment},
                             {.number = 4, .state = State::Unknown, .reason = u"cut off"_s, .at = moment}}));
    return job;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBatchReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanSaysWhatThereIs()
    {
        BatchWorld world;
        const qint64 job = mixedJob(world);
        const auto plan = waitFor(world.sender->plan(job));
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->counts, (BatchCounts{.faulty = 1, .queued = 1, .sent = 1, .failed = 1, .unknown = 1}));
        QCOMPARE(plan->repeatedOpenIds, 1);
        QVERIFY(plan->first);
        QCOMPARE(plan->first->body, requestOf(plan->job, world.store->row(job, 5).value()).body);
    }

    void aPlanOfAJobThatIsGoneSaysSo()
    {
        BatchWorld world;
        QCOMPARE_KIND(waitFor(world.sender->plan(4711)), NotFound);
    }

    void aPlanThatNobodyWantsEnds()
    {
        BatchWorld world;
        const qint64 job = world.draft(6000);
        const auto course = std::make_shared<RowCourse>();
        course->isUnwanted = true;
        QCOMPARE_KIND(waitFor(world.sender->plan(job, course)), Cancelled);
        QCOMPARE(course->rows.load(), 5000); // it looks up now and then
        const auto wanted = std::make_shared<RowCourse>();
        const auto plan = waitFor(world.sender->plan(job, wanted));
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->counts.queued, 6000);
    }

    void theCountsAreThoseOfTheRows()
    {
        BatchWorld world;
        const qint64 job = mixedJob(world);
        const auto unchanged = [](qint64) { return true; };
        const auto agree = [&] { return world.counts(job) == world.store->survey(job, unchanged)->counts; };
        QVERIFY(agree());
        BatchRow mended = world.store->row(job, 1).value();
        mended.state = State::Queued;
        QVERIFY(world.store->replaceRow(job, mended));
        QVERIFY(world.counts(job).faulty == 0 && agree());
        QVERIFY(world.store->finish(world.account.appId, {{.state = State::Delivered, .msgId = 200, .at = moment}}));
        QVERIFY(world.counts(job).delivered == 1 && agree());
        QCOMPARE(world.store->changeSome({.job = job, .change = BatchJob::State::Requeueing}, 9).value(), 1);
        QVERIFY(world.store->claimRows(job, 2, moment));
        QVERIFY(world.counts(job).sending == 2 && agree());
        QVERIFY(world.store->recover(job, moment.addSecs(1), u"gone"_s));
        QVERIFY(world.counts(job).unknown == 3 && agree());
        QCOMPARE(world.store->changeSome({.job = job, .change = BatchJob::State::Cancelling}, 9).value(), 1);
        QVERIFY(world.counts(job).cancelled == 1 && agree());
        const BatchCounts before = world.counts(job);
        QVERIFY(!world.store->addRows(job, {world.store->row(job, 1).value()})); // there is one already
        QCOMPARE(world.counts(job), before);
        BatchJob ended = world.store->job(job).value();
        ended.state = BatchJob::State::Removing;
        QVERIFY(world.store->settle(ended));
        QVERIFY(world.store->forget(job));
        QCOMPARE(world.counts(job), BatchCounts());
    }

    void rowsOfAnOlderJournalAreCounted()
    {
        constexpr std::size_t before = 17; // the schema that counted them each time
        BatchWorld world;
        const QString file = world.folder.filePath(u"older.db"_s);
        {
            const auto older = Database::open(file, bookSchema().first(before)).value();
            BatchStore store(*older);
            QVERIFY(store.add({.appId = world.account.appId, .subject = world.message, .createdAt = moment}));
            for (const int state : {0, 1, 1})
                QVERIFY(change(older->connection(),
                               u"INSERT INTO template_rows SELECT 1, COUNT(*), 'o', '{}', ?, 1, NULL, NULL, 0, 0, ''"
                               " FROM template_rows"_s,
                               {state}));
        }
        const auto newer = Database::open(file, bookSchema()).value();
        QCOMPARE(BatchStore(*newer).counts(1).value(), (BatchCounts{.faulty = 1, .queued = 2}));
    }

    void whoGetsSeveralIsCounted_data()
    {
        QTest::addColumn<QStringList>("openIds");
        QTest::addColumn<qint64>("repeated");
        QTest::newRow("nobody") << QStringList() << qint64(0);
        QTest::newRow("everybody once") << QStringList{u"a"_s, u"b"_s} << qint64(0);
        QTest::newRow("one of them three times") << QStringList{u"a"_s, u"b"_s, u"a"_s, u"a"_s} << qint64(2);
        QTest::newRow("case matters") << QStringList{u"a"_s, u"A"_s} << qint64(0);
    }

    void whoGetsSeveralIsCounted()
    {
        QFETCH(const QStringList, openIds);
        OpenIdRepeats repeats;
        for (const QString &openId : openIds)
            repeats.add(openId);
        QTEST(repeats.count(), "repeated");
    }

    void resultsAreWritten_data()
    {
        const QByteArray head = "\xef\xbb\xbfrow,openid,state,msgid,errcode,reason,time\r\n";
        const QByteArray faulty = "1,'=cmd|' /C calc'!A0,faulty,,40003,\"“=cmd” is no openid, \"\"really\"\"\",\r\n";
        const QByteArray failed =
            "3,o3,failed,,,The follower does not want messages of this account,2026-11-21T08:30:00Z\r\n"
            "4,o2,unknown,,,cut off,2026-11-21T08:30:00Z\r\n";
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("all as a table") << u"a.csv"_s << QList<State>()
                                        << head + faulty + "2,o2,sent,200,,,2026-11-21T08:30:00Z\r\n" + failed
                + "5,o5,queued,,,,\r\n";
        QTest::newRow("what did not arrive") << u"a.csv"_s << unsuccessfulStates() << head + faulty + failed;
        QTest::newRow("none") << u"a.csv"_s << QList<State>{State::Delivered} << head;
    }

    void resultsAreWritten()
    {
        QFETCH(const QString, name);
        QFETCH(const QList<State>, states);
        BatchWorld world;
        const qint64 job = mixedJob(world);
        const QString path = world.folder.filePath(name);
        const auto rows =
            waitFor(world.sender->exportRows(job, {.path = path, .format = rowFormatOf(name), .states = states}));
        QVERIFY_RESULT(rows);
        QTEST(read(path), "bytes");
        QCOMPARE(*rows, read(path).count('\n') - 1);
    }

    void jsonLinesHaveTheMessages()
    {
        BatchWorld world;
        const qint64 job = mixedJob(world);
        const QString path = world.folder.filePath(u"a.JSONL"_s);
        const auto rows = waitFor(world.sender->exportRows(
            job, {.path = path, .format = rowFormatOf(path), .states = {State::Sent, State::Failed}}));
        QVERIFY_RESULT(rows);
        QCOMPARE(*rows, 2);
        const QList<QByteArray> lines = read(path).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.first().contains("\"衬衫\""), lines.first().constData());
        const QJsonObject sent = parseObject(lines.at(0)).value();
        QCOMPARE(sent[u"row"].toInteger(), 2);
        QCOMPARE(sent[u"state"].toString(), u"sent"_s);
        QCOMPARE(sent[u"msgid"].toInteger(), 200);
        QCOMPARE(sent[u"message"][u"data"][u"thing1"][u"value"].toString(), u"衬衫"_s);
        QVERIFY(!sent.contains(u"reason"));
        const QJsonObject failed = parseObject(lines.at(1)).value();
        QCOMPARE(failed[u"reason"].toString(), u"The follower does not want messages of this account"_s);
    }

    void anExportNamesTheFieldThatWasRefused()
    {
        BatchWorld world;
        const qint64 job = world.draft(3);
        world.refuseFieldOf("NO-2", "amount3");
        QVERIFY_RESULT(world.run(job));
        const QString lines = world.folder.filePath(u"a.jsonl"_s);
        QVERIFY_RESULT(waitFor(world.sender->exportRows(job, {.path = lines, .format = RowFormat::JsonLines})));
        const QList<QByteArray> rows = read(lines).split('\n');
        const QJsonObject refused = parseObject(rows.at(1)).value();
        QCOMPARE(refused[u"errcode"].toInt(), 47003);
        QCOMPARE(refused[u"path"].toString(), u"data.amount3.value"_s);
        QCOMPARE(refused[u"reason"].toString(), u"The platform refused the value of \"支付金额\" (amount3)"_s);
        QVERIFY(!parseObject(rows.at(0)).value().contains(u"path"));
        const QString csv = world.folder.filePath(u"a.csv"_s);
        QVERIFY_RESULT(waitFor(world.sender->exportRows(job, {.path = csv, .states = {State::Failed}})));
        QVERIFY2(read(csv).contains("failed,,47003,\"The platform refused the value of \"\"支付金额\"\" (amount3)\","),
                 read(csv).constData());
    }

    void anExportThatBreaksOffLeavesWhatWasThere()
    {
        BatchWorld world;
        const qint64 job = mixedJob(world);
        const QString path = world.file(u"a.csv"_s, "older");
        const auto course = std::make_shared<RowCourse>();
        course->isUnwanted = true;
        QCOMPARE_KIND(waitFor(world.sender->exportRows(job, {.path = path}, course)), Cancelled);
        QCOMPARE(read(path), QByteArray("older"));
        const QString nowhere = world.folder.filePath(u"no/such/folder/a.csv"_s);
        const auto refused = waitFor(world.sender->exportRows(job, {.path = nowhere}));
        QCOMPARE_KIND(refused, Storage);
        QVERIFY2(refused.error().message.contains(nowhere), qPrintable(refused.error().message));
    }

    void theQuotaCountsWhatLeftSinceMidnightInBeijing()
    {
        BatchWorld world;
        const qint64 job = world.draft(3);
        const auto quota = [&world] { return waitFor(world.sender->quota(world.account.appId)).value(); };
        QCOMPARE(quota().used, 0);
        QVERIFY(world.run(job));
        QCOMPARE(quota().used, 3);
        QCOMPARE(quota().limit, 100'000);
        world.api.clock.advance(std::chrono::hours(24));
        QCOMPARE(quota().used, 0);
    }
};

QTEST_GUILESS_MAIN(TestBatchReading)
#include "tst_batchreading.moc"
