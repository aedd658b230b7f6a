// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <QString>

namespace test {

/// Menus as a test shows them: "A(a b) B | C" is a default menu with the buttons A, having a and b in its pop-up, and
/// B, and one conditional menu with the button C. Names are words; every button without children sends its name.
[[nodiscard]] core::menu::MenuSet menusOf(const QString &text);
[[nodiscard]] QString textOf(const core::menu::MenuSet &menus);

} // namespace test
