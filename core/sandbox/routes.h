// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// One call that the sandbox simulates. Verb, authentication, permission and quota come from the catalogue.
struct Route
{
    QByteArrayView path;
    Outcome (*answer)(State &, const Call &) = nullptr;
    Result<ServerResponse> (*download)(State &, const Call &) = nullptr; ///< instead, for what is not always JSON
};

/// Null for a path that is not simulated.
[[nodiscard]] const Route *routeFor(const QByteArray &path);

} // namespace core::sandbox
