// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/templateapi.h"
#include "core/base/clock.h"
#include "core/storage/batchstore.h"
#include "core/templatebatch/batchexport.h"
#include "core/templatebatch/mapping.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace core::templatebatch {

/// A table whose rows are to be sent.
struct BatchOrder
{
    Account account;
    templates::Template subject;
    QString file;
    Mapping mapping;
};

/// How often the rows of a table break a rule.
struct RuleCount
{
    QString rule;
    Problem::Severity severity = Problem::Severity::Error;
    qint64 rows = 0;
    qint64 firstRow = 0;
    QString message; ///< of the first
};

/// What became of a table: a draft in the journal, with everything that the rules say of it.
struct BatchImport
{
    BatchJob job;
    BatchCounts counts;
    QList<RuleCount> rules; ///< errors first, the most frequent first
    qint64 repeatedOpenIds = 0; ///< rows to somebody who gets an earlier one, too
    QString format; ///< "UTF-8", "GB18030", "XLSX"…
};

/// What an account may send on this day of Beijing.
struct BatchQuota
{
    qint64 limit = 0; ///< of the platform for a new account; more followers raise it
    qint64 used = 0; ///< by our own journal

    [[nodiscard]] qint64 left() const { return limit - used; }
};

/// Everything to be known before the first message of a job leaves.
struct BatchPlan
{
    BatchJob job;
    BatchCounts counts;
    qint64 repeatedOpenIds = 0;
    BatchQuota quota;
    std::optional<templates::Request> first; ///< exactly what would be sent first; nothing when no row can be sent
};

/// How far another thread is with the rows of a job, which it leaves soon when nobody wants it to go on
/// (Kind::Cancelled).
struct RowCourse
{
    std::atomic<qint64> rows = 0;
    std::atomic<bool> isUnwanted = false;
};
using RowCoursePtr = std::shared_ptr<RowCourse>;

/// How fast.
struct Pace
{
    double rate = 0; ///< messages a second; 0 = as fast as it goes
    int inFlight = 8; ///< requests at the same time, 1 to 64
};

/// Where a job that runs here is.
struct BatchProgress
{
    BatchCounts counts;
    double rate = 0; ///< messages a second, lately
    std::optional<std::chrono::seconds> left; ///< until all are sent, at that rate
};

/// Sends template messages so that nobody gets one twice: each row is in the journal as Sending before its request
/// leaves, under a client_msg_id made of job, row and attempt, which the platform sends once within ten minutes. What
/// was under way when the program ended is asked for again under the same id, and after that time reported as unknown,
/// never repeated. Subscription notices have no such id: an answer that was lost is unknown at once.
///
/// What is about one row fails that row (43004, 47003…); what is about the account or the template stops the job
/// (45009, 40037, a token that another program keeps ending), which can be resumed. Several programs may share one
/// journal.
class BatchSender final : public QObject
{
    Q_OBJECT

public:
    using FindAccount = std::function<std::optional<Account>(const AppId &)>;

    BatchSender(api::ApiClient &client, BatchStore &store, Transport &transport, const Clock &clock,
                FindAccount findAccount, QObject *parent = nullptr);
    ~BatchSender() override;
    Q_DISABLE_COPY_MOVE(BatchSender)

    /// A draft of one message; Kind::Invalid when the rules find an error in it.
    [[nodiscard]] Result<BatchJob> compose(const Account &account, const templates::Template &subject,
                                           const templates::TemplateMessage &message);
    /// Another message instead of that of a row which was never sent; it may be faulty.
    [[nodiscard]] Result<BatchRow> replaceRow(qint64 jobId, qint64 number, const templates::TemplateMessage &message);

    // What takes long with a million rows is done by another thread.

    /// Reads the table, checks every row, and writes all of them into the journal as a draft. Nothing stays when the
    /// file breaks off.
    [[nodiscard]] Task<BatchImport> import(BatchOrder order, RowCoursePtr course = std::make_shared<RowCourse>());

    [[nodiscard]] Task<BatchPlan> plan(qint64 jobId, RowCoursePtr course = std::make_shared<RowCourse>()) const;
    [[nodiscard]] Task<BatchQuota> quota(AppId appId) const;
    /// rows() where many have to be skipped.
    [[nodiscard]] Task<QList<BatchRow>> findRows(BatchQuery query) const;
    /// Writes what became of the rows into a file, which is there when all of it is; yields how many.
    [[nodiscard]] Task<qint64> exportRows(qint64 jobId, ExportOrder order,
                                          RowCoursePtr course = std::make_shared<RowCourse>()) const;

    /// Starts a draft, or goes on with what was paused, stopped, or left by a program that ended. Done when nothing is
    /// left to send, it was paused, or had to stop: the job's state says which. Kind::Unsupported when somebody else is
    /// at it, or it has been cancelled; Kind::Cancelled when its account is removed meanwhile.
    [[nodiscard]] Task<BatchJob> run(qint64 jobId, Pace pace);
    /// Those that are on their way come to their end.
    void pause(qint64 jobId);
    [[nodiscard]] bool isRunning(qint64 jobId) const { return m_runs.contains(jobId); }
    /// For a job that runs here: from now on.
    void setPace(qint64 jobId, Pace pace);

