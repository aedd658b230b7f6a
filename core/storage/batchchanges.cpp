// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many rows of a job, a part at a time: each part is one statement, so that others who write never wait
// for long, and what a program that ended left undone is done by the next one.
#include "core/storage/batchjson_p.h"
#include "core/storage/batchstore.h"
#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;
using State = BatchJob::State;

namespace {

/// With the number of the job and how many rows as values, each twice the job's.
QString statementFor(State change)
{
    const QString some = u" WHERE job = ? AND number IN (SELECT number FROM template_rows WHERE job = ?%1 LIMIT ?)"_s;
    switch (change) {
    case State::Cancelling: return u"UPDATE template_rows SET state = 7"_s + some.arg(u" AND state IN (0, 1)"_s);
    case State::Requeueing:
        return u"UPDATE template_rows SET state = 1, attempt = attempt + 1, msg_id = 0, code = 0, reason = '',"
               " ended_at = NULL"_s
            + some.arg(u" AND state = 5"_s);
    default: return u"DELETE FROM template_rows"_s + some.arg(QString());
    }
}

} // namespace

bool isChanging(State state)
{
    return state == State::Cancelling || state == State::Requeueing || state == State::Removing;
}

Result<qint64> BatchStore::changeSome(const BatchChange &change, int most)
{
    Q_ASSERT(isChanging(change.change));
    const auto query = execute(m_database.connection(), statementFor(change.change), {change.job, change.job, most});
    if (!query)
        return fail(query.error());
    return query->numRowsAffected();
}

Result<QList<BatchChange>> BatchStore::changes() const
{
    auto query =
        execute(m_database.connection(), u"SELECT id, state FROM template_jobs WHERE state IN (?, ?, ?) ORDER BY id"_s,
                {toString(State::Cancelling), toString(State::Requeueing), toString(State::Removing)});
    if (!query)
        return fail(query.error());
    QList<BatchChange> changes;
    while (query->next()) {
        const auto state = parseBatchState(query->value(1).toString());
        if (!state)
            return fail(state.error());
        changes += BatchChange{.job = query->value(0).toLongLong(), .change = *state};
    }
    return changes;
}

Done BatchStore::forget(qint64 job)
{
    return change(m_database.connection(), u"DELETE FROM template_jobs WHERE id = ? AND state = ?"_s,
                  {job, toString(State::Removing)});
}

} // namespace core
