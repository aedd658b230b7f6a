// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/mediarules.h"
#include "core/mediadesk/mediadesk.h"

class QMimeData;

namespace ui {

/// Something that was chosen, dropped or pasted to be uploaded.
struct Candidate
{
    QString path; ///< empty for what was pasted
    QByteArray bytes; ///< of what was pasted
    QString name;
};

/// Files, or else a picture, of a clipboard or of what is dropped.
[[nodiscard]] QList<Candidate> candidatesOf(const QMimeData &data);
[[nodiscard]] QList<Candidate> candidatesOf(const QStringList &paths);

// What follows may take long; it is for ui::inBackground().

/// Reads a few bytes, whatever the size.
[[nodiscard]] core::Result<core::media::FileFacts> examined(const Candidate &candidate);
/// Larger pictures are not read for a copy.
inline constexpr qint64 mostForCopy = 64 * 1024 * 1024;
/// Reads all of it; with a conversion a copy of the picture.
[[nodiscard]] core::Result<core::mediadesk::Piece> prepared(const Candidate &candidate, const core::media::Use &use,
                                                            const std::optional<core::media::Conversion> &conversion,
                                                            const core::Catalogue &catalogue);

} // namespace ui
