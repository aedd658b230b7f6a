// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/mediarules.h"

#include <QImage>

namespace ui {

/// Decodes a picture of unknown origin, turned as its camera says. Refused: more than 100 million pixels.
[[nodiscard]] core::Result<QImage> decodedPicture(const QByteArray &bytes);

/// A copy that the platform takes: of the wanted format, and made smaller until it fits.
[[nodiscard]] core::Result<QByteArray> convertedPicture(const QByteArray &bytes,
                                                        const core::media::Conversion &conversion);

inline constexpr int smallSide = 192; ///< of the square into which a small picture fits
/// A JPEG or PNG of at most 64 KiB for lists; empty when the bytes are no picture.
[[nodiscard]] QByteArray smallPicture(const QByteArray &bytes);

} // namespace ui
