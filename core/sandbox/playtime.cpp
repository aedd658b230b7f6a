// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/filekind.h"

#include <QtEndian>

namespace core::sandbox {

namespace {

using std::chrono::milliseconds;

unsigned byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

template <typename T>
T littleAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// Frames of 20 ms, each as long as its first byte's mode says.
std::optional<milliseconds> amrTime(const QByteArray &bytes)
{
    constexpr int frameSizes[16] = {13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1};
    constexpr milliseconds frame(20);
    milliseconds time{};
    qsizetype at = 6; // behind "#!AMR\n"
    for (; at < bytes.size(); time += frame)
        at += frameSizes[(byteAt(bytes, at) >> 3) & 15];
    return time;
}

/// Data bytes over bytes per second, from the chunks "fmt " and "data".
std::optional<milliseconds> wavTime(const QByteArray &bytes)
{
    qint64 perSecond = 0;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray id = bytes.mid(at, 4);
        const qint64 size = littleAt<quint32>(bytes, at + 4);
        if (id == "fmt " && at + 20 <= bytes.size())
            perSecond = littleAt<quint32>(bytes, at + 16);
        if (id == "data")
            return perSecond > 0 ? std::optional(milliseconds(size * 1000 / perSecond)) : std::nullopt;
        at += 8 + size + size % 2;
    }
    return std::nullopt;
}

struct Mp3Frame
{
    qsizetype size = 0; ///< 0 = no frame
    double seconds = 0;
};

Mp3Frame mp3FrameAt(const QByteArray &bytes, qsizetype at)
{
    constexpr int firstRates[16] = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr int laterRates[16] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr int samplings[4] = {44100, 48000, 32000, 0};
    if (at + 4 > bytes.size() || byteAt(bytes, at) != 0xff || (byteAt(bytes, at + 1) & 0xe6) != 0xe2)
        return {};
    const unsigned version = (byteAt(bytes, at + 1) >> 3) & 3; // 3 = MPEG 1, 2 = MPEG 2, 0 = MPEG 2.5
    const unsigned third = byteAt(bytes, at + 2);
    const bool isFirst = version == 3;
    const int kilobits = (isFirst ? firstRates : laterRates)[third >> 4];
    int sampling = samplings[(third >> 2) & 3];
    if (version == 1 || kilobits == 0 || sampling == 0)
        return {};
    if (!isFirst)
        sampling /= version == 2 ? 2 : 4;
    const int samples = isFirst ? 1152 : 576;
    const int padding = (third >> 1) & 1;
    return {.size = samples / 8 * kilobits * 1000 / sampling + padding, .seconds = double(samples) / sampling};
}

/// Frame by frame, behind an ID3 tag where there is one.
std::optional<milliseconds> mp3Time(const QByteArray &bytes)
{
    qsizetype at = 0;
    if (bytes.startsWith("ID3") && bytes.size() >= 10) {
        for (qsizetype i = 6; i < 10; ++i)
            at = (at << 7) | (byteAt(bytes, i) & 127);
        at += 10;
    }
    double seconds = 0;
    for (Mp3Frame frame = mp3FrameAt(bytes, at); frame.size > 0; frame = mp3FrameAt(bytes, at)) {
        seconds += frame.seconds;
        at += frame.size;
    }
    return seconds > 0 ? std::optional(milliseconds(qRound64(seconds * 1000))) : std::nullopt;
}

/// The play time of ASF's file properties, less what it lets players buffer first.
std::optional<milliseconds> wmaTime(const QByteArray &bytes)
{
    static const QByteArray fileProperties = QByteArray::fromHex("a1dcab8c47a9cf118ee400c00c205365");
    constexpr qsizetype durationAt = 64;
    constexpr qsizetype prerollAt = 80;
    const qsizetype at = bytes.indexOf(fileProperties);
    if (at < 0 || at + prerollAt + 8 > bytes.size())
        return std::nullopt;
    constexpr quint64 ticksPerMillisecond = 10'000;
    const quint64 whole = littleAt<quint64>(bytes, at + durationAt) / ticksPerMillisecond;
    const quint64 preroll = littleAt<quint64>(bytes, at + prerollAt);
    return milliseconds(whole > preroll ? whole - preroll : 0);
}

} // namespace

std::optional<milliseconds> playTime(FileKind kind, const QByteArray &bytes)
{
    switch (kind) {
    case FileKind::Amr: return amrTime(bytes);
    case FileKind::Mp3: return mp3Time(bytes);
    case FileKind::Wav: return wavTime(bytes);
    case FileKind::Wma: return wmaTime(bytes);
    default: return std::nullopt;
    }
}

} // namespace core::sandbox
