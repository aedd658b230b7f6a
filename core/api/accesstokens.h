// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/forcebudget.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/base/task.h"
#include "core/catalogue/catalogue.h"
#include "core/http/exchangelog.h"
#include "core/http/transport.h"
#include "core/secrets/vault.h"

#include <QObject>

#include <memory>

namespace core::api {

enum class TokenFetch;

/// A token or ticket as given to a caller.
struct Token
{
    QString value;
    QDateTime expiresAt; ///< UTC
    QString source; ///< "stable", "plain", "external", "ticket"
    bool fromCache = false;
    QDateTime fetchedAt{}; ///< UTC; of access tokens
};

/// Access tokens of all accounts: cached, persisted in the vault, one request for any number of callers.
class AccessTokens final : public QObject
{
    Q_OBJECT

public:
    AccessTokens(Transport &transport, Vault &vault, const Catalogue &catalogue, ExchangeLog &log, const Clock &clock,
                 QObject *parent = nullptr);

    /// Cached while it lives; in its last 5 minutes it is still served while a new one is fetched.
    [[nodiscard]] Task<Token> current(Account account);
    /// `rejected` is the value that the platform refused. If another caller has replaced it meanwhile, that one is
    /// answered without a request. If ours had not expired and the platform does not say so either (42001),
    /// foreignFetch is emitted. When the platform answers with the very token that it refused, that is an error that
    /// says so: nothing is ever forced by itself.
    [[nodiscard]] Task<Token> replace(Account account, QString rejected, int errcode = 40001);
    /// By hand only: stable_token with force_refresh. Kind::Invalid when the day's 20 are used or the last is under
    /// 30 s ago; says when it is possible again. For TokenSource::Plain a plain fetch.
    [[nodiscard]] Task<Token> force(Account account);
    /// TokenSource::External: keeps a token that the user pasted.
    [[nodiscard]] Task<void> import(Account account, QString token, QDateTime expiresAt);

    /// What is known without asking anyone; nullopt before the first use.
    [[nodiscard]] std::optional<Token> known(const AppId &appId) const;
    using ForceBudget = core::api::ForceBudget;
    [[nodiscard]] ForceBudget forceBudget(const AppId &appId) const;
    void forget(const AppId &appId);

    /// For the few calls that take the AppSecret instead of a token.
    [[nodiscard]] Task<QString> appSecret(AppId appId);

Q_SIGNALS:
    void changed(core::AppId appId);
    /// The platform refused a token of ours that should have lived until `expiresAt`: another program fetched one.
    void foreignFetch(core::AppId appId, QDateTime noticedAt, QDateTime expiresAt);

private:
    /// What is known of one account's token.
    struct State
    {
        std::optional<CachedToken> token;
        QString source;
        QList<QDateTime> forced;
        bool isLoaded = false;
        QDateTime nextEarlyRefresh; ///< not before this moment, when the last one did not help
        std::shared_ptr<Gate<void>> loading;
        std::shared_ptr<Gate<Token>> fetching;
    };

    [[nodiscard]] Task<void> load(Account account);
    [[nodiscard]] Task<Token> fetch(Account account, QString rejected, TokenFetch how);
    [[nodiscard]] Task<Token> fetchAlone(Account account, QString rejected, TokenFetch how);
    [[nodiscard]] Task<CachedToken> request(Account account, TokenFetch how);
    [[nodiscard]] Task<void> store(AppId appId);
    void refreshEarly(const Account &account);
    [[nodiscard]] bool isAlive(const std::optional<CachedToken> &token) const;
    [[nodiscard]] bool isEnding(const CachedToken &token) const;
    [[nodiscard]] Done checkForce(const AppId &appId) const;

    Transport &m_transport;
    Vault &m_vault;
    const Catalogue &m_catalogue;
    ExchangeLog &m_log;
    const Clock &m_clock;
    QHash<AppId, State> m_states;
};

} // namespace core::api
