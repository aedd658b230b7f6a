// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/inspector.h"

#include <optional>

namespace fuzz {

/// A request as an input: "POST /safe?signature=…\nName: value\n\nbody". Anything can be read; what the HTTP server
/// would never let through is left out.
[[nodiscard]] core::ServerRequest requestFrom(const QByteArray &input);
[[nodiscard]] QByteArray inputFrom(const core::ServerRequest &request);

/// The account whose path is "/plain", "/compat" or "/safe"; in the last there is a previous key too. No other path has
/// one.
[[nodiscard]] std::optional<core::Inspector::Route> routeOf(const QByteArray &path);
[[nodiscard]] QByteArray pathOf(core::CallbackMode mode);
[[nodiscard]] core::callback::Keys keysOf(core::CallbackMode mode);

} // namespace fuzz
