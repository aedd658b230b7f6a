// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/broughtrows_p.h"
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/diskroom.h"
#include "core/inspector/indexingpace_p.h"
#include "core/inspector/journalwriteback_p.h"
#include "core/inspector/spoolreplay_p.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// The one thread that writes callbacks.db. Whatever has queued up while it was committing goes into the next commit,
/// so a lone delivery waits for nothing and a flood shares its commits.
class DeliveryWriter final
{
public:
    /// What a commit holds: new rows, and older ones of which more is known now.
    using Told = std::function<void(const QList<DeliverySummary> &, const QList<DeliveryId> &completed)>;

    /// What keeps rows from being stored; nothing when that is over.
    using Troubled = std::function<void(const std::optional<Error> &)>;

    /// `told` runs on the writer's thread after each commit, `troubled` at each change of trouble.
    DeliveryWriter(QString path, const DiskRoom &room, Told told, Troubled troubled);
    ~DeliveryWriter(); ///< writes what is queued
    Q_DISABLE_COPY_MOVE(DeliveryWriter)

    /// Writes what is queued and ends the thread. What runs at a commit may still use the writer until then.
    void finish();

    /// Opens, migrating if needed, and waits for the outcome.
    [[nodiscard]] Done start();
    /// How many wait with it.
    std::size_t append(Delivery delivery, DeliveryLog::Committed committed);
    void complete(DeliveryId id, DeliveryCompletion completion);

    /// Rows that are on the disk already: those up to this number are about to be brought…
    void expect(qint64 number);
    /// …and here they are, in their order, the last one with this number. Commits of them alone are larger and do not
    /// wait for the disk.
    void bring(std::vector<Delivery> deliveries, qint64 last);
    /// Up to this number no crash can take them out of the log any more.
    [[nodiscard]] qint64 durable() const { return m_durable; }
    /// Brings durable() up to what was written.
    [[nodiscard]] QFuture<Done> harden();
    /// Waits until the rows that are expected now are in the log, but not for a disk that is full.
    void settle();
    /// What a crash has left in the file is in the log for good afterwards. The file has to stay until then.
    [[nodiscard]] QFuture<Result<SpoolMark>> replay(const SpoolFile &file);
    /// Whether rows cannot be stored at the moment.
    [[nodiscard]] bool isInTrouble() const { return m_isInTrouble; }

    /// On the writer's thread, after the deliveries that are queued, in a transaction of its own.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> change(std::function<Result<T>(DeliveryWriting &)> deed)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        enqueue([this, promise, deed = std::move(deed)](DeliveryWriting &writing) {
            Result<T> outcome = writing.together(deed);
            noteTrouble(outcome ? Done() : Done(fail(outcome.error())));
            promise->addResult(std::move(outcome));
            promise->finish();
        });
        return promise->future();
    }

    /// Works the journal into the file, as far as nobody reads what it replaces; only then the file becomes smaller.
    [[nodiscard]] QFuture<Done> checkpoint();
    /// Indexes everything that was stored before.
    [[nodiscard]] QFuture<Done> catchUp();

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    using Change = std::function<void(DeliveryWriting &)>;

    void enqueue(Change change);
    /// When a commit is on the disk: with the next durable one, or when it returns.
    enum class Commit { Relaxed, Durable };
    /// What is done before the queues are looked at again.
    struct Turn
    {
        std::vector<WaitingRow> rows;
        Commit commit = Commit::Durable;
        std::vector<CompletedDelivery> completed;
        std::deque<Change> changes;
        bool isForIndexing = false;
    };

    void waitForWork(std::unique_lock<std::mutex> &lock);
    void waitForBrought(std::unique_lock<std::mutex> &lock);
    void waitForCompany(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] SteadyTime nextDeed() const;
    [[nodiscard]] Turn takeTurn();
    void run(const std::function<void(Done)> &opened);
    void work(DeliveryWriting &writing);
    void write(DeliveryWriting &writing, Turn &turn);
    [[nodiscard]] Done writeTogether(DeliveryWriting &writing, std::vector<WaitingRow> &rows,
                                     const std::vector<CompletedDelivery> &completed = {});
    void writeAlone(DeliveryWriting &writing, std::vector<WaitingRow> rows);
    void refuse(std::vector<WaitingRow> rows, const Error &error);
    void tell(std::vector<WaitingRow> &rows, const std::vector<CompletedDelivery> &completed);
    [[nodiscard]] Done set(DeliveryWriting &writing, Commit commit);
    [[nodiscard]] Done harden(DeliveryWriting &writing);
    [[nodiscard]] Result<SpoolMark> replay(DeliveryWriting &writing, const SpoolFile &file);
    void replayLeft(DeliveryWriting &writing);
    void noteWritten(qint64 number);
    void index(DeliveryWriting &writing);
    [[nodiscard]] bool hasAll();
    void finishCatchUps(const Done &done);
    void noteTrouble(const Done &written);

    QString m_path;
    const DiskRoom &m_room;
    Told m_told;
    Troubled m_troubled;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<WaitingRow> m_rows;
    /// Written; the next append() frees them, as threads that free each other's memory wait for each other.
    std::vector<WaitingRow> m_spent;
    BroughtRows m_brought;
    std::size_t m_wantedBrought = 1;
    int m_settling = 0; ///< so many wait for what was brought
    std::condition_variable m_settled;
    PendingCompletions m_completions;
    std::deque<Change> m_changes;
    std::size_t m_wantedRows = 1; ///< so many are worth waking up for
    std::deque<QPromise<Done>> m_catchUps;
    bool m_ending = false;
    std::atomic<bool> m_isInTrouble = false;
    std::atomic<qint64> m_durable = 0;
    // Of the writer's thread only:
    std::size_t m_lastGroup = 0;
    IndexingPace m_pace;
    Commit m_commit = Commit::Durable;
    JournalWriteback m_writeback;
    std::thread m_thread;
};

} // namespace core
