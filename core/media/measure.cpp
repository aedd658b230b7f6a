// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/measure.h"

#include "core/media/bytes_p.h"
#include "core/media/frames_p.h"

namespace core::media {

namespace {

using Duration = std::optional<std::chrono::milliseconds>;

/// A file with more parts than this before the one that we look for is no media file.
constexpr int mostParts = 256;

/// RIFF: parts of a name, a size and so many bytes, padded to an even number.
Duration durationOfWav(QIODevice &file)
{
    constexpr qint64 partHeader = 8;
    quint32 bytesPerSecond = 0;
    qint64 at = 12;
    for (int i = 0; i < mostParts; ++i) {
        const QByteArray head = readAt(file, at, partHeader + 16);
        if (head.size() < partHeader)
            return std::nullopt;
        const auto size = littleEndianAt<quint32>(head, 4);
        if (head.startsWith("fmt "))
            bytesPerSecond = littleEndianAt<quint32>(head, partHeader + 8);
        if (head.startsWith("data")) {
            // A recorder that was stopped leaves a size that the file does not have.
            const qint64 bytes = qMin<qint64>(size, file.size() - at - partHeader);
            return bytesPerSecond == 0 ? Duration()
                                       : Duration(std::chrono::milliseconds(bytes * 1000 / bytesPerSecond));
        }
        at += partHeader + size + size % 2;
    }
    return std::nullopt;
}

struct Box
{
    qint64 content = 0;
    qint64 end = 0;
};

/// The box of that name among those from `at` to `end`.
std::optional<Box> findBox(QIODevice &file, QByteArrayView name, qint64 at, qint64 end)
{
    for (int i = 0; i < mostParts && at < end; ++i) {
        const QByteArray head = readAt(file, at, 16);
        if (head.size() < 8)
            return std::nullopt;
        qint64 size = bigEndianAt<quint32>(head, 0);
        qint64 header = 8;
        if (size == 1) { // a longer number follows
            size = bigEndianAt<qint64>(head, 8);
            header = 16;
        } else if (size == 0) {
            size = end - at;
        }
        if (size < header || size > end - at)
            return std::nullopt;
        if (QByteArrayView(head).sliced(4, 4) == name)
            return Box{.content = at + header, .end = at + size};
        at += size;
    }
    return std::nullopt;
}

Duration durationOfMp4(QIODevice &file)
{
    const std::optional<Box> movie = findBox(file, "moov", 0, file.size());
    const std::optional<Box> header = movie ? findBox(file, "mvhd", movie->content, movie->end) : std::nullopt;
    if (!header)
        return std::nullopt;
    const QByteArray bytes = readAt(file, header->content, 32);
    const bool isLong = !bytes.isEmpty() && bytes[0] == 1;
    const auto scale = bigEndianAt<quint32>(bytes, isLong ? 20 : 12);
    const double units = isLong ? double(bigEndianAt<quint64>(bytes, 24)) : double(bigEndianAt<quint32>(bytes, 16));
    constexpr double longest = 1e12; // what a broken header claims must fit into the type
    const double milliseconds = scale == 0 ? -1 : units * 1000 / scale;
    if (milliseconds < 0 || milliseconds > longest)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(milliseconds));
}

/// ASF: objects of an id and a size; the one with the properties of the file knows its play time in 100 ns.
Duration durationOfWma(QIODevice &file)
{
    constexpr QByteArrayView properties("\xa1\xdc\xab\x8c\x47\xa9\xcf\x11\x8e\xe4\x00\xc0\x0c\x20\x53\x65", 16);
    constexpr qint64 objectHeader = 24;
    qint64 at = 30;
    for (int i = 0; i < mostParts; ++i) {
        const QByteArray head = readAt(file, at, 104);
        const auto size = littleEndianAt<quint64>(head, 16);
        if (head.size() < objectHeader || size < quint64(objectHeader) || size > quint64(file.size()))
            return std::nullopt;
        if (head.startsWith(properties)) {
            const auto hundredNanoseconds = littleEndianAt<quint64>(head, 64);
            const auto preroll = littleEndianAt<quint64>(head, 80);
            const quint64 milliseconds = hundredNanoseconds / 10'000;
            return std::chrono::milliseconds(milliseconds > preroll ? qint64(milliseconds - preroll) : 0);
        }
        at += qint64(size);
    }
    return std::nullopt;
}

/// The frame header among the segments of a JPEG; behind a large preview or colour profile it may lie far inside.
QSize sizeOfJpeg(QIODevice &file)
{
    qint64 at = 2;
    for (int i = 0; i < mostParts; ++i) {
        const QByteArray head = readAt(file, at, 9);
        const auto marker = bigEndianAt<quint8>(head, 1);
        if (head.size() < 9 || head[0] != '\xff')
            return {};
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {bigEndianAt<quint16>(head, 7), bigEndianAt<quint16>(head, 5)};
        at += 2 + bigEndianAt<quint16>(head, 2);
    }
    return {};
}

QSize sizeOfWebP(QByteArrayView head)
{
    const auto low14 = [&head](qsizetype at) { return littleEndianAt<quint16>(head, at) & 0x3fff; };
    const auto low24 = [&head](qsizetype at) { return int(littleEndianAt<quint32>(head, at - 1) >> 8); };
    const QByteArrayView form = head.size() >= 30 ? head.sliced(12, 4) : QByteArrayView();
    if (form == "VP8X")
        return {low24(24) + 1, low24(27) + 1};
    if (form == "VP8 ")
        return {low14(26), low14(28)};
    if (form != "VP8L")
        return {};
    const auto bits = littleEndianAt<quint32>(head, 21);
    return {int(bits & 0x3fff) + 1, int((bits >> 14) & 0x3fff) + 1};
}

} // namespace

Duration durationOf(QIODevice &file, Format format)
{
    switch (format) {
    case Format::Amr: return durationOfAmr(file);
    case Format::Mp3: return durationOfMp3(file);
    case Format::Wav: return durationOfWav(file);
    case Format::Wma: return durationOfWma(file);
    case Format::Mp4: return durationOfMp4(file);
    default: return std::nullopt;
    }
}

QSize pixelSizeOf(QIODevice &file, Format format)
{
    const QByteArray head = readAt(file, 0, 32);
    switch (format) {
    case Format::Png: return {bigEndianAt<qint32>(head, 16), bigEndianAt<qint32>(head, 20)};
    case Format::Gif: return {littleEndianAt<quint16>(head, 6), littleEndianAt<quint16>(head, 8)};
    case Format::Bmp: return {littleEndianAt<qint32>(head, 18), qAbs(littleEndianAt<qint32>(head, 22))};
    case Format::Jpeg: return sizeOfJpeg(file);
    case Format::WebP: return sizeOfWebP(head);
    default: return {};
    }
}

} // namespace core::media
