// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// Both: 40032 for no list or a long one, 45159 for an unknown tag. Where some openids fail, the others are done and
/// the answer is 45171 with fail_openid_list; where all fail, it is the code of the first (40003, 49003, 45059).
[[nodiscard]] Outcome tagFollowers(State &state, const Call &call);
[[nodiscard]] Outcome untagFollowers(State &state, const Call &call);
/// In the order in which they were applied; 40003, 49003.
[[nodiscard]] Outcome tagsOfFollower(State &state, const Call &call);

} // namespace core::sandbox
