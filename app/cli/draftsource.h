// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/mediadesk/articleimages.h"

namespace app::cli {

/// Articles of a file, with their images on the platform as far as that was possible.
struct DraftSource
{
    QList<core::article::Article> articles;
    QList<core::mediadesk::ImageOutcome> images;
    QList<core::Problem> problems; ///< after the images were uploaded
};

/// What somebody typed besides the file; empty keeps the file's.
struct DraftFields
{
    QString title;
    QString author;
    QString digest;
    QString cover;
};

enum class Images { Upload, Leave };

/// Reads a file (JSON, HTML, Markdown; "-" is JSON on standard input), checks it, and then uploads the images that the
/// platform would drop. With errors in the articles nothing is uploaded.
[[nodiscard]] core::Result<DraftSource> readDraft(const QString &name, const DraftFields &fields, Images images,
                                                  Services &services, const core::Account &account);

[[nodiscard]] QJsonArray toJson(const QList<core::mediadesk::ImageOutcome> &outcomes);
/// "error: articles[0].title: …" on standard error, one line each.
void noteAll(const QList<core::mediadesk::ImageOutcome> &outcomes);

} // namespace app::cli
