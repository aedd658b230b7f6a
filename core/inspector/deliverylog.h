// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/forwarding/forwardplan.h"
#include "core/inspector/deliverykeeping.h"
#include "core/inspector/filterlanguage.h"
#include "core/inspector/followers.h"
#include "core/inspector/strangergate.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace core {

/// Of a filter's result.
struct DeliveryCount
{
    qint64 rows = 0;
    bool isExact = true; ///< else there are more than that
};

/// Which way a search goes from where it begins.
enum class LogWay { Older, Newer };

/// As far as a search came at once.
struct DeliverySearch
{
    QList<DeliverySummary> rows; ///< newest first; oldest first on the way to newer ones
    /// All that is not beyond has been looked at: what `from` has to be to go on. Invalid = there is no more.
    DeliveryId reached;
    QDateTime reachedAt; ///< when that one was received
};

/// What is learned about a delivery after it was committed.
struct DeliveryCompletion
{
    struct Reply
    {
        int status = 200;
        QByteArray body;
        QString answeredBy;
    };

    Delivery::Stages stages;
    std::optional<Reply> reply; ///< where it was not known at the commit
    Delivery::Flags flags; ///< added to those that it has
    QList<forwarding::Forwarded> forwarded;
};

enum class Starred { No, Yes };

/// Kind::Invalid, field "note", when it is longer than 2000 characters.
[[nodiscard]] Done checkNote(const QString &note);

/// What came from outside and is answered when it is on the disk.
struct ReceivedRow
{
    using SteadyTime = std::chrono::steady_clock::time_point;

    Delivery delivery;
    std::function<void(const Done &)> stored; ///< gives the answer; on a thread of the log
    std::optional<SteadyTime> begun; ///< when the last byte was in, where stages are to be told
    DeliveryCompletion known = {}; ///< beside the stages

    /// Calls stored() and tells when that was.
    [[nodiscard]] std::optional<Delivery::Stages> answer(const Done &done) const;
};

