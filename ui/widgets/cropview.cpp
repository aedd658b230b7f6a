// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cropview.h"

#include "ui/support/tone.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace ui {

using core::article::Crop;

namespace {

constexpr double handle = 10; ///< side of a corner's handle
constexpr double leastPart = 0.08; ///< of the picture's width or height
constexpr double margin = handle / 2 + 2;

QRectF rectOf(const Crop &crop, const QSize &pixels)
{
    return {QPointF(crop.left * pixels.width(), crop.top * pixels.height()),
            QPointF(crop.right * pixels.width(), crop.bottom * pixels.height())};
}

std::array<QPointF, 4> cornersOf(const QRectF &rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()};
}

} // namespace

CropView::CropView(double ratio, QWidget *parent) : QWidget(parent), m_ratio(ratio)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 130);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CropView::setPicture(const QImage &picture)
{
    m_picture = picture;
    setCrop(std::nullopt);
}

void CropView::setCrop(const std::optional<Crop> &crop)
{
    const QSize pixels = m_picture.size();
    m_rect = rectOf(crop.value_or(core::article::middleCrop(pixels, m_ratio)), pixels);
    setAccessibleDescription(core::article::toString(this->crop()));
    update();
}

Crop CropView::crop() const
{
    if (m_picture.isNull())
        return {};
    const double width = m_picture.width();
    const double height = m_picture.height();
    return {.left = m_rect.left() / width,
            .top = m_rect.top() / height,
            .right = m_rect.right() / width,
            .bottom = m_rect.bottom() / height};
}

QRectF CropView::place() const
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    QRectF place(QPointF(), QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

double CropView::scale() const
{
    return m_picture.isNull() ? 1 : place().width() / m_picture.width();
}

QRectF CropView::frame() const
{
    return {place().topLeft() + m_rect.topLeft() * scale(), m_rect.size() * scale()};
}

CropView::Grip CropView::gripAt(const QPointF &point) const
{
    constexpr std::array grips{Grip::TopLeft, Grip::TopRight, Grip::BottomLeft, Grip::BottomRight};
    const std::array<QPointF, 4> corners = cornersOf(frame());
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF away = point - corners.at(i);
        if (std::abs(away.x()) <= handle && std::abs(away.y()) <= handle)
            return grips.at(i);
    }
    return frame().contains(point) ? Grip::Frame : Grip::None;
}

void CropView::showCursorAt(const QPointF &point)
{
    switch (m_grip == Grip::None ? gripAt(point) : m_grip) {
    case Grip::None: unsetCursor(); break;
    case Grip::Frame: setCursor(Qt::SizeAllCursor); break;
    case Grip::TopLeft:
    case Grip::BottomRight: setCursor(Qt::SizeFDiagCursor); break;
    case Grip::TopRight:
    case Grip::BottomLeft: setCursor(Qt::SizeBDiagCursor); break;
    }
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::None;
    m_grabbed = (event->position() - frame().topLeft()) / scale();
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    showCursorAt(event->position());
    const QPointF inPicture = (event->position() - place().topLeft()) / scale();
    if (m_grip == Grip::Frame)
        move(inPicture - m_grabbed);
    else if (m_grip != Grip::None)
        resizeTo(inPicture);
}

void CropView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    showCursorAt(event->position());
}

void CropView::move(const QPointF &to)
{
    QRectF rect = m_rect;
    rect.moveTo(qBound(0.0, to.x(), qMax(0.0, m_picture.width() - rect.width())),
                qBound(0.0, to.y(), qMax(0.0, m_picture.height() - rect.height())));
    change(rect);
}

/// The opposite corner stays, and so does the shape.
void CropView::resizeTo(const QPointF &point)
{
    const bool isLeft = m_grip == Grip::TopLeft || m_grip == Grip::BottomLeft;
    const bool isTop = m_grip == Grip::TopLeft || m_grip == Grip::TopRight;
    const QPointF anchor(isLeft ? m_rect.right() : m_rect.left(), isTop ? m_rect.bottom() : m_rect.top());
    const double roomX = isLeft ? anchor.x() : m_picture.width() - anchor.x();
    const double roomY = isTop ? anchor.y() : m_picture.height() - anchor.y();
    const double wish =
        qMax((point.x() - anchor.x()) * (isLeft ? -1 : 1), (point.y() - anchor.y()) * (isTop ? -1 : 1) * m_ratio);
    const double most = qMin(roomX, roomY * m_ratio);
    const double width = qMin(qMax(wish, m_picture.width() * leastPart), most);
    const QSizeF size(width, width / m_ratio);
    change({QPointF(isLeft ? anchor.x() - size.width() : anchor.x(), isTop ? anchor.y() - size.height() : anchor.y()),
            size});
}

void CropView::grow(double factor)
{
    const double most = qMin(double(m_picture.width()), m_picture.height() * m_ratio);
    const double width = qBound(m_picture.width() * leastPart, m_rect.width() * factor, most);
    QRectF rect(QPointF(), QSizeF(width, width / m_ratio));
    rect.moveCenter(m_rect.center());
    rect.moveTo(qBound(0.0, rect.left(), m_picture.width() - rect.width()),
                qBound(0.0, rect.top(), m_picture.height() - rect.height()));
    change(rect);
}

void CropView::change(const QRectF &rect)
{
    if (m_picture.isNull() || rect == m_rect)
        return;
    m_rect = rect;
    setAccessibleDescription(core::article::toString(crop()));
    update();
    Q_EMIT cropChanged();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? 1 : qMax(1.0, m_picture.width() * 0.01);
    constexpr double larger = 1.05;
    const QPointF at = m_rect.topLeft();
    switch (event->key()) {
    case Qt::Key_Left: move(at + QPointF(-step, 0)); break;
    case Qt::Key_Right: move(at + QPointF(step, 0)); break;
    case Qt::Key_Up: move(at + QPointF(0, -step)); break;
    case Qt::Key_Down: move(at + QPointF(0, step)); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: grow(larger); break;
    case Qt::Key_Minus: grow(1 / larger); break;
    case Qt::Key_Home: change(rectOf(core::article::middleCrop(m_picture.size(), m_ratio), m_picture.size())); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), cardColor(palette()));
    if (m_picture.isNull())
        return;
    const QRectF whole = place();
    const QRectF chosen = frame();
    painter.drawImage(whole, m_picture);
    QPainterPath outside;
    outside.addRect(whole);
    outside.addRect(chosen);
    painter.fillPath(outside, QColor(0, 0, 0, 140)); // odd-even: all but the frame
    const QColor accent = hasFocus() ? toneColor(Tone::Accent, palette()) : QColor(Qt::white);
    painter.setPen(QPen(accent, 2));
    painter.drawRect(chosen);
    painter.setBrush(accent);
    painter.setPen(QPen(QColor(0, 0, 0, 120), 1)); // seen on white, too
    for (const QPointF &corner : cornersOf(chosen))
        painter.drawRect(QRectF(corner - QPointF(handle / 2, handle / 2), QSizeF(handle, handle)));
}

} // namespace ui
