// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace core::media {

/// What a file is by its first bytes. The ones after Mp4 are known only to call them by their name.
enum class Format {
    Unknown,
    Png,
    Jpeg,
    Gif,
    Bmp,
    WebP,
    Mp3,
    Amr,
    Wav,
    Wma, ///< ASF
    Mp4,
    Heic,
    Avif,
    Tiff,
    Svg,
    QuickTime,
    M4a,
    Ogg,
    Flac,
    Pdf,
    Html,
};

/// So many first bytes are enough for sniff().
inline constexpr qsizetype sniffedBytes = 512;

/// Judges by the content alone; a name or an extension has no say.
[[nodiscard]] Format sniff(QByteArrayView head);

[[nodiscard]] QString nameOf(Format format); ///< for people: "JPEG", "WMA", "HEIC"; of Unknown empty
[[nodiscard]] QByteArray contentTypeOf(Format format);
[[nodiscard]] QByteArray extensionOf(Format format); ///< "jpg", without a dot; of Unknown empty
/// What a name promises ("a.JPG" is Jpeg); Unknown when its extension says nothing.
[[nodiscard]] Format promisedBy(const QString &fileName);
/// The kind under which such a file is uploaded as a rule; nullopt when the platform has none for it.
[[nodiscard]] std::optional<Kind> kindOf(Format format);
/// Of any picture format, also one that the platform does not take: a copy as JPEG or PNG would do.
[[nodiscard]] bool isImage(Format format);

} // namespace core::media
