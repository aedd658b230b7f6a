// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/catalogue/catalogue.h"
#include "core/http/exchangelog.h"
#include "core/http/transport.h"
#include "core/secrets/vault.h"

#include <QObject>

namespace core::api {

/// A token or ticket as given to a caller.
struct Token
{
    QString value;
    QDateTime expiresAt; ///< UTC
    QString source; ///< "stable", "plain", "external", "ticket"
    bool fromCache = false;
};

enum class Refresh {
    IfNeeded, ///< cached while it lives; within 5 minutes of expiry the old one is served and a new one fetched
    Rejected, ///< the platform refused the token given along (40001, 40014, 42001): fetch once
    Forced, ///< by hand: stable_token with force_refresh; 20 a day, 30 s apart
};

/// Access tokens of all accounts: cached, persisted in the vault, one request for any number of callers.
class AccessTokens final : public QObject
{
    Q_OBJECT

public:
    AccessTokens(Transport &transport, Vault &vault, const Catalogue &catalogue, ExchangeLog &log, const Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] Task<Token> current(Account account);
    /// `rejected` is the value that the platform refused. If another caller has replaced it meanwhile, that one is
    /// answered without a request. If ours had not expired, foreignFetch is emitted.
    [[nodiscard]] Task<Token> replace(Account account, QString rejected);
    /// Kind::Invalid when the day's 20 are used or the last is under 30 s ago; says when it is possible again.
    [[nodiscard]] Task<Token> force(Account account);
    /// TokenSource::External: keeps a token that the user pasted.
    [[nodiscard]] Task<void> import(Account account, QString token, QDateTime expiresAt);

    /// What is known without asking anyone; nullopt before the first use.
    [[nodiscard]] std::optional<Token> known(const AppId &appId) const;
    /// Forced refreshes left today and the moment from which the next is possible.
    struct ForceBudget
    {
        int left = 20;
        QDateTime possibleAt;
    };
    [[nodiscard]] ForceBudget forceBudget(const AppId &appId) const;
    void forget(const AppId &appId);

Q_SIGNALS:
    void changed(core::AppId appId);
    /// The platform refused a token of ours that should have lived until `expiresAt`: another program fetched one.
    void foreignFetch(core::AppId appId, QDateTime noticedAt, QDateTime expiresAt);
};

} // namespace core::api
