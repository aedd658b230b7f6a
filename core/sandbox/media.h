// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/filekind.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace core {
class Catalogue;
}

namespace core::sandbox {

class Draw;

enum class MediaType { Image, Voice, Video, Thumb };
[[nodiscard]] QString toString(MediaType type); ///< "image"
[[nodiscard]] std::optional<MediaType> parseMediaType(QStringView text);

/// One uploaded file.
struct MediaFile
{
    QString mediaId;
    MediaType type = MediaType::Image;
    FileKind kind = FileKind::Unknown;
    QByteArray bytes;
    QString name; ///< the file's, of a permanent video its title
    QString title; ///< of videos
    QString introduction; ///< of videos
    QDateTime created;
    QByteArray path; ///< of its address; empty when it has none
    bool isForMassSends = false; ///< made by media/uploadvideo
};

/// The account's files: temporary ones, the material library, and the pictures inside of articles.
///
/// Where the facts leave a choice: what a file is decides its content, never its name. A file that is too large gives
/// 45001; a permanent image or one of an article 40009, a thumb 40006. Permanent thumbs are images like others: they
/// count and are listed as these, and serve as cover. A full library gives 45074. A voice whose play time cannot be
/// told is taken as short enough.
class Media
{
public:
    enum class Storage { Temporary, Permanent };
    struct WebFile
    {
        FileKind kind = FileKind::Unknown;
        QByteArray bytes;
    };

    explicit Media(const Catalogue &catalogue) : m_catalogue(catalogue) { }

    /// 44001 for nothing, 40005 for a content that is none of this type, 45001, 40006 and 40009 for size, 45007 for
    /// play time, 45074 for a full library.
    [[nodiscard]] Done check(Storage storage, MediaType type, const QByteArray &bytes) const;
    /// A picture for the inside of an article: 44001, 40005, 40009.
    [[nodiscard]] Done checkArticleImage(const QByteArray &bytes) const;

    /// Gives it an id and, of images and videos, an address; 45074 when the sandbox has no room for more.
    [[nodiscard]] Result<MediaFile> add(Storage storage, MediaFile file, Draw &draw);
    /// Yields the path of its address.
    [[nodiscard]] Result<QByteArray> addArticleImage(const QByteArray &bytes, Draw &draw);
    /// 40007.
    [[nodiscard]] Done removePermanent(const QString &mediaId);

    /// Null when unknown or past its three days.
    [[nodiscard]] const MediaFile *temporary(const QString &mediaId, const QDateTime &now) const;
    [[nodiscard]] const MediaFile *permanent(const QString &mediaId) const;
    /// One of either that messages may name.
    [[nodiscard]] const MediaFile *find(const QString &mediaId, const QDateTime &now) const;
    /// A permanent image or thumb.
    [[nodiscard]] const MediaFile *cover(const QString &mediaId) const;

    [[nodiscard]] qsizetype count(MediaType type) const; ///< of permanent ones; those of images include thumbs
    /// The newest first.
    [[nodiscard]] QList<MediaFile> page(MediaType type, qsizetype offset, qsizetype count) const;
    [[nodiscard]] const WebFile *at(const QByteArray &path) const;

private:
    [[nodiscard]] Done checkRoom(qsizetype bytes) const;
    void dropExpired(const QDateTime &now);
    [[nodiscard]] QByteArray publish(FileKind kind, const QByteArray &bytes, Draw &draw);
    [[nodiscard]] QDateTime expiry(const MediaFile &file) const;

    const Catalogue &m_catalogue;
    QList<MediaFile> m_temporary; ///< oldest first
    QList<MediaFile> m_permanent; ///< oldest first
    QHash<QByteArray, WebFile> m_web; ///< by path
    qsizetype m_bytes = 0;
};

} // namespace core::sandbox
