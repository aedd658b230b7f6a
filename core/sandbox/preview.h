// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// To one follower by WeChat id (40132), which wins, or openid (40003, 43004); 45009 after a hundred on a day.
[[nodiscard]] Outcome massPreview(State &state, const Call &call);

} // namespace core::sandbox
