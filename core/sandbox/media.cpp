// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/media.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/call.h"
#include "core/sandbox/draw.h"

#include <algorithm>
#include <array>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{MediaType::Image, MediaType::Voice, MediaType::Video, MediaType::Thumb};
constexpr int mediaIdLength = 64;

QList<FileKind> kindsOf(Media::Storage storage, MediaType type)
{
    const bool isPermanent = storage == Media::Storage::Permanent;
    switch (type) {
    case MediaType::Image:
        return isPermanent ? QList{FileKind::Jpeg, FileKind::Png, FileKind::Gif, FileKind::Bmp}
                           : QList{FileKind::Jpeg, FileKind::Png, FileKind::Gif};
    case MediaType::Voice:
        return isPermanent ? QList{FileKind::Amr, FileKind::Mp3, FileKind::Wav, FileKind::Wma}
                           : QList{FileKind::Amr, FileKind::Mp3};
    case MediaType::Video: return {FileKind::Mp4};
    case MediaType::Thumb: return {FileKind::Jpeg};
    }
    Q_UNREACHABLE();
}

int codeOfTooLarge(Media::Storage storage, MediaType type)
{
    if (type == MediaType::Thumb)
        return 40006;
    return storage == Media::Storage::Permanent && type == MediaType::Image ? 40009 : 45001;
}

/// How the library counts and lists it.
MediaType shelfOf(MediaType type)
{
    return type == MediaType::Thumb ? MediaType::Image : type;
}

} // namespace

QString toString(MediaType type)
{
    switch (type) {
    case MediaType::Image: return u"image"_s;
    case MediaType::Voice: return u"voice"_s;
    case MediaType::Video: return u"video"_s;
    case MediaType::Thumb: return u"thumb"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MediaType> parseMediaType(QStringView text)
{
    for (const MediaType type : types) {
        if (text == toString(type))
            return type;
    }
    return std::nullopt;
}

Done Media::check(Storage storage, MediaType type, const QByteArray &bytes) const
{
    const QString rule =
        u"media.%1.%2"_s.arg(storage == Storage::Permanent ? u"permanent"_s : u"temporary"_s, toString(type));
    const FileKind kind = kindOf(bytes);
    if (bytes.isEmpty())
        return refuse(44001);
    if (!kindsOf(storage, type).contains(kind))
        return refuse(40005);
    if (bytes.size() > m_catalogue.limitValue(QString(rule + u".bytes")))
        return refuse(codeOfTooLarge(storage, type));
    if (type == MediaType::Voice) {
        const std::chrono::seconds longest(m_catalogue.limitValue(QString(rule + u".seconds")));
        if (playTime(kind, bytes) > longest)
            return refuse(45007);
    }
    const QString shelf = u"media.permanent.%1s"_s.arg(toString(shelfOf(type)));
    if (storage == Storage::Permanent && count(shelfOf(type)) >= m_catalogue.limitValue(shelf))
        return refuse(45074);
    return {};
}

Done Media::checkArticleImage(const QByteArray &bytes) const
{
    const FileKind kind = kindOf(bytes);
    if (bytes.isEmpty())
        return refuse(44001);
    if (kind != FileKind::Jpeg && kind != FileKind::Png)
        return refuse(40005);
    if (bytes.size() >= m_catalogue.limitValue(u"media.articleImage.bytes"))
        return refuse(40009);
    return {};
}

Result<MediaFile> Media::add(Storage storage, MediaFile file, Draw &draw)
{
    dropExpired(file.created);
    if (const Done room = checkRoom(file.bytes.size()); !room)
        return fail(room.error());
    file.mediaId = draw.urlSafe(mediaIdLength);
    const bool isPermanentImage = storage == Storage::Permanent && shelfOf(file.type) == MediaType::Image;
    if (isPermanentImage || file.type == MediaType::Video)
        file.path = publish(file.kind, file.bytes, draw);
    m_bytes += file.bytes.size();
    (storage == Storage::Permanent ? m_permanent : m_temporary).append(file);
    return file;
}

Result<QByteArray> Media::addArticleImage(const QByteArray &bytes, Draw &draw)
{
    if (const Done room = checkRoom(bytes.size()); !room)
        return fail(room.error());
    m_bytes += bytes.size();
    return publish(kindOf(bytes), bytes, draw);
}

Done Media::removePermanent(const QString &mediaId)
{
    const auto file = std::ranges::find(m_permanent, mediaId, &MediaFile::mediaId);
    if (file == m_permanent.end())
        return refuse(40007);
    m_bytes -= file->bytes.size();
    m_web.remove(file->path);
    m_permanent.removeAt(file - m_permanent.begin());
    return {};
}

const MediaFile *Media::temporary(const QString &mediaId, const QDateTime &now) const
{
    const auto file = std::ranges::find(m_temporary, mediaId, &MediaFile::mediaId);
    return file == m_temporary.cend() || expiry(*file) <= now ? nullptr : &*file;
}

const MediaFile *Media::permanent(const QString &mediaId) const
{
    const auto file = std::ranges::find(m_permanent, mediaId, &MediaFile::mediaId);
    return file == m_permanent.cend() ? nullptr : &*file;
}

const MediaFile *Media::find(const QString &mediaId, const QDateTime &now) const
{
    const MediaFile *kept = permanent(mediaId);
    return kept ? kept : temporary(mediaId, now);
}

const MediaFile *Media::cover(const QString &mediaId) const
{
    const MediaFile *kept = permanent(mediaId);
    return kept && shelfOf(kept->type) == MediaType::Image ? kept : nullptr;
}

qsizetype Media::count(MediaType type) const
{
    return std::ranges::count_if(m_permanent, [type](const MediaFile &file) { return shelfOf(file.type) == type; });
}

QList<MediaFile> Media::page(MediaType type, qsizetype offset, qsizetype count) const
{
    QList<MediaFile> files;
    for (auto file = m_permanent.crbegin(); file != m_permanent.crend() && files.size() < count; ++file) {
        if (shelfOf(file->type) == type && offset-- <= 0)
            files.append(*file);
    }
    return files;
}

const Media::WebFile *Media::at(const QByteArray &path) const
{
    const auto file = m_web.constFind(path);
    return file == m_web.cend() ? nullptr : &*file;
}

/// A bound for us, none of the platform's.
Done Media::checkRoom(qsizetype bytes) const
{
    constexpr qsizetype most = qsizetype(1024) * 1024 * 1024;
    if (m_bytes + bytes > most)
        return refuse(45074);
    return {};
}

void Media::dropExpired(const QDateTime &now)
{
    while (!m_temporary.isEmpty() && expiry(m_temporary.constFirst()) <= now) {
        m_bytes -= m_temporary.constFirst().bytes.size();
        m_web.remove(m_temporary.constFirst().path);
        m_temporary.removeFirst();
    }
}

QByteArray Media::publish(FileKind kind, const QByteArray &bytes, Draw &draw)
{
    QByteArray path;
    if (kind == FileKind::Mp4) {
        path = "/1007_" + draw.hex(32).toLatin1() + ".f10.mp4";
    } else {
        const QByteArray format = contentTypeOf(kind).mid(6); // behind "image/"
        path = "/mmbiz_" + suffixOf(kind) + '/' + draw.alphanumeric(86).toLatin1() + "/0?wx_fmt=" + format;
    }
    m_web.insert(path, {.kind = kind, .bytes = bytes});
    return path;
}

QDateTime Media::expiry(const MediaFile &file) const
{
    return file.created.addDays(m_catalogue.limitValue(u"media.temporary.days"));
}

} // namespace core::sandbox
