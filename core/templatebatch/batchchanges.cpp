// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many rows of a job. The journal says first what is being done, so that nothing else is done with the
// job until all of its rows are through, whoever comes to that: this program, or the next one after it was killed.
#include "core/sending/owner.h"
#include "core/storage/inparts.h"
#include "core/templatebatch/batchsender.h"
#include "core/templatebatch/onjournal_p.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPointer>

namespace core::templatebatch {

using State = BatchJob::State;

namespace {

constexpr int partRows = 500;

/// A change on its way, and for whom.
struct Way
{
    BatchChange change;
    QString owner;
    QDateTime begunAt;
    QString lostReason; ///< of rows whose answer nobody waits for any more
    std::function<bool(qint64)> goOn;
};

Result<qint64> walk(BatchStore &store, const Way &way)
{
    constexpr qint64 keepMs = 10'000;
    if (way.change.change == State::Cancelling) {
        if (const auto lost = store.recover(way.change.job, way.begunAt.addSecs(1), way.lostReason); !lost)
            return fail(lost.error());
    }
    QElapsedTimer all;
    all.start();
    qint64 keptAt = 0;
    const auto part = [&]() -> Result<qint64> {
        if (all.elapsed() - keptAt >= keepMs) {
            keptAt = all.elapsed();
            if (const Done kept = store.keep(way.change.job, way.owner, way.begunAt.addMSecs(keptAt)); !kept)
                return fail(kept.error());
        }
        return store.changeSome(way.change, partRows);
    };
    return inParts(part, way.goOn);
}

} // namespace

/// Whether that can be done with the job now, and why not.
Done BatchSender::checkChange(const BatchChange &change) const
{
    const auto job = this->job(change.job);
    if (!job)
        return fail(job.error());
    const bool hasEnded = job->state == State::Finished || job->state == State::Cancelled;
    const bool isAtRest = hasEnded || job->state == State::Draft || job->state == State::Reading;
    if (job->state == State::Running)
        return fail(Error{.kind = Error::Kind::Unsupported,
                          .message = tr("The job %1 is being sent; pause it first").arg(job->id)});
    if (isChanging(job->state) && job->state != change.change)
        return fail(Error::Kind::Unsupported,
                    tr("The rows of the job %1 are being changed; wait a moment").arg(job->id));
    if (change.change == State::Cancelling && hasEnded)
        return fail(Error::Kind::Unsupported, tr("The job %1 has ended").arg(job->id));
    if (change.change == State::Removing && !isAtRest)
        return fail(Error::Kind::Unsupported, tr("The job %1 has not ended; cancel it first").arg(job->id));
    return {};
}

Task<qint64> BatchSender::apply(BatchChange change, RowCoursePtr course)
{
    const QPointer<BatchSender> alive(this);
    const QDateTime now = m_clock.now();
    const Result<bool> isOurs = m_store.claim(change.job, m_owner, now, sending::isDead, change.change);
    if (!isOurs)
        co_return fail(isOurs.error());
    if (!*isOurs)
        co_return fail(Error::Kind::Unsupported, tr("Another MpDesk is at the job %1").arg(change.job));
    m_changing.insert(change.job);
    Q_EMIT changed(change.job);
    const Way way{.change = change,
                  .owner = m_owner,
                  .begunAt = now,
                  .lostReason = tr("MpDesk ended while the message was on its way"),
                  .goOn = follow(course)};
    const JournalDeed<qint64> deed = [way](BatchStore &store) { return walk(store, way); };
    const QFuture<Result<qint64>> walking =
        onJournal<qint64>(m_threads, m_store.file(), Database::Access::ReadWrite, deed);
    const Result<qint64> rows = co_await walking;
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    m_changing.remove(change.job);
    const Done settled = rows ? settle(change) : m_store.release(change.job, m_owner);
    Q_EMIT changed(change.job);
    if (rows && !settled)
        co_return fail(settled.error());
    co_return rows;
}

/// All rows are through.
Done BatchSender::settle(const BatchChange &change)
{
    if (change.change == State::Removing)
        return m_store.forget(change.job);
    auto job = m_store.job(change.job);
    const auto counts = m_store.counts(change.job);
    if (!job || !counts)
        return fail(job ? counts.error() : job.error());
    const bool isOpen = counts->left() > 0;
    job->state = change.change == State::Cancelling ? State::Cancelled : isOpen ? State::Paused : State::Finished;
    if (isOpen)
        job->endedAt = QDateTime();
    else if (change.change == State::Cancelling)
        job->endedAt = m_clock.now();
    return m_store.settle(*job);
}

Task<BatchJob> BatchSender::cancel(qint64 jobId)
{
    const BatchChange change{.job = jobId, .change = State::Cancelling};
    if (const Done can = checkChange(change); !can)
        co_return fail(can.error());
    const Result<qint64> rows = co_await apply(change, std::make_shared<RowCourse>());
    if (!rows)
        co_return fail(rows.error());
    co_return m_store.job(jobId);
}

Task<qint64> BatchSender::retryFailed(qint64 jobId, RowCoursePtr course)
{
    const BatchChange change{.job = jobId, .change = State::Requeueing};
    if (const Done can = checkChange(change); !can)
        co_return fail(can.error());
    const Result<BatchCounts> counts = m_store.counts(jobId);
    if (!counts || counts->failed == 0)
        co_return counts ? 0 : Result<qint64>(fail(counts.error()));
    const Result<qint64> rows = co_await apply(change, course);
    co_return rows;
}

Task<void> BatchSender::remove(qint64 jobId)
{
    const BatchChange change{.job = jobId, .change = State::Removing};
    if (const Done can = checkChange(change); !can)
        co_return fail(can.error());
    const Result<qint64> rows = co_await apply(change, std::make_shared<RowCourse>());
    co_return rows ? Done() : Done(fail(rows.error()));
}

Task<int> BatchSender::finishChanges()
{
    const QPointer<BatchSender> alive(this);
    const Result<QList<BatchChange>> left = m_store.changes();
    if (!left)
        co_return fail(left.error());
    int finished = 0;
    for (const BatchChange &change : *left) {
        if (m_changing.contains(change.job))
            continue;
        pause(change.job); // its account was removed while it was being sent
        const Result<qint64> rows = co_await apply(change, std::make_shared<RowCourse>());
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        const bool isAnothers = !rows && rows.error().kind == Error::Kind::Unsupported;
        if (!rows && !isAnothers)
            co_return fail(rows.error());
        finished += rows ? 1 : 0;
    }
    co_return finished;
}

} // namespace core::templatebatch
