// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batchstore.h"

#include "core/storage/batchjson_p.h"
#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownedSeconds = 60; ///< a job is its owner's for so long, unless it is kept
constexpr auto jobColumns = "id, appid, template, source, token, state, created_at, started_at, ended_at, rate,"
                            " in_flight, error, owner"_L1;

Result<BatchJob> jobOf(const QSqlQuery &row)
{
    const auto appId = AppId::parse(row.value(1).toString());
    if (!appId)
        return fail(appId.error());
    auto subject = batchTemplateFromJson(row.value(2).toString());
    if (!subject)
        return fail(subject.error());
    const auto state = parseBatchState(row.value(5).toString());
    if (!state)
        return fail(state.error());
    return BatchJob{.id = row.value(0).toLongLong(),
                    .appId = *appId,
                    .subject = *std::move(subject),
                    .source = row.value(3).toString(),
                    .token = row.value(4).toString(),
                    .state = *state,
                    .createdAt = momentOf(row.value(6)),
                    .startedAt = momentOf(row.value(7)),
                    .endedAt = momentOf(row.value(8)),
                    .rate = row.value(9).toDouble(),
                    .inFlight = row.value(10).toInt(),
                    .error = batchErrorFromJson(row.value(11).toString()),
                    .owner = row.value(12).toString()};
}

Done countNew(const QSqlDatabase &database, qint64 job, const QList<BatchRow> &rows)
{
    BatchCounts counts;
    for (const BatchRow &row : rows)
        ++counts.of(row.state);
    for (const BatchRow::State state : BatchRow::allStates) {
        if (counts.of(state) == 0)
            continue;
        const Done counted = change(database,
                                    u"INSERT INTO template_counts VALUES (?, ?, ?)"
                                    " ON CONFLICT DO UPDATE SET amount = amount + excluded.amount"_s,
                                    {job, static_cast<int>(state), counts.of(state)});
        if (!counted)
            return counted;
    }
    return {};
}

/// Its account may be removed while another thread or program adds rows to the job.
Done checkStays(const QSqlDatabase &database, qint64 job)
{
    auto query = execute(database, u"SELECT 1 FROM template_jobs WHERE id = ? AND state <> 'removing'"_s, {job});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(Error::Kind::Cancelled, BatchStore::tr("The job %1 was removed").arg(job));
    return {};
}

/// From which a job can get there, as a list for SQL.
QString statesBefore(BatchJob::State state)
{
    using State = BatchJob::State;
    QList<State> before{state, State::Running, State::Paused, State::Stopped};
    if (state == State::Removing)
        before = {state, State::Reading, State::Draft, State::Finished, State::Cancelled};
    else if (state == State::Requeueing)
        before += State::Finished;
    else if (state == State::Cancelling)
        before += State::Draft;
    else
        before += {State::Draft, State::Finished};
    QStringList names;
    for (const State each : std::as_const(before))
        names += u"'%1'"_s.arg(toString(each));
    return names.join(u", "_s);
}

Result<qint64> numberIn(Result<QSqlQuery> query)
{
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace

qint64 &BatchCounts::of(BatchRow::State state)
{
    switch (state) {
    case BatchRow::State::Faulty: return faulty;
    case BatchRow::State::Queued: return queued;
    case BatchRow::State::Sending: return sending;
    case BatchRow::State::Sent: return sent;
    case BatchRow::State::Delivered: return delivered;
    case BatchRow::State::Failed: return failed;
    case BatchRow::State::Unknown: return unknown;
    case BatchRow::State::Cancelled: return cancelled;
    }
    Q_UNREACHABLE();
}

Done BatchStore::inTransaction(const std::function<Done(const QSqlDatabase &)> &deed)
{
    const QSqlDatabase database = m_database.connection();
    if (const Done begun = change(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const Done done = deed(database);
    const Done ended = change(database, done ? u"COMMIT"_s : u"ROLLBACK"_s);
    return done ? ended : done;
}

Result<BatchJob> BatchStore::add(const BatchJob &job)
{
    auto query =
        execute(m_database.connection(),
                u"INSERT INTO template_jobs (appid, template, source, token, state, created_at, rate,"
                " in_flight, error, owner, owned_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)"
                " RETURNING id"_s,
                {job.appId.toString(), batchTemplateToJson(job.subject), job.source, job.token, toString(job.state),
                 bound(job.createdAt), job.rate, job.inFlight, job.owner, bound(job.createdAt.addSecs(ownedSeconds))});
    if (!query)
        return fail(query.error());
    query->next();
    const qint64 id = query->value(0).toLongLong();
    query->finish();
    return this->job(id);
}

Done BatchStore::addRows(qint64 job, const QList<BatchRow> &rows)
{
    return inTransaction([&](const QSqlDatabase &database) -> Done {
        if (const Done stays = checkStays(database, job); !stays)
            return stays;
        QSqlQuery statement = prepared(database,
                                       u"INSERT INTO template_rows (job, number, openid, body, state, attempt, msg_id,"
                                       " code, reason) VALUES (?, ?, ?, ?, ?, 1, 0, ?, ?)"_s);
        for (const BatchRow &row : rows) {
            const Done added = execute(statement,
                                       {job, row.number, row.openId, QString::fromUtf8(row.body),
                                        static_cast<int>(row.state), row.code, row.reason},
                                       database);
            if (!added)
                return added;
        }
        return countNew(database, job, rows);
    });
}

Done BatchStore::replaceRow(qint64 job, const BatchRow &row)
{
    auto query = execute(
        m_database.connection(),
        u"UPDATE template_rows SET openid = ?, body = ?, state = ?, code = ?, reason = ?"
        " WHERE job = ? AND number = ? AND state IN (0, 1) AND attempt = 1"_s,
        {row.openId, QString::fromUtf8(row.body), static_cast<int>(row.state), row.code, row.reason, job, row.number});
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(Error::Kind::Unsupported,
                    tr("Row %1 may have been sent already; it stays as it is").arg(row.number));
    return {};
}

Result<QList<BatchJob>> BatchStore::jobs(const AppId &appId, int limit) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT %1 FROM template_jobs WHERE (? = '' OR appid = ?) AND state <> 'removing'"
                         " ORDER BY id DESC LIMIT ?"_s.arg(jobColumns),
                         {appId.toString(), appId.toString(), limit});
    if (!query)
        return fail(query.error());
    QList<BatchJob> jobs;
    while (query->next()) {
        if (auto job = jobOf(*query)) // those of a later MpDesk are left out
            jobs += *std::move(job);
    }
    return jobs;
}

Result<BatchJob> BatchStore::job(qint64 id) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT %1 FROM template_jobs WHERE id = ? AND state <> 'removing'"_s.arg(jobColumns), {id});
    if (!query)
        return fail(query.error());
    if (query->next())
        return jobOf(*query);
    return fail(Error{.kind = Error::Kind::NotFound,
                      .message = tr("The journal has no job %1.").arg(id),
                      .advice = tr("\"mpdeskctl template jobs\" lists the jobs."),
                      .field = u"job"_s});
}

