// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/transport.h"

#include <optional>

namespace core {

/// One file to upload.
struct Upload
{
    QString fileName; ///< as the user knows it; goes out as ASCII
    QString field = QStringLiteral("media"); ///< the form's name for it; "img" for image recognition
    QByteArray contentType; ///< empty = by the extension
    QByteArray bytes;
    /// A second form field "description" (permanent video: {"title", "introduction"}).
    std::optional<QJsonObject> description;
};

struct Form
{
    QByteArray contentType; ///< multipart/form-data with its boundary
    QByteArray body;
};

/// The form that the platform's upload calls want: the file in its field with file name and type (41005).
/// Pass a boundary only to get the same bytes each time.
[[nodiscard]] Form multipartForm(const Upload &upload, QByteArray boundary = {});

/// The name that is sent: letters, digits, '.', '-' and '_' stay; with anything else in it (RFC 2231's filename* gives
/// 41005) it becomes "media-<n>" with its extension, where n depends on the name alone.
[[nodiscard]] QByteArray asciiFileName(const QString &fileName);

} // namespace core
