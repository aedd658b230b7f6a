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

void DeliveryWriter::append(Delivery delivery, DeliveryLog::Committed committed)
{
    std::vector<Row> spent;
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_rows.push_back({std::move(delivery), std::move(committed)});
        isEnough = m_rows.size() == m_wantedRows;
        spent.swap(m_spent);
    }
    if (isEnough)
        m_wakeUp.notify_one();
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
            if (m_ending && m_rows.empty() && m_completions.isEmpty() && m_changes.empty())
                break;
            turn = takeTurn();
        }
        if (!turn.rows.empty() || !turn.completed.empty())
            write(writing, std::move(turn.rows), std::move(turn.completed));
        for (const Change &change : turn.changes)
            change(writing);
        if (turn.isForIndexing)
            index(writing);
    }
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

DeliveryWriter::SteadyTime DeliveryWriter::nextDeed() const
{
    return std::min(m_completions.due(), m_pace.next().value_or(SteadyTime::max()));
}

DeliveryWriter::Turn DeliveryWriter::takeTurn()
{
    Turn turn;
    const auto now = SteadyTime::clock::now();
    const auto indexing = m_pace.next();
    turn.isForIndexing =
        !m_catchUps.empty() || m_pace.isUrgent(now) || (m_rows.empty() && indexing && *indexing <= now);
    m_lastGroup = std::min(largestGroup, m_rows.size());
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_lastGroup);
    turn.rows.assign(std::move_iterator(m_rows.begin()), std::move_iterator(end));
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
    if (*indexed < IndexingPace::step)
        finishCatchUps({});
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

/// One bad row must not take the others with it: what fails together is tried again one by one.
void DeliveryWriter::write(DeliveryWriting &writing, std::vector<Row> rows, std::vector<CompletedDelivery> completed)
{
    const Done room = m_room.check();
    const Done written = room ? writeTogether(writing, rows, completed) : room;
    noteTrouble(written);
    if (written)
        return;
    if (isTemporary(written.error())) { // the same would happen to each of them
        for (const Row &row : rows)
            row.committed(fail(written.error()));
        return;
    }
    std::vector<Row> none;
    for (CompletedDelivery &one : completed) {
        const std::vector<CompletedDelivery> alone{std::move(one)};
        if (const Done done = writeTogether(writing, none, alone); !done)
            qCWarning(logInspector) << "what became of a delivery could not be stored:" << done.error().message;
    }
    for (Row &row : rows) {
        std::vector<Row> alone;
        alone.push_back(std::move(row));
        if (const Done done = writeTogether(writing, alone); !done) {
            qCWarning(logInspector) << "a delivery could not be stored:" << done.error().message;
            alone.front().committed(fail(done.error()));
        }
    }
}

void DeliveryWriter::noteTrouble(const Done &written)
{
    if (written && m_isInTrouble && m_room.check()) {
        m_isInTrouble = false;
        qCInfo(logInspector) << "deliveries can be stored again";
        m_troubled({});
    } else if (!written && !m_isInTrouble && isOfDisk(written.error())) {
        m_isInTrouble = true;
        qCWarning(logInspector) << "no delivery can be stored:" << written.error().message;
        m_troubled(written.error());
    }
}

Done DeliveryWriter::writeTogether(DeliveryWriting &writing, std::vector<Row> &rows,
                                   const std::vector<CompletedDelivery> &completed)
{
    if (Done begun = writing.begin(); !begun)
        return begun;
    for (Row &row : rows) {
        row.delivery = storable(std::move(row.delivery));
        const auto id = writing.insert(row.delivery);
        if (!id) {
            writing.rollback();
            return fail(id.error());
        }
        row.delivery.id = *id;
    }
    Done done = writing.complete(completed);
    if (done)
        done = writing.commit();
    if (!done) {
        writing.rollback();
        return done;
    }
    m_pace.stored(static_cast<qint64>(rows.size()), SteadyTime::clock::now());
    QList<DeliverySummary> summaries;
    summaries.reserve(static_cast<qsizetype>(rows.size()));
    for (Row &row : rows) {
        std::exchange(row.committed, {})(row.delivery.id);
        summaries.append(summarize(row.delivery));
    }
    QList<DeliveryId> ids;
    ids.reserve(static_cast<qsizetype>(completed.size()));
    for (const CompletedDelivery &one : completed)
        ids.append(one.id);
    m_told(summaries, ids);
    const std::lock_guard lock(m_mutex);
    if (m_spent.empty())
        m_spent.swap(rows);
    return {};
}

} // namespace core
