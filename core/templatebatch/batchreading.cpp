// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What another thread reads, over a connection that writes nothing.
#include "core/base/beijing.h"
#include "core/templatebatch/batchsender.h"
#include "core/templatebatch/onjournal_p.h"

#include <QCoroFuture>
#include <QPointer>

namespace core::templatebatch {

using enum Database::Access;

namespace {

QDateTime beginOfBeijingDay(const QDateTime &now)
{
    QDateTime there = inBeijing(now);
    there.setTime(QTime(0, 0));
    return there.toUTC();
}

} // namespace

std::function<bool(qint64)> BatchSender::follow(const RowCoursePtr &course) const
{
    return [course, isEnding = m_isEnding](qint64 rows) {
        course->rows = rows;
        return !course->isUnwanted && !*isEnding;
    };
}

Task<BatchQuota> BatchSender::quota(AppId appId) const
{
    const qint64 limit = m_client.catalogue().limitValue(u"quota.templateSend.perDay");
    const QDateTime since = beginOfBeijingDay(m_clock.now());
    const JournalDeed<qint64> count = [appId, since](BatchStore &store) { return store.sentSince(appId, since); };
    const QFuture<Result<qint64>> counting = onJournal<qint64>(m_threads, m_store.file(), ReadOnly, count);
    const Result<qint64> used = co_await counting;
    if (!used)
        co_return fail(used.error());
    co_return BatchQuota{.limit = limit, .used = *used};
}

Task<BatchPlan> BatchSender::plan(qint64 jobId, RowCoursePtr course) const
{
    const QPointer<const BatchSender> alive(this);
    const JournalDeed<BatchSurvey> survey = [jobId, goOn = follow(course)](BatchStore &store) {
        return store.survey(jobId, goOn);
    };
    const QFuture<Result<BatchSurvey>> walk = onJournal<BatchSurvey>(m_threads, m_store.file(), ReadOnly, survey);
    const Result<BatchSurvey> found = co_await walk;
    if (!found)
        co_return fail(found.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    const Result<BatchJob> job = this->job(jobId);
    if (!job)
        co_return fail(job.error());
    const AppId appId = job->appId;
    const Result<BatchQuota> quota = co_await this->quota(appId);
    if (!quota)
        co_return fail(quota.error());
    BatchPlan plan{.job = *job, .counts = found->counts, .repeatedOpenIds = found->repeatedOpenIds, .quota = *quota};
    if (found->first)
        plan.first = requestOf(*job, *found->first);
    co_return plan;
}

Task<std::optional<QDateTime>> BatchSender::oldestWaiting() const
{
    using Moment = std::optional<QDateTime>;
    const JournalDeed<Moment> look = [](const BatchStore &store) { return store.oldestWaiting(); };
    const QFuture<Result<Moment>> looking = onJournal<Moment>(m_threads, m_store.file(), ReadOnly, look);
    Result<Moment> oldest = co_await looking;
    co_return oldest;
}

Task<QList<BatchRow>> BatchSender::findRows(BatchQuery query) const
{
    const JournalDeed<QList<BatchRow>> find = [query](const BatchStore &store) { return store.rows(query); };
    const QFuture<Result<QList<BatchRow>>> finding =
        onJournal<QList<BatchRow>>(m_threads, m_store.file(), ReadOnly, find);
    Result<QList<BatchRow>> rows = co_await finding;
    co_return rows;
}

Task<qint64> BatchSender::exportRows(qint64 jobId, ExportOrder order, RowCoursePtr course) const
{
    const JournalDeed<qint64> write = [jobId, order, goOn = follow(course)](BatchStore &store) {
        return templatebatch::exportRows(store, jobId, order, goOn);
    };
    const QFuture<Result<qint64>> writing = onJournal<qint64>(m_threads, m_store.file(), ReadOnly, write);
    const Result<qint64> rows = co_await writing;
    co_return rows;
}

} // namespace core::templatebatch
