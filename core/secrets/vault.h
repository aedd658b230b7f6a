// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/account/credentials.h"
#include "core/base/task.h"
#include "core/secrets/secretstore.h"

#include <QDateTime>

namespace core {

/// A token or ticket with its owner's view of its life.
struct CachedToken
{
    QString value;
    QDateTime fetchedAt; ///< UTC
    QDateTime expiresAt; ///< UTC
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
};

/// The secrets of all accounts by AppID: reads CREDENTIALS_DIRECTORY/<appid>.json first (read-only), then the
/// keychain, then the memory of this session. Keeps what it read in memory for the run.
/// Keys are "mpdesk/<profile>/<appid>/credentials" and ".../tokens"; <profile> is the data folder's own id.
class Vault final : public QObject
{
    Q_OBJECT

public:
    /// keychain may be Absent or Locked; then writes go to the session and isVolatile() says so.
    Vault(SecretStore &keychain, QString profileId, QString credentialsDirectory, QObject *parent = nullptr);

    /// Kind::Secret when nothing is stored for this account, or when the keychain cannot tell: the two differ in text
    /// and in `field` ("absent" or "unreadable"), and after "unreadable" nothing overwrites the entry by itself.
    [[nodiscard]] Task<Credentials> credentials(AppId appId);
    [[nodiscard]] Task<void> storeCredentials(AppId appId, Credentials credentials);
    /// An empty CachedTokens when there is nothing; never fails for want of a keychain.
    [[nodiscard]] Task<CachedTokens> tokens(AppId appId);
    [[nodiscard]] Task<void> storeTokens(AppId appId, CachedTokens tokens);
    /// Removes every entry of the account, in the keychain and in memory.
    [[nodiscard]] Task<void> forget(AppId appId);

    /// True when this account's credentials will be gone after this run.
    [[nodiscard]] bool isVolatile(const AppId &appId) const;
    [[nodiscard]] SecretStore &keychain() const { return m_keychain; }

    /// Health page and doctor: writes, reads, compares and deletes a probe entry.
    struct Probe
    {
        bool ok = false;
        std::chrono::milliseconds latency {};
        QString backend;
        QString detail; ///< translated; what failed
    };
    [[nodiscard]] Task<Probe> probe();

Q_SIGNALS:
    void credentialsChanged(core::AppId appId);

private:
    SecretStore &m_keychain;
    QString m_profileId;
    QString m_credentialsDirectory;
    QHash<AppId, Credentials> m_credentials;
    QHash<AppId, CachedTokens> m_tokens;
    QSet<AppId> m_volatile;
};

} // namespace core
