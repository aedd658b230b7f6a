// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/format.h"
#include "core/media/measure.h"

namespace core::media {

/// What can be told of a file without taking it in whole.
struct FileFacts
{
    QString name; ///< as the user knows it, without folders
    qint64 bytes = 0;
    Format format = Format::Unknown; ///< by content
    std::optional<std::chrono::milliseconds> duration; ///< of voices and videos that tell it
    QSize pixels; ///< of images that tell it

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// Looks at an open, seekable device. A file of any size takes a few reads of some bytes, and at most four MiB of a
/// voice without a header.
[[nodiscard]] FileFacts examine(QIODevice &file, const QString &name);

/// The same for a file by its path. Kind::Storage when it cannot be opened, Kind::Invalid when it is a folder or a
/// device; the message names it.
[[nodiscard]] Result<FileFacts> examineFile(const QString &path);

/// The name with the extension that its content has, since the platform looks at that, too: "a.jpg" becomes "a.png".
[[nodiscard]] QString fittingName(const FileFacts &facts);

} // namespace core::media
