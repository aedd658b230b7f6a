// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/bytes_p.h"
#include "core/media/frames_p.h"

#include <array>

namespace core::media {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds frameTime(20);

/// Bytes of a frame with its header, by the type in bits 3 to 6 of the header (RFC 4867); 0 = there is no such type.
using FrameSizes = std::array<int, 16>;
constexpr FrameSizes narrowBand{13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1};
constexpr FrameSizes wideBand{18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1};

} // namespace

std::optional<std::chrono::milliseconds> durationOfAmr(QIODevice &file)
{
    const QByteArray bytes = readAt(file, 0, mostBytes);
    constexpr QByteArrayView wideMagic = "#!AMR-WB\n";
    constexpr QByteArrayView narrowMagic = "#!AMR\n";
    const bool isWide = bytes.startsWith(wideMagic);
    if ((!isWide && !bytes.startsWith(narrowMagic)) || file.size() > mostBytes)
        return std::nullopt;
    const FrameSizes &sizes = isWide ? wideBand : narrowBand;
    qint64 frames = 0;
    for (qsizetype at = isWide ? wideMagic.size() : narrowMagic.size(); at < bytes.size(); ++frames) {
        const int size = sizes[(static_cast<quint8>(bytes[at]) >> 3) & 15];
        if (size == 0)
            return std::nullopt;
        at += size;
    }
    return frames * frameTime;
}

} // namespace core::media
