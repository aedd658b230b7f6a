// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/media/mediarules.h"
#include "core/mediadesk/mediadesk.h"

#include <functional>

namespace core::mediadesk {

/// What became of one image of an article.
struct ImageOutcome
{
    QString image; ///< as it stood in the article
    QString url; ///< where it lies now; empty when it failed
    std::optional<Error> error;
};

struct ArticleWithImages
{
    article::Article article; ///< with the links of those that succeeded replaced
    QList<ImageOutcome> outcomes; ///< of each image that lay elsewhere, in their order
};

/// Makes a picture that the platform takes of one that it does not; runs in another thread. Programs without a picture
/// library have none.
using PictureConverter =
    std::function<Result<QByteArray>(const QByteArray &bytes, const media::Conversion &conversion)>;

/// Makes the small picture that the library keeps; runs in another thread. Empty for what is no picture.
using PictureShrinker = std::function<QByteArray(const QByteArray &bytes)>;

/// Where an article's images come from, and how they are made to fit.
struct ImageSource
{
    QString folder; ///< relative file names start here; empty = files are not read
    PictureConverter convert; ///< may be empty
    PictureShrinker shrink; ///< may be empty
    std::function<void(qsizetype done, qsizetype of)> progress; ///< before each image; may be empty
    std::shared_ptr<Transfer> transfer; ///< stopped, the images that are left stay as they are; may be null
};

/// Uploads every image that the platform would drop (media/uploadimg) and puts its new link into the article. Images
/// come from the web, from files beside the article, or stand in it as data. What fails is reported, the rest goes on.
[[nodiscard]] Task<ArticleWithImages> uploadImages(MediaDesk &desk, Transport &transport, Account account,
                                                   article::Article article, ImageSource source);

} // namespace core::mediadesk
