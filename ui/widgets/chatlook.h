// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

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

[[nodiscard]] ChatPartner partnerOf(const std::optional<core::Account> &account);

constexpr double chatTitleHeight = 44;
/// Where messages are, on a screen of that size: below the title and above the field to write in.
[[nodiscard]] QRectF chatRoom(const QSizeF &screen);
/// Title and field, over messages that reach beyond their room.
void paintChatFrame(QPainter &painter, const QSizeF &screen, const ChatPartner &partner, const ChatColors &colors);
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
