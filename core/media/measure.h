// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/format.h"

#include <QSize>

#include <chrono>
#include <optional>

class QIODevice;

namespace core::media {

/// How long a voice or video plays, from its headers or by counting its frames; nullopt when the file does not tell.
/// Of files without a header at most four MiB are read, twice what the platform takes.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationOf(QIODevice &file, Format format);

/// Of a PNG, JPEG, GIF, BMP or WebP, without decoding it; invalid when the file does not tell.
[[nodiscard]] QSize pixelSizeOf(QIODevice &file, Format format);

} // namespace core::media
