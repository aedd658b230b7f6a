// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/place.h"

#include <QRectF>

#include <functional>

namespace ui {

/// Something on the phone that can be pointed at.
struct ChatBarItem
{
    enum class Kind {
        Toggle, ///< between menu and keyboard
        Button,
        Sub,
        AddButton, ///< ours, where there is room for another one
        AddSub,
    };

    Kind kind = Kind::Button;
    core::menu::Place place;
    QRectF rect;

    friend bool operator==(const ChatBarItem &, const ChatBarItem &) = default;
};

/// What is shown of a menu.
struct ChatBarState
{
    enum class Input { Menu, Keyboard };

    int conditional = -1;
    Input input = Input::Menu;
    int open = -1; ///< the button whose pop-up is open
    bool canAddButton = false;
    bool canAddSub = false; ///< to the open button, or to the selected one
    int selected = -1; ///< top level
};

/// Where everything of WeChat's bottom bar is, in points of the phone's screen.
struct ChatBarLayout
{
    QRectF bar;
    QRectF popup; ///< empty when none is open
    double arrow = 0; ///< x of the pop-up's tip
    QList<ChatBarItem> items;

    [[nodiscard]] const ChatBarItem *itemAt(const QPointF &point) const;
    [[nodiscard]] const ChatBarItem *itemOf(const core::menu::Place &place) const;
};

/// `textWidth` measures a name as the client shows it on the second level.
[[nodiscard]] ChatBarLayout layOutChatBar(const core::menu::Menu &menu, const ChatBarState &state, const QSizeF &screen,
                                          const std::function<double(const QString &)> &textWidth);

/// Where a button that is dropped at `point` goes: the place that it has afterwards, and the line that shows it.
struct ChatBarDrop
{
    core::menu::Place to;
    QLineF line;
};
[[nodiscard]] std::optional<ChatBarDrop> dropAt(const ChatBarLayout &layout, const core::menu::Place &from,
                                                const QPointF &point);

} // namespace ui