Result<BatchCounts> BatchStore::counts(qint64 job) const
{
    auto query = execute(m_database.connection(), u"SELECT state, amount FROM template_counts WHERE job = ?"_s, {job});
    if (!query)
        return fail(query.error());
    BatchCounts counts;
    while (query->next()) {
        const int state = query->value(0).toInt();
        if (state >= 0 && state < int(BatchRow::allStates.size())) // a later MpDesk may have more
            counts.of(static_cast<BatchRow::State>(state)) = query->value(1).toLongLong();
    }
    return counts;
}

Result<qint64> BatchStore::sentSince(const AppId &appId, const QDateTime &moment) const
{
    return numberIn(execute(m_database.connection(),
                            u"SELECT COUNT(*) FROM template_rows JOIN template_jobs ON template_jobs.id = job"
                            " WHERE appid = ? AND claimed_at >= ? AND template_rows.state IN (2, 3, 4, 5, 6)"_s,
                            {appId.toString(), bound(moment)}));
}

Result<bool> BatchStore::claim(qint64 job, const QString &owner, const QDateTime &now,
                               bool (*isDead)(const QString &owner), BatchJob::State as)
{
    auto query =
        execute(m_database.connection(), u"SELECT owner, owned_until FROM template_jobs WHERE id = ?"_s, {job});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return this->job(job).map([](const BatchJob &) { return false; });
    const QString before = query->value(0).toString();
    const bool isFree = before.isEmpty() || query->value(1).toLongLong() <= now.toMSecsSinceEpoch() || isDead(before);
    query->finish();
    if (!isFree)
        return false;
    // Who sees the same free job at the same time: one of them finds the owner or the state changed.
    const QVariant startedAt = as == BatchJob::State::Running ? bound(now) : QVariant();
    auto taken = execute(
        m_database.connection(),
        u"UPDATE template_jobs SET owner = ?, owned_until = ?, state = ?, error = '',"
        " started_at = COALESCE(started_at, ?) WHERE id = ? AND owner = ? AND state IN (%1)"_s.arg(statesBefore(as)),
        {owner, bound(now.addSecs(ownedSeconds)), toString(as), startedAt, job, before});
    if (!taken)
        return fail(taken.error());
    return taken->numRowsAffected() == 1;
}

Done BatchStore::keep(qint64 job, const QString &owner, const QDateTime &now)
{
    auto query =
        execute(m_database.connection(), u"UPDATE template_jobs SET owned_until = ? WHERE id = ? AND owner = ?"_s,
                {bound(now.addSecs(ownedSeconds)), job, owner});
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(Error::Kind::Unsupported, tr("Another MpDesk has taken over the job %1").arg(job));
    return {};
}

Done BatchStore::release(qint64 job, const QString &owner)
{
    return change(m_database.connection(),
                  u"UPDATE template_jobs SET owner = '', owned_until = 0 WHERE id = ? AND owner = ?"_s, {job, owner});
}

Done BatchStore::settle(const BatchJob &job)
{
    return change(
        m_database.connection(),
        u"UPDATE template_jobs SET state = ?, ended_at = ?, rate = ?, in_flight = ?, error = ?, owner = '',"
        " owned_until = 0 WHERE id = ? AND state <> 'removing'"_s,
        {toString(job.state), bound(job.endedAt), job.rate, job.inFlight, batchErrorToJson(job.error), job.id});
}

} // namespace core
