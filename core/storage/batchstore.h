// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/storage/database.h"
#include "core/template/template.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace core {

/// Template messages to many, or to one. A row of the journal; the rows to send are there before anything is sent.
struct BatchJob
{
    enum class State {
        Reading, ///< its rows are being read, or the program that read them has ended: cannot be sent
        Draft, ///< its rows are there; nothing was sent
        Running,
        Paused, ///< by a person, or by the end of the program that sent it: can be resumed
        Stopped, ///< by the platform or the network, `error` says why: can be resumed
        Cancelled, ///< what was not sent will not be
        Finished, ///< nothing is left to send
        Cancelling, ///< what was not sent is being given up, a part of the rows at a time
        Requeueing, ///< likewise, what failed is being queued anew
        Removing, ///< likewise, its rows are being deleted; it is on no list any more
    };

    qint64 id = 0; ///< rises over all accounts
    AppId appId;
    templates::Template subject; ///< as it was when the rows were read
    QString source; ///< the file's name, without its folder
    QString token; ///< in all its client_msg_ids, so that no other journal makes the same
    State state = State::Draft;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime endedAt;
    double rate = 0; ///< messages a second; 0 = as fast as it goes
    int inFlight = 8; ///< requests at the same time
    std::optional<Error> error; ///< why it stopped
    QString owner; ///< who sends it, as the journal has it; empty = nobody
};
[[nodiscard]] QString toString(BatchJob::State state);
/// Its rows are being changed a part at a time, or were when a program ended, and nothing else can be done with it.
[[nodiscard]] bool isChanging(BatchJob::State state);

/// One message of a batch.
struct BatchRow
{
    enum class State {
        Faulty = 0, ///< breaks a rule; `reason` says which. Is not sent before it is replaced
        Queued = 1,
        Sending = 2, ///< its request may have left; is repeated under the same client_msg_id only
        Sent = 3, ///< the platform has it and gave it a number
        Delivered = 4, ///< TEMPLATESENDJOBFINISH says success
        Failed = 5, ///< refused (`code`), or TEMPLATESENDJOBFINISH says so (`reason`)
        Unknown =
            6, ///< nobody answered, and it is too late to ask again: may have arrived, is never repeated by itself
        Cancelled = 7,
    };
    static constexpr std::array allStates{State::Faulty,    State::Queued, State::Sending, State::Sent,
                                          State::Delivered, State::Failed, State::Unknown, State::Cancelled};

    qint64 number = 0; ///< from 1, as in the file without its header
    QString openId;
    QByteArray body; ///< the request without its client_msg_id; templates::read() understands it, wrong ones too
    State state = State::Queued;
    int attempt = 1; ///< counts the times that a person had it sent again
    QDateTime claimedAt; ///< before its request left
    QDateTime endedAt;
    qint64 msgId = 0; ///< 0 = none yet, or a subscription notice
    int code = 0;
    QString reason;
};
[[nodiscard]] QString toString(BatchRow::State state);
[[nodiscard]] Result<BatchRow::State> parseBatchRowState(QStringView text);

/// How many rows of a batch are in which state.
struct BatchCounts
{
    qint64 faulty = 0;
    qint64 queued = 0;
    qint64 sending = 0;
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 cancelled = 0;

    [[nodiscard]] qint64 &of(BatchRow::State state);
    /// Those that are to be sent, or may have to be once more.
    [[nodiscard]] qint64 left() const { return queued + sending; }
    [[nodiscard]] qint64 total() const
    {
        return faulty + queued + sending + sent + delivered + failed + unknown + cancelled;
    }
    friend bool operator==(const BatchCounts &, const BatchCounts &) = default;
};

/// What a walk along all rows of a job finds.
struct BatchSurvey
{
    BatchCounts counts;
    qint64 repeatedOpenIds = 0; ///< rows to somebody who gets an earlier one, too
    std::optional<BatchRow> first; ///< that would be sent first; nothing when no row can be sent
};

/// Counts rows to somebody who has one already; holds eight bytes for each.
class OpenIdRepeats
{
public:
    /// By their hashes: that two of a million openids have the same one is as good as impossible.
    void add(const QString &openId) { m_hashes.push_back(qHash(openId)); }
    [[nodiscard]] qint64 count();

private:
    std::vector<std::size_t> m_hashes;
};

/// Which rows of a job to list, in the order of the file.
struct BatchQuery
{
    qint64 job = 0;
    QList<BatchRow::State> states; ///< empty = all
    qint64 after = 0; ///< a number; 0 = from the first
    qint64 skip = 0; ///< so many of those that follow are left out
    int limit = 200;
};

/// What became of a row's request.
struct BatchOutcome
{
    qint64 number = 0;
    BatchRow::State state = BatchRow::State::Sent;
    qint64 msgId = 0;
    int code = 0;
    QString reason;
    QDateTime at;
};

/// Where the row of a message is.
struct BatchPlace
{
    qint64 job = 0;
    qint64 row = 0;
};

/// What many rows of a job are to become.
struct BatchChange
{
    qint64 job = 0;
    BatchJob::State change = BatchJob::State::Cancelling;
};

