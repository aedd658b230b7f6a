// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"
#include "ui/support/tone.h"

#include <QString>

namespace core::menu {
struct Button;
struct MenuSet;
} // namespace core::menu

namespace ui::words {

/// "Link" for "url", "Tag" for "matchrule.tag_id"; the wire name of a field that has no title.
[[nodiscard]] QString fieldTitle(const QString &wireName);
/// "Open a web page", "Pop-up"; the wire name of a type that we do not know.
[[nodiscard]] QString typeTitle(const core::menu::Button &button);
/// For themedIcon().
[[nodiscard]] QString typeIcon(const core::menu::Button &button);
[[nodiscard]] QString typeIcon(QStringView type);
/// "Shop › Sale"; "(no name)" for a name that is empty.
[[nodiscard]] QString buttonTitle(const core::menu::MenuSet &menus, const core::menu::Place &place);
[[nodiscard]] QString shownTitle(const QString &name);

[[nodiscard]] QString severityIcon(core::menu::Problem::Severity severity);
[[nodiscard]] Tone severityTone(core::menu::Problem::Severity severity);
[[nodiscard]] QString severityTitle(core::menu::Problem::Severity severity);

} // namespace ui::words
