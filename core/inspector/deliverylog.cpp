// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"

#include "core/inspector/deliverycompletion_p.h"
#include "core/inspector/deliverylog_p.h"
#include "core/inspector/deliverymarks_p.h"
#include "core/inspector/followers_p.h"
#include "core/inspector/keepingqueries_p.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPointer>

namespace core {

namespace {

constexpr std::chrono::milliseconds pauseOfTrouble{1000};
constexpr std::chrono::milliseconds pauseOfCount{10'000};
constexpr qint64 shortestPause = 34; // ms; 30 a second are all that an eye can use

Error closing()
{
    return {.kind = Error::Kind::Cancelled,
            .message = QCoreApplication::translate("DeliveryLog", "The log of callbacks is being closed.")};
}

Error stopped()
{
    return {.kind = Error::Kind::Cancelled, .message = QCoreApplication::translate("DeliveryLog", "Stopped.")};
}

DeliveryCount exactOrMore(qint64 found, qint64 exactUpTo)
{
    return {.rows = std::min(found, exactUpTo), .isExact = found <= exactUpTo};
}

template <typename T>
Task<T> later(QFuture<Result<T>> future)
{
    co_return co_await future;
}

} // namespace

std::optional<Delivery::Stages> ReceivedRow::answer(const Done &done) const
{
    if (!begun || !done) {
        stored(done);
        return {};
    }
    const auto since = [moment = *begun] {
        return std::chrono::duration_cast<std::chrono::microseconds>(SteadyTime::clock::now() - moment);
    };
    Delivery::Stages stages{.committed = since()};
    stored(done);
    stages.replied = since();
    return stages;
}

DeliveryLog::Threads::Threads(const QString &file, DeliveryLog *deliveryLog)
    : log(deliveryLog)
    , path(file)
    , room(file)
    , writer(file, room, std::bind_front(&Threads::remember, this), std::bind_front(&Threads::rememberTrouble, this))
    , spool(file, writer, room, [this](ReceivedRow row) { log->store(std::move(row)); })
    , reader(file, [this] { writer.settle(); })
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

/// On the writer's thread.
void DeliveryLog::Threads::rememberTrouble(const std::optional<Error> &error)
{
    {
        const std::lock_guard lock(mutex);
        trouble = error ? std::optional(troubleWith(*error, room)) : std::nullopt;
    }
    QMetaObject::invokeMethod(log, &DeliveryLog::tellTrouble, Qt::QueuedConnection);
}

DeliveryLog::Threads::News DeliveryLog::Threads::takeNews()
{
    const std::lock_guard lock(mutex);
    isTelling = false;
    sinceTold.start();
    return std::exchange(news, {});
}

void DeliveryLog::Threads::watch()
{
    looking.setInterval(pauseOfTrouble);
    counting.setInterval(pauseOfCount);
    QObject::connect(&looking, &QTimer::timeout, log, &DeliveryLog::lookAgain);
    QObject::connect(&counting, &QTimer::timeout, log, &DeliveryLog::sayWhoWasTurnedAway);
    counting.start();
}

DeliveryLog::DeliveryLog() = default;

DeliveryLog::~DeliveryLog()
{
    sayWhoWasTurnedAway();
    m_threads->spool.finish();
    m_threads->writer.finish(); // while those whom it tells of the last commits can still reach it
    m_threads.reset();
}

Result<std::unique_ptr<DeliveryLog>> DeliveryLog::open(const QString &path)
{
    std::unique_ptr<DeliveryLog> log(new DeliveryLog);
    log->m_threads = std::make_unique<Threads>(path, log.get());
    if (const Done opened = log->m_threads->writer.start(); !opened)
        return fail(opened.error());
    log->m_threads->spool.start();
    log->m_threads->reader.start();
    log->m_threads->watch();
    return log;
}

void DeliveryLog::append(Delivery delivery, Committed committed)
{
    m_threads->writer.append(std::move(delivery), std::move(committed));
}

void DeliveryLog::receive(ReceivedRow row)
{
    const Delivery &delivery = row.delivery;
    // Whatever the step: who has seen one signed URL can send any body with it.
    const bool isRejected = delivery.state == Delivery::State::Rejected;
    if (isRejected && !m_threads->gate.admits(delivery.remoteAddress, StrangerGate::Moment::clock::now()))
        return row.stored({});
    const bool isPlain = row.known.forwarded.isEmpty() && !row.known.flags; // all that the spool can hold
    if (isPlain && m_threads->spool.isOpen())
        return m_threads->spool.append(std::move(row));
    m_threads->spool.noteQueue(store(std::move(row)));
}

/// How many wait with it.
std::size_t DeliveryLog::store(ReceivedRow row)
{
    Delivery delivery = std::move(row.delivery);
    return m_threads->writer.append(std::move(delivery), [this, row = std::move(row)](const Result<DeliveryId> &id) {
        const auto stages = row.answer(id ? Done() : Done(fail(id.error())));
        if (!stages)
            return;
        DeliveryCompletion completion = row.known;
        completion.stages = *stages;
        complete(*id, std::move(completion));
    });
}

void DeliveryLog::setStrangerLimits(const StrangerLimits &limits)
{
    m_threads->gate.setLimits(limits);
}

void DeliveryLog::sayWhoWasTurnedAway()
{
    const StrangerTally tally = m_threads->gate.take();
    if (tally.requests == 0)
        return;
    const auto count = [requests = tally.requests](DeliveryWriting &writing) {
        return addTurnedAway(writing.database(), requests);
    };
    static_cast<void>(m_threads->writer.change<void>(count));
    append({.receivedAt = QDateTime::currentDateTimeUtc(),
            .remoteAddress = tally.senders.constFirst().address,
            .state = Delivery::State::Rejected,
            .reason = tally.toString(),
            .summary = tally.toString(),
            .replyStatus = 403},
           [](const Result<DeliveryId> &) {});
}

std::optional<Error> DeliveryLog::trouble() const
{
    const std::lock_guard lock(m_threads->mutex);
    return m_threads->trouble;
}

void DeliveryLog::setReserve(qint64 bytes)
{
    m_threads->room.setReserve(bytes);
}

void DeliveryLog::tellTrouble()
{
    if (trouble())
        m_threads->looking.start();
    else
        m_threads->looking.stop();
    Q_EMIT troubleChanged();
}

/// Where nothing comes in, nothing else would notice that there is room again.
void DeliveryLog::lookAgain()
{
    if (!m_threads->room.check())
        return;
    const auto tryToWrite = [](DeliveryWriting &writing) { return addTurnedAway(writing.database(), 0); };
    static_cast<void>(m_threads->writer.change<void>(tryToWrite));
}

void DeliveryLog::complete(DeliveryId id, DeliveryCompletion completion)
{
    m_threads->writer.complete(id, std::move(completion));
}

Task<void> DeliveryLog::catchUp()
{
    return later(m_threads->writer.catchUp());
}

Task<DeliverySearch> DeliveryLog::search(DeliveryFilter filter, DeliveryId from, int limit, LogWay way)
{
    return later(m_threads->reader.ask<DeliverySearch>(
        [filter = std::move(filter), start = SearchStart{.from = from, .way = way},
         limit](const QSqlDatabase &database) { return readSearch(database, filter, start, limit); }));
}

Task<DeliveryId> DeliveryLog::lastUntil(QDateTime moment)
{
    return later(m_threads->reader.ask<DeliveryId>(
        [moment](const QSqlDatabase &database) { return readLastUntil(database, moment); }));
}

/// In steps, so that others need not wait for all of it.
Task<QList<DeliverySummary>> DeliveryLog::page(DeliveryFilter filter, DeliveryId before, int limit)
{
    const QPointer<DeliveryLog> self(this);
    QList<DeliverySummary> rows;
    while (self) {
        const Result<DeliverySearch> found = co_await search(filter, before, limit - int(rows.size()));
        if (!found)
            co_return fail(found.error());
        rows += found->rows;
        before = found->reached;
        if (!before.isValid() || rows.size() >= limit)
            co_return rows;
    }
    co_return fail(closing());
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

Task<FollowersFound> DeliveryLog::followers(AppId account, DeliveryId before, int limit)
{
    return later(m_threads->reader.ask<FollowersFound>([account, before, limit](const QSqlDatabase &database) {
        return readFollowers(database, account, before, limit);
    }));
}

Task<QStringList> DeliveryLog::openIds(AppId account, QString beginning, int limit)
{
    return later(m_threads->reader.ask<QStringList>([account, beginning, limit](const QSqlDatabase &database) {
        return readOpenIds(database, account, beginning, limit);
    }));
}

Task<OpenIdsUnseen> DeliveryLog::unseen(AppId account, QStringList openIds)
{
    return later(m_threads->reader.ask<OpenIdsUnseen>(
        [account, openIds](const QSqlDatabase &database) { return readUnseen(database, account, openIds); }));
}

Task<QList<Delivery>> DeliveryLog::absent(QList<Delivery> deliveries, DeliveryId upTo)
{
    return later(m_threads->reader.ask<QList<Delivery>>(
        [deliveries = std::move(deliveries), upTo](const QSqlDatabase &database) {
            return withoutKnown(database, deliveries, upTo);
        }));
}

Task<DeliveryCount> DeliveryLog::count(DeliveryFilter filter, qint64 exactUpTo, std::stop_token stop)
{
    if (filter.isEmpty() && !hidesRetries(filter))
        return later(m_threads->reader.ask<DeliveryCount>(countAll));
    return countOn(std::move(filter), exactUpTo, std::move(stop));
}

Task<DeliveryCount> DeliveryLog::countOn(DeliveryFilter filter, qint64 exactUpTo, std::stop_token stop)
{
    const QPointer<DeliveryLog> self(this);
    CountedSome counted;
    while (self && !stop.stop_requested()) {
        const auto some = [filter, before = counted.reached,
                           left = exactUpTo + 1 - counted.rows](const QSqlDatabase &database) {
            return countSome(database, filter, {.from = before}, left);
        };
        const Result<CountedSome> more = co_await m_threads->reader.ask<CountedSome>(some);
        if (!more)
            co_return fail(more.error());
        counted = {.rows = counted.rows + more->rows, .reached = more->reached};
        if (counted.rows > exactUpTo || !counted.reached.isValid())
            co_return exactOrMore(counted.rows, exactUpTo);
    }
    co_return fail(self ? stopped() : closing());
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