/// What an event says of a subscription notice, whose number nobody knew before.
struct NoticeEnd
{
    QString openId;
    QString templateId;
    BatchOutcome outcome; ///< without the row's number
};

/// The journal of template messages in mpdesk.db. When an account is removed from the book, its jobs are Removing from
/// then on.
class BatchStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::BatchStore)

public:
    explicit BatchStore(Database &database) : m_database(database) { }

    /// Where the journal is, for a connection of another thread.
    [[nodiscard]] QString file() const { return m_database.connection().databaseName(); }

    // Everything is in the file when it returns.

    [[nodiscard]] Result<BatchJob> add(const BatchJob &job);
    /// Rows of a draft, in one transaction. Kind::Cancelled when the job has been removed meanwhile.
    [[nodiscard]] Done addRows(qint64 job, const QList<BatchRow> &rows);
    /// Another body and openid, and Queued or Faulty instead of what it was; of rows that were never sent.
    [[nodiscard]] Done replaceRow(qint64 job, const BatchRow &row);

    /// Newest first; a null id = of all accounts.
    [[nodiscard]] Result<QList<BatchJob>> jobs(const AppId &appId, int limit = 200) const;
    /// Kind::NotFound when there is none.
    [[nodiscard]] Result<BatchJob> job(qint64 id) const;
    [[nodiscard]] Result<BatchCounts> counts(qint64 job) const;
    [[nodiscard]] Result<QList<BatchRow>> rows(const BatchQuery &query) const;
    [[nodiscard]] Result<BatchRow> row(qint64 job, qint64 number) const;
    /// Of the account's message with that number of the platform.
    [[nodiscard]] Result<std::optional<BatchPlace>> byMsgId(const AppId &appId, qint64 msgId) const;
    /// Walks along all rows, as they are at one moment; a million take seconds. `goOn` hears of the rows so far and may
    /// end it (Kind::Cancelled).
    [[nodiscard]] Result<BatchSurvey> survey(qint64 job, const std::function<bool(qint64 rows)> &goOn) const;
    /// Messages of the account that left since then, whatever became of them.
    [[nodiscard]] Result<qint64> sentSince(const AppId &appId, const QDateTime &moment) const;

    /// Takes the job for this owner, as Running or for a change of its rows; false when another one has it whose time
    /// is not over, or it is in a state that does not lead there. One of an owner that `isDead` says so of counts as
    /// over.
    [[nodiscard]] Result<bool> claim(qint64 job, const QString &owner, const QDateTime &now,
                                     bool (*isDead)(const QString &owner),
                                     BatchJob::State as = BatchJob::State::Running);
    /// Keeps it; Kind::Unsupported when it is not this owner's any more.
    [[nodiscard]] Done keep(qint64 job, const QString &owner, const QDateTime &now);
    /// Nobody has it any more; its state stays.
    [[nodiscard]] Done release(qint64 job, const QString &owner);
    /// The job's state, times, rate and error; it is nobody's from then on. One that is Removing stays so.
    [[nodiscard]] Done settle(const BatchJob &job);

    /// Queued rows become Sending, claimed now; the first ones. None of a job that is Removing.
    [[nodiscard]] Result<QList<BatchRow>> claimRows(qint64 job, int most, const QDateTime &now);
    [[nodiscard]] Done record(qint64 job, const QList<BatchOutcome> &outcomes);
    /// Rows that were left Sending: those claimed since then are to be sent again as they are, and are given here; of
    /// the others nobody will know.
    [[nodiscard]] Result<QList<BatchRow>> recover(qint64 job, const QDateTime &since, const QString &reason);
    /// Does the next part of a change, at most so many rows; yields how many, none when nothing is left to do.
    /// Requeueing gives failed rows a new client_msg_id; Cancelling gives up what is Queued or Faulty.
    [[nodiscard]] Result<qint64> changeSome(const BatchChange &change, int most);
    /// Those that are not done to the end.
    [[nodiscard]] Result<QList<BatchChange>> changes() const;
    /// The last part of Removing: the job itself.
    [[nodiscard]] Done forget(qint64 job);
    /// TEMPLATESENDJOBFINISH for messages by their numbers; yields those that no row waits for (yet).
    [[nodiscard]] Result<QList<BatchOutcome>> finish(const AppId &appId, const QList<BatchOutcome> &ends);
    /// The same for subscription notices: each ends the oldest row to that follower whose event has not come, those
    /// whose answer was lost included. One that has been heard of before changes nothing. Yields how many rows it
    /// changed.
    [[nodiscard]] Result<qint64> finishNotices(const AppId &appId, const QList<NoticeEnd> &ends);
    /// When the oldest message left whose event has not come; nothing when none waits.
    [[nodiscard]] Result<std::optional<QDateTime>> oldestWaiting() const;

private:
    [[nodiscard]] Result<QList<BatchRow>> rowsOf(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Done inTransaction(const std::function<Done(const QSqlDatabase &)> &deed);

    Database &m_database;
};

} // namespace core
