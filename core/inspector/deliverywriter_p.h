// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/diskroom.h"
#include "core/inspector/indexingpace_p.h"

#include <QFuture>
#include <QPromise>

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
    void append(Delivery delivery, DeliveryLog::Committed committed);
    void complete(DeliveryId id, DeliveryCompletion completion);

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
    struct Row
    {
        Delivery delivery;
        DeliveryLog::Committed committed;
    };
    using SteadyTime = std::chrono::steady_clock::time_point;

    using Change = std::function<void(DeliveryWriting &)>;

    void enqueue(Change change);
    /// What is done before the queues are looked at again.
    struct Turn
    {
        std::vector<Row> rows;
        std::vector<CompletedDelivery> completed;
        std::deque<Change> changes;
        bool isForIndexing = false;
    };

    void waitForWork(std::unique_lock<std::mutex> &lock);
    void waitForCompany(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] SteadyTime nextDeed() const;
    [[nodiscard]] Turn takeTurn();
    void run(const std::function<void(Done)> &opened);
    void work(DeliveryWriting &writing);
    void write(DeliveryWriting &writing, std::vector<Row> rows, std::vector<CompletedDelivery> completed);
    [[nodiscard]] Done writeTogether(DeliveryWriting &writing, std::vector<Row> &rows,
                                     const std::vector<CompletedDelivery> &completed = {});
    void index(DeliveryWriting &writing);
    void finishCatchUps(const Done &done);
    void noteTrouble(const Done &written);

    QString m_path;
    const DiskRoom &m_room;
    Told m_told;
    Troubled m_troubled;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Row> m_rows;
    /// Written; the next append() frees them, as threads that free each other's memory wait for each other.
    std::vector<Row> m_spent;
    PendingCompletions m_completions;
    std::deque<Change> m_changes;
    std::size_t m_wantedRows = 1; ///< so many are worth waking up for
    std::deque<QPromise<Done>> m_catchUps;
    bool m_ending = false;
    // Of the writer's thread only:
    std::size_t m_lastGroup = 0;
    IndexingPace m_pace;
    bool m_isInTrouble = false;
    std::thread m_thread;
};

} // namespace core
