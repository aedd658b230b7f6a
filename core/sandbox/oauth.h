// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sandbox/call.h"
#include "core/sandbox/grants.h"

#include <optional>

namespace core::sandbox {

struct State;

/// What an account has set up for web authorisation, and who visits its pages.
struct WebAuthorization
{
    Grants grants;
    QStringList domains; ///< host or host:port; empty = every host is taken
    QString visitor; ///< whose phone opens the pages; empty = the first follower's
};

/// The same person in all accounts of one open-platform account, to which the sandbox's is bound.
[[nodiscard]] QString unionIdOf(const QString &openid);

// The calls below /sns/. Their quota is not limited, and the allow-list does not concern them.
[[nodiscard]] Outcome exchangeCode(State &state, const Call &call);
[[nodiscard]] Outcome refreshGrant(State &state, const Call &call);
/// 48001 when the visitor was not asked for more than the openid.
[[nodiscard]] Outcome visitorInfo(State &state, const Call &call);
[[nodiscard]] Outcome checkGrant(State &state, const Call &call);

/// Controls that have to do with web authorisation, see Platform; as obeyForMessages.
[[nodiscard]] std::optional<Result<QJsonObject>> obeyForOauth(State &state, QByteArrayView deed, JsonReader &reader);
/// The domains as the console takes them; a fault names the first that it would not.
[[nodiscard]] Done setOauthDomains(State &state, const QStringList &domains);

} // namespace core::sandbox
