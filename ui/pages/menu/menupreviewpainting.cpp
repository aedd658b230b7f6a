// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menurules.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/chatbarpainter.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menupreview.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Level;
using core::menu::Place;
using Kind = ChatBarItem::Kind;

QString MenuPreview::shown(const Button &button, const Place &place) const
{
    return core::menu::shownName(button.name, place.isSub() ? Level::Sub : Level::Top, m_catalogue);
}

ChatBarLook MenuPreview::lookOf(const ChatBarItem &item) const
{
    ChatBarLook look{.isHovered = m_hovered == item && !m_drag, .isPressed = m_pressed == item};
    const Button *button = m_editing.button(item.place);
    if (!button)
        return look;
    look.name = shown(*button, item.place);
    look.opensPopup = !button->children.isEmpty();
    look.isSelected = m_editing.selected().owner() == item.place;
    look.isFirst = item.place.sub == 0;
    for (const core::menu::Problem &problem : m_editing.problems()) {
        const bool loud = problem.severity != core::menu::Problem::Severity::Note; // a note would only soil the picture
        if (loud && problem.place.owner() == item.place && (!look.problem || problem.severity > *look.problem))
            look.problem = problem.severity;
    }
    return look;
}

QString MenuPreview::toolTipOf(const ChatBarItem &item) const
{
    switch (item.kind) {
    case Kind::Toggle:
        return m_state.input == ChatBarState::Input::Menu ? tr("Show the keyboard") : tr("Show the menu");
    case Kind::AddButton: return tr("Insert button");
    case Kind::AddSub: return tr("Insert sub-button");
    case Kind::Button:
    case Kind::Sub: break;
    }
    const Button *button = m_editing.button(item.place);
    if (!button)
        return {};
    QStringList lines{words::shownTitle(button->name), words::typeTitle(*button)};
    for (const core::menu::Problem &problem : m_editing.problems()) {
        if (problem.place.owner() == item.place)
            lines.append(problem.message);
    }
    return lines.join(u'\n');
}

void MenuPreview::paintScreen(QPainter &painter)
{
    const ChatColors &colors = chatColors(isDark());
    ChatBarPainter paint(painter, colors);
    paintChat(painter);
    paint.paintBar(m_layout.bar, screenSize().height());
    if (m_editing.currentMenu().buttons.isEmpty())
        paint.paintInput(m_layout.bar, 0);
    else if (m_state.input == ChatBarState::Input::Keyboard)
        paint.paintInput(m_layout.bar, rectOfToggle().right());
    if (!m_layout.popup.isEmpty())
        paint.paintPopup(m_layout);
    for (const ChatBarItem &item : m_layout.items)
        paintItem(paint, item);
    if (m_drag && m_drag->hasMoved)
        paintDragged(painter, paint);
}

QRectF MenuPreview::rectOfToggle() const
{
    for (const ChatBarItem &item : m_layout.items) {
        if (item.kind == Kind::Toggle)
            return item.rect;
    }
    return {};
}

void MenuPreview::paintChat(QPainter &painter) const
{
    const ChatColors &colors = chatColors(isDark());
    const QRectF screen({0, 0}, screenSize());
    painter.fillRect(screen, colors.background);
    const QRectF title(0, statusHeight, screen.width(), chatTitleHeight);
    paintChatTitle(painter, title, m_partner, colors);
    paintChatTime(painter, QRectF(0, title.bottom() + 12, screen.width(), 20), u"9:41"_s, colors);
    paintChatBubble(painter, QRectF(0, title.bottom() + 44, screen.width(), 0), tr("Thank you for following us!"),
                    m_partner, colors);
}

void MenuPreview::paintItem(ChatBarPainter &paint, const ChatBarItem &item) const
{
    switch (item.kind) {
    case Kind::Toggle: paint.paintToggle(item.rect, m_state.input, lookOf(item)); break;
    case Kind::Button: paint.paintButton(item.rect, lookOf(item)); break;
    case Kind::Sub: paint.paintSub(item.rect, lookOf(item)); break;
    case Kind::AddButton:
        paint.paintAdd(item.rect, item.rect.width() > 100 ? tr("Insert button") : QString(), m_hovered == item);
        break;
    case Kind::AddSub: paint.paintAdd(item.rect, {}, m_hovered == item); break;
    }
}

void MenuPreview::paintDragged(QPainter &painter, ChatBarPainter &paint) const
{
    const auto target = dropAt(m_layout, m_drag->from, m_drag->now);
    if (target && (target->to == m_drag->from || m_editing.canMove(m_drag->from, target->to)))
        paint.paintDrop(target->line);
    const ChatBarItem *item = m_layout.itemOf(m_drag->from);
    const Button *button = m_editing.button(m_drag->from);
    if (!button)
        return;
    const QSizeF size = item ? item->rect.size() : QSizeF(110, 50);
    const QRectF card(m_drag->now - QPointF(size.width() / 2, size.height() / 2), size);
    const ChatColors &colors = chatColors(isDark());
    painter.setOpacity(0.92);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 40));
    painter.drawRoundedRect(card.translated(0, 3), 8, 8);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(card, 8, 8);
    paint.paintSub(card, {.name = shown(*button, m_drag->from), .isSelected = true, .isFirst = true});
    painter.setOpacity(1);
}

} // namespace ui
