// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/menustore.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <iterator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct OriginName
{
    MenuVersion::Origin origin;
    QLatin1String name;
};

constexpr OriginName originNames[] = {
    {MenuVersion::Origin::Fetched, "fetched"_L1},
    {MenuVersion::Origin::Backup, "backup"_L1},
    {MenuVersion::Origin::Published, "published"_L1},
    {MenuVersion::Origin::Deleted, "deleted"_L1},
};

constexpr auto columns = "id, appid, taken_at, origin, note, fingerprint, json"_L1;

/// Nothing when a later MpDesk wrote an origin that this one does not know.
std::optional<MenuVersion> versionOf(const QSqlQuery &row, const AppId &appId)
{
    const QString origin = row.value(3).toString();
    const auto known = std::ranges::find(originNames, origin, &OriginName::name);
    if (known == std::end(originNames))
        return {};
    return MenuVersion{
        .id = row.value(0).toLongLong(),
        .appId = appId,
        .takenAt = momentOf(row.value(2)),
        .origin = known->origin,
        .note = row.value(4).toString(),
        .fingerprint = row.value(5).toString().toLatin1(),
        .json = row.value(6).toString().toUtf8(),
    };
}

bool addsNothingTo(const MenuVersion &newest, const MenuVersion &version)
{
    const bool isOnlySeen =
        version.origin == MenuVersion::Origin::Fetched || version.origin == MenuVersion::Origin::Backup;
    return isOnlySeen && newest.fingerprint == version.fingerprint;
}

} // namespace

QString toString(MenuVersion::Origin origin)
{
    return std::ranges::find(originNames, origin, &OriginName::origin)->name;
}

MenuStore::MenuStore(Database &database) : m_database(database) { }

Result<qint64> MenuStore::add(const MenuVersion &version)
{
    const auto newest = versions(version.appId, 1);
    if (!newest)
        return fail(newest.error());
    if (!newest->isEmpty() && addsNothingTo(newest->first(), version))
        return newest->first().id;
    auto query = execute(m_database.connection(),
                         u"INSERT INTO menu_versions (appid, taken_at, origin, note, fingerprint, json)"
                         " VALUES (?, ?, ?, ?, ?, ?)"_s,
                         {version.appId.toString(), version.takenAt.toMSecsSinceEpoch(), toString(version.origin),
                          version.note, QString::fromLatin1(version.fingerprint), QString::fromUtf8(version.json)});
    if (!query)
        return fail(query.error());
    return query->lastInsertId().toLongLong();
}

Result<QList<MenuVersion>> MenuStore::versions(const AppId &appId, int limit, qint64 before) const
{
    auto query = execute(
        m_database.connection(),
        u"SELECT %1 FROM menu_versions WHERE appid = ? AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?"_s.arg(columns),
        {appId.toString(), before, before, limit});
    if (!query)
        return fail(query.error());
    QList<MenuVersion> found;
    while (query->next()) {
        if (auto version = versionOf(*query, appId))
            found.append(*std::move(version));
    }
    return found;
}

Result<MenuVersion> MenuStore::version(const AppId &appId, qint64 id) const
{
    auto query =
        execute(m_database.connection(), u"SELECT %1 FROM menu_versions WHERE appid = ? AND id = ?"_s.arg(columns),
                {appId.toString(), id});
    if (!query)
        return fail(query.error());
    if (query->next()) {
        if (auto version = versionOf(*query, appId))
            return *std::move(version);
    }
    return fail({.kind = Error::Kind::NotFound,
                 .message = tr("This account's history has no menu version %1.").arg(id),
                 .advice = tr("\"mpdeskctl menu history\" lists the versions."),
                 .field = u"version"_s});
}

Done MenuStore::setNote(const AppId &appId, qint64 id, const QString &note)
{
    if (const auto known = version(appId, id); !known)
        return fail(known.error());
    return change(m_database.connection(), u"UPDATE menu_versions SET note = ? WHERE id = ?"_s, {note, id});
}

Result<std::optional<MenuDraft>> MenuStore::draft(const AppId &appId) const
{
    auto query =
        execute(m_database.connection(), u"SELECT json, base_fingerprint, saved_at FROM menu_drafts WHERE appid = ?"_s,
                {appId.toString()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::optional<MenuDraft>();
    return MenuDraft{
        .json = query->value(0).toString().toUtf8(),
        .baseFingerprint = query->value(1).toString().toLatin1(),
        .savedAt = momentOf(query->value(2)),
    };
}

Done MenuStore::saveDraft(const AppId &appId, const MenuDraft &draft)
{
    return change(m_database.connection(),
                  u"INSERT INTO menu_drafts (appid, json, base_fingerprint, saved_at) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET json = excluded.json,"
                  " base_fingerprint = excluded.base_fingerprint, saved_at = excluded.saved_at"_s,
                  {appId.toString(), QString::fromUtf8(draft.json), QString::fromLatin1(draft.baseFingerprint),
                   draft.savedAt.toMSecsSinceEpoch()});
}

Done MenuStore::dropDraft(const AppId &appId)
{
    return change(m_database.connection(), u"DELETE FROM menu_drafts WHERE appid = ?"_s, {appId.toString()});
}

} // namespace core
