// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/messagestore.h"

#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {.kind = Error::Kind::NotFound,
            .message = MessageStore::tr("This saved message is not there any more."),
            .field = u"id"_s};
}

} // namespace

MessageStore::MessageStore(Database &database) : m_database(database) { }

Result<QList<SavedMessage>> MessageStore::all(const AppId &appId) const
{
    auto query =
        execute(m_database.connection(),
                u"SELECT id, name, json, saved_at FROM messages WHERE appid = ? ORDER BY name"_s, {appId.toString()});
    if (!query)
        return fail(query.error());
    QList<SavedMessage> found;
    while (query->next())
        found.append({.id = query->value(0).toLongLong(),
                      .name = query->value(1).toString(),
                      .json = query->value(2).toString().toUtf8(),
                      .savedAt = momentOf(query->value(3))});
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
    auto query = execute(m_database.connection(), u"SELECT 1 FROM messages WHERE appid = ? AND name = ? AND id <> ?"_s,
                         {appId.toString(), message.name, message.id});
    if (!query)
        return fail(query.error());
    if (query->next())
        return invalid(u"name"_s, tr("There is a saved message \"%1\" already.").arg(message.name));
    return {};
}

Result<qint64> MessageStore::add(const AppId &appId, const SavedMessage &message)
{
    SavedMessage fresh = message;
    fresh.id = 0;
    if (const Done good = checkName(appId, fresh); !good)
        return fail(good.error());
    auto query =
        execute(m_database.connection(), u"INSERT INTO messages (appid, name, json, saved_at) VALUES (?, ?, ?, ?)"_s,
                {appId.toString(), message.name, QString::fromUtf8(message.json), message.savedAt.toMSecsSinceEpoch()});
    if (!query)
        return fail(query.error());
    return query->lastInsertId().toLongLong();
}

Done MessageStore::update(const AppId &appId, const SavedMessage &message)
{
    if (const Done good = checkName(appId, message); !good)
        return good;
    auto query = execute(m_database.connection(),
                         u"UPDATE messages SET name = ?, json = ?, saved_at = ? WHERE appid = ? AND id = ?"_s,
                         {message.name, QString::fromUtf8(message.json), message.savedAt.toMSecsSinceEpoch(),
                          appId.toString(), message.id});
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(gone());
    return {};
}

Done MessageStore::remove(const AppId &appId, qint64 id)
{
    auto query =
        execute(m_database.connection(), u"DELETE FROM messages WHERE appid = ? AND id = ?"_s, {appId.toString(), id});
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(gone());
    return {};
}

Result<std::optional<ComposerState>> MessageStore::state(const AppId &appId) const
{
    auto query =
        execute(m_database.connection(), u"SELECT json, target, saved_id, saved_at FROM composer WHERE appid = ?"_s,
                {appId.toString()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return ComposerState{.json = query->value(0).toString().toUtf8(),
                         .target = query->value(1).toString().toUtf8(),
                         .savedId = query->value(2).toLongLong(),
                         .savedAt = momentOf(query->value(3))};
}

Done MessageStore::saveState(const AppId &appId, const ComposerState &state)
{
    return change(m_database.connection(),
                  u"INSERT INTO composer (appid, json, target, saved_id, saved_at) VALUES (?, ?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET json = excluded.json, target = excluded.target,"
                  " saved_id = excluded.saved_id, saved_at = excluded.saved_at"_s,
                  {appId.toString(), QString::fromUtf8(state.json), QString::fromUtf8(state.target), state.savedId,
                   state.savedAt.toMSecsSinceEpoch()});
}

} // namespace core
