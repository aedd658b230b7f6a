// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chatlook.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/phoneframe.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace ui {

namespace {

constexpr double pictureSize = 40;
constexpr double bubbleLeft = 60;
constexpr double bubblePadding = 11;
constexpr double inputHeight = 50;

QString firstCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto end = finder.toNextBoundary();
    return end > 0 ? text.left(end).toUpper() : QString();
}

} // namespace

const ChatColors &chatColors(bool dark)
{
    static const ChatColors light{
        .background = QColor(0xed, 0xed, 0xed),
        .text = QColor(0x19, 0x19, 0x19),
        .muted = QColor(0, 0, 0, 90),
        .bubble = QColor(Qt::white),
        .bar = QColor(0xf7, 0xf7, 0xf7),
        .line = QColor(0, 0, 0, 26),
        .pressed = QColor(0, 0, 0, 20),
        .panel = QColor(Qt::white),
        .field = QColor(Qt::white),
        .accent = QColor(0x07, 0xc1, 0x60),
    };
    static const ChatColors night{
        .background = QColor(0x11, 0x11, 0x11),
        .text = QColor(255, 255, 255, 216),
        .muted = QColor(255, 255, 255, 100),
        .bubble = QColor(0x2c, 0x2c, 0x2c),
        .bar = QColor(0x1e, 0x1e, 0x1e),
        .line = QColor(255, 255, 255, 24),
        .pressed = QColor(255, 255, 255, 22),
        .panel = QColor(0x2c, 0x2c, 0x2c),
        .field = QColor(0x2c, 0x2c, 0x2c),
        .accent = QColor(0x07, 0xc1, 0x60),
    };
    return dark ? night : light;
}

ChatPartner partnerOf(const std::optional<core::Account> &account)
{
    return {.name = account ? account->name : QString(), .color = account ? badgeColor(*account) : QColor(Qt::gray)};
}

QRectF chatRoom(const QSizeF &screen)
{
    constexpr double top = PhoneFrame::statusHeight + chatTitleHeight;
    return {0, top, screen.width(), screen.height() - PhoneFrame::homeHeight - inputHeight - top};
}

void paintChatFrame(QPainter &painter, const QSizeF &screen, const ChatPartner &partner, const ChatColors &colors)
{
    const QRectF room = chatRoom(screen);
    painter.fillRect(QRectF(0, 0, screen.width(), room.top()), colors.background);
    paintChatTitle(painter, QRectF(0, PhoneFrame::statusHeight, screen.width(), chatTitleHeight), partner, colors);
    painter.fillRect(QRectF(0, room.top() - 0.5, screen.width(), 0.5), colors.line);
    painter.fillRect(QRectF(0, room.bottom(), screen.width(), screen.height() - room.bottom()), colors.bar);
    painter.fillRect(QRectF(0, room.bottom(), screen.width(), 0.5), colors.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.field);
    painter.drawRoundedRect(QRectF(48, room.bottom() + 7, screen.width() - 140, 36), 4, 4);
    painter.setPen(QPen(colors.text, 1.4));
    painter.setBrush(Qt::NoBrush);
    for (const double x : {26.0, screen.width() - 66, screen.width() - 26})
        painter.drawEllipse(QPointF(x, room.bottom() + 25), 12, 12);
}

void paintChatTitle(QPainter &painter, const QRectF &area, const ChatPartner &partner, const ChatColors &colors)
{
    const QFont font = phoneFont(17, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    const QRectF middle = area.adjusted(64, 0, -64, 0);
    painter.drawText(middle, Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(partner.name, Qt::ElideRight, middle.width()));

    painter.setPen(QPen(colors.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double y = area.center().y();
    painter.drawPolyline(QPolygonF({{24, y - 8.5}, {15.5, y}, {24, y + 8.5}}));
    painter.setPen(QPen(colors.text, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF person(area.right() - 26, y);
    painter.drawEllipse(person + QPointF(0, -4.5), 4.6, 4.6);
    QPainterPath shoulders;
    shoulders.moveTo(person + QPointF(-9, 9.5));
    shoulders.cubicTo(person + QPointF(-8.5, 1.8), person + QPointF(8.5, 1.8), person + QPointF(9, 9.5));
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
}

void paintChatTime(QPainter &painter, const QRectF &area, const QString &text, const ChatColors &colors)
{
    painter.setFont(phoneFont(12));
    painter.setPen(colors.muted);
    painter.drawText(area, Qt::AlignCenter, text);
}

void paintChatPicture(QPainter &painter, const QRectF &rect, const ChatPartner &partner)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(partner.color);
    painter.drawRoundedRect(rect, 5, 5);
    painter.setFont(phoneFont(19, QFont::DemiBold));
    painter.setPen(QColor(Qt::white));
    painter.drawText(rect, Qt::AlignCenter, firstCharacter(partner.name));
}

double paintChatBubble(QPainter &painter, const QRectF &area, const QString &text, const ChatPartner &partner,
                       const ChatColors &colors)
{
    paintChatPicture(painter, QRectF(area.left() + 10, area.top(), pictureSize, pictureSize), partner);

    const QFont font = phoneFont(16);
    const QRectF room(area.left() + bubbleLeft + bubblePadding, area.top(), area.width() - bubbleLeft - 76, 400);
    const QRectF words = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text);
    const QRectF bubble(area.left() + bubbleLeft, area.top(), words.width() + 2 * bubblePadding + 1,
                        std::max(pictureSize, words.height() + 18));
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(bubble, 4.5, 4.5);
    shape.addPolygon(QPolygonF({{bubble.left() + 0.5, area.top() + 14},
                                {bubble.left() - 5.5, area.top() + 20},
                                {bubble.left() + 0.5, area.top() + 26}}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bubble);
    painter.drawPath(shape);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(bubble.adjusted(bubblePadding, 0, -bubblePadding + 1, 0),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text);
    return bubble.height();
}

} // namespace ui
