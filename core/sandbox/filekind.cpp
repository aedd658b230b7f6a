// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/filekind.h"

#include <iterator>

namespace core::sandbox {

namespace {

struct KindNames
{
    QByteArrayView contentType;
    QByteArrayView suffix;
};

/// In the order of FileKind.
constexpr KindNames names[] = {
    {"application/octet-stream", "bin"},
    {"image/jpeg", "jpg"},
    {"image/png", "png"},
    {"image/gif", "gif"},
    {"image/bmp", "bmp"},
    {"audio/amr", "amr"},
    {"audio/mpeg", "mp3"},
    {"audio/wav", "wav"},
    {"audio/x-ms-wma", "wma"},
    {"video/mp4", "mp4"},
};

const KindNames &namesOf(FileKind kind)
{
    static_assert(std::size(names) == static_cast<std::size_t>(FileKind::Mp4) + 1);
    return names[static_cast<std::size_t>(kind)];
}

/// An MPEG frame of layer 3: eleven bits of sync, and neither of what is reserved.
bool startsMp3Frame(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return false;
    const auto second = static_cast<unsigned char>(bytes.at(1));
    const auto third = static_cast<unsigned char>(bytes.at(2));
    return bytes.startsWith('\xff') && (second & 0xe6) == 0xe2 && (second & 0x18) != 0x08 && (third & 0xf0) != 0xf0
        && (third & 0x0c) != 0x0c;
}

} // namespace

FileKind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return FileKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return FileKind::Png;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return FileKind::Gif;
    if (bytes.startsWith("BM") && bytes.mid(6, 4) == QByteArray(4, '\0'))
        return FileKind::Bmp;
    if (bytes.startsWith("#!AMR\n"))
        return FileKind::Amr;
    if (bytes.startsWith("ID3") || startsMp3Frame(bytes))
        return FileKind::Mp3;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return FileKind::Wav;
    if (bytes.startsWith("\x30\x26\xb2\x75\x8e\x66\xcf\x11"))
        return FileKind::Wma;
    if (bytes.mid(4, 4) == "ftyp")
        return FileKind::Mp4;
    return FileKind::Unknown;
}

QByteArray contentTypeOf(FileKind kind)
{
    return namesOf(kind).contentType.toByteArray();
}

QByteArray suffixOf(FileKind kind)
{
    return namesOf(kind).suffix.toByteArray();
}

} // namespace core::sandbox
