// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/coverpreview.h"

#include "core/article/articlerules.h"
#include "ui/support/tone.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int gap = 8;

QRect sourceOf(const QString &crop, const QSize &pixels, double ratio)
{
    const core::article::Crop part = core::article::parseCrop(crop).value_or(core::article::middleCrop(pixels, ratio));
    return QRectF(QPointF(part.left * pixels.width(), part.top * pixels.height()),
                  QPointF(part.right * pixels.width(), part.bottom * pixels.height()))
        .toRect();
}

} // namespace

CoverPreview::CoverPreview(int height, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CoverPreview::sizeHint() const
{
    return {int(height() * core::article::wideCover) + gap + height(), height()};
}

void CoverPreview::setCover(const QImage &picture, const QString &crop235, const QString &crop11)
{
    m_picture = picture;
    m_wide = sourceOf(crop235, picture.size(), core::article::wideCover);
    m_square = sourceOf(crop11, picture.size(), core::article::squareCover);
    update();
}

void CoverPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect wide(0, 0, int(height() * core::article::wideCover), height());
    const QRect square(wide.width() + gap, 0, height(), height());
    for (const auto &[place, source] : {std::pair(wide, m_wide), std::pair(square, m_square)}) {
        QPainterPath frame;
        frame.addRoundedRect(place, 4, 4);
        painter.setClipPath(frame);
        painter.fillPath(frame, cardColor(palette()));
        if (!m_picture.isNull())
            painter.drawImage(place, m_picture, source);
        painter.setPen(lineColor(palette()));
        painter.drawPath(frame);
    }
}

} // namespace ui
