// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace test {

/// Tiny files that are what they say, made byte by byte.
[[nodiscard]] QByteArray pngBytes(int width = 3, int height = 2);
[[nodiscard]] QByteArray jpegBytes(int width = 3, int height = 2);
[[nodiscard]] QByteArray gifBytes(int width = 3, int height = 2);
[[nodiscard]] QByteArray bmpBytes(int width = 3, int height = 2);
[[nodiscard]] QByteArray webpBytes(int width = 3, int height = 2);
/// Narrow band at 12.2 kbit/s; 50 frames a second.
[[nodiscard]] QByteArray amrBytes(int frames);
/// MPEG 1 layer III, 128 kbit/s, 44 100 Hz; a frame lasts 26.1 ms.
[[nodiscard]] QByteArray mp3Bytes(int frames);
[[nodiscard]] QByteArray wavBytes(int milliseconds);
[[nodiscard]] QByteArray wmaBytes(int milliseconds);
[[nodiscard]] QByteArray mp4Bytes(int milliseconds, const QByteArray &brand = "isom");

} // namespace test
