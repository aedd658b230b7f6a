// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediafiles.h"

#include <QtEndian>

namespace test {

namespace {

template <typename T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray box(const QByteArray &name, const QByteArray &content)
{
    return big(quint32(8 + content.size())) + name + content;
}

} // namespace

QByteArray pngBytes(int width, int height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + big(quint32(13)) + "IHDR" + big(quint32(width)) + big(quint32(height))
        + QByteArray("\x08\x02\0\0\0", 5);
}

QByteArray jpegBytes(int width, int height)
{
    const QByteArray previewBefore(300, 'x');
    return QByteArray("\xff\xd8", 2) + QByteArray("\xff\xe0", 2) + big(quint16(2 + previewBefore.size()))
        + previewBefore + QByteArray("\xff\xc4\0\x04\0\0", 6) + QByteArray("\xff\xc0\0\x0b\x08", 5)
        + big(quint16(height)) + big(quint16(width)) + QByteArray("\x01\x01\x11\0\xff\xd9", 6);
}

QByteArray gifBytes(int width, int height)
{
    return "GIF89a" + little(quint16(width)) + little(quint16(height)) + QByteArray("\0\0\0;", 4);
}

QByteArray bmpBytes(int width, int height)
{
    return "BM" + little(quint32(54)) + little(quint32(0)) + little(quint32(54)) + little(quint32(40))
        + little(qint32(width)) + little(qint32(-height)) + QByteArray(28, '\0');
}

QByteArray webpBytes(int width, int height)
{
    const QByteArray content = QByteArray("VP8X") + little(quint32(10)) + QByteArray(4, '\0')
        + little(quint32(width - 1)).first(3) + little(quint32(height - 1)).first(3);
    return "RIFF" + little(quint32(4 + content.size())) + "WEBP" + content;
}

QByteArray amrBytes(int frames)
{
    QByteArray bytes = "#!AMR\n";
    for (int i = 0; i < frames; ++i)
        bytes += '\x3c' + QByteArray(31, 'a');
    return bytes;
}

QByteArray mp3Bytes(int frames)
{
    QByteArray bytes;
    for (int i = 0; i < frames; ++i)
        bytes += QByteArray("\xff\xfb\x90\0", 4) + QByteArray(413, '\0');
    return bytes;
}

QByteArray wavBytes(int milliseconds)
{
    const QByteArray samples(8000 * milliseconds / 1000, '\x80');
    return "RIFF" + little(quint32(36 + samples.size())) + "WAVEfmt " + little(quint32(16)) + little(quint16(1))
        + little(quint16(1)) + little(quint32(8000)) + little(quint32(8000)) + little(quint16(1)) + little(quint16(8))
        + "data" + little(quint32(samples.size())) + samples;
}

QByteArray wmaBytes(int milliseconds)
{
    constexpr quint64 preroll = 3000;
    const QByteArray properties = QByteArray("\xa1\xdc\xab\x8c\x47\xa9\xcf\x11\x8e\xe4\x00\xc0\x0c\x20\x53\x65", 16)
        + little(quint64(104)) + QByteArray(40, '\0') + little((quint64(milliseconds) + preroll) * 10'000)
        + little(quint64(0)) + little(preroll) + QByteArray(16, '\0');
    return QByteArray("\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c", 16)
        + little(quint64(30 + properties.size())) + little(quint32(1)) + QByteArray("\x01\x02", 2) + properties;
}

QByteArray mp4Bytes(int milliseconds, const QByteArray &brand)
{
    const QByteArray header = box("mvhd",
                                  big(quint32(0)) + big(quint32(0)) + big(quint32(0)) + big(quint32(1000))
                                      + big(quint32(milliseconds)) + QByteArray(80, '\0'));
    // As cameras write it: the data before the header.
    return box("ftyp", brand + big(quint32(512))) + box("mdat", QByteArray(64, 'v')) + box("moov", header);
}

} // namespace test
