// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/matchrule.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace core::sandbox {

struct State;

/// A menu that was published through the API.
struct PublishedMenu
{
    qint64 id = 0;
    QJsonArray buttons; ///< each with a sub_button array, as menu/get answers them
};

struct ConditionalMenu
{
    PublishedMenu menu;
    MatchRule rule;
};

/// What followers see at the foot of the chat.
///
/// The facts say that the console's menu disappears when the server configuration is switched on, and that
/// get_current_selfmenu_info shows whichever menu is live. Where they are silent the sandbox assumes: what is published
/// last is live and replaces the other (a menu of the console those of the API, conditional ones included; menu/create
/// the console's); switched off again, the server configuration lets the console's menu come back unless it was
/// replaced meanwhile; menu/delete removes only what the API made.
struct Menus
{
    [[nodiscard]] qint64 newId() { return ++lastId; }
    /// Whether followers see the console's menu.
    [[nodiscard]] bool isConsoleMenuLive() const { return !consoleMade.isEmpty() && !isServerConfigOn; }

    std::optional<PublishedMenu> standard; ///< the default menu; nothing until the first menu/create
    QList<ConditionalMenu> conditional; ///< oldest first; none without a default menu
    QJsonArray consoleMade; ///< as get_current_selfmenu_info shows it; empty = none
    bool isServerConfigOn = false;
    qint64 lastId = 425'000'000; ///< ids have nine digits and rise
    /// Mini programs linked to the account; empty = any well-formed AppID counts as linked.
    QStringList linkedMiniPrograms;
};

/// The body of menu/create and menu/addconditional: 65318 when not UTF-8, 40033 for any \\uXXXX, which the platform
/// does not take although JSON allows it.
[[nodiscard]] Result<QJsonObject> menuBody(const Call &call);

[[nodiscard]] Outcome createMenu(State &state, const Call &call);
[[nodiscard]] Outcome getMenu(State &state, const Call &call);
/// The default menu and all conditional ones; no error when there are none.
[[nodiscard]] Outcome deleteMenu(State &state, const Call &call);

} // namespace core::sandbox
