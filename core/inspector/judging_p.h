// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/inspector.h"

namespace core {

struct Judged
{
    Delivery delivery;
    callback::Query query;
    std::optional<callback::Message> message; ///< of an accepted POST
};

/// Verifies, decrypts and decodes one request: the delivery to store, with the answer to give. Without a route no
/// account has the request's path. Time and duration are the caller's to fill in.
[[nodiscard]] Judged judgeRequest(const ServerRequest &request, const Inspector::Route *route);
[[nodiscard]] inline Delivery judge(const ServerRequest &request, const Inspector::Route *route)
{
    return judgeRequest(request, route).delivery;
}

} // namespace core
