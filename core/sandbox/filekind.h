// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace core::sandbox {

/// What a file is by its first bytes, whatever it is called.
enum class FileKind { Unknown, Jpeg, Png, Gif, Bmp, Amr, Mp3, Wav, Wma, Mp4 };

[[nodiscard]] FileKind kindOf(const QByteArray &bytes);
[[nodiscard]] QByteArray contentTypeOf(FileKind kind); ///< "image/jpeg"
[[nodiscard]] QByteArray suffixOf(FileKind kind); ///< "jpg"

/// How long a voice plays; nothing when it cannot be told.
[[nodiscard]] std::optional<std::chrono::milliseconds> playTime(FileKind kind, const QByteArray &bytes);

} // namespace core::sandbox
