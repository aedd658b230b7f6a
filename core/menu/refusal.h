// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/menu/menu.h"
#include "core/menu/problem.h"
#include "core/menu/publishplan.h"

namespace core {
class Catalogue;
}

namespace core::menu {

/// Which buttons and fields a refusal of the platform (40016–40027, 40033, 40119, 45064, 65301–65320, 85005…) is about:
/// those that break the rule of that code; else those that the code can only mean ("a URL below a top-level button").
/// Always at least one problem, with the platform's code and text; at the menu itself when nothing narrower is known.
[[nodiscard]] QList<Problem> locate(const Error &refusal, const PublishStep &step, const MenuSet &menus,
                                    const Catalogue &catalogue);

} // namespace core::menu
