// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// Where callbacks come from: this machine.
[[nodiscard]] Outcome callbackIps(State &state, const Call &call);
/// Where the platform is: this machine.
[[nodiscard]] Outcome apiDomainIps(State &state, const Call &call);
/// 40202, 40203, 40201; then a finding for a callback on this machine or at a literal address. Looks nothing up.
[[nodiscard]] Outcome checkCallback(State &state, const Call &call);

} // namespace core::sandbox
