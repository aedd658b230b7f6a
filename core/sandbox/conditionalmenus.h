// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// {"menuid":"…"}. 65303 without a default menu made by the API; 65316 when all conditional menus together would lead
/// to too many domains, by which the sandbox understands hosts.
[[nodiscard]] Outcome addConditionalMenu(State &state, const Call &call);
/// {"menuid"} as text, as menu/addconditional answers it, or as a number, as menu/get does. 65301 when there is no such
/// conditional menu; the default one's id is none.
[[nodiscard]] Outcome deleteConditionalMenu(State &state, const Call &call);
/// {"button":[…]} as the follower with this openid or WeChat id sees it: of the newest conditional menu that matches,
/// else of the default menu. 65302 for a stranger, 46003 when the API made no menu.
[[nodiscard]] Outcome tryMatch(State &state, const Call &call);

} // namespace core::sandbox
