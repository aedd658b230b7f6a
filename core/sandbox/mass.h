// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// To everybody or a tag (40152). All of content (messagecontent.h), then clientmsgid: 45067, 45066, 45065 with the
/// msg_id of the send that has it already; then what is left of the quota: 45028.
[[nodiscard]] Outcome massSendAll(State &state, const Call &call);
/// To openids: 40130 for less than two, 40032 for too many, 40003 for what is none.
[[nodiscard]] Outcome massSend(State &state, const Call &call);
/// 40059 for a msg_id of no mass send.
[[nodiscard]] Outcome massStatus(State &state, const Call &call);
/// Takes articles and videos away that went out: their cards stay on phones. 40059, 40060 for an article that is not
/// there, 40065 for what did not go out or is away already, 9500001 for other kinds.
[[nodiscard]] Outcome massDelete(State &state, const Call &call);
[[nodiscard]] Outcome massSpeed(State &state, const Call &call);
/// 45084 without a speed, 45083 for one out of range.
[[nodiscard]] Outcome setMassSpeed(State &state, const Call &call);

} // namespace core::sandbox
