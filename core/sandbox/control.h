// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"

namespace core::sandbox {

struct State;

/// The paths below /mpdesk-sandbox/, which no real platform has; see Platform.
[[nodiscard]] ServerResponse control(State &state, const ServerRequest &request);
[[nodiscard]] bool isControl(const ServerRequest &request);

} // namespace core::sandbox
