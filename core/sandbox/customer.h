// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// To a follower who did something lately: 45015, 45047. 40003 for what is no openid of the account, 48002 for who
/// does not want messages, 65401 for a kf_account that is not there, and all of content (messagecontent.h). What was
/// refused costs nothing.
[[nodiscard]] Outcome sendToCustomer(State &state, const Call &call);
/// 45072 for another command than Typing and CancelTyping, 45080, 45081.
[[nodiscard]] Outcome showTyping(State &state, const Call &call);

} // namespace core::sandbox
