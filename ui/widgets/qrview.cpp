// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace ui {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_L));
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * quietZone, width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            if ((code->data[y * width + x] & 1) != 0)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_image = qrImage(text);
    update();
}

QSize QrView::sizeHint() const
{
    constexpr int side = 300;
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    constexpr int side = 200;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_image.isNull())
        return;
    // Blurred edges are what scanners stumble over.
    const qreal ratio = devicePixelRatioF();
    const int pixels = int(std::min(width(), height()) * ratio) / m_image.width();
    const qreal side = std::max(1, pixels) * m_image.width() / ratio;
    QPainter painter(this);
    painter.drawImage(QRectF(0, 0, side, side), m_image);
}

} // namespace ui
