// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/media/filefacts.h"

namespace core {
class Catalogue;
}

namespace core::media {

/// What the platform refuses about such a file for such a use (limits.md section 4), and what is worth knowing: a name
/// that lies, a length that cannot be told, a size between two limits that the sources give.
[[nodiscard]] QList<Problem> check(const FileFacts &facts, const Use &use, const Catalogue &catalogue);

/// The formats that the platform takes for this use; empty when it has no such use (a voice in an article).
[[nodiscard]] QList<Format> acceptedFormats(const Use &use);
/// The most bytes that it takes; 0 when it has no such use.
[[nodiscard]] qint64 mostBytes(const Use &use, const Catalogue &catalogue);

/// A copy of an image that would be taken where the image itself is not.
struct Conversion
{
    Format to = Format::Jpeg;
    qint64 mostBytes = 0;

    friend bool operator==(const Conversion &, const Conversion &) = default;
};
/// nullopt when the file is taken as it is, or is no image.
[[nodiscard]] std::optional<Conversion> helpfulConversion(const FileFacts &facts, const Use &use,
                                                          const Catalogue &catalogue);

/// For people: "640 bytes", "64.0 KB", "1.25 MB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// "temporary image", "permanent voice", "image in an article": translated.
[[nodiscard]] QString titleOf(const Use &use);

} // namespace core::media
