// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchsender.h"

#include "core/sending/owner.h"
#include "core/templatebatch/batchrun_p.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace core::templatebatch {

using namespace Qt::StringLiterals;
using State = BatchRow::State;

namespace {

constexpr int mostInFlight = 64;
constexpr qint64 secondsPerMinute = 60;

Error notNow(const BatchJob &job)
{
    return {.kind = Error::Kind::Unsupported,
            .message = BatchSender::tr("The job %1 is being sent; pause it first").arg(job.id)};
}

} // namespace

BatchSender::BatchSender(api::ApiClient &client, BatchStore &store, Transport &transport, const Clock &clock,
                         FindAccount findAccount, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_transport(transport)
    , m_clock(clock)
    , m_findAccount(std::move(findAccount))
    , m_owner(sending::newOwner())
{
    constexpr int mostThreads = 8; // each waits for the disk most of the time
    m_threads.setMaxThreadCount(mostThreads);
}

/// What is under way stays Sending in the journal, or half changed; the jobs are nobody's from now on.
BatchSender::~BatchSender()
{
    for (const auto &[id, run] : m_runs) {
        run->isStopping = true;
        run->isPaused = true;
        static_cast<void>(end(*run));
    }
    *m_isEnding = true;
    m_threads.waitForDone();
    for (const qint64 job : std::as_const(m_changing))
        static_cast<void>(m_store.release(job, m_owner));
}

BatchJob BatchSender::asSeen(BatchJob job) const
{
    const bool isLeft = job.owner.isEmpty() || sending::isDead(job.owner);
    if (job.state == BatchJob::State::Running && !isRunning(job.id) && isLeft)
        job.state = BatchJob::State::Paused;
    return job;
}

Result<BatchJob> BatchSender::job(qint64 jobId) const
{
    return m_store.job(jobId).map([this](const BatchJob &job) { return asSeen(job); });
}

Result<QList<BatchJob>> BatchSender::jobs(const AppId &appId) const
{
    auto jobs = m_store.jobs(appId);
    if (jobs)
        std::ranges::transform(*jobs, jobs->begin(), [this](const BatchJob &job) { return asSeen(job); });
    return jobs;
}

Result<QList<BatchJob>> BatchSender::interrupted() const
{
    auto jobs = m_store.jobs({});
    if (jobs)
        jobs->removeIf([this](const BatchJob &job) {
            return job.state != BatchJob::State::Running || asSeen(job).state == BatchJob::State::Running;
        });
    return jobs;
}

Result<BatchSender::RunPtr> BatchSender::begin(qint64 jobId, Pace pace)
{
    auto job = this->job(jobId);
    if (!job)
        return fail(job.error());
    if (isRunning(jobId))
        return fail(notNow(*job));
    if (job->state == BatchJob::State::Cancelled || job->state == BatchJob::State::Cancelling)
        return fail(Error::Kind::Unsupported, tr("The job %1 was cancelled").arg(jobId));
    if (job->state == BatchJob::State::Reading)
        return fail(Error{.kind = Error::Kind::Unsupported,
                          .message = tr("The table of the job %1 was not read to its end").arg(jobId),
                          .advice = tr("Delete the job and read the table again.")});
    if (isChanging(job->state))
        return fail(Error::Kind::Unsupported, tr("The rows of the job %1 are being changed; wait a moment").arg(jobId));
    const auto account = m_findAccount(job->appId);
    if (!account)
        return fail(Error::Kind::NotFound, tr("The account %1 of the job is not here").arg(job->appId.toString()));
    const QDateTime now = m_clock.now();
    const auto isOurs = m_store.claim(jobId, m_owner, now, sending::isDead);
    if (!isOurs)
        return fail(isOurs.error());
    if (!*isOurs)
        return fail(Error::Kind::Unsupported, tr("Another MpDesk is sending the job %1").arg(jobId));
    job->state = BatchJob::State::Running;
    auto run = std::make_shared<Run>(Run{.job = *job, .account = *account, .pace = pace});
    run->pace.inFlight = std::clamp(pace.inFlight, 1, mostInFlight);
    run->nextTurn = static_cast<double>(now.toMSecsSinceEpoch());
    run->keptAt = now.toMSecsSinceEpoch();
    const bool canRepeat = job->subject.family == templates::Family::Message;
    const qint64 minutes = m_client.catalogue().limitValue(u"template.clientMsgId.dedupe.minutes") - 1;
    const QDateTime since = canRepeat ? now.addSecs(-minutes * secondsPerMinute) : now.addSecs(1);
    const auto left = m_store.recover(jobId, since, tr("MpDesk ended while the message was on its way"));
    const auto counts = left ? m_store.counts(jobId) : Result<BatchCounts>(fail(left.error()));
    if (!counts) {
        static_cast<void>(m_store.settle(*job));
        return fail(counts.error());
    }
    for (const BatchRow &row : *left) {
        run->waiting.enqueue(row);
        run->recovered.insert(row.number);
    }
    run->counts = *counts;
    m_runs.insert_or_assign(jobId, run);
    return run;
}

Task<BatchJob> BatchSender::run(qint64 jobId, Pace pace)
{
    const QPointer<BatchSender> alive(this);
    const Result<RunPtr> begun = begin(jobId, pace);
    if (!begun)
        co_return fail(begun.error());
    const RunPtr run = *begun;
    Q_EMIT changed(jobId);
    std::vector<Task<void>> workers;
    workers.reserve(static_cast<std::size_t>(run->pace.inFlight));
    for (int i = 0; i < run->pace.inFlight; ++i)
        workers.push_back(work(run));
    for (Task<void> &worker : workers) {
        const Done done = co_await worker;
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (!done && done.error().kind == Error::Kind::Cancelled)
            run->isPaused = true;
    }
    m_runs.erase(jobId);
    const Result<BatchJob> ended = end(*run);
    Q_EMIT changed(jobId);
    co_return ended;
}

/// Writes down what is known, gives back what did not leave, and lets go of the job.
Result<BatchJob> BatchSender::end(Run &run)
{
    while (!run.waiting.isEmpty()) {
        const BatchRow row = run.waiting.dequeue();
        if (!run.recovered.contains(row.number))
            run.outcomes += BatchOutcome{.number = row.number, .state = State::Queued, .at = m_clock.now()};
    }
    const Done written = m_store.record(run.job.id, run.outcomes);
    const auto counts = m_store.counts(run.job.id);
    if (!written || !counts)
        return fail(written ? counts.error() : written.error());
    run.outcomes.clear();
    BatchJob job = run.job;
    job.rate = run.pace.rate;
    job.inFlight = run.pace.inFlight;
    job.error = run.error;
    const bool isDone = counts->queued == 0 && counts->sending == 0;
    job.state = isDone ? BatchJob::State::Finished : run.error ? BatchJob::State::Stopped : BatchJob::State::Paused;
    if (isDone) {
        job.endedAt = m_clock.now();
        job.error.reset();
    }
    if (const Done settled = m_store.settle(job); !settled)
        return fail(settled.error());
    auto kept = m_store.job(job.id);
    if (!kept && kept.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::Cancelled,
                    tr("The job %1 went with its account; nothing more of it is sent").arg(job.id));
    return kept;
}

void BatchSender::pause(qint64 jobId)
{
    if (const auto found = m_runs.find(jobId); found != m_runs.end()) {
        found->second->isPaused = true;
        found->second->isStopping = true;
    }
}

void BatchSender::setPace(qint64 jobId, Pace pace)
{
    if (const auto found = m_runs.find(jobId); found != m_runs.end())
        found->second->pace.rate = pace.rate; // workers are as many as they were until it is resumed
}

/// Counting a million rows takes a while, so that of a running job they are added up as they come.
Result<BatchCounts> BatchSender::counts(qint64 jobId) const
{
    const auto found = m_runs.find(jobId);
    return found == m_runs.end() ? m_store.counts(jobId) : found->second->counts;
}

Result<BatchProgress> BatchSender::progress(qint64 jobId) const
{
    const auto counts = this->counts(jobId);
    if (!counts)
        return fail(counts.error());
    BatchProgress progress{.counts = *counts};
    const auto found = m_runs.find(jobId);
    if (found == m_runs.end() || found->second->speed.size() < 2)
        return progress;
    const auto &[beganAt, first] = found->second->speed.front();
    const auto &[endedAt, last] = found->second->speed.back();
    constexpr double second = 1000;
    if (endedAt > beganAt)
        progress.rate = static_cast<double>(last - first) * second / static_cast<double>(endedAt - beganAt);
    if (progress.rate > 0)
        progress.left = std::chrono::seconds(
            static_cast<qint64>(static_cast<double>(counts->queued + counts->sending) / progress.rate));
    return progress;
}

void BatchSender::hear(const AppId &appId, const QList<Finish> &events)
{
    constexpr qsizetype mostEarly = 10'000;
    QList<BatchOutcome> ends;
    for (const Finish &event : events) {
        const bool isDelivered = event.status == "success"_L1;
        ends += BatchOutcome{.state = isDelivered ? State::Delivered : State::Failed,
                             .msgId = event.msgId,
                             .reason = isDelivered ? QString() : event.status,
                             .at = event.at};
    }
    const auto left = m_store.finish(appId, ends);
    if (!left) {
        Q_EMIT failed(left.error());
        return;
    }
    for (const auto &[id, run] : m_runs)
        run->haveEventsCome = true;
    for (const BatchOutcome &early : *left) {
        if (!m_runs.empty() && m_early.size() < mostEarly)
            m_early.insert(early.msgId, early);
    }
    if (left->size() == ends.size())
        return;
    tellOfEvents(appId);
}

void BatchSender::hearNotices(const AppId &appId, const QList<NoticeEnd> &events)
{
    const auto changed = m_store.finishNotices(appId, events);
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    if (*changed == 0)
        return;
    for (const auto &[id, run] : m_runs)
        run->haveEventsCome = true;
    tellOfEvents(appId);
}

void BatchSender::tellOfEvents(const AppId &appId)
{
    constexpr int mostAwaited = 20; // results come within minutes
    const auto jobs = m_store.jobs(appId, mostAwaited);
    for (const BatchJob &job : jobs.value_or(QList<BatchJob>()))
        Q_EMIT changed(job.id);
}

} // namespace core::templatebatch
