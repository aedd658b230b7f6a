// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sendstore.h"

#include "core/message/messagefile.h"
#include "core/storage/massjobjson_p.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using State = MassJob::State;

struct StateName
{
    State state;
    QLatin1String name;
};
constexpr StateName stateNames[] = {
    {State::Scheduled, "scheduled"_L1},
    {State::Missed, "missed"_L1},
    {State::Cancelled, "cancelled"_L1},
    {State::Prepared, "prepared"_L1},
    {State::Requested, "requested"_L1},
    {State::Unknown, "unknown"_L1},
    {State::Refused, "refused"_L1},
    {State::Accepted, "accepted"_L1},
    {State::AwaitingAdministrator, "awaitingAdministrator"_L1},
    {State::Sending, "sending"_L1},
    {State::Succeeded, "succeeded"_L1},
    {State::Failed, "failed"_L1},
    {State::Deleted, "deleted"_L1},
};

constexpr auto columns = "id, appid, message, target, reprint, digest, attempt, client_msg_id, endpoint, body, state,"
                         " created_at, scheduled_for, next_at, msg_id, course, titles"_L1;

QStringList titlesOf(const QVariant &lines)
{
    return lines.toString().split(u'\n', Qt::SkipEmptyParts);
}

QString titlesBound(QStringList titles)
{
    for (QString &title : titles)
        title.replace(u'\n', u' ');
    return titles.join(u'\n');
}

Result<MassJob> jobOf(const QSqlQuery &row)
{
    const Result<AppId> appId = AppId::parse(row.value(1).toString());
    if (!appId)
        return fail(appId.error());
    const Result<message::Target> target = targetFromJson(row.value(3).toString().toUtf8());
    if (!target)
        return fail(target.error());
    const Result<State> state = parseMassState(row.value(10).toString());
    if (!state)
        return fail(state.error());
    MassJob job{.id = row.value(0).toLongLong(),
                .appId = *appId,
                .message = message::read(row.value(2).toString().toUtf8()).message,
                .titles = titlesOf(row.value(16)),
                .target = *target,
                .reprint = row.value(4).toInt() == 1 ? message::Reprint::Continue : message::Reprint::Stop,
                .digest = row.value(5).toString(),
                .attempt = row.value(6).toInt(),
                .clientMsgId = row.value(7).toString(),
                .request = {.endpointId = row.value(8).toString(), .body = row.value(9).toString().toUtf8()},
                .state = *state,
                .createdAt = momentOf(row.value(11)),
                .scheduledFor = momentOf(row.value(12)),
                .nextAt = momentOf(row.value(13)),
                .msgId = row.value(14).toLongLong()};
    if (const Done read = readCourse(row.value(15).toString().toUtf8(), job); !read)
        return fail(read.error());
    return job;
}

/// Rows that a later MpDesk wrote and this one does not understand are left out.
Result<QList<MassJob>> all(Result<QSqlQuery> query)
{
    if (!query)
        return fail(query.error());
    QList<MassJob> jobs;
    while (query->next()) {
        if (Result<MassJob> job = jobOf(*query))
            jobs.append(*std::move(job));
    }
    return jobs;
}

/// How a commit is kept until this ends, whatever the connection does otherwise.
class Syncing
{
public:
    enum class Level {
        Normal = 1, ///< may be forgotten when the power fails, for what is over then anyway
        Full = 2, ///< on the disk before it returns
    };

    Syncing(const QSqlDatabase &connection, Level level) : m_query(connection)
    {
        m_query.exec(u"PRAGMA synchronous"_s);
        m_before = m_query.next() ? m_query.value(0).toInt() : static_cast<int>(Level::Full);
        m_query.finish();
        m_query.exec(u"PRAGMA synchronous = %1"_s.arg(static_cast<int>(level)));
    }
    ~Syncing() { m_query.exec(u"PRAGMA synchronous = %1"_s.arg(m_before)); }
    Q_DISABLE_COPY_MOVE(Syncing)

private:
    QSqlQuery m_query;
    int m_before = 0;
};

