// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a permanent upload that nobody answered.
#include "core/http/multipart.h"
#include "core/media/filefacts.h"
#include "core/mediadesk/mediadesk.h"

#include <QCryptographicHash>
#include <QPointer>

namespace core::mediadesk {

using namespace Qt::StringLiterals;
using media::Keeping;
using media::Kind;

namespace {

/// Between our clock and the platform's.
constexpr std::chrono::minutes skew(5);

/// Under which the platform lists it.
QString listedName(const MediaDesk::Upload &upload)
{
    if (upload.use.kind == Kind::Video && upload.video)
        return upload.video->title;
    return QString::fromLatin1(asciiFileName(media::fittingName(upload.piece.facts)));
}

/// Our own stop leaves the question open as a cut line does; the end of the program asks nothing any more.
bool isWorthAQuestion(const MediaDesk::Upload &upload, const Error &error)
{
    const bool isStopped = upload.transfer && upload.transfer->isStopped();
    return error.isOutcomeUnknown && upload.use.keeping == Keeping::Permanent
        && (error.kind != Error::Kind::Cancelled || isStopped);
}

} // namespace

Task<StoredMedia> MediaDesk::afterSilence(Account account, Upload upload, QDateTime since, Error error)
{
    if (!isWorthAQuestion(upload, error))
        co_return fail(error);
    const Result<StoredMedia> found = co_await find(account, upload, since);
    if (found)
        co_return *found;
    const QString name = listedName(upload);
    const bool isAbsent = found.error().kind == Error::Kind::NotFound;
    error.isOutcomeUnknown = !isAbsent;
    error.advice = isAbsent
        ? tr("The platform's list, read just now, does not have “%1”: it did not arrive.").arg(name)
        : tr("Whether it arrived is not known (%1). Look for “%2” in the list before you upload it again; a second one "
             "would stay and count.")
              .arg(found.error().message, name);
    co_return fail(error);
}

Task<StoredMedia> MediaDesk::find(Account account, Upload upload, QDateTime since)
{
    const QPointer<MediaDesk> alive(this);
    const qint64 newest = m_client.catalogue().limitValue(u"media.list.maxCount");
    const Result<api::MaterialPage> page = co_await api::listMaterial(m_client, account, upload.use.kind, 0, newest);
    if (!page)
        co_return fail(page.error());
    const QString name = listedName(upload);
    const QByteArray hash = QCryptographicHash::hash(upload.piece.bytes, QCryptographicHash::Sha256).toHex();
    bool isUnclear = false;
    for (const api::Material &item : page->items) {
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        const bool isRecent =
            !item.updatedAt.isValid() || item.updatedAt.addSecs(std::chrono::seconds(skew).count()) >= since;
        const Result<StoredMedia> known = m_store.find(account.appId, item.mediaId);
        if (item.name != name || !isRecent || (known && !known->hash.isEmpty()))
            continue;
        const Result<api::MediaContent> content =
            co_await api::fetchMedia(m_client, account, item.mediaId, Keeping::Permanent);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        const bool isSame = content && upload.piece.bytes == content->bytes;
        const bool isSameVideo = content && upload.video && !content->videoUrl.isEmpty()
            && content->introduction == upload.video->introduction;
        if (!isSame && !isSameVideo) {
            isUnclear = true;
            continue;
        }
        const api::UploadedMedia uploaded{.mediaId = item.mediaId, .url = item.url, .createdAt = item.updatedAt};
        const StoredMedia media = remembered(account, upload, uploaded, hash);
        static_cast<void>(m_store.put(media)); // it is on the platform whatever our disk says
        Q_EMIT changed(account.appId);
        co_return media;
    }
    if (isUnclear)
        co_return fail(Error::Kind::Protocol, tr("The list has a “%1” from that time, with other content.").arg(name));
    co_return fail(Error::Kind::NotFound, tr("The newest in the platform's list do not have “%1”.").arg(name));
}

} // namespace core::mediadesk
