// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consolestore.h"

#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

ConsoleStore::ConsoleStore(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{ }

Result<QList<ConsoleStore::Entry>> ConsoleStore::collections() const
{
    auto rows = execute(m_database.connection(), u"SELECT id, name, saved_at FROM collections ORDER BY name"_s);
    if (!rows)
        return fail(rows.error());
    QList<Entry> all;
    while (rows->next())
        all.append(Entry{
            .id = rows->value(0).toLongLong(), .name = rows->value(1).toString(), .savedAt = momentOf(rows->value(2))});
    return all;
}

Result<console::Collection> ConsoleStore::collection(qint64 id) const
{
    return read(u"id = ?"_s, {id});
}

Result<console::Collection> ConsoleStore::collection(const QString &name) const
{
    return read(u"name = ?"_s, {name});
}

Result<console::Collection> ConsoleStore::read(const QString &where, const QVariantList &values) const
{
    auto rows = execute(m_database.connection(), u"SELECT id, file FROM collections WHERE "_s + where, values);
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail({.kind = Error::Kind::NotFound,
                     .message = tr("There is no collection \"%1\".").arg(values.constFirst().toString()),
                     .field = u"collection"_s});
    auto collection = console::collectionFrom(rows->value(1).toString().toUtf8(), m_catalogue);
    if (collection)
        collection->id = rows->value(0).toLongLong();
    return collection;
}

Result<qint64> ConsoleStore::save(const console::Collection &collection, const QDateTime &now)
{
    constexpr qsizetype longest = 64;
    if (collection.name.trimmed().isEmpty())
        return invalid(u"name"_s, tr("A collection needs a name."));
    if (collection.name.size() > longest)
        return invalid(u"name"_s,
                       tr("The name has %1 characters, more than %2.").arg(collection.name.size()).arg(longest));
    auto taken = execute(m_database.connection(), u"SELECT 1 FROM collections WHERE name = ? AND id <> ?"_s,
                         {collection.name, collection.id});
    if (!taken)
        return fail(taken.error());
    if (taken->next())
        return invalid(u"name"_s, tr("There is a collection \"%1\" already.").arg(collection.name));
    const QString file = QString::fromUtf8(console::toFile(collection));
    if (collection.id != 0) {
        const Done changed =
            change(m_database.connection(), u"UPDATE collections SET name = ?, file = ?, saved_at = ? WHERE id = ?"_s,
                   {collection.name, file, bound(now), collection.id});
        return changed.map([&] { return collection.id; });
    }
    auto added = execute(m_database.connection(), u"INSERT INTO collections (name, file, saved_at) VALUES (?, ?, ?)"_s,
                         {collection.name, file, bound(now)});
    if (!added)
        return fail(added.error());
    return added->lastInsertId().toLongLong();
}

Done ConsoleStore::remove(qint64 id)
{
    return change(m_database.connection(), u"DELETE FROM collections WHERE id = ?"_s, {id});
}

Result<std::optional<QByteArray>> ConsoleStore::writing(const AppId &appId, const QString &endpointId) const
{
    auto rows = execute(m_database.connection(), u"SELECT request FROM console WHERE appid = ? AND endpoint = ?"_s,
                        {appId.toString(), endpointId});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return rows->value(0).toString().toUtf8();
}

Done ConsoleStore::keepWriting(const AppId &appId, const QString &endpointId, const QByteArray &request,
                               const QDateTime &now)
{
    return change(
        m_database.connection(),
        u"INSERT INTO console (appid, endpoint, request, kept_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (appid, endpoint) DO UPDATE SET request = excluded.request, kept_at = excluded.kept_at"_s,
        {appId.toString(), endpointId, QString::fromUtf8(request), bound(now)});
}

Result<QString> ConsoleStore::lastEndpoint(const AppId &appId) const
{
    auto rows = execute(m_database.connection(),
                        u"SELECT endpoint FROM console WHERE appid = ? ORDER BY kept_at DESC, rowid DESC LIMIT 1"_s,
                        {appId.toString()});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

} // namespace core
