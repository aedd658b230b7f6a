// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QPointF;
class QRectF;

namespace ui {

/// The colours of WeChat's chat screen.
struct ChatColors
{
    QColor background;
    QColor text;
    QColor muted;
    QColor bubble;
    QColor bar; ///< at the bottom
    QColor line;
    QColor pressed;
    QColor panel; ///< a pop-up above the bar
    QColor field;
    QColor accent;
};
[[nodiscard]] const ChatColors &chatColors(bool dark);

/// Who is talking.
struct ChatPartner
{
    QString name;
    QColor color; ///< of the picture, which shows the first character of the name
};

constexpr double chatTitleHeight = 44;
/// Back, the partner's name, and the way to the partner's page.
void paintChatTitle(QPainter &painter, const QRectF &area, const ChatPartner &partner, const ChatColors &colors);
/// The grey line between messages.
void paintChatTime(QPainter &painter, const QRectF &area, const QString &text, const ChatColors &colors);
/// The partner's picture.
void paintChatPicture(QPainter &painter, const QRectF &rect, const ChatPartner &partner);
/// A message of the partner with the picture beside it; returns the height that it takes.
double paintChatBubble(QPainter &painter, const QRectF &area, const QString &text, const ChatPartner &partner,
                       const ChatColors &colors);

} // namespace ui
