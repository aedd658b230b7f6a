// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mediadesk/mediadesk.h"

#include "core/media/mediarules.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QPointer>

namespace core::mediadesk {

using namespace Qt::StringLiterals;
using media::Keeping;
using media::Kind;

namespace {

Done accepted(const media::FileFacts &facts, const media::Use &use, const Catalogue &catalogue)
{
    QStringList reasons;
    int code = 0;
    for (const Problem &problem : media::check(facts, use, catalogue)) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        reasons += problem.message;
        code = code == 0 ? problem.code : code;
    }
    if (reasons.isEmpty())
        return {};
    return fail(Error{
        .kind = Error::Kind::Invalid,
        .message = reasons.join(u"\n"_s),
        .code = code,
        .advice = media::helpfulConversion(facts, use, catalogue)
            ? MediaDesk::tr("A copy in another format or smaller would be taken.")
            : QString(),
        .field = u"file"_s,
    });
}

} // namespace

Result<Piece> readPiece(const QString &path, const media::Use &use, const Catalogue &catalogue)
{
    const Result<media::FileFacts> facts = media::examineFile(path);
    if (!facts)
        return fail(facts.error());
    const Done first = accepted(*facts, use, catalogue); // before we read all of it
    if (!first)
        return fail(first.error());
    QFile file(path);
    const qint64 most = media::mostBytes(use, catalogue);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{.kind = Error::Kind::Storage,
                          .message = MediaDesk::tr("“%1” cannot be read: %2").arg(path, file.errorString()),
                          .field = u"file"_s});
    // It may have changed meanwhile: what counts is what we send.
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error{.kind = Error::Kind::Storage,
                          .message = MediaDesk::tr("“%1” cannot be read: %2").arg(path, file.errorString()),
                          .field = u"file"_s});
    return pieceOf(bytes, path, use, catalogue);
}

Result<Piece> pieceOf(const QByteArray &bytes, const QString &name, const media::Use &use, const Catalogue &catalogue)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Piece piece{.facts = media::examine(buffer, name), .bytes = bytes};
    const Done isAccepted = accepted(piece.facts, use, catalogue);
    if (!isAccepted)
        return fail(isAccepted.error());
    return piece;
}

MediaDesk::MediaDesk(api::ApiClient &client, MediaStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{ }

Task<StoredMedia> MediaDesk::upload(Account account, Upload upload)
{
    const QPointer<MediaDesk> alive(this);
    const bool isVideo = upload.use == media::Use{.kind = Kind::Video, .keeping = Keeping::Permanent};
    if (isVideo && (!upload.video || upload.video->title.trimmed().isEmpty()))
        co_return invalid(u"title"_s, tr("A permanent video needs a title; there is none"));
    const QByteArray hash = QCryptographicHash::hash(upload.piece.bytes, QCryptographicHash::Sha256).toHex();
    if (upload.use.keeping == Keeping::InArticle) {
        const auto known = m_store.findAlike(account.appId, upload.use, hash, m_clock.now());
        if (known && *known)
            co_return **known;
    }
    const api::MediaUpload request{.use = upload.use,
                                   .facts = upload.piece.facts,
                                   .bytes = upload.piece.bytes,
                                   .video = upload.video,
                                   .transfer = upload.transfer};
    const QDateTime since = m_clock.now();
    const Result<api::UploadedMedia> uploaded = co_await api::uploadMedia(m_client, account, request);
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    if (!uploaded)
        co_return co_await afterSilence(account, upload, since, uploaded.error());
    const StoredMedia media = remembered(account, upload, *uploaded, hash);
    // It is on the platform whatever our disk says; the caller gets its id in any case.
    static_cast<void>(m_store.put(media));
    Q_EMIT changed(account.appId);
    co_return media;
}

StoredMedia MediaDesk::remembered(const Account &account, const Upload &upload, const api::UploadedMedia &uploaded,
                                  const QByteArray &hash) const
{
    const bool isInArticle = upload.use.keeping == Keeping::InArticle;
    const QDateTime createdAt = uploaded.createdAt.isValid() ? uploaded.createdAt : m_clock.now();
    const qint64 days = m_client.catalogue().limitValue(u"media.temporary.days");
    return {.appId = account.appId,
            .mediaId = isInArticle ? uploaded.url.toString() : uploaded.mediaId,
            .use = upload.use,
            .name = upload.piece.facts.name,
            .bytes = upload.piece.facts.bytes,
            .createdAt = createdAt,
            .expiresAt = upload.use.keeping == Keeping::Temporary ? createdAt.addDays(days) : QDateTime(),
            .url = uploaded.url,
            .hash = hash};
}

Task<qint64> MediaDesk::refresh(Account account, Kind kind)
{
    const QPointer<MediaDesk> alive(this);
    const QDateTime startedAt = m_clock.now();
    const qint64 pageSize = m_client.catalogue().limitValue(u"media.list.maxCount");
    QStringList ids;
    for (qint64 total = 1; ids.size() < total;) {
        const Result<api::MaterialPage> page =
            co_await api::listMaterial(m_client, account, kind, ids.size(), pageSize);
        if (!page)
            co_return fail(page.error());
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (page->items.isEmpty())
            break; // fewer than it said: somebody deletes meanwhile
        total = page->total;
        QList<StoredMedia> listed;
        for (const api::Material &item : page->items) {
            ids += item.mediaId;
            listed.append({.appId = account.appId,
                           .mediaId = item.mediaId,
                           .use = {.kind = kind, .keeping = Keeping::Permanent},
                           .name = item.name,
                           .createdAt = item.updatedAt,
                           .url = item.url});
        }
        const Done kept = m_store.put(listed);
        if (!kept)
            co_return fail(kept.error());
        Q_EMIT changed(account.appId);
    }
    const Done cleaned = m_store.keepOnly(account.appId, kind, ids, startedAt);
    if (!cleaned)
        co_return fail(cleaned.error());
    Q_EMIT changed(account.appId);
    co_return ids.size();
}

Task<void> MediaDesk::remove(Account account, StoredMedia media)
{
    const QPointer<MediaDesk> alive(this);
    if (media.use.keeping == Keeping::Permanent) {
        const Done deleted = co_await api::deleteMaterial(m_client, account, media.mediaId);
        constexpr int unknownId = 40007; // gone already
        const bool isGone = !deleted && deleted.error().kind == Error::Kind::Api && deleted.error().code == unknownId;
        if (!deleted && !isGone)
            co_return fail(deleted.error());
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    }
    const Done forgotten = m_store.remove(account.appId, media.mediaId);
    Q_EMIT changed(account.appId);
    co_return forgotten;
}

} // namespace core::mediadesk
