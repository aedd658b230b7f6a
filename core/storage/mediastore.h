// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/media/media.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace core {

/// A piece of media that an account has on the platform, as far as we know.
struct StoredMedia
{
    AppId appId;
    QString mediaId; ///< of an image in an article its link
    media::Use use;
    QString name;
    qint64 bytes = 0; ///< 0 = not known
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid for what stays
    QUrl url; ///< of images, where they can be seen
    QByteArray hash; ///< SHA-256 of the content; empty when we did not upload it

    friend bool operator==(const StoredMedia &, const StoredMedia &) = default;
};

/// Whether a media id can be sent, which the platform only tells by refusing it (40007).
struct Usability
{
    enum class Verdict { Fine, Expired, OfAnotherAccount, Unknown };

    Verdict verdict = Verdict::Unknown;
    QDateTime expiredAt; ///< of Expired
    AppId owner; ///< of OfAnotherAccount
};

/// The media of all accounts in mpdesk.db, with small pictures of them. Goes with its account when that is removed from
/// the book.
class MediaStore final
{
public:
    explicit MediaStore(Database &database);

    /// Adds, or renews what is known; a name, size, link or hash that is not given keeps the known one.
    [[nodiscard]] Done put(const StoredMedia &media);
    /// All of them or none, in one transaction.
    [[nodiscard]] Done put(const QList<StoredMedia> &all);
    /// Newest first; without a kind all.
    [[nodiscard]] Result<QList<StoredMedia>> list(const AppId &appId, media::Keeping keeping,
                                                  std::optional<media::Kind> kind = std::nullopt) const;
    /// Kind::NotFound when this account has none of that id.
    [[nodiscard]] Result<StoredMedia> find(const AppId &appId, const QString &mediaId) const;
    [[nodiscard]] Done remove(const AppId &appId, const QString &mediaId);
    /// Of the permanent media of this kind only these are left on the platform; what was created later than `listedAt`
    /// stays, since the list could not have it.
    [[nodiscard]] Done keepOnly(const AppId &appId, media::Kind kind, const QStringList &mediaIds,
                                const QDateTime &listedAt);

    [[nodiscard]] Result<Usability> usable(const QString &mediaId, const AppId &appId, const QDateTime &now) const;
    /// The same content, uploaded for the same use, and alive.
    [[nodiscard]] Result<std::optional<StoredMedia>> findAlike(const AppId &appId, const media::Use &use,
                                                               const QByteArray &hash, const QDateTime &now) const;

    /// An encoded picture of at most 64 KiB; larger ones are refused.
    [[nodiscard]] Done setThumbnail(const AppId &appId, const QString &mediaId, const QByteArray &picture);
    /// Empty when there is none.
    [[nodiscard]] Result<QByteArray> thumbnail(const AppId &appId, const QString &mediaId) const;

private:
    Database &m_database;
};

[[nodiscard]] QString toString(Usability::Verdict verdict); ///< "fine", "expired", "otherAccount", "unknown"

} // namespace core
