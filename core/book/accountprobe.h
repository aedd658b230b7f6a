// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

namespace core {

/// What the platform says of an account's AppID and secret.
struct ProbeResult
{
    enum class Verdict {
        Good,
        WrongSecret, ///< 40125, 40001 from the token endpoint
        FrozenSecret, ///< 40243
        WrongAppId, ///< 40013
        IpNotAllowed, ///< 40164; seenIp is what to put on the allow-list
        Unreachable, ///< network, TLS, time-out
        Refused, ///< any other errcode
        NoSecret, ///< nothing to test with
    };

    Verdict verdict = Verdict::Unreachable;
    QString seenIp;
    std::optional<Error> error;
    QDateTime tokenExpiresAt;
};

/// Tests AppID and secret with one call of stable_token (never /cgi-bin/token, which would kill a production token),
/// without storing anything. External token source: nothing is asked, NoSecret.
[[nodiscard]] Task<ProbeResult> probeAccount(Transport &transport, const Catalogue &catalogue, ExchangeLog &log,
                                             Account account, QString appSecret);

} // namespace core
