// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/format.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace core::media {

using namespace Qt::StringLiterals;

namespace {

enum class Family { Image, Voice, Video, Other };

struct Row
{
    Format format;
    QLatin1String name;
    QByteArrayView contentType;
    QLatin1String extensions; ///< the first is ours
    Family family;
};

constexpr auto rows = std::to_array<Row>({
    {Format::Unknown, ""_L1, "application/octet-stream", ""_L1, Family::Other},
    {Format::Png, "PNG"_L1, "image/png", "png"_L1, Family::Image},
    {Format::Jpeg, "JPEG"_L1, "image/jpeg", "jpg jpeg jpe jfif"_L1, Family::Image},
    {Format::Gif, "GIF"_L1, "image/gif", "gif"_L1, Family::Image},
    {Format::Bmp, "BMP"_L1, "image/bmp", "bmp dib"_L1, Family::Image},
    {Format::WebP, "WebP"_L1, "image/webp", "webp"_L1, Family::Image},
    {Format::Mp3, "MP3"_L1, "audio/mpeg", "mp3"_L1, Family::Voice},
    {Format::Amr, "AMR"_L1, "audio/amr", "amr"_L1, Family::Voice},
    {Format::Wav, "WAV"_L1, "audio/wav", "wav wave"_L1, Family::Voice},
    {Format::Wma, "WMA"_L1, "audio/x-ms-wma", "wma asf"_L1, Family::Voice},
    {Format::Mp4, "MP4"_L1, "video/mp4", "mp4 m4v"_L1, Family::Video},
    {Format::Heic, "HEIC"_L1, "image/heic", "heic heif"_L1, Family::Image},
    {Format::Avif, "AVIF"_L1, "image/avif", "avif"_L1, Family::Image},
    {Format::Tiff, "TIFF"_L1, "image/tiff", "tif tiff"_L1, Family::Image},
    {Format::Svg, "SVG"_L1, "image/svg+xml", "svg"_L1, Family::Image},
    {Format::QuickTime, "QuickTime"_L1, "video/quicktime", "mov qt"_L1, Family::Other},
    {Format::M4a, "M4A"_L1, "audio/mp4", "m4a"_L1, Family::Other},
    {Format::Ogg, "Ogg"_L1, "audio/ogg", "ogg oga opus"_L1, Family::Other},
    {Format::Flac, "FLAC"_L1, "audio/flac", "flac"_L1, Family::Other},
    {Format::Pdf, "PDF"_L1, "application/pdf", "pdf"_L1, Family::Other},
    {Format::Html, "HTML"_L1, "text/html", "html htm"_L1, Family::Other},
});

const Row &rowOf(Format format)
{
    const Row &row = rows[static_cast<size_t>(format)];
    Q_ASSERT(row.format == format);
    return row;
}

bool hasAt(QByteArrayView head, qsizetype at, QByteArrayView magic)
{
    return head.size() >= at + magic.size() && head.sliced(at, magic.size()) == magic;
}

/// Of the family of ISO 14496-12, whose brand tells its members apart.
Format byBrand(QByteArrayView brand)
{
    static constexpr QByteArrayView heic[] = {"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"};
    if (std::ranges::find(heic, brand) != std::end(heic))
        return Format::Heic;
    if (brand == "avif" || brand == "avis")
        return Format::Avif;
    if (brand == "qt  ")
        return Format::QuickTime;
    if (brand == "M4A " || brand == "M4B ")
        return Format::M4a;
    return Format::Mp4;
}

/// The header of a frame of MPEG audio layer III: 11 set bits, a version, a layer, a bit rate and a sample rate.
bool isMp3Frame(QByteArrayView head)
{
    if (head.size() < 4)
        return false;
    const auto second = static_cast<quint8>(head[1]);
    const auto third = static_cast<quint8>(head[2]);
    const int version = (second >> 3) & 3;
    const int layer = (second >> 1) & 3;
    const int bitRate = third >> 4;
    return head[0] == '\xff' && (second & 0xe0) == 0xe0 && version != 1 && layer == 1 && bitRate != 0 && bitRate != 15
        && ((third >> 2) & 3) != 3;
}

Format sniffText(QByteArrayView head)
{
    const QByteArray text = head.toByteArray().trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return Format::Html;
    return text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg")) ? Format::Svg
                                                                                          : Format::Unknown;
}

} // namespace

Format sniff(QByteArrayView head)
{
    struct Magic
    {
        QByteArrayView bytes;
        Format format;
    };
    static const auto magics = std::to_array<Magic>({
        {QByteArrayView("\x89PNG\r\n\x1a\n", 8), Format::Png},
        {QByteArrayView("\xff\xd8\xff", 3), Format::Jpeg},
        {"GIF87a", Format::Gif},
        {"GIF89a", Format::Gif},
        {"#!AMR", Format::Amr},
        {"ID3", Format::Mp3},
        {QByteArrayView("\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c", 16), Format::Wma},
        {QByteArrayView("II*\0", 4), Format::Tiff},
        {QByteArrayView("MM\0*", 4), Format::Tiff},
        {"OggS", Format::Ogg},
        {"fLaC", Format::Flac},
        {"%PDF-", Format::Pdf},
    });
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return magic.format;
    }
    if (hasAt(head, 0, "RIFF"))
        return hasAt(head, 8, "WEBP") ? Format::WebP : hasAt(head, 8, "WAVE") ? Format::Wav : Format::Unknown;
    if (hasAt(head, 4, "ftyp") && head.size() >= 12)
        return byBrand(head.sliced(8, 4));
    if (hasAt(head, 0, "BM") && hasAt(head, 6, QByteArrayView("\0\0\0\0", 4)))
        return Format::Bmp;
    return isMp3Frame(head) ? Format::Mp3 : sniffText(head);
}

QString nameOf(Format format)
{
    return rowOf(format).name;
}

QByteArray contentTypeOf(Format format)
{
    return rowOf(format).contentType.toByteArray();
}

QByteArray extensionOf(Format format)
{
    return QString(rowOf(format).extensions).section(u' ', 0, 0).toLatin1();
}

Format promisedBy(const QString &fileName)
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    const auto names = [&extension](const Row &row) {
        return !extension.isEmpty() && QString(row.extensions).split(u' ').contains(extension);
    };
    const auto row = std::ranges::find_if(rows, names);
    return row == rows.end() ? Format::Unknown : row->format;
}

std::optional<Kind> kindOf(Format format)
{
    switch (rowOf(format).family) {
    case Family::Image: return Kind::Image;
    case Family::Voice: return Kind::Voice;
    case Family::Video: return Kind::Video;
    case Family::Other: return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isImage(Format format)
{
    return rowOf(format).family == Family::Image;
}

} // namespace core::media
