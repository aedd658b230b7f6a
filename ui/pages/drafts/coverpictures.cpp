// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/coverpictures.h"

#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/pictures.h"

namespace ui {

namespace {

/// Not larger than somebody can see.
core::Result<QImage> bounded(const QByteArray &bytes)
{
    constexpr QSize room(1200, 1200);
    core::Result<QImage> image = decodedPicture(bytes);
    if (image && (image->width() > room.width() || image->height() > room.height()))
        return image->scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

CoverPictures::CoverPictures(core::api::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) { }

void CoverPictures::setAccount(const std::optional<core::Account> &account)
{
    if (m_account && account && m_account->appId == account->appId)
        return;
    m_account = account;
    m_pictures.clear();
    m_underWay.clear();
}

QImage CoverPictures::picture(const QString &mediaId) const
{
    const QImage *const known = m_pictures.object(mediaId);
    return known ? *known : QImage();
}

void CoverPictures::want(const QString &mediaId)
{
    if (!m_account || mediaId.isEmpty() || m_pictures.contains(mediaId) || m_underWay.contains(mediaId))
        return;
    m_underWay.insert(mediaId);
    const auto fetched = [this, mediaId](const core::Result<core::api::MediaContent> &content) {
        if (!content) {
            m_underWay.remove(mediaId);
            Q_EMIT failed(mediaId, content.error());
            return;
        }
        inBackground(
            this, [bytes = content->bytes] { return bounded(bytes); },
            [this, mediaId](const core::Result<QImage> &image) {
                m_underWay.remove(mediaId);
                if (!image) {
                    Q_EMIT failed(mediaId, image.error());
                    return;
                }
                m_pictures.insert(mediaId, new QImage(*image));
                Q_EMIT loaded(mediaId);
            });
    };
    whenDone(core::api::fetchMedia(m_client, *m_account, mediaId, core::media::Keeping::Permanent), this, fetched);
}

} // namespace ui
