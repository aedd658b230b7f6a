// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"

#include "core/inspector/deliverycompletion_p.h"
#include "core/inspector/deliverymarks_p.h"
#include "core/inspector/deliveryreader_p.h"
#include "core/inspector/deliverywriter_p.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace core {

namespace {

constexpr qint64 shortestPause = 34; // ms; 30 a second are all that an eye can use

template <typename T>
Task<T> later(QFuture<Result<T>> future)
{
    co_return co_await future;
}

} // namespace

struct DeliveryLog::Threads
{
    Threads(const QString &path, DeliveryLog *log);

    struct News
    {
        QList<DeliverySummary> fresh;
        QList<DeliveryId> completed;
    };
    void remember(const QList<DeliverySummary> &deliveries, const QList<DeliveryId> &completed);
    [[nodiscard]] News takeNews();

    DeliveryLog *log;
    QElapsedTimer sinceTold;
    std::mutex mutex;
    News news;
    bool isTelling = false;
    // Last, so that they are gone first.
    DeliveryReader reader;
    DeliveryWriter writer;
};

DeliveryLog::Threads::Threads(const QString &path, DeliveryLog *deliveryLog)
    : log(deliveryLog)
    , reader(path)
    , writer(path, std::bind_front(&Threads::remember, this))
{ }

/// On the writer's thread.
void DeliveryLog::Threads::remember(const QList<DeliverySummary> &deliveries, const QList<DeliveryId> &completed)
{
    const std::lock_guard lock(mutex);
    news.fresh += deliveries;
    news.completed += completed;
    if (!std::exchange(isTelling, true))
        QMetaObject::invokeMethod(log, &DeliveryLog::tell, Qt::QueuedConnection);
}

DeliveryLog::Threads::News DeliveryLog::Threads::takeNews()
{
    const std::lock_guard lock(mutex);
    isTelling = false;
    sinceTold.start();
    return std::exchange(news, {});
}

DeliveryLog::DeliveryLog() = default;

DeliveryLog::~DeliveryLog()
{
    m_threads->writer.finish(); // while those whom it tells of the last commits can still reach it
    m_threads.reset();
}

Result<std::unique_ptr<DeliveryLog>> DeliveryLog::open(const QString &path)
{
    std::unique_ptr<DeliveryLog> log(new DeliveryLog);
    log->m_threads = std::make_unique<Threads>(path, log.get());
    if (const Done opened = log->m_threads->writer.start(); !opened)
        return fail(opened.error());
    log->m_threads->reader.start();
    return log;
}

void DeliveryLog::append(Delivery delivery, Committed committed)
{
    m_threads->writer.append(std::move(delivery), std::move(committed));
}

void DeliveryLog::complete(DeliveryId id, DeliveryCompletion completion)
{
    m_threads->writer.complete(id, std::move(completion));
}

Task<void> DeliveryLog::catchUp()
{
    return later(m_threads->writer.catchUp());
}

Task<QList<DeliverySummary>> DeliveryLog::page(DeliveryFilter filter, DeliveryId before, int limit)
{
    return later(m_threads->reader.ask<QList<DeliverySummary>>(
        [filter = std::move(filter), before, limit](const QSqlDatabase &database) {
            return readPage(database, filter, before, limit);
        }));
}

Task<Delivery> DeliveryLog::find(DeliveryId id)
{
    return later(
        m_threads->reader.ask<Delivery>([id](const QSqlDatabase &database) { return readDelivery(database, id); }));
}

void DeliveryLog::recall(QDateTime since, int most, std::function<void(const QList<Delivery> &)> found)
{
    m_threads->reader.enqueue([since = std::move(since), most, found = std::move(found)](const auto &database) {
        found(database ? readRecent(*database, since, most).value_or(QList<Delivery>()) : QList<Delivery>());
    });
}

Task<QList<DeliverySummary>> DeliveryLog::tries(DeliveryId id)
{
    return later(m_threads->reader.ask<QList<DeliverySummary>>(
        [id](const QSqlDatabase &database) { return readTries(database, id); }));
}

Task<QList<forwarding::Forwarded>> DeliveryLog::forwarded(DeliveryId id)
{
    return later(m_threads->reader.ask<QList<forwarding::Forwarded>>(
        [id](const QSqlDatabase &database) { return readForwarded(database, id); }));
}

Task<QList<Delivery>> DeliveryLog::findAll(QList<DeliveryId> ids)
{
    return later(m_threads->reader.ask<QList<Delivery>>(
        [ids = std::move(ids)](const QSqlDatabase &database) { return readDeliveries(database, ids); }));
}

Task<QList<Delivery>> DeliveryLog::absent(QList<Delivery> deliveries, DeliveryId upTo)
{
    return later(m_threads->reader.ask<QList<Delivery>>(
        [deliveries = std::move(deliveries), upTo](const QSqlDatabase &database) {
            return withoutKnown(database, deliveries, upTo);
        }));
}

Task<qint64> DeliveryLog::countBefore(QDateTime moment, AppId account)
{
    return later(m_threads->reader.ask<qint64>(
        [moment, account](const QSqlDatabase &database) { return countOlder(database, moment, account); }));
}

Task<DeliveryCount> DeliveryLog::count(DeliveryFilter filter, qint64 exactUpTo)
{
    return later(
        m_threads->reader.ask<DeliveryCount>([filter = std::move(filter), exactUpTo](const QSqlDatabase &database) {
            return filter.isEmpty() ? countAll(database) : countDeliveries(database, filter, exactUpTo);
        }));
}

Task<qint64> DeliveryLog::prune(int days, qint64 rows)
{
    const QDateTime before = days > 0 ? QDateTime::currentDateTimeUtc().addDays(-days) : QDateTime();
    return later(m_threads->writer.remove({.before = before, .newestRows = rows}));
}

Task<qint64> DeliveryLog::purge(QDateTime before, AppId account)
{
    return later(m_threads->writer.remove({.before = std::move(before), .account = std::move(account)}));
}

Task<qint64> DeliveryLog::star(QList<DeliveryId> ids, Starred starred)
{
    const auto write = [ids, starred](DeliveryWriting &writing) { return starAll(writing.database(), ids, starred); };
    const QFuture<Result<qint64>> written = m_threads->writer.change<qint64>(write);
    const QPointer<DeliveryLog> self(this);
    const Result<qint64> changed = co_await written;
    if (changed && *changed > 0 && self)
        Q_EMIT completed(ids);
    co_return changed;
}

Task<void> DeliveryLog::setNote(DeliveryId id, QString note)
{
    const auto write = [id, note](DeliveryWriting &writing) { return writeNote(writing.database(), id, note); };
    const QFuture<Done> written = m_threads->writer.change<void>(write);
    const QPointer<DeliveryLog> self(this);
    const Done done = co_await written;
    const QList<DeliveryId> ids(1, id);
    if (done && self)
        Q_EMIT completed(ids);
    co_return done;
}

void DeliveryLog::tell()
{
    const qint64 pause = m_threads->sinceTold.isValid() ? m_threads->sinceTold.elapsed() : shortestPause;
    if (pause < shortestPause) {
        QTimer::singleShot(shortestPause - pause, this, &DeliveryLog::tell);
        return;
    }
    const Threads::News news = m_threads->takeNews();
    if (!news.fresh.isEmpty())
        Q_EMIT committed(news.fresh);
    if (!news.completed.isEmpty())
        Q_EMIT completed(news.completed);
}

} // namespace core