    // Begun as soon as the call returns, and then seen through, by the next program if this one ends; the job's state
    // says so meanwhile. Of jobs that do not run.

    /// What was not sent will not be.
    [[nodiscard]] Task<BatchJob> cancel(qint64 jobId);
    /// Failed rows are queued anew, as new messages; yields how many. Those that are through stay so when nobody wants
    /// the others.
    [[nodiscard]] Task<qint64> retryFailed(qint64 jobId, RowCoursePtr course = std::make_shared<RowCourse>());
    /// Takes a draft that was never started, or a job that has ended, off the list at once, and its rows off the
    /// journal.
    [[nodiscard]] Task<void> remove(qint64 jobId);
    /// What a program that ended left undone of these, and the jobs of accounts that were removed; yields of how many
    /// jobs.
    [[nodiscard]] Task<int> finishChanges();

    /// Newest first. One that runs nowhere any more is Paused.
    [[nodiscard]] Result<QList<BatchJob>> jobs(const AppId &appId) const;
    /// Those that were running when their program ended, newest first, of all accounts: to be offered to a person.
    [[nodiscard]] Result<QList<BatchJob>> interrupted() const;
    [[nodiscard]] Result<BatchJob> job(qint64 jobId) const;
    [[nodiscard]] Result<QList<BatchRow>> rows(const BatchQuery &query) const { return m_store.rows(query); }
    /// Where the account's message with that number of the platform is; nothing when it was not sent from here.
    [[nodiscard]] Result<std::optional<BatchPlace>> byMsgId(const AppId &appId, qint64 msgId) const
    {
        return m_store.byMsgId(appId, msgId);
    }
    [[nodiscard]] Result<BatchCounts> counts(qint64 jobId) const;
    [[nodiscard]] Result<BatchProgress> progress(qint64 jobId) const;
    /// When the oldest message left whose event has not come.
    [[nodiscard]] Task<std::optional<QDateTime>> oldestWaiting() const;

    /// TEMPLATESENDJOBFINISH of this account, as the inspector received them. Unknown numbers are ignored.
    struct Finish
    {
        qint64 msgId = 0;
        QString status; ///< "success", "failed:user block", "failed: system failed"
        QDateTime at;
    };
    void hear(const AppId &appId, const QList<Finish> &events);
    /// subscribe_msg_sent_event, likewise.
    void hearNotices(const AppId &appId, const QList<NoticeEnd> &events);

Q_SIGNALS:
    /// Rows of the job are others; at most ten times a second while it runs.
    void changed(qint64 jobId);
    /// The journal could not be written while nobody waited for it.
    void failed(const core::Error &error);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    [[nodiscard]] Result<RunPtr> begin(qint64 jobId, Pace pace);
    [[nodiscard]] Task<void> work(RunPtr run);
    [[nodiscard]] Task<BatchOutcome> ask(RunPtr run, BatchRow row);
    [[nodiscard]] Task<void> waitForTurn(RunPtr run);
    [[nodiscard]] Result<std::optional<BatchRow>> take(Run &run);
    void note(Run &run, const BatchOutcome &outcome);
    [[nodiscard]] Done flush(Run &run);
    [[nodiscard]] Result<BatchJob> end(Run &run);
    [[nodiscard]] BatchJob asSeen(BatchJob job) const;
    /// What another thread asks whether to go on.
    [[nodiscard]] std::function<bool(qint64 rows)> follow(const RowCoursePtr &course) const;
    [[nodiscard]] Done checkChange(const BatchChange &change) const;
    [[nodiscard]] Task<qint64> apply(BatchChange change, RowCoursePtr course);
    [[nodiscard]] Done settle(const BatchChange &change);
    void tellOfEvents(const AppId &appId);

    api::ApiClient &m_client;
    BatchStore &m_store;
    Transport &m_transport;
    const Clock &m_clock;
    FindAccount m_findAccount;
    QString m_owner;
    std::map<qint64, RunPtr> m_runs;
    QSet<qint64> m_changing; ///< by us
    std::shared_ptr<std::atomic<bool>> m_isEnding = std::make_shared<std::atomic<bool>>(false);
    mutable QThreadPool m_threads;
    QHash<qint64, BatchOutcome> m_early; ///< by msgid: events that came before the answer was written down
};

/// The client_msg_id of a row.
[[nodiscard]] QString clientMsgId(const BatchJob &job, const BatchRow &row);
/// Exactly what goes over the wire for a row. A client_msg_id that the message came with stays, in every attempt.
[[nodiscard]] templates::Request requestOf(const BatchJob &job, const BatchRow &row);
/// Translated: "Waiting to be sent", "Delivered"…
[[nodiscard]] QString nameOf(BatchRow::State state);
[[nodiscard]] QString nameOf(BatchJob::State state);
/// Translated: what "failed:user block" and its kin mean; the status itself when it is not known.
[[nodiscard]] QString explainStatus(const QString &status);

} // namespace core::templatebatch
