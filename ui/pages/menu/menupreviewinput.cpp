// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menupreview.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

using core::menu::Button;
using core::menu::Place;
using Kind = ChatBarItem::Kind;
using Input = ChatBarState::Input;

void MenuPreview::mousePressEvent(QMouseEvent *event)
{
    commitRename();
    const auto item = itemAt(event->position());
    if (!item) {
        if (QRectF({0, 0}, screenSize()).contains(toScreen(event->position())))
            m_editing.select({.conditional = m_editing.current()});
        return;
    }
    if (event->button() == Qt::LeftButton)
        press(*item, toScreen(event->position()));
    else if (item->kind == Kind::Button || item->kind == Kind::Sub)
        m_editing.select(item->place); // for the context menu
}

void MenuPreview::press(const ChatBarItem &item, const QPointF &point)
{
    m_pressed = item;
    if (item.kind == Kind::Button || item.kind == Kind::Sub) {
        const bool wasOpen = item.kind == Kind::Button && m_editing.selected().owner() == item.place
            && m_state.open == item.place.button;
        m_drag = Drag{.from = item.place, .start = point, .now = point, .wasOpen = wasOpen};
        const bool reopens = m_editing.selected().owner() == item.place && !wasOpen;
        m_editing.select(item.place);
        if (reopens)
            followSelection();
    }
    update();
}

void MenuPreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        setHovered(itemAt(event->position()));
        return;
    }
    m_drag->now = toScreen(event->position());
    const double moved = (m_drag->now - m_drag->start).manhattanLength() * scale();
    if (!m_drag->hasMoved && moved < QApplication::startDragDistance())
        return;
    m_drag->hasMoved = true;
    m_pressed.reset();
    setCursor(Qt::ClosedHandCursor);
    const auto over = itemAt(event->position());
    if (over != m_hovered)
        m_spring.start();
    m_hovered = over;
    update();
}

void MenuPreview::springOpen()
{
    if (!m_drag || !m_hovered || m_hovered->kind != Kind::Button || m_hovered->place == m_drag->from)
        return;
    m_state.open = m_hovered->place.button;
    arrange();
}

void MenuPreview::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (m_drag && m_drag->hasMoved) {
        drop();
    } else if (pressed && itemAt(event->position()) && itemAt(event->position())->kind == pressed->kind) {
        if (pressed->kind == Kind::Toggle)
            toggleInput();
        else if (pressed->kind == Kind::AddButton || pressed->kind == Kind::AddSub)
            add(*pressed);
        else if (m_drag && m_drag->wasOpen)
            m_state.open = -1; // as on the phone: a second tap closes
    }
    m_drag.reset();
    m_spring.stop();
    arrange();
    m_hovered.reset();
    setHovered(itemAt(event->position()));
}

void MenuPreview::drop()
{
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    const auto target = dropAt(m_layout, drag.from, drag.now);
    if (target)
        m_editing.move(drag.from, target->to);
    followSelection();
}

void MenuPreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto item = itemAt(event->position());
    if (!item || event->button() != Qt::LeftButton)
        return;
    if (item->kind == Kind::Button || item->kind == Kind::Sub) {
        m_editing.select(item->place);
        followSelection();
        rename();
    } else {
        press(*item, toScreen(event->position())); // a quick second click on “+” is one more
    }
}

void MenuPreview::add(const ChatBarItem &item)
{
    const bool added =
        item.kind == Kind::AddSub ? m_editing.insertBelow(item.place) : m_editing.insertAfter(item.place);
    if (added)
        rename();
}

void MenuPreview::closePopup()
{
    m_state.open = -1;
    arrange();
}

void MenuPreview::toggleInput()
{
    m_state.input = m_state.input == Input::Menu ? Input::Keyboard : Input::Menu;
    closePopup();
}

void MenuPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: walk(Qt::Key(event->key())); return;
    case Qt::Key_Escape: m_editing.select({.conditional = m_editing.current()}); return;
    case Qt::Key_Space:
        if (!m_editing.selected().isButton())
            toggleInput();
        else if (m_state.open >= 0 && !m_editing.selected().isSub())
            closePopup();
        else
            followSelection();
        return;
    default: PhoneFrame::keyPressEvent(event);
    }
}

void MenuPreview::walk(Qt::Key key)
{
    const Place now = m_editing.selected().owner();
    const auto tops = int(m_editing.currentMenu().buttons.size());
    const Place top{.conditional = now.conditional, .button = now.button};
    const Button *parent = m_editing.button(top);
    const int subs = parent ? int(parent->children.size()) : 0;
    Place to = now;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Left ? -1 : 1;
        to = top;
        to.button = now.isButton() ? std::clamp(now.button + step, 0, tops - 1) : step < 0 ? tops - 1 : 0;
    } else if (key == Qt::Key_Up && now.isButton()) {
        to.sub = now.isSub() ? std::max(0, now.sub - 1) : subs - 1;
    } else if (now.isSub()) {
        to.sub = now.sub + 1 < subs ? now.sub + 1 : -1;
    }
    m_editing.select(to);
}

void MenuPreview::leaveEvent(QEvent * /*event*/)
{
    setHovered({});
}

} // namespace ui
