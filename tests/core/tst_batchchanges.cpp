// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/owner.h"
#include "core/storage/accountstore.h"
#include "tests/support/batchworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace Qt::StringLiterals;
using test::BatchWorld;
using test::waitFor;
using JobState = BatchJob::State;
using RowState = BatchRow::State;

Q_DECLARE_METATYPE(core::BatchJob::State)
Q_DECLARE_METATYPE(core::BatchRow::State)

namespace {

const auto nobodyIsDead = [](const QString &) { return false; };

/// A job in that state with so many rows in that one.
qint64 jobOf(BatchWorld &world, JobState state, RowState rows, int count)
{
    const qint64 job = world.draft(1);
    BatchRow row = world.store->row(job, 1).value();
    QList<BatchRow> more;
    for (int i = 2; i <= count; ++i) {
        row.number = i;
        row.openId = world.openId(i - 1);
        const auto numbered = [](int number) { return QByteArray("NO-" + QByteArray::number(number) + '"'); };
        row.body.replace(numbered(i - 1), numbered(i));
        more += row;
    }
    static_cast<void>(world.store->addRows(job, more));
    if (rows != RowState::Queued) {
        static_cast<void>(world.store->claimRows(job, count, world.api.clock.now()));
        QList<BatchOutcome> outcomes;
        for (int i = 1; rows != RowState::Sending && i <= count; ++i)
            outcomes += BatchOutcome{.number = i, .state = rows, .code = 47003, .at = world.api.clock.now()};
        static_cast<void>(world.store->record(job, outcomes));
    }
    BatchJob stored = world.store->job(job).value();
    stored.state = state;
    static_cast<void>(world.store->settle(stored));
    return job;
}

/// A draft of one row, of an account that stays.
qint64 anothersJob(BatchWorld &world)
{
    BatchRow row = world.store->row(1, 1).value();
    const BatchJob job = world.store
                             ->add({.appId = AppId::parse(u"wxfedcba9876543210"_s).value(),
                                    .subject = world.message,
                                    .token = u"another"_s,
                                    .createdAt = world.api.clock.now()})
                             .value();
    static_cast<void>(world.store->addRows(job.id, {row}));
    return job.id;
}

Result<qint64> apply(BatchWorld &world, qint64 job, JobState change)
{
    switch (change) {
    case JobState::Cancelling:
        return waitFor(world.sender->cancel(job)).map([](const BatchJob &) { return qint64(0); });
    case JobState::Removing: return waitFor(world.sender->remove(job)).map([] { return qint64(0); });
    default: return waitFor(world.sender->retryFailed(job));
    }
}

/// Begun, and not waited for.
void begin(BatchWorld &world, qint64 job, JobState change)
{
    if (change == JobState::Cancelling)
        static_cast<void>(world.sender->cancel(job));
    else if (change == JobState::Removing)
        static_cast<void>(world.sender->remove(job));
    else
        static_cast<void>(world.sender->retryFailed(job));
}

qint64 rowsLeft(BatchWorld &world, qint64 job)
{
    return world.store->survey(job, [](qint64) { return true; })->counts.total();
}

void addChanges()
{
    QTest::addColumn<JobState>("change");
    QTest::addColumn<JobState>("before");
    QTest::addColumn<RowState>("rows");
    QTest::newRow("cancel") << JobState::Cancelling << JobState::Stopped << RowState::Queued;
    QTest::newRow("retry") << JobState::Requeueing << JobState::Finished << RowState::Failed;
    QTest::newRow("remove") << JobState::Removing << JobState::Finished << RowState::Failed;
}

/// All of that many rows have become what the change makes of them, and so has the job.
void verifyDone(BatchWorld &world, qint64 job, JobState change, int count)
{
    if (change == JobState::Removing) {
        QCOMPARE_KIND(world.store->job(job), NotFound);
        QCOMPARE(rowsLeft(world, job), 0);
        QVERIFY(world.store->changes()->isEmpty());
        return;
    }
    const bool isCancelled = change == JobState::Cancelling;
    const BatchJob now = world.sender->job(job).value();
    QCOMPARE(now.state, isCancelled ? JobState::Cancelled : JobState::Paused);
    QCOMPARE(now.endedAt.isValid(), isCancelled);
    QCOMPARE(now.owner, QString());
    QCOMPARE(world.counts(job), (isCancelled ? BatchCounts{.cancelled = count} : BatchCounts{.queued = count}));
}

} // namespace

class TestBatchChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRowsAreChangedToTheLast_data() { addChanges(); }

    void manyRowsAreChangedToTheLast()
    {
        QFETCH(const JobState, change);
        QFETCH(const JobState, before);
        QFETCH(const RowState, rows);
        constexpr int count = 1300; // a few parts
        BatchWorld world;
        const qint64 other = world.draft(2);
        const qint64 job = jobOf(world, before, rows, count);
        const auto changed = apply(world, job, change);
        QVERIFY_RESULT(changed);
        QCOMPARE(*changed, change == JobState::Requeueing ? count : 0);
        verifyDone(world, job, change, count);
        QCOMPARE(world.counts(other), (BatchCounts{.queued = 2}));
        QCOMPARE(world.sender->job(other)->state, JobState::Draft);
    }

    void aProgramThatEndsLeavesTheRestToTheNextOne_data() { addChanges(); }

    void aProgramThatEndsLeavesTheRestToTheNextOne()
    {
        QFETCH(const JobState, change);
        QFETCH(const JobState, before);
        QFETCH(const RowState, rows);
        constexpr int count = 20'000;
        BatchWorld world;
        const qint64 job = jobOf(world, before, rows, count);
        begin(world, job, change);
        QCOMPARE(world.sender->jobs({})->isEmpty(), change == JobState::Removing);
        world.start();
        QCOMPARE(world.store->changes()->size(), 1);
        QCOMPARE(world.store->changes()->first().change, change);
        const BatchCounts half = world.store->survey(job, [](qint64) { return true; })->counts;
        const qint64 through = change == JobState::Removing ? count - half.total() : half.cancelled + half.queued;
        const qint64 untouched = change == JobState::Cancelling ? half.queued : 0;
        QVERIFY(through - untouched >= 500 && through - untouched < count);
        QCOMPARE(waitFor(world.sender->finishChanges()).value(), 1);
        verifyDone(world, job, change, count);
        QCOMPARE(waitFor(world.sender->finishChanges()).value(), 0);
    }

    void whatWasKilledHalfWayIsNotSentTwice_data() { addChanges(); }

    void whatWasKilledHalfWayIsNotSentTwice()
    {
        QFETCH(const JobState, change);
        QFETCH(const JobState, before);
        QFETCH(const RowState, rows);
        constexpr int count = 7;
        BatchWorld world;
        const qint64 job = jobOf(world, before, rows, count);
        const QString dead = sending::newOwner().section(u'/', 0, 0) + u"/4194305/x"_s; // no process has such an id
        QVERIFY(world.store->claim(job, dead, world.api.clock.now(), nobodyIsDead, change).value());
        QCOMPARE(world.store->changeSome({.job = job, .change = change}, 3).value(), 3);
        world.start();
        QVERIFY(!world.run(job));
        QVERIFY(world.arrived().isEmpty());
        QCOMPARE(waitFor(world.sender->finishChanges()).value(), 1);
        verifyDone(world, job, change, count);
        QCOMPARE(bool(world.run(job)), change == JobState::Requeueing);
        const QStringList arrived = world.arrived();
        QCOMPARE(arrived.size(), change == JobState::Requeueing ? count : 0);
        QCOMPARE(QSet<QString>(arrived.begin(), arrived.end()).size(), arrived.size());
    }

    void nothingElseIsDoneWhileAnotherProgramChangesTheRows_data() { addChanges(); }

    void nothingElseIsDoneWhileAnotherProgramChangesTheRows()
    {
        QFETCH(const JobState, change);
        QFETCH(const JobState, before);
        QFETCH(const RowState, rows);
        BatchWorld world;
        const qint64 job = jobOf(world, before, rows, 3);
        const BatchCounts counts = world.counts(job);
        QVERIFY(world.store->claim(job, u"another"_s, world.api.clock.now(), nobodyIsDead, change).value());
        QVERIFY(!world.run(job));
        for (const JobState each : {JobState::Cancelling, JobState::Requeueing, JobState::Removing})
            QVERIFY2(!apply(world, job, each), qPrintable(toString(each)));
        QCOMPARE(waitFor(world.sender->finishChanges()).value(), 0);
        QCOMPARE(world.counts(job), counts);
        QCOMPARE(world.store->changes()->size(), 1);
    }

    void whatTheJobsStateForbidsIsRefused_data()
    {
        QTest::addColumn<JobState>("change");
        QTest::addColumn<JobState>("before");
        QTest::newRow("cancel a finished one") << JobState::Cancelling << JobState::Finished;
        QTest::newRow("cancel a cancelled one") << JobState::Cancelling << JobState::Cancelled;
        QTest::newRow("cancel what is being read") << JobState::Cancelling << JobState::Reading;
        QTest::newRow("retry a cancelled one") << JobState::Requeueing << JobState::Cancelled;
        QTest::newRow("remove a paused one") << JobState::Removing << JobState::Paused;
        QTest::newRow("remove a stopped one") << JobState::Removing << JobState::Stopped;
    }

    void whatTheJobsStateForbidsIsRefused()
    {
        QFETCH(const JobState, change);
        QFETCH(const JobState, before);
        BatchWorld world;
        const qint64 job = jobOf(world, before, RowState::Failed, 2);
        QCOMPARE_KIND(apply(world, job, change), Unsupported);
        QCOMPARE(world.sender->job(job)->state, before);
        QCOMPARE(world.counts(job), (BatchCounts{.failed = 2}));
    }

    void ofACancelledJobNobodyWaitsForAnAnswer()
    {
        BatchWorld world;
        const qint64 job = jobOf(world, JobState::Paused, RowState::Sending, 3);
        QVERIFY_RESULT(waitFor(world.sender->cancel(job)));
        QCOMPARE(world.counts(job), (BatchCounts{.unknown = 3}));
        QVERIFY(!world.store->row(job, 1)->reason.isEmpty());
    }

    void aRetryThatIsStoppedKeepsWhatIsThrough()
    {
        BatchWorld world;
        const qint64 job = jobOf(world, JobState::Finished, RowState::Failed, 1200);
        const auto course = std::make_shared<RowCourse>();
        course->isUnwanted = true;
        const auto queued = waitFor(world.sender->retryFailed(job, course));
        QVERIFY_RESULT(queued);
        QCOMPARE(*queued, 500);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 500, .failed = 700}));
        QCOMPARE(world.sender->job(job)->state, JobState::Paused);
    }

    void aTableThatAnotherProgramReadsIsNotTakenAway()
    {
        BatchWorld world;
        const BatchJob reading = world.store
                                     ->add({.appId = world.account.appId,
                                            .subject = world.message,
                                            .token = u"t"_s,
                                            .state = JobState::Reading,
                                            .createdAt = world.api.clock.now(),
                                            .owner = u"another"_s})
                                     .value();
        QCOMPARE_KIND(waitFor(world.sender->remove(reading.id)), Unsupported);
        world.api.clock.advance(std::chrono::seconds(61)); // it has not said that it lives
        QVERIFY_RESULT(waitFor(world.sender->remove(reading.id)));
    }

    void anAccountTakesItsJobsAlong_data()
    {
        QTest::addColumn<JobState>("before");
        for (const JobState state :
             {JobState::Reading, JobState::Draft, JobState::Running, JobState::Paused, JobState::Stopped,
              JobState::Cancelled, JobState::Finished, JobState::Cancelling, JobState::Requeueing})
            QTest::newRow(qPrintable(toString(state))) << state;
    }

    void anAccountTakesItsJobsAlong()
    {
        QFETCH(const JobState, before);
        constexpr int count = 1300; // a few parts
        BatchWorld world;
        AccountStore accounts(*world.database);
        QVERIFY_RESULT(accounts.put(world.account));
        const qint64 job = jobOf(world, before, RowState::Queued, count);
        const qint64 others = anothersJob(world);
        QVERIFY_RESULT(accounts.remove(world.account.appId));
        QVERIFY(world.sender->jobs(world.account.appId)->isEmpty());
        QCOMPARE(rowsLeft(world, job), count); // not while somebody waits for the account to go
        QCOMPARE_KIND(world.run(job), NotFound);
        world.start(); // killed before the rows went
        QCOMPARE(waitFor(world.sender->finishChanges()).value(), 1);
        verifyDone(world, job, JobState::Removing, count);
        QCOMPARE(world.sender->job(others)->state, JobState::Draft);
        QCOMPARE(rowsLeft(world, others), 1);
    }

    void nothingMoreIsSentForAnAccountThatWasRemoved_data()
    {
        QTest::addColumn<bool>("isOurDeed");
        QTest::newRow("in this program") << true;
        QTest::newRow("by another one") << false;
    }

    void nothingMoreIsSentForAnAccountThatWasRemoved()
    {
        QFETCH(const bool, isOurDeed);
        constexpr int rows = 300;
        constexpr int claimed = 128; // at a time
        BatchWorld world;
        AccountStore accounts(*world.database);
        QVERIFY_RESULT(accounts.put(world.account));
        const qint64 job = jobOf(world, JobState::Draft, RowState::Queued, rows);
        int asked = 0;
        world.api.transport.answerBy([&](const HttpRequest &request) {
            if (++asked == 5) {
                static_cast<void>(accounts.remove(world.account.appId));
                if (isOurDeed)
                    static_cast<void>(world.sender->finishChanges());
            }
            return world.network.answer(request);
        });
        const auto ran = world.run(job, {.inFlight = 1});
        QCOMPARE_KIND(ran, Cancelled);
        QCOMPARE_LE(asked, isOurDeed ? 5 : claimed);
        if (!isOurDeed)
            QCOMPARE(waitFor(world.sender->finishChanges()).value(), 1);
        QTRY_VERIFY(world.store->changes()->isEmpty());
        verifyDone(world, job, JobState::Removing, rows);
    }

    void aTableOfARemovedAccountIsNotReadOn()
    {
        BatchWorld world;
        AccountStore accounts(*world.database);
        QVERIFY_RESULT(accounts.put(world.account));
        const qint64 job = jobOf(world, JobState::Reading, RowState::Queued, 2);
        BatchJob reading = world.store->job(job).value();
        BatchRow row = world.store->row(job, 2).value();
        row.number = 3;
        QVERIFY_RESULT(accounts.remove(world.account.appId));
        QCOMPARE_KIND(world.store->addRows(job, {row}), Cancelled);
        QCOMPARE(rowsLeft(world, job), 2);
        reading.state = JobState::Draft;
        QVERIFY_RESULT(world.store->settle(reading));
        QCOMPARE_KIND(world.store->job(job), NotFound);
        QCOMPARE(world.store->changes()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBatchChanges)
#include "tst_batchchanges.moc"
