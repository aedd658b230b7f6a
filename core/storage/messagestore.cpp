// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/messagestore.h"

#include <QSqlQuery>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {.kind = Error::Kind::NotFound,
            .message = MessageStore::tr("This saved message is not there any more."),
            .field = u"id"_s};
}

/// Nothing is an empty text, not NULL.
QString textOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

QDateTime momentOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace

MessageStore::MessageStore(Database &database) : m_database(database) { }

Result<QList<SavedMessage>> MessageStore::all(const AppId &appId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT id, name, json, saved_at FROM messages WHERE appid = ? ORDER BY name"_s);
    query.addBindValue(appId.toString());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    QList<SavedMessage> found;
    while (query.next())
        found.append({.id = query.value(0).toLongLong(),
                      .name = query.value(1).toString(),
                      .json = query.value(2).toString().toUtf8(),
                      .savedAt = momentOf(query.value(3))});
    return found;
}

Done MessageStore::checkName(const AppId &appId, const SavedMessage &message) const
{
    constexpr qsizetype longest = 64;
    if (message.name.trimmed().isEmpty())
        return invalid(u"name"_s, tr("A saved message needs a name."));
    if (message.name.size() > longest)
        return invalid(u"name"_s,
                       tr("The name has %1 characters, more than %2.").arg(message.name.size()).arg(longest));
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT 1 FROM messages WHERE appid = ? AND name = ? AND id <> ?"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(message.name);
    query.addBindValue(message.id);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (query.next())
        return invalid(u"name"_s, tr("There is a saved message \"%1\" already.").arg(message.name));
    return {};
}

Result<qint64> MessageStore::add(const AppId &appId, const SavedMessage &message)
{
    SavedMessage fresh = message;
    fresh.id = 0;
    if (const Done good = checkName(appId, fresh); !good)
        return fail(good.error());
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO messages (appid, name, json, saved_at) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(message.name);
    query.addBindValue(textOf(message.json));
    query.addBindValue(message.savedAt.toMSecsSinceEpoch());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return query.lastInsertId().toLongLong();
}

Done MessageStore::update(const AppId &appId, const SavedMessage &message)
{
    if (const Done good = checkName(appId, message); !good)
        return good;
    QSqlQuery query(m_database.connection());
    query.prepare(u"UPDATE messages SET name = ?, json = ?, saved_at = ? WHERE appid = ? AND id = ?"_s);
    query.addBindValue(message.name);
    query.addBindValue(textOf(message.json));
    query.addBindValue(message.savedAt.toMSecsSinceEpoch());
    query.addBindValue(appId.toString());
    query.addBindValue(message.id);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (query.numRowsAffected() == 0)
        return fail(gone());
    return {};
}

Done MessageStore::remove(const AppId &appId, qint64 id)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"DELETE FROM messages WHERE appid = ? AND id = ?"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(id);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (query.numRowsAffected() == 0)
        return fail(gone());
    return {};
}

Result<std::optional<ComposerState>> MessageStore::state(const AppId &appId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT json, target, saved_id, saved_at FROM composer WHERE appid = ?"_s);
    query.addBindValue(appId.toString());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (!query.next())
        return std::nullopt;
    return ComposerState{.json = query.value(0).toString().toUtf8(),
                         .target = query.value(1).toString().toUtf8(),
                         .savedId = query.value(2).toLongLong(),
                         .savedAt = momentOf(query.value(3))};
}

Done MessageStore::saveState(const AppId &appId, const ComposerState &state)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO composer (appid, json, target, saved_id, saved_at) VALUES (?, ?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET json = excluded.json, target = excluded.target,"
                  " saved_id = excluded.saved_id, saved_at = excluded.saved_at"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(textOf(state.json));
    query.addBindValue(textOf(state.target));
    query.addBindValue(state.savedId);
    query.addBindValue(state.savedAt.toMSecsSinceEpoch());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return {};
}

} // namespace core
