// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"

namespace core {

enum class ConnectionHeader { None, KeepAlive, Close };

/// Status line and headers with the empty line that ends them. No value can start another header.
[[nodiscard]] QByteArray headOf(const ServerResponse &response, ConnectionHeader connection);
/// 204 and 304 have none.
[[nodiscard]] bool mayHaveBody(int status);

} // namespace core
