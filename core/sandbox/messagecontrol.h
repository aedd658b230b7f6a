// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <optional>

namespace core::sandbox {

struct FollowerDeed;
struct State;

/// Windows open, followers come and go. What somebody else did counts for nothing.
void witness(State &state, const FollowerDeed &deed);

/// Controls that have to do with messages, see Platform; yields the members of the answer, or nothing when the deed is
/// none of these. A fault of the reader counts as a refusal, too.
[[nodiscard]] std::optional<Result<QJsonObject>> obeyForMessages(State &state, QByteArrayView deed, JsonReader &reader);

} // namespace core::sandbox
