// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phoneframe.h"

#include "ui/support/tone.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double bezel = 11;
constexpr double margin = 6; ///< for the shadow and the keys at the sides
constexpr double screenRadius = 40;
constexpr double tallest = 812;
constexpr double shortest = 667;
constexpr double around = 2 * (bezel + margin);

void paintBattery(QPainter &painter, const QPointF &at, const QColor &color)
{
    painter.setPen(QPen(QColor(color.red(), color.green(), color.blue(), 110), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at.x(), at.y(), 22, 11), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(at.x() + 2, at.y() + 2, 18, 7), 1.5, 1.5);
    painter.setOpacity(0.5);
    painter.drawRoundedRect(QRectF(at.x() + 23.5, at.y() + 3.5, 1.5, 4), 0.75, 0.75);
    painter.setOpacity(1);
}

void paintSignal(QPainter &painter, const QPointF &at, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int i = 0; i < 4; ++i) {
        const double height = 4 + i * 2.2;
        painter.drawRoundedRect(QRectF(at.x() + i * 4.6, at.y() + 11 - height, 3, height), 0.8, 0.8);
    }
}

void paintWifi(QPainter &painter, const QPointF &at, const QColor &color)
{
    const QPointF foot = at + QPointF(7.5, 10.5);
    QPainterPath fan;
    fan.moveTo(foot);
    fan.arcTo(QRectF(foot.x() - 11, foot.y() - 11, 22, 22), 47, 86);
    fan.closeSubpath();
    QPainterPath gaps;
    for (const double radius : {4.0, 7.4}) {
        gaps.addEllipse(foot, radius + 1.1, radius + 1.1);
        QPainterPath inner;
        inner.addEllipse(foot, radius, radius);
        gaps = gaps.subtracted(inner);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(fan.subtracted(gaps));
}

} // namespace

PhoneFrame::PhoneFrame(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PhoneFrame::sizeHint() const
{
    return {310, 640};
}

QSize PhoneFrame::minimumSizeHint() const
{
    return {210, 380};
}

bool PhoneFrame::isDark() const
{
    return ui::isDark(QApplication::palette());
}

QPointF PhoneFrame::toScreen(const QPointF &inWidget) const
{
    return (inWidget - m_origin) / m_scale;
}

QRect PhoneFrame::toWidget(const QRectF &onScreen) const
{
    return QRectF(onScreen.topLeft() * m_scale + m_origin, onScreen.size() * m_scale).toRect();
}

void PhoneFrame::resizeEvent(QResizeEvent *event)
{
    const double widest = std::min(1.0, width() / (screenWidth + around));
    m_screen.setHeight(std::clamp(height() / widest - around, shortest, tallest));
    m_scale = std::min(widest, height() / (m_screen.height() + around));
    const QSizeF phone = m_screen * m_scale;
    m_origin = QPointF((width() - phone.width()) / 2, (height() - phone.height()) / 2);
    QWidget::resizeEvent(event);
}

void PhoneFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    paintBody(painter);

    QPainterPath glass;
    glass.addRoundedRect(QRectF({0, 0}, m_screen), screenRadius, screenRadius);
    painter.save();
    painter.setClipPath(glass);
    paintScreen(painter);
    painter.restore();
    paintStatus(painter);
    // A clip's edge is hard; the bezel's inner line covers it.
    painter.setPen(QPen(QColor(0x0c, 0x0d, 0x0e), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glass);
}

void PhoneFrame::paintBody(QPainter &painter) const
{
    const QRectF body = QRectF({0, 0}, m_screen).adjusted(-bezel, -bezel, bezel, bezel);
    const double radius = screenRadius + bezel;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2b, 0x2e, 0x31));
    for (const double top : {118.0, 172.0, 232.0})
        painter.drawRoundedRect(QRectF(body.left() - 2.5, top, 5, top < 120 ? 28 : 48), 2, 2);
    painter.drawRoundedRect(QRectF(body.right() - 2.5, 186, 5, 78), 2, 2);

    painter.setBrush(QColor(0, 0, 0, 22));
    for (const double spread : {3.0, 1.8, 0.8})
        painter.drawRoundedRect(body.adjusted(-spread, -spread + 2, spread, spread + 2), radius + spread,
                                radius + spread);
    QLinearGradient metal(body.topLeft(), body.bottomRight());
    metal.setColorAt(0, QColor(0x6a, 0x6e, 0x72));
    metal.setColorAt(0.35, QColor(0x34, 0x37, 0x3a));
    metal.setColorAt(0.7, QColor(0x45, 0x48, 0x4b));
    metal.setColorAt(1, QColor(0x26, 0x28, 0x2a));
    painter.setBrush(metal);
    painter.drawRoundedRect(body, radius, radius);
    painter.setBrush(QColor(0x0c, 0x0d, 0x0e));
    painter.drawRoundedRect(body.adjusted(2.2, 2.2, -2.2, -2.2), radius - 2.2, radius - 2.2);
}

void PhoneFrame::paintStatus(QPainter &painter) const
{
    const QColor ink = isDark() ? QColor(Qt::white) : QColor(0x11, 0x11, 0x11);
    painter.setFont(phoneFont(16, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(QRectF(24, 8, 76, 32), Qt::AlignCenter, u"9:41"_s);
    const double right = m_screen.width() - 30;
    paintSignal(painter, {right - 67, 18}, ink);
    paintWifi(painter, {right - 45, 18}, ink);
    paintBattery(painter, {right - 24, 18}, ink);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Qt::black));
    painter.drawRoundedRect(QRectF(m_screen.width() / 2 - 48, 9, 96, 28), 14, 14);
    painter.setBrush(QColor(0x17, 0x1c, 0x2b));
    painter.drawEllipse(QPointF(m_screen.width() / 2 + 33, 23), 5, 5);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(m_screen.width() / 2 - 67, m_screen.height() - 13, 134, 5), 2.5, 2.5);
}

QFont phoneFont(int size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace ui
