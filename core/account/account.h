// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"

#include <QJsonObject>
#include <QUrl>

namespace core {

enum class AccountType { Subscription, Service, TestAccount, Sandbox };
enum class CallbackMode { Plain, Compat, Safe };
/// Where access tokens come from: /cgi-bin/stable_token (default), /cgi-bin/token (kills the production server's
/// token, an explicit choice), or pasted in by hand from the server that owns them.
enum class TokenSource { Stable, Plain, External };

/// An Official Account as MpDesk knows it; holds no secret.
struct Account
{
    QString name;
    AppId appId;
    AccountType type = AccountType::Service;
    bool verified = false;
    /// "#rrggbb"; the colour of the badge that is always in sight.
    QString badgeColor;
    CallbackMode callbackMode = CallbackMode::Safe;
    /// Scheme, host and port only. https, or http to loopback.
    QUrl apiBase = defaultApiBase();
    /// http://host:port or socks5://host:port; empty = the system's.
    QUrl proxy;
    TokenSource tokenSource = TokenSource::Stable;
    /// Path under which the inspector answers for this account; starts with '/'. Empty = "/" + AppID.
    QString callbackPath;

    [[nodiscard]] static QUrl defaultApiBase();
    /// True for the simulated platform: type Sandbox, or an API host over plain http, which is loopback by rule and
    /// so can never be the real platform. Everything that shows an account marks it by this.
    [[nodiscard]] bool isSandbox() const;
    [[nodiscard]] QString effectiveCallbackPath() const;

    friend bool operator==(const Account &, const Account &) = default;
};

/// Trims and checks name, colour, API host, proxy and callback path. A sandbox account must have a loopback host. An
/// empty colour becomes that of the type, an empty API host the platform's own.
[[nodiscard]] Result<Account> validated(Account account);

/// Wire names used by the command line and the database: "subscription", "service", "test", "sandbox";
/// "plain", "compat", "safe"; "stable", "plain", "external".
[[nodiscard]] QString toString(AccountType type);
[[nodiscard]] QString toString(CallbackMode mode);
[[nodiscard]] QString toString(TokenSource source);
[[nodiscard]] Result<AccountType> parseAccountType(QStringView text);
[[nodiscard]] Result<CallbackMode> parseCallbackMode(QStringView text);
[[nodiscard]] Result<TokenSource> parseTokenSource(QStringView text);

} // namespace core
