// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menulists.h"

namespace ui::lists {

using core::menu::Button;
using core::menu::Menu;
using core::menu::MenuSet;
using core::menu::Place;

Menu *menuAt(MenuSet &menus, const Place &place)
{
    if (place.conditional < 0)
        return &menus.base;
    return place.conditional < menus.conditional.size() ? &menus.conditional[place.conditional].menu : nullptr;
}

const Menu *menuAt(const MenuSet &menus, const Place &place)
{
    if (place.conditional < 0)
        return &menus.base;
    return place.conditional < menus.conditional.size() ? &menus.conditional.at(place.conditional).menu : nullptr;
}

/// The list in which the button of that place is, or would be.
QList<Button> *siblings(MenuSet &menus, const Place &place)
{
    Menu *menu = menuAt(menus, place);
    if (!menu || !place.isSub())
        return menu ? &menu->buttons : nullptr;
    return place.button >= 0 && place.button < menu->buttons.size() ? &menu->buttons[place.button].children : nullptr;
}

const QList<Button> *siblings(const MenuSet &menus, const Place &place)
{
    const Menu *menu = menuAt(menus, place);
    if (!menu || !place.isSub())
        return menu ? &menu->buttons : nullptr;
    return place.button >= 0 && place.button < menu->buttons.size() ? &menu->buttons.at(place.button).children
                                                                    : nullptr;
}

int row(const Place &place)
{
    return place.isSub() ? place.sub : place.button;
}

Place withRow(Place place, qsizetype index)
{
    (place.isSub() ? place.sub : place.button) = int(index);
    return place.owner();
}

Button *buttonAt(MenuSet &menus, const Place &place)
{
    QList<Button> *buttons = place.isButton() ? siblings(menus, place) : nullptr;
    return buttons && row(place) < buttons->size() ? &(*buttons)[row(place)] : nullptr;
}

const Button *buttonAt(const MenuSet &menus, const Place &place)
{
    const QList<Button> *buttons = place.isButton() ? siblings(menus, place) : nullptr;
    return buttons && row(place) < buttons->size() ? &buttons->at(row(place)) : nullptr;
}

bool isSameList(const Place &a, const Place &b)
{
    return a.conditional == b.conditional && a.isSub() == b.isSub() && (!a.isSub() || a.button == b.button);
}

} // namespace ui::lists