/// Each word somewhere in the row; '%' and '_' stand for themselves.
QString like(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

/// Newest first.
Result<QSqlQuery> listed(const QSqlDatabase &connection, QStringView what, const MassQuery &asked)
{
    QString sql = u"SELECT %1 FROM mass_jobs WHERE (? = '' OR appid = ?) AND (? = 0 OR id < ?)"_s.arg(what);
    const QStringList words = asked.words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND (message || ' ' || titles || ' ' || target || ' ' || msg_id || ' ' || id) LIKE ? ESCAPE '\\'"_L1;
    QStringList states;
    for (const State state : asked.states)
        states.append(u'\'' + toString(state) + u'\'');
    if (!states.isEmpty())
        sql += u" AND state IN (%1)"_s.arg(states.join(u','));
    QVariantList values{asked.appId.toString(), asked.appId.toString(), asked.before, asked.before};
    for (const QString &word : words)
        values += like(word);
    values += asked.limit;
    return execute(connection, sql + u" ORDER BY id DESC LIMIT ?"_s, values);
}

} // namespace

QString toString(State state)
{
    return std::ranges::find(stateNames, state, &StateName::state)->name;
}

Result<State> parseMassState(QStringView text)
{
    const auto known = std::ranges::find_if(stateNames, [text](const StateName &each) { return each.name == text; });
    if (known == std::end(stateNames))
        return invalid(
            u"state"_s,
            QCoreApplication::translate("core::SendStore", "A send has no state \"%1\"").arg(text.left(40).toString()));
    return known->state;
}

bool isEnded(State state)
{
    return wasNotSent(state) || state == State::Succeeded || state == State::Deleted;
}

bool wasNotSent(State state)
{
    return state == State::Missed || state == State::Cancelled || state == State::Refused || state == State::Failed;
}

SendStore::SendStore(Database &database) : m_database(database) { }

Result<MassJob> SendStore::add(const MassJob &job)
{
    const Syncing durable(m_database.connection(), Syncing::Level::Full);
    const Done stored =
        change(m_database.connection(),
               u"INSERT OR IGNORE INTO mass_jobs (appid, message, target, reprint, digest, attempt, client_msg_id,"
               " endpoint, body, state, created_at, scheduled_for, next_at, msg_id, course, titles)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {job.appId.toString(), QString::fromUtf8(message::write(job.message)),
                QString::fromUtf8(targetToJson(job.target)), job.reprint == message::Reprint::Continue ? 1 : 0,
                job.digest, job.attempt, job.clientMsgId, job.request.endpointId, QString::fromUtf8(job.request.body),
                toString(job.state), bound(job.createdAt), bound(job.scheduledFor), bound(job.nextAt), job.msgId,
                QString::fromUtf8(courseToJson(job)), titlesBound(job.titles)});
    if (!stored)
        return fail(stored.error());
    auto query = execute(m_database.connection(),
                         u"SELECT %1 FROM mass_jobs WHERE appid = ? AND client_msg_id = ?"_s.arg(columns),
                         {job.appId.toString(), job.clientMsgId});
    if (!query)
        return fail(query.error());
    query->next();
    return jobOf(*query);
}

Done SendStore::save(const MassJob &job, const QString &owner)
{
    const Syncing durable(m_database.connection(), Syncing::Level::Full);
    auto query = execute(m_database.connection(),
                         u"UPDATE mass_jobs SET state = ?, scheduled_for = ?, next_at = ?, msg_id = ?, course = ?"
                         " WHERE id = ? AND owner = ?"_s,
                         {toString(job.state), bound(job.scheduledFor), bound(job.nextAt), job.msgId,
                          QString::fromUtf8(courseToJson(job)), job.id, owner});
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(Error::Kind::Unsupported, tr("Another MpDesk has taken over the send %1").arg(job.id));
    return {};
}

Result<QList<MassJob>> SendStore::jobs(const MassQuery &asked) const
{
    return all(listed(m_database.connection(), QString(columns), asked));
}

Result<QList<MassEntry>> SendStore::entries(const MassQuery &asked) const
{
    auto query =
        listed(m_database.connection(), u"id, message, titles, state, COALESCE(scheduled_for, created_at)", asked);
    if (!query)
        return fail(query.error());
    QList<MassEntry> entries;
    while (query->next()) {
        const Result<State> state = parseMassState(query->value(3).toString());
        if (!state)
            continue; // of a later MpDesk
        entries.append({.id = query->value(0).toLongLong(),
                        .message = message::read(query->value(1).toString().toUtf8()).message,
                        .titles = titlesOf(query->value(2)),
                        .state = *state,
                        .at = momentOf(query->value(4))});
    }
    return entries;
}

