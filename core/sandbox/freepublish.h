// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// 41006, 40007, 53503 for a draft that is on its way already.
[[nodiscard]] Outcome submitDraft(State &state, const Call &call);
/// 53502 for an unknown publish_id, which is a number or a text.
[[nodiscard]] Outcome publishStatus(State &state, const Call &call);
/// "index" counts from 1; 0 or none means all. 53600, 40114.
[[nodiscard]] Outcome deletePublished(State &state, const Call &call);
[[nodiscard]] Outcome getPublished(State &state, const Call &call);
[[nodiscard]] Outcome listPublished(State &state, const Call &call);

/// Controls, see Platform: how the next publishing ends, and the platform's ban of what is out.
[[nodiscard]] Done orderPublishOutcome(State &state, JsonReader &reader);
[[nodiscard]] Done banPublished(State &state, JsonReader &reader);

} // namespace core::sandbox
