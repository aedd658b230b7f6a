// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/media/filefacts.h"

#include <QJsonArray>

namespace core::api {

/// What a permanent video needs to have, and nothing else may.
struct VideoText
{
    QString title;
    QString introduction;
};

struct MediaUpload
{
    media::Use use;
    media::FileFacts facts;
    QByteArray bytes;
    std::optional<VideoText> video;
    std::shared_ptr<Transfer> transfer; ///< for its progress, and to stop it; may be null
    QByteArray boundary; ///< only to get the same bytes each time
};

/// What the platform made of an upload.
struct UploadedMedia
{
    QString mediaId; ///< empty for an image in an article
    QUrl url; ///< of permanent images, and of images in articles
    QDateTime createdAt; ///< of temporary media, by the platform's clock
};

/// media/upload, material/add_material or media/uploadimg, by its use. Does not check the file: media::check() does. A
/// permanent one is never tried twice: after -1 its outcome is unknown.
[[nodiscard]] Task<UploadedMedia> uploadMedia(ApiClient &client, Account account, MediaUpload upload);

/// What is behind a media id.
struct MediaContent
{
    QByteArray bytes; ///< of images, voices and thumbnails
    QByteArray contentType;
    QString fileName; ///< as the platform calls it; may be empty
    QUrl videoUrl; ///< of videos, instead of bytes
    QString title; ///< of permanent videos
    QString introduction;
    QJsonArray articles; ///< of permanent articles
};

/// media/get or material/get_material.
[[nodiscard]] Task<MediaContent> fetchMedia(ApiClient &client, Account account, QString mediaId,
                                            media::Keeping keeping);

struct MaterialCounts
{
    qint64 images = 0;
    qint64 voices = 0;
    qint64 videos = 0;
    qint64 news = 0;
};
/// material/get_materialcount
[[nodiscard]] Task<MaterialCounts> countMaterial(ApiClient &client, Account account);

/// One row of the list of permanent media.
struct Material
{
    QString mediaId;
    QString name;
    QDateTime updatedAt;
    QUrl url; ///< of images
};
struct MaterialPage
{
    qint64 total = 0;
    QList<Material> items;
};
/// material/batchget_material: at most 20 at a time, which is also the default. There is no list of thumbnails.
[[nodiscard]] Task<MaterialPage> listMaterial(ApiClient &client, Account account, media::Kind kind, qint64 offset,
                                              qint64 count = 20);
/// material/del_material. 48005 when a menu or an automatic answer uses it.
[[nodiscard]] Task<void> deleteMaterial(ApiClient &client, Account account, QString mediaId);

} // namespace core::api
