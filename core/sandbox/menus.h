// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QJsonArray>

#include <optional>

namespace core::sandbox {

struct State;

/// The menu as it was published through the API; nothing until the first menu/create.
struct Menus
{
    std::optional<QJsonArray> buttons; ///< each with a sub_button array, as menu/get answers them
    /// Mini programs linked to the account; empty = any well-formed AppID counts as linked.
    QStringList linkedMiniPrograms;
};

[[nodiscard]] Outcome createMenu(State &state, const Call &call);
[[nodiscard]] Outcome getMenu(State &state, const Call &call);
[[nodiscard]] Outcome deleteMenu(State &state, const Call &call);

} // namespace core::sandbox