/// callbacks.db: a writer thread with group commit (up to 256 rows) and a reader thread. "Committed" means on the disk
/// (WAL with synchronous=FULL). In a flood, what was received waits in callbacks.spool, on the disk too, and is in the
/// log some milliseconds later; questions wait for it. What the log writes has passed storable().
class DeliveryLog final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<DeliveryLog>> open(const QString &path);
    ~DeliveryLog() override; ///< writes what is queued
    Q_DISABLE_COPY_MOVE(DeliveryLog)

    using Committed = std::function<void(Result<DeliveryId>)>;
    /// From any thread. `committed` runs on the writer thread once the row is durable, or could not be written.
    void append(Delivery delivery, Committed committed);
    /// The same for what comes from outside. Of rejected requests that come too fast there is only a count, and they
    /// are answered at once; a row now and then says how many there were.
    void receive(ReceivedRow row);
    void setStrangerLimits(const StrangerLimits &limits);

    /// From any thread; written with the next commit. Of a row that is gone by then nothing is kept.
    void complete(DeliveryId id, DeliveryCompletion completion);

    /// Until the full-text index knows everything that was stored before. It follows within seconds by itself; until
    /// then a search reads the rows, which finds what is written exactly so, in any case of letters.
    [[nodiscard]] Task<void> catchUp();

    /// What lies beyond `from`; invalid = from the newest, or from the oldest to newer ones. Looks on until there are
    /// `limit`, or a moment has passed that people hardly notice; what many rows have to be looked at for takes several
    /// of these.
    [[nodiscard]] Task<DeliverySearch> search(DeliveryFilter filter, DeliveryId from, int limit,
                                              LogWay way = LogWay::Older);
    /// The last one that was received by then; invalid = none.
    [[nodiscard]] Task<DeliveryId> lastUntil(QDateTime moment);
    /// The same to the end: fewer than `limit` are all there are.
    [[nodiscard]] Task<QList<DeliverySummary>> page(DeliveryFilter filter, DeliveryId before, int limit);
    [[nodiscard]] Task<Delivery> find(DeliveryId id);
    /// What was accepted since then, oldest first, at most the newest `most`; of each only what tells tries and
    /// signatures apart and what was answered. `found` runs on the reader's thread, in any case.
    void recall(QDateTime since, int most, std::function<void(const QList<Delivery> &)> found);
    /// All tries of the message that this delivery is a try of, in the order in which they came.
    [[nodiscard]] Task<QList<DeliverySummary>> tries(DeliveryId id);
    /// Where it was forwarded to, in the order of the plan.
    [[nodiscard]] Task<QList<forwarding::Forwarded>> forwarded(DeliveryId id);
    /// In the given order; those that are gone are left out.
    [[nodiscard]] Task<QList<Delivery>> findAll(QList<DeliveryId> ids);
    /// Who wrote to the account, or did something else that lets it answer; newest first, `before` invalid = from the
    /// newest. Looks on until there are `limit`, or a moment has passed that people hardly notice. Who is found again
    /// by a later look wrote earlier, too.
    [[nodiscard]] Task<FollowersFound> followers(AppId account, DeliveryId before, int limit);
    /// Openids of the account's followers that begin so, those seen last first; only as many as are found in a moment.
    [[nodiscard]] Task<QStringList> openIds(AppId account, QString beginning, int limit);
    /// Those that nothing came from, to this account.
    [[nodiscard]] Task<OpenIdsUnseen> unseen(AppId account, QStringList openIds);
    /// Of these the ones that no row up to `upTo` repeats, moment and every byte of the request.
    [[nodiscard]] Task<QList<Delivery>> absent(QList<Delivery> deliveries, DeliveryId upTo);
    /// Counts no further than that, since a count of a large result costs what it counts; without a filter, all.
    /// Kind::Cancelled once it is asked to stop.
    [[nodiscard]] Task<DeliveryCount> count(DeliveryFilter filter, qint64 exactUpTo = 10'000,
                                            std::stop_token stop = {});

    /// Counts to the end.
    [[nodiscard]] Task<Purged> countForPurge(DeliveryFilter filter, Purge::Marked marked);
    /// Newest first and in small steps, so that no delivery waits long for its commit.
    [[nodiscard]] Task<Purged> purge(Purge order);
    /// Deletes what is beyond the bounds, as purge() does; returns how many.
    [[nodiscard]] Task<qint64> keepWithin(LogBounds bounds);
    [[nodiscard]] Task<LogUse> use();
    /// Gives the room of deleted rows back to the disk, in small steps. Kind::Unsupported for a log that cannot.
    [[nodiscard]] Task<Vacuumed> vacuum(std::function<bool(qint64 leftBytes)> progress = {});

    /// Why nothing can be stored at the moment: for people. It goes by itself when that is over.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// So much of the disk is left alone.
    void setReserve(qint64 bytes);

    /// Returns how many of these are there and were not so before.
    [[nodiscard]] Task<qint64> star(QList<DeliveryId> ids, Starred starred);
    /// Empty = none. Kind::NotFound when there is no such delivery, Kind::Invalid as checkNote().
    [[nodiscard]] Task<void> setNote(DeliveryId id, QString note);

Q_SIGNALS:
    /// At most 30 times a second, in the thread of this object; oldest first.
    void committed(const QList<core::DeliverySummary> &deliveries);
    /// Rows that changed after they were committed, as often as that; for those who show them.
    void completed(const QList<core::DeliveryId> &deliveries);
    /// trouble() is another one, or over.
    void troubleChanged();

private:
    std::size_t store(ReceivedRow row);
    DeliveryLog();
    void tell();
    void tellTrouble();
    void lookAgain();
    void sayWhoWasTurnedAway();
    [[nodiscard]] Task<qint64> removeAll(QList<DeliveryId> ids, Purge::Marked marked,
                                         std::function<bool(qint64)> progress);
    [[nodiscard]] Task<qint64> removeOldest(qint64 rows);
    [[nodiscard]] Task<qint64> removeOldestOf(Which which, qint64 rows);
    [[nodiscard]] Task<qint64> shrinkTo(qint64 bytes);
    [[nodiscard]] Task<DeliveryCount> countOn(DeliveryFilter filter, qint64 exactUpTo, std::stop_token stop);

    struct Threads;
    std::unique_ptr<Threads> m_threads;
};

} // namespace core
