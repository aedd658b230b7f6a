// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batchstore.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using State = BatchRow::State;

namespace {

constexpr auto columns = "number, openid, body, state, attempt, claimed_at, ended_at, msg_id, code, reason"_L1;

BatchRow rowOf(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .openId = row.value(1).toString(),
            .body = row.value(2).toString().toUtf8(),
            .state = static_cast<State>(row.value(3).toInt()),
            .attempt = row.value(4).toInt(),
            .claimedAt = momentOf(row.value(5)),
            .endedAt = momentOf(row.value(6)),
            .msgId = row.value(7).toLongLong(),
            .code = row.value(8).toInt(),
            .reason = row.value(9).toString()};
}

QList<BatchRow> allOf(QSqlQuery &query)
{
    QList<BatchRow> rows;
    while (query.next())
        rows += rowOf(query);
    return rows;
}

} // namespace

Result<QList<BatchRow>> BatchStore::rowsOf(const QString &where, const QVariantList &values) const
{
    auto query =
        execute(m_database.connection(), u"SELECT %1 FROM template_rows WHERE %2"_s.arg(columns, where), values);
    if (!query)
        return fail(query.error());
    return allOf(*query);
}

Result<std::optional<BatchPlace>> BatchStore::byMsgId(const AppId &appId, qint64 msgId) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT job, number FROM template_rows JOIN template_jobs ON id = job"
                         " WHERE msg_id = ? AND msg_id <> 0 AND appid = ? AND template_jobs.state <> 'removing'"
                         " ORDER BY job DESC LIMIT 1"_s,
                         {msgId, appId.toString()});
    if (!query)
        return fail(query.error());
    std::optional<BatchPlace> place;
    if (query->next())
        place = BatchPlace{.job = query->value(0).toLongLong(), .row = query->value(1).toLongLong()};
    return place;
}

Result<QList<BatchRow>> BatchStore::rows(const BatchQuery &asked) const
{
    if (asked.states.isEmpty())
        return rowsOf(u"job = ? AND number > ? ORDER BY number LIMIT ? OFFSET ?"_s,
                      {asked.job, asked.after, asked.limit, asked.skip});
    // One walk along the index for each state, merged: IN (…) would read the whole job, or sort it.
    QStringList walks;
    QVariantList values{asked.job};
    for (const State state : asked.states) {
        walks += u"SELECT number FROM template_rows WHERE job = ? AND state = ? AND number > ?"_s;
        values << asked.job << static_cast<int>(state) << asked.after;
    }
    values << asked.limit << asked.skip;
    return rowsOf(u"job = ? AND number IN (%1 ORDER BY number LIMIT ? OFFSET ?) ORDER BY number"_s.arg(
                      walks.join(u" UNION ALL "_s)),
                  values);
}

Result<BatchRow> BatchStore::row(qint64 job, qint64 number) const
{
    const auto found = rowsOf(u"job = ? AND number = ?"_s, {job, number});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, tr("The job %1 has no row %2").arg(job).arg(number));
    return found->first();
}

Result<QList<BatchRow>> BatchStore::claimRows(qint64 job, int most, const QDateTime &now)
{
    auto query =
        execute(m_database.connection(),
                u"UPDATE template_rows SET state = 2, claimed_at = ?"
                " WHERE job = (SELECT id FROM template_jobs WHERE id = ? AND state <> 'removing') AND number IN"
                " (SELECT number FROM template_rows WHERE job = ? AND state = 1 ORDER BY number LIMIT ?)"
                " RETURNING %1"_s.arg(columns),
                {bound(now), job, job, most});
    if (!query)
        return fail(query.error());
    QList<BatchRow> rows = allOf(*query);
    query->finish();
    std::ranges::sort(rows, {}, &BatchRow::number);
    return rows;
}