Result<MassJob> SendStore::job(qint64 id) const
{
    auto query = execute(m_database.connection(), u"SELECT %1 FROM mass_jobs WHERE id = ?"_s.arg(columns), {id});
    if (!query)
        return fail(query.error());
    if (query->next())
        return jobOf(*query);
    return fail(Error{.kind = Error::Kind::NotFound,
                      .message = tr("The journal has no send %1.").arg(id),
                      .advice = tr("\"mpdeskctl message jobs\" lists the sends."),
                      .field = u"job"_s});
}

Result<std::optional<MassJob>> SendStore::byMsgId(const AppId &appId, qint64 msgId) const
{
    const auto found =
        all(execute(m_database.connection(),
                    u"SELECT %1 FROM mass_jobs WHERE appid = ? AND msg_id = ? AND msg_id <> 0"_s.arg(columns),
                    {appId.toString(), msgId}));
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<MassJob>() : found->first();
}

Result<QList<MassJob>> SendStore::sameAs(const AppId &appId, const QString &digest) const
{
    return all(execute(m_database.connection(),
                       u"SELECT %1 FROM mass_jobs WHERE appid = ? AND digest = ? ORDER BY attempt DESC"_s.arg(columns),
                       {appId.toString(), digest}));
}

Result<QList<MassJob>> SendStore::since(const AppId &appId, const QDateTime &moment) const
{
    return all(execute(m_database.connection(),
                       u"SELECT %1 FROM mass_jobs WHERE appid = ? AND created_at >= ?"_s.arg(columns),
                       {appId.toString(), moment.toMSecsSinceEpoch()}));
}

Result<QList<qint64>> SendStore::due(const QDateTime &now) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT id FROM mass_jobs WHERE next_at IS NOT NULL AND next_at <= ? ORDER BY next_at"_s,
                         {now.toMSecsSinceEpoch()});
    if (!query)
        return fail(query.error());
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    return ids;
}

Result<std::optional<MassJob>> SendStore::claim(qint64 id, const MassClaim &claim, const QDateTime &now,
                                                bool (*isDead)(const QString &owner))
{
    const Syncing relaxed(m_database.connection(), Syncing::Level::Normal);
    auto query = execute(m_database.connection(), u"SELECT owner, owned_until FROM mass_jobs WHERE id = ?"_s, {id});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return job(id).map([](const MassJob &found) { return std::optional(found); });
    const QString owner = query->value(0).toString();
    const bool isFree =
        owner.isEmpty() || query->value(1).toLongLong() <= now.toMSecsSinceEpoch() || (isDead && isDead(owner));
    query->finish();
    if (!isFree)
        return std::optional<MassJob>();
    // Who sees the same free row at the same time: one of them finds the owner changed.
    const auto taken = execute(m_database.connection(),
                               u"UPDATE mass_jobs SET owner = ?, owned_until = ? WHERE id = ? AND owner = ?"_s,
                               {claim.owner, claim.until.toMSecsSinceEpoch(), id, owner});
    if (!taken)
        return fail(taken.error());
    if (taken->numRowsAffected() != 1)
        return std::optional<MassJob>();
    return job(id).map([](const MassJob &found) { return std::optional(found); });
}

Done SendStore::release(qint64 id, const QString &owner)
{
    const Syncing relaxed(m_database.connection(), Syncing::Level::Normal);
    return change(m_database.connection(),
                  u"UPDATE mass_jobs SET owner = '', owned_until = 0 WHERE id = ? AND owner = ?"_s, {id, owner});
}

Done SendStore::addPreview(const AppId &appId, const QString &content, const SentPreview &preview)
{
    return change(m_database.connection(),
                  u"INSERT INTO mass_previews (appid, content, at, receiver) VALUES (?, ?, ?, ?)"_s,
                  {appId.toString(), content, preview.at.toMSecsSinceEpoch(), preview.receiver});
}

Result<std::optional<SentPreview>> SendStore::newestPreview(const AppId &appId, const QString &content) const
{
    auto query =
        execute(m_database.connection(),
                u"SELECT at, receiver FROM mass_previews WHERE appid = ? AND content = ? ORDER BY at DESC LIMIT 1"_s,
                {appId.toString(), content});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::optional<SentPreview>();
    return SentPreview{.at = momentOf(query->value(0)), .receiver = query->value(1).toString()};
}

} // namespace core
