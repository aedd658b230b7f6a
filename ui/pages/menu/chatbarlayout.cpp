// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/chatbarlayout.h"

#include "ui/widgets/phoneframe.h"

#include <QLineF>

#include <algorithm>

namespace ui {

using core::menu::Place;
using Kind = ChatBarItem::Kind;

namespace {

constexpr double barHeight = 50;
constexpr double toggleWidth = 50;
constexpr double addWidth = 44;
constexpr double rowHeight = 50;
constexpr double edge = 8;
constexpr double arrowHeight = 7;
constexpr double widestPopup = 260;
constexpr double addSubHeight = 38;
constexpr double reach = 26; ///< how far beside bar and pop-up a drop still counts

void addButtons(ChatBarLayout &layout, const core::menu::Menu &menu, const ChatBarState &state)
{
    const auto count = double(menu.buttons.size());
    const double left = layout.bar.left() + toggleWidth;
    const double right = layout.bar.right() - (state.canAddButton ? addWidth : 0);
    const double width = (right - left) / count;
    for (int i = 0; i < int(menu.buttons.size()); ++i) {
        layout.items.append({Kind::Button,
                             {.conditional = state.conditional, .button = i},
                             QRectF(left + i * width, layout.bar.top(), width, barHeight)});
    }
    if (state.canAddButton) {
        layout.items.append({Kind::AddButton,
                             {.conditional = state.conditional},
                             QRectF(right, layout.bar.top(), addWidth, barHeight)});
    }
}

QRectF above(const QRectF &button, double width, double height, double gap)
{
    const double x = std::clamp(button.center().x() - width / 2, edge, PhoneFrame::screenWidth - edge - width);
    return {x, button.top() - gap - height, width, height};
}

void addPopup(ChatBarLayout &layout, const core::menu::Button &button, const QRectF &rect, const ChatBarState &state,
              const std::function<double(const QString &)> &textWidth)
{
    double width = std::max(118.0, rect.width() - 2 * edge);
    for (const core::menu::Button &sub : button.children)
        width = std::max(width, textWidth(sub.name) + 36);
    width = std::min(width, widestPopup);
    const auto count = int(button.children.size());
    layout.popup = above(rect, width, count * rowHeight, arrowHeight + 4);
    layout.arrow = rect.center().x();
    for (int i = 0; i < count; ++i) {
        layout.items.append({Kind::Sub,
                             {.conditional = state.conditional, .button = state.open, .sub = i},
                             QRectF(layout.popup.left(), layout.popup.top() + i * rowHeight, width, rowHeight)});
    }
}

} // namespace

const ChatBarItem *ChatBarLayout::itemAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(items, [&point](const ChatBarItem &i) { return i.rect.contains(point); });
    return found == items.cend() ? nullptr : &*found;
}

const ChatBarItem *ChatBarLayout::itemOf(const Place &place) const
{
    const auto found = std::ranges::find_if(items, [&place](const ChatBarItem &item) {
        return (item.kind == Kind::Button || item.kind == Kind::Sub) && item.place == place;
    });
    return found == items.cend() ? nullptr : &*found;
}

ChatBarLayout layOutChatBar(const core::menu::Menu &menu, const ChatBarState &state, const QSizeF &screen,
                            const std::function<double(const QString &)> &textWidth)
{
    ChatBarLayout layout;
    layout.bar = QRectF(0, screen.height() - PhoneFrame::homeHeight - barHeight, screen.width(), barHeight);
    if (menu.buttons.isEmpty()) {
        // Without a menu the phone has nothing to toggle to.
        const QRectF strip(edge, layout.bar.top() - addSubHeight - edge, screen.width() - 2 * edge, addSubHeight);
        if (state.canAddButton)
            layout.items.append({Kind::AddButton, {.conditional = state.conditional}, strip});
        return layout;
    }
    layout.items.append({Kind::Toggle,
                         {.conditional = state.conditional},
                         QRectF(layout.bar.topLeft(), QSizeF(toggleWidth, barHeight))});
    if (state.input == ChatBarState::Input::Keyboard)
        return layout;
    addButtons(layout, menu, state);
    if (state.open >= 0 && state.open < menu.buttons.size()) {
        const QRectF rect = layout.itemOf({.conditional = state.conditional, .button = state.open})->rect;
        addPopup(layout, menu.buttons.at(state.open), rect, state, textWidth);
    }
    const int parent = state.open >= 0 ? state.open : state.selected;
    if (state.canAddSub && parent >= 0 && parent < menu.buttons.size()) {
        const Place place{.conditional = state.conditional, .button = parent};
        const QRectF anchor = layout.popup.isEmpty() ? layout.itemOf(place)->rect : layout.popup;
        const double width = layout.popup.isEmpty() ? 100 : layout.popup.width();
        layout.items.append({Kind::AddSub, place, above(anchor, width, addSubHeight, edge)});
    }
    return layout;
}

std::optional<ChatBarDrop> dropAt(const ChatBarLayout &layout, const Place &from, const QPointF &point)
{
    const bool inPopup = layout.popup.adjusted(-reach, -reach, reach, 0).contains(point);
    if (!inPopup && !layout.bar.adjusted(0, -reach, 0, reach).contains(point))
        return {};
    QList<ChatBarItem> row;
    std::ranges::copy_if(layout.items, std::back_inserter(row), [inPopup](const ChatBarItem &item) {
        return item.kind == (inPopup ? Kind::Sub : Kind::Button);
    });
    if (row.isEmpty())
        return {};
    const auto isBefore = [inPopup, &point](const ChatBarItem &item) {
        return inPopup ? item.rect.center().y() < point.y() : item.rect.center().x() < point.x();
    };
    const int gap = int(std::ranges::count_if(row, isBefore));
    const QRectF near = row.at(std::min(gap, int(row.size()) - 1)).rect;
    Place to = row.first().place;
    QLineF line;
    if (inPopup) {
        const double y = gap < row.size() ? near.top() : near.bottom();
        line = {near.left() + 6, y, near.right() - 6, y};
        to.sub = gap;
        if (from.isSub() && from.button == to.button && from.sub < gap)
            --to.sub; // it leaves a hole before
        else if (!from.isSub() && from.button < to.button)
            --to.button;
    } else {
        const double x = gap < row.size() ? near.left() : near.right();
        line = {x, near.top() + 6, x, near.bottom() - 6};
        to.button = !from.isSub() && from.button < gap ? gap - 1 : gap;
    }
    return ChatBarDrop{to, line};
}

} // namespace ui
