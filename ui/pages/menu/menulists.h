// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/place.h"

/// Where in a MenuSet a Place is. Whatever is not there is nullptr.
namespace ui::lists {

[[nodiscard]] core::menu::Menu *menuAt(core::menu::MenuSet &menus, const core::menu::Place &place);
[[nodiscard]] const core::menu::Menu *menuAt(const core::menu::MenuSet &menus, const core::menu::Place &place);

/// The list in which the button of that place is, or would be.
[[nodiscard]] QList<core::menu::Button> *siblings(core::menu::MenuSet &menus, const core::menu::Place &place);
[[nodiscard]] const QList<core::menu::Button> *siblings(const core::menu::MenuSet &menus,
                                                        const core::menu::Place &place);
[[nodiscard]] core::menu::Button *buttonAt(core::menu::MenuSet &menus, const core::menu::Place &place);
[[nodiscard]] const core::menu::Button *buttonAt(const core::menu::MenuSet &menus, const core::menu::Place &place);

/// Its index in siblings().
[[nodiscard]] int row(const core::menu::Place &place);
[[nodiscard]] core::menu::Place withRow(core::menu::Place place, qsizetype index);
[[nodiscard]] bool isSameList(const core::menu::Place &a, const core::menu::Place &b);

} // namespace ui::lists
