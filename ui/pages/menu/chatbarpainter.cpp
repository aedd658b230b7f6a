// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/chatbarpainter.h"

#include "ui/widgets/phoneframe.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

using core::menu::Problem;

namespace {

constexpr double markWidth = 9;
constexpr double markGap = 5;
constexpr double popupRadius = 6;

QPen hairline(const QColor &color)
{
    QPen pen(color, 1);
    pen.setCosmetic(true);
    return pen;
}

QPen stroke(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QColor colorOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return {0x8a, 0x94, 0x9b};
    case Problem::Severity::Warning: return {0xfa, 0x9d, 0x3b};
    case Problem::Severity::Error: return {0xfa, 0x51, 0x51}; // WeChat's own red
    }
    return {};
}

void paintKeyboard(QPainter &painter, const QPointF &middle)
{
    painter.drawEllipse(middle, 13.2, 13.2);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 4; ++column)
            painter.drawPoint(middle + QPointF(-6 + column * 4, -4.4 + row * 4));
    }
    painter.drawLine(middle + QPointF(-4.2, 4.6), middle + QPointF(4.2, 4.6));
}

void paintLines(QPainter &painter, const QPointF &middle)
{
    painter.drawEllipse(middle, 13.2, 13.2);
    for (const double y : {-4.6, 0.0, 4.6})
        painter.drawLine(middle + QPointF(-5.6, y), middle + QPointF(5.6, y));
}

void paintFace(QPainter &painter, const QPointF &middle)
{
    painter.drawEllipse(middle, 13.2, 13.2);
    painter.drawArc(QRectF(middle.x() - 6.5, middle.y() - 5, 13, 12), 200 * 16, 140 * 16);
    painter.drawLine(middle + QPointF(-4.6, -4.2), middle + QPointF(-4.6, -2.4));
    painter.drawLine(middle + QPointF(4.6, -4.2), middle + QPointF(4.6, -2.4));
}

void paintPlus(QPainter &painter, const QPointF &middle, double half)
{
    painter.drawLine(middle + QPointF(-half, 0), middle + QPointF(half, 0));
    painter.drawLine(middle + QPointF(0, -half), middle + QPointF(0, half));
}

} // namespace

void ChatBarPainter::paintBar(const QRectF &bar, double screenBottom)
{
    m_painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), screenBottom - bar.top()), m_colors.bar);
    m_painter.setPen(hairline(m_colors.line));
    m_painter.drawLine(bar.topLeft(), bar.topRight());
}

void ChatBarPainter::paintToggle(const QRectF &rect, ChatBarState::Input input, const ChatBarLook &look)
{
    if (look.isHovered || look.isPressed)
        m_painter.fillRect(rect, m_colors.pressed);
    m_painter.setPen(stroke(m_colors.text, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    if (input == ChatBarState::Input::Menu)
        paintKeyboard(m_painter, rect.center());
    else
        paintLines(m_painter, rect.center());
}

void ChatBarPainter::paintInput(const QRectF &bar, double left)
{
    m_painter.setPen(stroke(m_colors.text, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    const double y = bar.center().y();
    const QPointF plus(bar.right() - 25, y);
    const QPointF face(bar.right() - 63, y);
    paintFace(m_painter, face);
    m_painter.drawEllipse(plus, 13.2, 13.2);
    paintPlus(m_painter, plus, 6);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.field);
    const QRectF field(left + 4, bar.top() + 6, face.x() - 22 - left - 4, bar.height() - 12);
    m_painter.drawRoundedRect(field, 5, 5);
    m_painter.setPen(QPen(m_colors.accent, 2));
    m_painter.drawLine(QPointF(field.left() + 10, y - 10), QPointF(field.left() + 10, y + 10));
}

void ChatBarPainter::paintState(const QRectF &rect, const ChatBarLook &look)
{
    if (look.isHovered || look.isPressed)
        m_painter.fillRect(rect.adjusted(0, 0.5, 0, 0), m_colors.pressed);
    if (look.isSelected) {
        QColor tint = m_colors.accent;
        tint.setAlphaF(0.1F);
        m_painter.setPen(QPen(m_colors.accent, 1.6));
        m_painter.setBrush(tint);
        m_painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
    }
    if (look.problem) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colorOf(*look.problem));
        m_painter.drawEllipse(QPointF(rect.right() - 10, rect.top() + 10), 3.6, 3.6);
    }
}

void ChatBarPainter::paintButton(const QRectF &rect, const ChatBarLook &look)
{
    m_painter.setPen(hairline(m_colors.line));
    m_painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), rect.bottomLeft());
    paintState(rect, look);

    const QFont font = phoneFont(16);
    const QFontMetricsF metrics(font);
    const double mark = look.opensPopup ? markWidth + markGap : 0;
    const QString name = metrics.elidedText(look.name, Qt::ElideRight, rect.width() - mark - 10);
    const double width = metrics.horizontalAdvance(name);
    const double left = rect.center().x() - (width + mark) / 2;
    if (look.opensPopup) {
        m_painter.setPen(stroke(m_colors.muted, 1.3));
        for (const double y : {-3.6, 0.0, 3.6})
            m_painter.drawLine(QPointF(left, rect.center().y() + y), QPointF(left + markWidth, rect.center().y() + y));
    }
    m_painter.setFont(font);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(QRectF(left + mark, rect.top(), width + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                       name);
}

