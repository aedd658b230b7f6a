// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// A token or ticket with its owner's view of its life.
struct CachedToken
{
    QString value;
    QDateTime fetchedAt; ///< UTC
    QDateTime expiresAt; ///< UTC

    friend bool operator==(const CachedToken &, const CachedToken &) = default;
};

/// What survives a restart besides the credentials: one keychain entry per account, rewritten whole.
struct CachedTokens
{
    std::optional<CachedToken> accessToken;
    std::optional<CachedToken> jsapiTicket;
    std::optional<CachedToken> cardTicket;
    QList<QDateTime> forcedRefreshes; ///< of the last 24 h, for the 20-a-day and 30-second rules

    [[nodiscard]] static Result<CachedTokens> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const CachedTokens &, const CachedTokens &) = default;
};

/// `mine` and `theirs` are two successors of `base`, written by two processes: each member as the one that changed it
/// has it, the later fetched one when both did; forced refreshes of both.
[[nodiscard]] CachedTokens merged(const CachedTokens &base, const CachedTokens &mine, const CachedTokens &theirs);

} // namespace core
