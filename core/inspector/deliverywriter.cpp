// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/inspector/deliverywriter_p.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largestGroup = 256;
/// In a flood, which shows in the last group, a row waits that long for others, unless so many are there.
constexpr auto patience = std::chrono::microseconds(400);
constexpr std::size_t company = 16;
/// The same for rows that nobody waits for.
constexpr std::size_t largestBroughtGroup = 512;
constexpr auto broughtPatience = std::chrono::milliseconds(10);
constexpr std::size_t broughtCompany = 256;
/// So many of them go without the disk being waited for.
constexpr qint64 mostRelaxed = 2048;

Error endingError()
{
    return {.kind = Error::Kind::Cancelled,
            .message = QCoreApplication::translate("DeliveryLog", "The log of callbacks is being closed.")};
}

} // namespace

DeliveryWriter::DeliveryWriter(QString path, const DiskRoom &room, Told told, Troubled troubled)
    : m_path(std::move(path))
    , m_room(room)
    , m_told(std::move(told))
    , m_troubled(std::move(troubled))
    , m_writeback(m_path)
{ }

DeliveryWriter::~DeliveryWriter()
{
    finish();
}

void DeliveryWriter::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_one();
    m_settled.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Done DeliveryWriter::start()
{
    std::promise<Done> opened;
    std::future<Done> outcome = opened.get_future();
    m_thread = std::thread([this, &opened] { run([&opened](const Done &done) { opened.set_value(done); }); });
    return outcome.get();
}

std::size_t DeliveryWriter::append(Delivery delivery, DeliveryLog::Committed committed)
{
    std::vector<WaitingRow> spent;
    std::size_t waiting = 0;
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_rows.push_back({.delivery = std::move(delivery), .committed = std::move(committed)});
        waiting = m_rows.size();
        isEnough = waiting == m_wantedRows;
        spent.swap(m_spent);
    }
    if (isEnough)
        m_wakeUp.notify_one();
    return waiting;
}

void DeliveryWriter::complete(DeliveryId id, DeliveryCompletion completion)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool isFirst = m_completions.isEmpty();
        m_completions.add({.id = id, .completion = std::move(completion)});
        if (!isFirst)
            return;
    }
    m_wakeUp.notify_one(); // it has a new moment to wait for
}

void DeliveryWriter::expect(qint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_brought.expect(number);
}

void DeliveryWriter::bring(std::vector<Delivery> deliveries, qint64 last)
{
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t before = m_brought.size();
        m_brought.add(std::move(deliveries), last);
        isEnough = (before < m_wantedBrought && m_brought.size() >= m_wantedBrought) || m_settling > 0;
    }
    if (isEnough)
        m_wakeUp.notify_one();
}

void DeliveryWriter::settle()
{
    std::unique_lock lock(m_mutex);
    const qint64 number = m_brought.expected();
    if (m_ending || m_brought.isSettled(number))
        return;
    ++m_settling;
    m_wakeUp.notify_one();
    m_settled.wait(lock, [this, number] { return m_ending || m_brought.isSettled(number); });
    --m_settling;
}

void DeliveryWriter::enqueue(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(std::move(change));
    }
    m_wakeUp.notify_one();
}

QFuture<Done> DeliveryWriter::checkpoint()
{
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    enqueue([promise](DeliveryWriting &writing) {
        promise->addResult(writing.checkpoint());
        promise->finish();
    });
    return promise->future();
}

QFuture<Done> DeliveryWriter::catchUp()
{
    QPromise<Done> promise;
    promise.start();
    QFuture<Done> future = promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_catchUps.push_back(std::move(promise));
    }
    m_wakeUp.notify_one();
    return future;
}

void DeliveryWriter::run(const std::function<void(Done)> &opened)
{
    const auto database = Database::open(m_path, callbackSchema());
    if (!database)
        return opened(fail(database.error()));
    QSqlQuery pragma((*database)->connection());
    if (!pragma.exec(u"PRAGMA synchronous = FULL"_s)) // in WAL mode, NORMAL could lose the last commits with the power
        return opened(fail(storageError((*database)->connection(), pragma.lastError())));
    if (!pragma.exec(u"PRAGMA wal_autocheckpoint = 2048"_s)) // pages: what one moves is written once for many commits
        return opened(fail(storageError((*database)->connection(), pragma.lastError())));
    pragma.clear();
    DeliveryWriting writing((*database)->connection());
    replayLeft(writing);
    const auto behind = writing.indexing().behind();
    if (!behind)
        return opened(fail(behind.error()));
    m_pace.stored(*behind, SteadyTime::clock::now());
    opened({});
    work(writing);
}

