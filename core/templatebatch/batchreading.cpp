// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read by another thread, over a connection of its own that writes nothing.
#include "core/base/beijing.h"
#include "core/templatebatch/batchsender.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace core::templatebatch {

namespace {

QDateTime beginOfBeijingDay(const QDateTime &now)
{
    QDateTime there = inBeijing(now);
    there.setTime(QTime(0, 0));
    return there.toUTC();
}

template <typename T>
using Read = std::function<Result<T>(const BatchStore &)>;

template <typename T>
Result<T> readFrom(const QString &journal, const Read<T> &read)
{
    const auto database = Database::open(journal, bookSchema(), Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return read(BatchStore(**database));
}

template <typename T>
QFuture<Result<T>> readElsewhere(const QString &journal, const Read<T> &read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, journal, read] {
        promise->addResult(readFrom(journal, read));
        promise->finish();
    });
    return future;
}

std::function<bool(qint64)> follow(const RowCoursePtr &course)
{
    return [course](qint64 rows) {
        course->rows = rows;
        return !course->isUnwanted;
    };
}

} // namespace

Task<BatchQuota> BatchSender::quota(AppId appId) const
{
    const qint64 limit = m_client.catalogue().limitValue(u"quota.templateSend.perDay");
    const QDateTime since = beginOfBeijingDay(m_clock.now());
    const Read<qint64> count = [appId, since](const BatchStore &store) { return store.sentSince(appId, since); };
    const QFuture<Result<qint64>> counting = readElsewhere<qint64>(m_store.file(), count);
    const Result<qint64> used = co_await counting;
    if (!used)
        co_return fail(used.error());
    co_return BatchQuota{.limit = limit, .used = *used};
}

Task<BatchPlan> BatchSender::plan(qint64 jobId, RowCoursePtr course) const
{
    const QPointer<const BatchSender> alive(this);
    const Read<BatchSurvey> survey = [jobId, tell = follow(course)](const BatchStore &store) {
        return store.survey(jobId, tell);
    };
    const QFuture<Result<BatchSurvey>> walk = readElsewhere<BatchSurvey>(m_store.file(), survey);
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

Task<qint64> BatchSender::exportRows(qint64 jobId, ExportOrder order, RowCoursePtr course) const
{
    const Read<qint64> write = [jobId, order, tell = follow(course)](const BatchStore &store) {
        return templatebatch::exportRows(store, jobId, order, tell);
    };
    const QFuture<Result<qint64>> writing = readElsewhere<qint64>(m_store.file(), write);
    const Result<qint64> rows = co_await writing;
    co_return rows;
}

} // namespace core::templatebatch
