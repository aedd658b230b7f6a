// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::media {

/// The platform's "type" of an upload.
enum class Kind { Image, Voice, Video, Thumb };

/// How the platform keeps it.
enum class Keeping {
    Temporary, ///< three days
    Permanent, ///< until deleted, counted
    InArticle, ///< an image inside an article (media/uploadimg): a link, no media id, not counted
};

/// What a file is uploaded for. Only images can be in articles.
struct Use
{
    Kind kind = Kind::Image;
    Keeping keeping = Keeping::Temporary;

    friend bool operator==(const Use &, const Use &) = default;
};

[[nodiscard]] QString toString(Kind kind); ///< "image", "voice", "video", "thumb", as on the wire
[[nodiscard]] QString toString(Keeping keeping); ///< "temporary", "permanent", "article"
[[nodiscard]] Result<Kind> parseKind(QStringView text);
[[nodiscard]] Result<Keeping> parseKeeping(QStringView text);

} // namespace core::media
