// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::article {

/// HTML with which nothing can happen when it is shown.
struct SafeHtml
{
    QString html;
    QStringList removed; ///< what the platform takes out, too: "script", "onclick", "javascript:"…, each once
};

/// Without scripts, frames, forms, handlers and links that run something. Text, inline style and images stay.
[[nodiscard]] SafeHtml sanitised(const QString &html);

/// The links of all images, in their order, each once: src and data-src of img, url(…) in a style attribute.
[[nodiscard]] QStringList imagesOf(const QString &html);
/// Those of them that the platform takes out, since they lie elsewhere.
[[nodiscard]] QStringList foreignImagesOf(const QString &html);
/// True for links that media/uploadimg gave, also those of a sandbox.
[[nodiscard]] bool isPlatformImage(const QString &url);
/// With links of images replaced; everything else stays as it is, to the byte.
[[nodiscard]] QString withImages(const QString &html, const QHash<QString, QString> &replacements);

/// What a reader reads, with single blanks: for digests, titles and search.
[[nodiscard]] QString textOf(const QString &html);

} // namespace core::article
