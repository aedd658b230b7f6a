// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// The page that asks a visitor (open.weixin.qq.com/connect/oauth2/authorize). With snsapi_base it sends the visitor
/// on at once; with snsapi_userinfo it asks, always, where the real one remembers who agreed before. Two parameters are
/// ours: mpdesk_openid (who visits) and mpdesk_answer ("allow", "deny": what the visitor says).
///
/// Where the facts leave a choice: parameters are checked in the order 10012, 10011, 10010, then the AppID,
/// response_type, scope and account (10005), state, domain (10003); a wrong response_type or state is told without a
/// code; refusing leads nowhere, as in WeChat, which closes the page.
[[nodiscard]] Result<ServerResponse> authorizePage(State &state, const Call &call);

[[nodiscard]] bool isAuthorizePage(const ServerRequest &request);
/// Why the page cannot be shown, as WeChat shows it: a page with the code, not JSON.
[[nodiscard]] ServerResponse refusalPage(const State &state, const Error &refusal);

} // namespace core::sandbox
