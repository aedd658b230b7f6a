// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/thumbnails.h"

#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/pictures.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int atOnce = 2;
constexpr qsizetype mostWanted = 60;

} // namespace

Thumbnails::Thumbnails(core::MediaStore &store, core::Transport &transport, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_transport(transport)
{ }

QPixmap Thumbnails::picture(const core::StoredMedia &media)
{
    if (const QPixmap *const known = m_pictures.object(media.mediaId))
        return *known;
    if (m_without.contains(media.mediaId))
        return {};
    const core::Result<QByteArray> stored = m_store.thumbnail(media.appId, media.mediaId);
    if (stored && show(media.mediaId, *stored))
        return *m_pictures.object(media.mediaId);
    const bool isQueued = std::ranges::find(m_wanted, media.mediaId, &core::StoredMedia::mediaId) != m_wanted.end();
    if (media.url.isEmpty()) {
        m_without.insert(media.mediaId);
    } else if (!isQueued) {
        m_wanted.append(media);
        if (m_wanted.size() > mostWanted)
            m_wanted.removeFirst();
        // Not from within the painting that asks.
        QMetaObject::invokeMethod(this, &Thumbnails::fetchNext, Qt::QueuedConnection);
    }
    return {};
}

void Thumbnails::put(const core::StoredMedia &media, const QByteArray &bytes)
{
    // A large picture takes a while.
    inBackground(
        this, [bytes] { return smallPicture(bytes); }, [this, media](const QByteArray &small) { take(media, small); });
}

void Thumbnails::take(const core::StoredMedia &media, const QByteArray &small)
{
    if (small.isEmpty() || m_appId != media.appId)
        return;
    static_cast<void>(m_store.setThumbnail(media.appId, media.mediaId, small)); // without one it is fetched
    m_without.remove(media.mediaId);
    if (show(media.mediaId, small))
        Q_EMIT loaded(media.mediaId);
}

void Thumbnails::setAccount(const std::optional<core::AppId> &appId, const QUrl &proxy)
{
    m_proxy = proxy;
    if (m_appId == appId)
        return;
    m_appId = appId;
    m_pictures.clear();
    m_without.clear();
    m_wanted.clear();
}

void Thumbnails::fetchNext()
{
    while (m_underWay < atOnce && !m_wanted.isEmpty()) {
        const core::StoredMedia media = m_wanted.takeLast();
        core::HttpRequest request{.url = media.url, .proxy = m_proxy, .plainHttp = core::PlainHttp::Anywhere};
        constexpr qsizetype most = 12 * 1024 * 1024;
        request.maxReplyBytes = most;
        ++m_underWay;
        m_without.insert(media.mediaId); // not twice
        whenDone(m_transport.send(request), this, [this, media](const core::Result<core::HttpReply> &reply) {
            --m_underWay;
            if (reply && reply->status == 200)
                put(media, reply->body);
            fetchNext();
        });
    }
}

bool Thumbnails::show(const QString &mediaId, const QByteArray &small)
{
    QPixmap pixmap;
    if (small.isEmpty() || !pixmap.loadFromData(small))
        return false;
    constexpr int bytesPerPixel = 4;
    const int cost = pixmap.width() * pixmap.height() * bytesPerPixel / 1024 + 1;
    return m_pictures.insert(mediaId, new QPixmap(pixmap), cost);
}

} // namespace ui