void ChatBarPainter::paintPopup(const ChatBarLayout &layout)
{
    const QRectF &box = layout.popup;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(box, popupRadius, popupRadius);
    shape.addPolygon(QPolygonF({{layout.arrow - 7.5, box.bottom() - 0.5},
                                {layout.arrow, box.bottom() + 7},
                                {layout.arrow + 7.5, box.bottom() - 0.5}}));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(0, 0, 0, 10));
    for (const double spread : {5.0, 3.0, 1.5})
        m_painter.drawRoundedRect(box.adjusted(-spread, -spread + 1.5, spread, spread + 1.5), popupRadius + spread,
                                  popupRadius + spread);
    m_painter.setBrush(m_colors.panel);
    m_painter.drawPath(shape);
}

void ChatBarPainter::paintSub(const QRectF &rect, const ChatBarLook &look)
{
    if (!look.isFirst) {
        m_painter.setPen(hairline(m_colors.line));
        m_painter.drawLine(rect.topLeft() + QPointF(12, 0), rect.topRight() - QPointF(12, 0));
    }
    paintState(rect, look);
    const QFont font = phoneFont(16);
    m_painter.setFont(font);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(rect, Qt::AlignCenter,
                       QFontMetricsF(font).elidedText(look.name, Qt::ElideRight, rect.width() - 20));
}

void ChatBarPainter::paintAdd(const QRectF &rect, const QString &text, bool isHovered)
{
    const QRectF box = rect.adjusted(4.5, 4.5, -4.5, -4.5);
    QColor fill = m_colors.accent;
    fill.setAlphaF(isHovered ? 0.22F : 0.07F);
    m_painter.setBrush(fill);
    QPen dashes(m_colors.accent, 1.2);
    dashes.setDashPattern({3, 2.5});
    m_painter.setPen(dashes);
    m_painter.drawRoundedRect(box, 5, 5);
    m_painter.setPen(stroke(m_colors.accent, 1.8));
    const QFont font = phoneFont(14);
    const double width = text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text) + 8;
    const QPointF middle(box.center().x() - width / 2, box.center().y());
    paintPlus(m_painter, middle, 5.5);
    m_painter.setFont(font);
    m_painter.drawText(QRectF(middle.x() + 12, box.top(), width, box.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ChatBarPainter::paintDrop(const QLineF &line)
{
    m_painter.setPen(stroke(m_colors.accent, 3));
    m_painter.drawLine(line);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.accent);
    m_painter.drawEllipse(line.p1(), 4, 4);
    m_painter.drawEllipse(line.p2(), 4, 4);
}

} // namespace ui
