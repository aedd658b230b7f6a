// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/menu/menu.h"
#include "core/menu/problem.h"

#include <QHash>

namespace core::menu {

/// Which of the platform's shapes a text has.
enum class Shape {
    Menu, ///< {"button":[…]}, as menu/create takes it; with "matchrule" as menu/addconditional takes it
    Get, ///< {"menu":{…},"conditionalmenu":[…]}, as menu/get answers; a MenuSet is saved like this
    SelfMenu, ///< {"is_menu_open":1,"selfmenu_info":{"button":[{"sub_button":{"list":[…]}}]}}
    Buttons, ///< a bare array of buttons, as people keep it in files
};

/// What was read. A part that has no place in a MenuSet (a button that is no object, a third level, a duplicate key)
/// is a problem of severity Error with its path and line; everything else is kept, so that nothing gets lost in
/// silence.
struct Reading
{
    MenuSet menus;
    Shape shape = Shape::Menu;
    bool isOpen = true; ///< of SelfMenu: is_menu_open
    QList<Problem> problems;
    QHash<QString, int> lines; ///< of menus, buttons and fields in the text, by Place::toString()

    /// The line of a place, or of the nearest thing that contains it; from 1.
    [[nodiscard]] int lineOf(const Place &place) const;
};

/// Reads every shape above. Never fails: a text that is not JSON is one problem at its line.
[[nodiscard]] Reading read(const QByteArray &json);

/// The body of menu/create: raw UTF-8, {"button":[…]}, with what we did not understand as it came.
[[nodiscard]] QByteArray createBody(const Menu &menu);
/// The body of menu/addconditional: {"button":[…],"matchrule":{…}}.
[[nodiscard]] QByteArray addConditionalBody(const ConditionalMenu &menu);
/// The body of menu/delconditional.
[[nodiscard]] QByteArray deleteConditionalBody(const QString &menuId);

/// For files, history and the JSON tab: {"button":[…]} when there is only a default menu, else the shape Get. Keys in
/// the order in which people read them (name, type, fields, sub_button), indented; read() gives the same MenuSet back.
[[nodiscard]] QByteArray write(const MenuSet &menus);

} // namespace core::menu
