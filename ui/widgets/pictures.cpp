// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using core::media::Format;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Pictures)
};

QByteArray encoded(const QImage &image, Format format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format == Format::Png ? "PNG" : "JPG", quality))
        bytes.clear();
    return bytes;
}

/// JPEG has no transparency; what shines through becomes white, not black.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

core::Result<QImage> decodedPicture(const QByteArray &bytes)
{
    constexpr qint64 mostPixels = 100'000'000;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > mostPixels)
        return core::invalid(u"file"_s,
                             Texts::tr("The picture has %1 × %2 pixels; at most %3 million are read")
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(mostPixels / 1'000'000));
    QImage image = reader.read();
    if (image.isNull())
        return core::invalid(u"file"_s, Texts::tr("The picture cannot be read: %1").arg(reader.errorString()));
    return image;
}

core::Result<QByteArray> convertedPicture(const QByteArray &bytes, const core::media::Conversion &conversion)
{
    core::Result<QImage> decoded = decodedPicture(bytes);
    if (!decoded)
        return core::fail(decoded.error());
    QImage image = conversion.to == Format::Png ? *decoded : onWhite(*decoded);
    constexpr int leastSide = 16;
    while (qMin(image.width(), image.height()) >= leastSide) {
        for (const int quality : {90, 75, 60}) {
            const QByteArray copy = encoded(image, conversion.to, conversion.to == Format::Png ? -1 : quality);
            if (!copy.isEmpty() && copy.size() <= conversion.mostBytes)
                return copy;
            if (conversion.to == Format::Png)
                break; // its quality says nothing about its size
        }
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return core::invalid(
        u"file"_s, Texts::tr("No copy of the picture fits into %1").arg(core::media::sizeText(conversion.mostBytes)));
}

QByteArray smallPicture(const QByteArray &bytes)
{
    constexpr QSize room(smallSide, smallSide);
    constexpr qsizetype most = 64 * 1024;
    const core::Result<QImage> image = decodedPicture(bytes);
    if (!image)
        return {};
    const bool isLarger = image->width() > room.width() || image->height() > room.height();
    const QImage small = isLarger ? image->scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : *image;
    const QByteArray png = small.hasAlphaChannel() ? encoded(small, Format::Png, -1) : QByteArray();
    return !png.isEmpty() && png.size() <= most ? png : encoded(onWhite(small), Format::Jpeg, 80);
}

} // namespace ui
