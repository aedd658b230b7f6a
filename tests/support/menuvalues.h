// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

namespace test::menus {

[[nodiscard]] inline core::menu::Button click(const QString &name, const QString &key = QStringLiteral("KEY"))
{
    return {.name = name, .type = QStringLiteral("click"), .key = key};
}

[[nodiscard]] inline core::menu::Button view(const QString &name,
                                             const QString &url = QStringLiteral("https://example.com/"))
{
    return {.name = name, .type = QStringLiteral("view"), .url = url};
}

[[nodiscard]] inline core::menu::Button popUp(const QString &name, const QList<core::menu::Button> &children)
{
    return {.name = name, .children = children};
}

[[nodiscard]] inline core::menu::MenuSet menuOf(const QList<core::menu::Button> &buttons)
{
    return {.base = {.buttons = buttons}};
}

[[nodiscard]] inline core::menu::ConditionalMenu conditional(const core::menu::MatchRule &rule,
                                                             const QList<core::menu::Button> &buttons,
                                                             const QString &menuId = {})
{
    return {.menu = {.buttons = buttons, .menuId = menuId}, .rule = rule};
}

[[nodiscard]] inline core::menu::ConditionalMenu forTag(const QString &tagId, const QList<core::menu::Button> &buttons,
                                                        const QString &menuId = {})
{
    return conditional({.tagId = tagId}, buttons, menuId);
}

} // namespace test::menus