void DeliveryWriter::work(DeliveryWriting &writing)
{
    while (true) {
        Turn turn;
        {
            std::unique_lock lock(m_mutex);
            waitForWork(lock);
            const bool isBrought = m_brought.isEmpty() || m_brought.isHeldUp();
            if (m_ending && m_rows.empty() && isBrought && m_completions.isEmpty() && m_changes.empty())
                break;
            turn = takeTurn();
        }
        if (!turn.rows.empty() || !turn.completed.empty())
            write(writing, turn);
        if (!turn.changes.empty() || turn.isForIndexing)
            static_cast<void>(set(writing, Commit::Durable));
        for (const Change &change : turn.changes)
            change(writing);
        if (turn.isForIndexing)
            index(writing);
    }
    if (const Done hardened = harden(writing); !hardened)
        qCWarning(logInspector) << "callbacks.spool is kept:" << hardened.error().message;
    finishCatchUps(fail(endingError()));
}

void DeliveryWriter::waitForWork(std::unique_lock<std::mutex> &lock)
{
    while (!m_ending && m_rows.empty() && m_changes.empty() && m_catchUps.empty()) {
        const SteadyTime next = nextDeed();
        if (next == SteadyTime::max())
            m_wakeUp.wait(lock);
        else if (SteadyTime::clock::now() < next)
            m_wakeUp.wait_until(lock, next);
        else
            return;
    }
    if (m_rows.empty())
        waitForBrought(lock);
    else
        waitForCompany(lock);
}

/// A commit costs the disk the same for one row as for many.
void DeliveryWriter::waitForCompany(std::unique_lock<std::mutex> &lock)
{
    if (m_rows.empty() || m_rows.size() >= company || m_lastGroup < 2)
        return;
    m_wantedRows = company;
    m_wakeUp.wait_for(lock, patience, [this] { return m_ending || m_rows.size() >= company; });
    m_wantedRows = 1;
}

/// And the tables cost less for each of many.
void DeliveryWriter::waitForBrought(std::unique_lock<std::mutex> &lock)
{
    const auto isEnough = [this] {
        return m_ending || m_brought.size() >= broughtCompany || m_settling > 0 || !m_rows.empty() || !m_changes.empty()
            || !m_catchUps.empty();
    };
    if (m_brought.isEmpty() || m_brought.isHeldUp())
        return;
    m_wantedBrought = broughtCompany;
    m_wakeUp.wait_for(lock, broughtPatience, isEnough);
    m_wantedBrought = 1;
}

DeliveryWriter::SteadyTime DeliveryWriter::nextDeed() const
{
    return std::min({m_completions.due(), m_brought.due(), m_pace.next().value_or(SteadyTime::max())});
}

DeliveryWriter::Turn DeliveryWriter::takeTurn()
{
    Turn turn;
    const auto now = SteadyTime::clock::now();
    const auto indexing = m_pace.next();
    turn.isForIndexing = !m_catchUps.empty() || m_pace.isUrgent(now)
        || (m_rows.empty() && m_brought.isEmpty() && indexing && *indexing <= now);
    if (m_brought.due() <= now)
        m_brought.take(turn.rows, largestBroughtGroup);
    if (!turn.rows.empty() && m_rows.empty() && !m_ending && turn.rows.back().number <= m_durable + mostRelaxed)
        turn.commit = Commit::Relaxed;
    m_lastGroup = std::min(largestGroup, m_rows.size());
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_lastGroup);
    turn.rows.insert(turn.rows.end(), std::move_iterator(m_rows.begin()), std::move_iterator(end));
    m_rows.erase(m_rows.begin(), end);
    if (!turn.rows.empty() || m_ending || now >= m_completions.due())
        turn.completed = m_completions.take();
    turn.changes.swap(m_changes);
    return turn;
}

void DeliveryWriter::index(DeliveryWriting &writing)
{
    const Done room = m_room.check();
    const auto indexed = room ? writing.indexing().indexSome(IndexingPace::step) : Result<qint64>(fail(room.error()));
    if (!indexed) {
        qCWarning(logInspector) << "deliveries could not be indexed:" << indexed.error().message;
        m_pace.failed(SteadyTime::clock::now());
        return finishCatchUps(fail(indexed.error()));
    }
    m_pace.indexed(*indexed, IndexingPace::step);
    if (*indexed < IndexingPace::step && hasAll())
        finishCatchUps({});
}

bool DeliveryWriter::hasAll()
{
    const std::lock_guard lock(m_mutex);
    return m_brought.isSettled(m_brought.expected());
}

void DeliveryWriter::finishCatchUps(const Done &done)
{
    std::deque<QPromise<Done>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_catchUps);
    }
    for (QPromise<Done> &promise : waiting) {
        promise.addResult(done);
        promise.finish();
    }
}

} // namespace core
