// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/bytes_p.h"
#include "core/media/frames_p.h"

#include <array>

namespace core::media {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype headerBytes = 4;

/// One frame of layer III by its header.
struct Frame
{
    int bytes = 0;
    int samples = 0;
    int rate = 0;
    qsizetype sideInfo = 0; ///< bytes between the header and what the first frame may say of all others

    [[nodiscard]] bool isValid() const { return bytes > headerBytes; }
};

Frame frameAt(QByteArrayView bytes, qsizetype at)
{
    constexpr std::array<int, 16> kilobitsOf1{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array<int, 16> kilobitsOf2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr std::array<int, 4> rates{44100, 48000, 32000, 0};
    const auto header = bigEndianAt<quint32>(bytes, at);
    const quint32 version = (header >> 19) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const quint32 layer = (header >> 17) & 3; // 1: layer III
    if ((header >> 21) != 0x7ff || version == 1 || layer != 1)
        return {};
    const bool isFirst = version == 3;
    const int kilobits = (isFirst ? kilobitsOf1 : kilobitsOf2)[(header >> 12) & 15];
    const int rate = rates[(header >> 10) & 3] / (isFirst ? 1 : version == 2 ? 2 : 4);
    if (kilobits == 0 || rate == 0)
        return {};
    const int padding = (header >> 9) & 1;
    const bool isMono = ((header >> 6) & 3) == 3;
    const qsizetype stereoSide = isFirst ? 32 : 17;
    const qsizetype monoSide = isFirst ? 17 : 9;
    return {.bytes = (isFirst ? 144000 : 72000) * kilobits / rate + padding,
            .samples = isFirst ? 1152 : 576,
            .rate = rate,
            .sideInfo = isMono ? monoSide : stereoSide};
}

/// Where the frames begin: behind an ID3 tag, which may hold a large picture.
qint64 startOf(QIODevice &file)
{
    constexpr qint64 tagHeader = 10;
    const QByteArray head = readAt(file, 0, tagHeader);
    if (!head.startsWith("ID3") || head.size() < tagHeader)
        return 0;
    qint64 size = 0;
    for (qsizetype i = 6; i < tagHeader; ++i)
        size = size << 7 | (static_cast<quint8>(head[i]) & 0x7f);
    return tagHeader + size;
}

/// The count of frames that an encoder wrote into the first one ("Xing", "Info"); 0 = it did not.
quint32 announcedFrames(QByteArrayView bytes, qsizetype at, const Frame &first)
{
    const qsizetype tag = at + headerBytes + first.sideInfo;
    if (tag + 12 > bytes.size())
        return 0;
    const QByteArrayView name = bytes.sliced(tag, 4);
    const bool hasCount = (bigEndianAt<quint32>(bytes, tag + 4) & 1) != 0;
    return (name == "Xing" || name == "Info") && hasCount ? bigEndianAt<quint32>(bytes, tag + 8) : 0;
}

std::chrono::milliseconds timeOf(qint64 samples, int rate)
{
    return std::chrono::milliseconds(samples * 1000 / rate);
}

/// The first frame that a second one follows: any two bytes can look like a header.
qsizetype firstFrame(QByteArrayView bytes)
{
    constexpr qsizetype mostPadding = 64 * 1024;
    for (qsizetype at = 0; at < qMin(bytes.size(), mostPadding); ++at) {
        const Frame frame = frameAt(bytes, at);
        const qsizetype next = at + frame.bytes;
        if (frame.isValid() && (next >= bytes.size() || frameAt(bytes, next).isValid()))
            return at;
    }
    return bytes.size();
}

} // namespace

std::optional<std::chrono::milliseconds> durationOfMp3(QIODevice &file)
{
    const qint64 start = startOf(file);
    const QByteArray bytes = readAt(file, start, mostBytes);
    qsizetype at = firstFrame(bytes);
    const Frame first = frameAt(bytes, at);
    if (!first.isValid())
        return std::nullopt;
    if (const quint32 announced = announcedFrames(bytes, at, first))
        return timeOf(qint64(announced) * first.samples, first.rate);
    if (file.size() - start > mostBytes)
        return std::nullopt;
    qint64 samples = 0;
    for (Frame frame = first; frame.isValid(); frame = frameAt(bytes, at)) {
        samples += frame.samples;
        at += frame.bytes;
    }
    return timeOf(samples, first.rate);
}

} // namespace core::media
