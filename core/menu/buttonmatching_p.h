// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <vector>

namespace core::menu {

/// One button in a list of all of a menu, each parent before its children.
struct ButtonSpot
{
    const Button *button = nullptr;
    int top = 0;
    int sub = -1;
    int parent = -1; ///< index in the list
    int partner = -1; ///< index in the other menu's list; -1 = not there
};

/// Both menus with the buttons that are the same for a person: known by their fields, else by their name, else by
/// their place.
struct ButtonMatching
{
    std::vector<ButtonSpot> before;
    std::vector<ButtonSpot> after;
};
/// The menus must outlive the result.
[[nodiscard]] ButtonMatching matchButtons(const Menu &before, const Menu &after);

/// Which of these numbers (all different) stay when as few as possible move to make them rise.
[[nodiscard]] std::vector<bool> longestRise(const std::vector<int> &numbers);

} // namespace core::menu
