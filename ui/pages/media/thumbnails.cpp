// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/thumbnails.h"

#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/pictures.h"

#include <QGuiApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype atOnce = 4;
constexpr qsizetype mostWanted = 200;

/// Decoded, and as large as it is painted.
QImage fitting(const QByteArray &small, int side)
{
    const QImage image = QImage::fromData(small);
    const bool isLarger = image.width() > side || image.height() > side;
    const QImage fit = isLarger ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    return fit.convertToFormat(fit.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

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
    const bool isQueued = std::ranges::find(m_wanted, media.mediaId, &core::StoredMedia::mediaId) != m_wanted.end();
    if (isQueued || m_without.contains(media.mediaId) || m_underWay.contains(media.mediaId))
        return {};
    m_wanted.append(media);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    // Not from within the painting that asks.
    QMetaObject::invokeMethod(this, &Thumbnails::loadNext, Qt::QueuedConnection);
    return {};
}

QPixmap Thumbnails::large(const core::StoredMedia &media) const
{
    QPixmap pixmap;
    pixmap.loadFromData(m_store.thumbnail(media.appId, media.mediaId).value_or(QByteArray()));
    return pixmap;
}

void Thumbnails::loadNext()
{
    while (m_underWay.size() < atOnce && !m_wanted.isEmpty()) {
        const core::StoredMedia media = m_wanted.takeLast();
        const QByteArray stored = m_store.thumbnail(media.appId, media.mediaId).value_or(QByteArray());
        if (!stored.isEmpty())
            load(media, stored);
        else if (!media.url.isEmpty())
            fetch(media);
        else
            m_without.insert(media.mediaId);
    }
}

void Thumbnails::load(const core::StoredMedia &media, const QByteArray &stored)
{
    m_underWay.insert(media.mediaId);
    const int pixels = int(side * qGuiApp->devicePixelRatio());
    inBackground(
        this, [stored, pixels] { return fitting(stored, pixels); },
        [this, media](const QImage &image) {
            m_underWay.remove(media.mediaId);
            show(media, image);
            loadNext();
        });
}

void Thumbnails::fetch(const core::StoredMedia &media)
{
    core::HttpRequest request{.url = media.url, .proxy = m_proxy, .plainHttp = core::PlainHttp::Anywhere};
    constexpr qsizetype most = 12 * 1024 * 1024;
    request.maxReplyBytes = most;
    m_underWay.insert(media.mediaId);
    m_without.insert(media.mediaId); // not twice
    whenDone(m_transport.send(request), this, [this, media](const core::Result<core::HttpReply> &reply) {
        m_underWay.remove(media.mediaId);
        if (reply && reply->status == 200)
            put(media, reply->body);
        loadNext();
    });
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
    load(media, small);
}

void Thumbnails::show(const core::StoredMedia &media, const QImage &image)
{
    if (image.isNull() || m_appId != media.appId) {
        m_without.insert(media.mediaId);
        return;
    }
    m_without.remove(media.mediaId);
    constexpr int bytesPerPixel = 4;
    const int cost = image.width() * image.height() * bytesPerPixel / 1024 + 1;
    m_pictures.insert(media.mediaId, new QPixmap(QPixmap::fromImage(image)), cost);
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

} // namespace ui
