// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mediastore.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::MediaStore)
};

constexpr auto columns = "media_id, kind, keeping, name, bytes, created_at, expires_at, url, hash, appid"_L1;

qint64 toMs(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

QDateTime fromMs(const QVariant &value)
{
    const qint64 ms = value.toLongLong();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

/// Nothing when a later MpDesk wrote a kind that this one does not know.
std::optional<StoredMedia> mediaOf(const QSqlQuery &row)
{
    const auto kind = media::parseKind(row.value(1).toString());
    const auto keeping = media::parseKeeping(row.value(2).toString());
    const auto appId = AppId::parse(row.value(9).toString());
    if (!kind || !keeping || !appId)
        return std::nullopt;
    return StoredMedia{.appId = *appId,
                       .mediaId = row.value(0).toString(),
                       .use = {.kind = *kind, .keeping = *keeping},
                       .name = row.value(3).toString(),
                       .bytes = row.value(4).toLongLong(),
                       .createdAt = fromMs(row.value(5)),
                       .expiresAt = fromMs(row.value(6)),
                       .url = QUrl(row.value(7).toString()),
                       .hash = row.value(8).toString().toLatin1()};
}

QList<StoredMedia> allOf(QSqlQuery query)
{
    QList<StoredMedia> all;
    while (query.next()) {
        if (const auto media = mediaOf(query))
            all.append(*media);
    }
    return all;
}

} // namespace

QString toString(Usability::Verdict verdict)
{
    switch (verdict) {
    case Usability::Verdict::Fine: return u"fine"_s;
    case Usability::Verdict::Expired: return u"expired"_s;
    case Usability::Verdict::OfAnotherAccount: return u"otherAccount"_s;
    case Usability::Verdict::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

MediaStore::MediaStore(Database &database) : m_database(database) { }

Done MediaStore::put(const StoredMedia &media)
{
    return change(m_database.connection(),
                  u"INSERT INTO media (appid, media_id, kind, keeping, name, bytes, created_at, expires_at, url, hash)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (appid, media_id) DO UPDATE SET"
                  " kind = excluded.kind, keeping = excluded.keeping, created_at = excluded.created_at,"
                  " expires_at = excluded.expires_at,"
                  " name = iif(excluded.name = '', name, excluded.name),"
                  " bytes = iif(excluded.bytes = 0, bytes, excluded.bytes),"
                  " url = iif(excluded.url = '', url, excluded.url),"
                  " hash = iif(excluded.hash = '', hash, excluded.hash)"_s,
                  {media.appId.toString(), media.mediaId, toString(media.use.kind), toString(media.use.keeping),
                   media.name, media.bytes, toMs(media.createdAt), toMs(media.expiresAt), media.url.toString(),
                   QString::fromLatin1(media.hash)});
}

Done MediaStore::put(const QList<StoredMedia> &all)
{
    QSqlDatabase connection = m_database.connection();
    if (!connection.transaction())
        return fail(storageError(connection, connection.lastError()));
    for (const StoredMedia &media : all) {
        const Done kept = put(media);
        if (!kept) {
            connection.rollback();
            return kept;
        }
    }
    if (!connection.commit())
        return fail(storageError(connection, connection.lastError()));
    return {};
}

Result<QList<StoredMedia>> MediaStore::list(const AppId &appId, media::Keeping keeping,
                                            std::optional<media::Kind> kind) const
{
    const QString wanted = kind ? toString(*kind) : u"%"_s;
    auto query = execute(
        m_database.connection(),
        u"SELECT "_s + columns
            + u" FROM media WHERE appid = ? AND keeping = ? AND kind LIKE ? ORDER BY created_at DESC, media_id"_s,
        {appId.toString(), toString(keeping), wanted});
    if (!query)
        return fail(query.error());
    return allOf(*std::move(query));
}

Result<StoredMedia> MediaStore::find(const AppId &appId, const QString &mediaId) const
{
    auto query =
        execute(m_database.connection(), u"SELECT "_s + columns + u" FROM media WHERE appid = ? AND media_id = ?"_s,
                {appId.toString(), mediaId});
    if (!query)
        return fail(query.error());
    const QList<StoredMedia> found = allOf(*std::move(query));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, Texts::tr("This account has no media with the id “%1”").arg(mediaId));
    return found.constFirst();
}

Done MediaStore::remove(const AppId &appId, const QString &mediaId)
{
    return change(m_database.connection(), u"DELETE FROM media WHERE appid = ? AND media_id = ?"_s,
                  {appId.toString(), mediaId});
}

Done MediaStore::keepOnly(const AppId &appId, media::Kind kind, const QStringList &mediaIds, const QDateTime &listedAt)
{
    const QJsonArray kept = QJsonArray::fromStringList(mediaIds);
    return change(m_database.connection(),
                  u"DELETE FROM media WHERE appid = ? AND kind = ? AND keeping = 'permanent' AND created_at <= ?"
                  " AND media_id NOT IN (SELECT value FROM json_each(?))"_s,
                  {appId.toString(), toString(kind), toMs(listedAt),
                   QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
}

Result<Usability> MediaStore::usable(const QString &mediaId, const AppId &appId, const QDateTime &now) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT "_s + columns + u" FROM media WHERE media_id = ? ORDER BY appid = ? DESC"_s,
                         {mediaId, appId.toString()});
    if (!query)
        return fail(query.error());
    const QList<StoredMedia> found = allOf(*std::move(query));
    if (found.isEmpty())
        return Usability{};
    const StoredMedia &media = found.constFirst();
    if (media.appId != appId)
        return Usability{.verdict = Usability::Verdict::OfAnotherAccount, .owner = media.appId};
    if (media.expiresAt.isValid() && media.expiresAt <= now)
        return Usability{.verdict = Usability::Verdict::Expired, .expiredAt = media.expiresAt};
    return Usability{.verdict = Usability::Verdict::Fine};
}

Result<std::optional<StoredMedia>> MediaStore::findAlike(const AppId &appId, const media::Use &use,
                                                         const QByteArray &hash, const QDateTime &now) const
{
    auto query =
        execute(m_database.connection(),
                u"SELECT "_s + columns
                    + u" FROM media WHERE appid = ? AND kind = ? AND keeping = ? AND hash = ? AND hash != ''"
                      " AND (expires_at = 0 OR expires_at > ?) ORDER BY created_at DESC LIMIT 1"_s,
                {appId.toString(), toString(use.kind), toString(use.keeping), QString::fromLatin1(hash), toMs(now)});
    if (!query)
        return fail(query.error());
    const QList<StoredMedia> found = allOf(*std::move(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Done MediaStore::setThumbnail(const AppId &appId, const QString &mediaId, const QByteArray &picture)
{
    constexpr qsizetype most = 64 * 1024;
    if (picture.size() > most)
        return invalid(u"thumbnail"_s,
                       Texts::tr("The small picture has %1 bytes; at most %2 are kept").arg(picture.size()).arg(most));
    return change(m_database.connection(), u"UPDATE media SET thumbnail = ? WHERE appid = ? AND media_id = ?"_s,
                  {picture, appId.toString(), mediaId});
}

Result<QByteArray> MediaStore::thumbnail(const AppId &appId, const QString &mediaId) const
{
    auto query = execute(m_database.connection(), u"SELECT thumbnail FROM media WHERE appid = ? AND media_id = ?"_s,
                         {appId.toString(), mediaId});
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

} // namespace core
