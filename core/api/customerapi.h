// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/message/bodies.h"

namespace core::api {

/// custom/send with exactly these bytes, once: the platform does not recognise a repeated one, so that neither -1 nor a
/// lost answer is repeated; both are an unknown outcome.
[[nodiscard]] Task<void> sendCustomMessage(ApiClient &client, Account account, message::Request request);

enum class Typing { Starts, Stops };
/// custom/typing; 45080 without an exchange in the last 30 seconds, 45081 when it shows already.
[[nodiscard]] Task<void> showTyping(ApiClient &client, Account account, QString openId, Typing typing);

} // namespace core::api