Done BatchStore::record(qint64 job, const QList<BatchOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return {};
    return inTransaction([&](const QSqlDatabase &database) -> Done {
        QSqlQuery statement =
            prepared(database,
                     u"UPDATE template_rows SET state = ?, msg_id = ?, code = ?, reason = ?, ended_at = ?"
                     " WHERE job = ? AND number = ? AND state = 2"_s);
        for (const BatchOutcome &outcome : outcomes) {
            const Done done = execute(statement,
                                      {static_cast<int>(outcome.state), outcome.msgId, outcome.code, outcome.reason,
                                       bound(outcome.at), job, outcome.number},
                                      database);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<QList<BatchRow>> BatchStore::recover(qint64 job, const QDateTime &since, const QString &reason)
{
    // The numbers by the index of states first: asked otherwise, SQLite walks along all rows of the job.
    const QString left = u"job = ? AND number IN (SELECT number FROM template_rows WHERE job = ? AND state = 2)"_s;
    const Done lost = change(m_database.connection(),
                             u"UPDATE template_rows SET state = 6, reason = ? WHERE %1 AND claimed_at < ?"_s.arg(left),
                             {reason, job, job, bound(since)});
    if (!lost)
        return fail(lost.error());
    return rowsOf(left + u" ORDER BY number"_s, {job, job});
}

Result<QList<BatchOutcome>> BatchStore::finish(const AppId &appId, const QList<BatchOutcome> &ends)
{
    QList<BatchOutcome> left;
    const Done done = inTransaction([&](const QSqlDatabase &database) -> Done {
        QSqlQuery statement =
            prepared(database,
                     u"UPDATE template_rows SET state = ?, reason = ?, ended_at = ? WHERE msg_id = ? AND msg_id <> 0"
                     " AND state = 3 AND job IN (SELECT id FROM template_jobs WHERE appid = ?)"_s);
        for (const BatchOutcome &end : ends) {
            const Done changed = execute(
                statement, {static_cast<int>(end.state), end.reason, bound(end.at), end.msgId, appId.toString()},
                database);
            if (!changed)
                return changed;
            if (statement.numRowsAffected() == 0)
                left += end;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return left;
}

Result<qint64> BatchStore::finishNotices(const AppId &appId, const QList<NoticeEnd> &ends)
{
    qint64 count = 0;
    const Done done = inTransaction([&](const QSqlDatabase &database) -> Done {
        QSqlQuery statement = prepared(
            database,
            u"UPDATE template_rows SET state = ?, reason = ?, ended_at = ?, msg_id = ? WHERE (job, number) ="
            " (SELECT job, number FROM template_rows JOIN template_jobs ON id = job WHERE openid = ? AND appid = ?"
            " AND msg_id = 0 AND template_rows.state IN (2, 3, 6)"
            " AND json_extract(template, '$.priTmplId') = ?"
            " ORDER BY template_rows.state = 3 DESC, claimed_at, number LIMIT 1)"
            " AND NOT EXISTS (SELECT 1 FROM template_rows JOIN template_jobs ON id = job"
            " WHERE msg_id = ? AND msg_id <> 0 AND appid = ?)"_s);
        for (const NoticeEnd &end : ends) {
            const BatchOutcome &outcome = end.outcome;
            const Done changed =
                execute(statement,
                        {static_cast<int>(outcome.state), outcome.reason, bound(outcome.at), outcome.msgId, end.openId,
                         appId.toString(), end.templateId, outcome.msgId, appId.toString()},
                        database);
            if (!changed)
                return changed;
            count += statement.numRowsAffected();
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return count;
}

Result<std::optional<QDateTime>> BatchStore::oldestWaiting() const
{
    // By the counts: of jobs whose events have all come no row is looked at.
    auto query = execute(m_database.connection(),
                         u"SELECT MIN(claimed_at) FROM template_counts AS counted CROSS JOIN template_rows AS row"
                         " ON row.job = counted.job AND row.state = counted.state"
                         " WHERE counted.state IN (2, 3) AND counted.amount > 0"_s);
    if (!query)
        return fail(query.error());
    if (!query->next() || query->value(0).isNull())
        return std::optional<QDateTime>();
    return std::optional(momentOf(query->value(0)));
}

} // namespace core
