// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/menuapi.h"
#include "core/menu/menudiff.h"
#include "core/menu/publishplan.h"

#include <QDateTime>

namespace ui::words {

/// "Tag 101 · Android"; "No rule yet" when it matches nobody in particular.
[[nodiscard]] QString ruleTitle(const core::menu::MatchRule &rule);
/// "Default menu", or the rule of a conditional one.
[[nodiscard]] QString menuTitle(const core::menu::MenuSet &menus, int conditional);
/// "3 buttons · 2 conditional menus"
[[nodiscard]] QString summary(const core::menu::MenuSet &menus);
/// "14:02", "yesterday 18:20", "3 May 18:20"; in local time.
[[nodiscard]] QString moment(const QDateTime &at, const QDateTime &now);

[[nodiscard]] QString stepTitle(const core::menu::PublishStep &step, const core::menu::MenuSet &wanted);
/// "POST /cgi-bin/menu/create"
[[nodiscard]] QString stepCall(const core::menu::PublishStep &step, const core::Catalogue &catalogue);

} // namespace ui::words
