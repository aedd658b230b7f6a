// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <optional>

namespace core::sandbox {

struct State;

/// Where a file or page of the platform's web hosts stands: on the sandbox's own server when it was called as such,
/// otherwise (no loopback address in Host) on the host that the real platform has for it.
[[nodiscard]] QString addressOf(const Call &call, QLatin1String realHost, const QByteArray &path);

/// What a browser gets that opens such an address; nothing for other paths.
[[nodiscard]] std::optional<ServerResponse> webFile(const State &state, const ServerRequest &request);

} // namespace core::sandbox
