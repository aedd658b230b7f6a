// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sendstore.h"

#include "core/message/messagefile.h"
#include "core/storage/massjobjson_p.h"

#include <QSqlQuery>

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
                         " created_at, scheduled_for, next_at, msg_id, course"_L1;

QVariant bound(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// A text column is never NULL, which a null QString would be bound as.
QString bound(const QString &text)
{
    return text.isEmpty() ? u""_s : text;
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

Error faultOf(const QSqlQuery &query, const Database &database)
{
    return storageError(database.connection(), query.lastError());
}

/// Rows that a later MpDesk wrote and this one does not understand are left out.
Result<QList<MassJob>> all(QSqlQuery &query, const Database &database)
{
    if (!query.exec())
        return fail(faultOf(query, database));
    QList<MassJob> jobs;
    while (query.next()) {
        if (Result<MassJob> job = jobOf(query))
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
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT OR IGNORE INTO mass_jobs (appid, message, target, reprint, digest, attempt, client_msg_id,"
                  " endpoint, body, state, created_at, scheduled_for, next_at, msg_id, course)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(job.appId.toString());
    query.addBindValue(QString::fromUtf8(message::write(job.message)));
    query.addBindValue(QString::fromUtf8(targetToJson(job.target)));
    query.addBindValue(job.reprint == message::Reprint::Continue ? 1 : 0);
    query.addBindValue(bound(job.digest));
    query.addBindValue(job.attempt);
    query.addBindValue(job.clientMsgId);
    query.addBindValue(job.request.endpointId);
    query.addBindValue(QString::fromUtf8(job.request.body));
    query.addBindValue(toString(job.state));
    query.addBindValue(bound(job.createdAt));
    query.addBindValue(bound(job.scheduledFor));
    query.addBindValue(bound(job.nextAt));
    query.addBindValue(job.msgId);
    query.addBindValue(QString::fromUtf8(courseToJson(job)));
    if (!query.exec())
        return fail(faultOf(query, m_database));
    query.prepare(u"SELECT %1 FROM mass_jobs WHERE appid = ? AND client_msg_id = ?"_s.arg(columns));
    query.addBindValue(job.appId.toString());
    query.addBindValue(job.clientMsgId);
    if (!query.exec() || !query.next())
        return fail(faultOf(query, m_database));
    return jobOf(query);
}

Done SendStore::save(const MassJob &job, const QString &owner)
{
    const Syncing durable(m_database.connection(), Syncing::Level::Full);
    QSqlQuery query(m_database.connection());
    query.prepare(u"UPDATE mass_jobs SET state = ?, scheduled_for = ?, next_at = ?, msg_id = ?, course = ?"
                  " WHERE id = ? AND owner = ?"_s);
    query.addBindValue(toString(job.state));
    query.addBindValue(bound(job.scheduledFor));
    query.addBindValue(bound(job.nextAt));
    query.addBindValue(job.msgId);
    query.addBindValue(QString::fromUtf8(courseToJson(job)));
    query.addBindValue(job.id);
    query.addBindValue(owner);
    if (!query.exec())
        return fail(faultOf(query, m_database));
    if (query.numRowsAffected() == 0)
        return fail(Error::Kind::Unsupported, tr("Another MpDesk has taken over the send %1").arg(job.id));
    return {};
}

Result<QList<MassJob>> SendStore::jobs(const MassQuery &asked) const
{
    QString sql = u"SELECT %1 FROM mass_jobs WHERE (? = '' OR appid = ?) AND (? = 0 OR id < ?)"_s.arg(columns);
    const QStringList words = asked.words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND (message || ' ' || target || ' ' || msg_id || ' ' || id) LIKE ? ESCAPE '\\'"_L1;
    QStringList states;
    for (const State state : asked.states)
        states.append(u'\'' + toString(state) + u'\'');
    if (!states.isEmpty())
        sql += u" AND state IN (%1)"_s.arg(states.join(u','));
    QSqlQuery query(m_database.connection());
    query.prepare(QString(sql + u" ORDER BY id DESC LIMIT ?"_s));
    query.addBindValue(bound(asked.appId.toString()));
    query.addBindValue(bound(asked.appId.toString()));
    query.addBindValue(asked.before);
    query.addBindValue(asked.before);
    for (const QString &word : words)
        query.addBindValue(like(word));
    query.addBindValue(asked.limit);
    return all(query, m_database);
}

Result<MassJob> SendStore::job(qint64 id) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT %1 FROM mass_jobs WHERE id = ?"_s.arg(columns));
    query.addBindValue(id);
    if (!query.exec())
        return fail(faultOf(query, m_database));
    if (query.next())
        return jobOf(query);
    return fail(Error{.kind = Error::Kind::NotFound,
                      .message = tr("The journal has no send %1.").arg(id),
                      .advice = tr("\"mpdeskctl message jobs\" lists the sends."),
                      .field = u"job"_s});
}

Result<std::optional<MassJob>> SendStore::byMsgId(const AppId &appId, qint64 msgId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT %1 FROM mass_jobs WHERE appid = ? AND msg_id = ? AND msg_id <> 0"_s.arg(columns));
    query.addBindValue(appId.toString());
    query.addBindValue(msgId);
    const auto found = all(query, m_database);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<MassJob>() : found->first();
}

Result<QList<MassJob>> SendStore::sameAs(const AppId &appId, const QString &digest) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT %1 FROM mass_jobs WHERE appid = ? AND digest = ? ORDER BY attempt DESC"_s.arg(columns));
    query.addBindValue(appId.toString());
    query.addBindValue(digest);
    return all(query, m_database);
}

Result<QList<MassJob>> SendStore::since(const AppId &appId, const QDateTime &moment) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT %1 FROM mass_jobs WHERE appid = ? AND created_at >= ?"_s.arg(columns));
    query.addBindValue(appId.toString());
    query.addBindValue(moment.toMSecsSinceEpoch());
    return all(query, m_database);
}

Result<QList<qint64>> SendStore::due(const QDateTime &now) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT id FROM mass_jobs WHERE next_at IS NOT NULL AND next_at <= ? ORDER BY next_at"_s);
    query.addBindValue(now.toMSecsSinceEpoch());
    if (!query.exec())
        return fail(faultOf(query, m_database));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

Result<std::optional<MassJob>> SendStore::claim(qint64 id, const MassClaim &claim, const QDateTime &now,
                                                bool (*isDead)(const QString &owner))
{
    const Syncing relaxed(m_database.connection(), Syncing::Level::Normal);
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT owner, owned_until FROM mass_jobs WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return fail(faultOf(query, m_database));
    if (!query.next())
        return job(id).map([](const MassJob &found) { return std::optional(found); });
    const QString owner = query.value(0).toString();
    const bool isFree =
        owner.isEmpty() || query.value(1).toLongLong() <= now.toMSecsSinceEpoch() || (isDead && isDead(owner));
    query.finish();
    if (!isFree)
        return std::optional<MassJob>();
    // Who sees the same free row at the same time: one of them finds the owner changed.
    query.prepare(u"UPDATE mass_jobs SET owner = ?, owned_until = ? WHERE id = ? AND owner = ?"_s);
    query.addBindValue(claim.owner);
    query.addBindValue(claim.until.toMSecsSinceEpoch());
    query.addBindValue(id);
    query.addBindValue(bound(owner));
    if (!query.exec())
        return fail(faultOf(query, m_database));
    if (query.numRowsAffected() != 1)
        return std::optional<MassJob>();
    return job(id).map([](const MassJob &found) { return std::optional(found); });
}

Done SendStore::release(qint64 id, const QString &owner)
{
    const Syncing relaxed(m_database.connection(), Syncing::Level::Normal);
    QSqlQuery query(m_database.connection());
    query.prepare(u"UPDATE mass_jobs SET owner = '', owned_until = 0 WHERE id = ? AND owner = ?"_s);
    query.addBindValue(id);
    query.addBindValue(owner);
    if (!query.exec())
        return fail(faultOf(query, m_database));
    return {};
}

Done SendStore::addPreview(const AppId &appId, const QString &content, const SentPreview &preview)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO mass_previews (appid, content, at, receiver) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(content);
    query.addBindValue(preview.at.toMSecsSinceEpoch());
    query.addBindValue(bound(preview.receiver));
    if (!query.exec())
        return fail(faultOf(query, m_database));
    return {};
}

Result<std::optional<SentPreview>> SendStore::newestPreview(const AppId &appId, const QString &content) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT at, receiver FROM mass_previews WHERE appid = ? AND content = ? ORDER BY at DESC LIMIT 1"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(content);
    if (!query.exec())
        return fail(faultOf(query, m_database));
    if (!query.next())
        return std::optional<SentPreview>();
    return SentPreview{.at = momentOf(query.value(0)), .receiver = query.value(1).toString()};
}

} // namespace core
