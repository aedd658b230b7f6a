// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <optional>

namespace core::sandbox {

struct State;

/// Hosts of the platform that browsers call.
enum class WebHost { Images, Videos, Articles };

/// Where a file or page of the platform's web hosts stands: below the name of that host on the sandbox's own server
/// when it was called as such ("http://127.0.0.1:8123/mmbiz.qpic.cn/…"), otherwise (no loopback address in Host) on the
/// real host.
[[nodiscard]] QString addressOf(const Call &call, WebHost host, const QByteArray &path);
/// The path on its host of one on the sandbox's server.
[[nodiscard]] QByteArray pathOnHost(const QByteArray &path);

/// What a browser gets that opens such an address; nothing for other paths.
[[nodiscard]] std::optional<ServerResponse> webFile(const State &state, const ServerRequest &request);

} // namespace core::sandbox
