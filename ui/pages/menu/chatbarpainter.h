// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"
#include "ui/pages/menu/chatbarlayout.h"
#include "ui/widgets/chatlook.h"

#include <optional>

class QPainter;

namespace ui {

/// How one button looks at the moment.
struct ChatBarLook
{
    QString name; ///< as the client shows it
    bool opensPopup = false;
    bool isSelected = false;
    bool isHovered = false;
    bool isPressed = false;
    bool isFirst = false; ///< of its row: no separator before it
    std::optional<core::menu::Problem::Severity> problem;
};

/// Draws WeChat's bottom bar, and on it our marks: selection, problems, places to add to.
class ChatBarPainter
{
public:
    ChatBarPainter(QPainter &painter, const ChatColors &colors) : m_painter(painter), m_colors(colors) { }

    void paintBar(const QRectF &bar, double screenBottom);
    void paintToggle(const QRectF &rect, ChatBarState::Input input, const ChatBarLook &look);
    /// The text field that the keyboard toggle shows, from `left` on.
    void paintInput(const QRectF &bar, double left);
    void paintButton(const QRectF &rect, const ChatBarLook &look);
    void paintPopup(const ChatBarLayout &layout);
    void paintSub(const QRectF &rect, const ChatBarLook &look);
    /// A place for one more, with a word where there is room.
    void paintAdd(const QRectF &rect, const QString &text, bool isHovered);
    void paintDrop(const QLineF &line);

private:
    void paintState(const QRectF &rect, const ChatBarLook &look);

    QPainter &m_painter;
    const ChatColors &m_colors;
};

} // namespace ui
