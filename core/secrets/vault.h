// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/account/credentials.h"
#include "core/base/task.h"
#include "core/secrets/cachedtokens.h"
#include "core/secrets/credentialsdirectory.h"
#include "core/secrets/secretstore.h"

#include <QHash>

namespace core {

class Clock;

/// `given` with its empty members taken from `kept`; an aesKey that differs makes the kept one the previous key.
[[nodiscard]] Credentials overlaid(Credentials given, const Credentials &kept);

/// The secrets of all accounts by AppID: reads CREDENTIALS_DIRECTORY/<appid>.json first (read-only), then the
/// keychain, then the memory of this session. Keeps what it read in memory for the run.
/// Keys are "mpdesk/<profile>/<appid>/credentials" and ".../tokens"; <profile> is the data folder's own id.
class Vault final : public QObject
{
    Q_OBJECT

public:
    /// keychain may be Absent or Locked; then writes go to the session and isVolatile() says so. Nothing is asked of it
    /// here. Without a clock, the system's.
    Vault(SecretStore &keychain, QString profileId, QString credentialsDirectory, QObject *parent = nullptr,
          const Clock *clock = nullptr);
    ~Vault() override;

    /// Kind::Secret when nothing is stored for this account, or when the keychain cannot tell: the two differ in text
    /// and in `field` ("absent" or "unreadable"), and after "unreadable" nothing overwrites the entry by itself.
    [[nodiscard]] Task<Credentials> credentials(AppId appId);

    /// Writes to the keychain, or to the memory of this session when the keychain is locked or absent.
    /// An entry that cannot be read (locked, no answer, not ours) is replaced only when `credentials` has all of
    /// appSecret, callbackToken and aesKey, because then nothing of it can be missed. With fewer, what was given stays
    /// in memory and the entry as it is, until moveSessionToKeychain() can lay the one over the other; from a working
    /// keychain it is Kind::Secret, field "unreadable".
    /// Kind::Unsupported for an account whose secrets come from the credentials directory.
    [[nodiscard]] Task<void> storeCredentials(AppId appId, Credentials credentials);

    /// An empty CachedTokens when there is nothing; never fails for want of a keychain, and never makes a locked one
    /// ask for its password. Asks the keychain again when one of the three is missing or near its end in memory:
    /// another process (mpdesk, mpdeskctl) may have fetched it.
    [[nodiscard]] Task<CachedTokens> tokens(AppId appId);
    /// Changes what differs from the last tokens(); what another process has changed meanwhile is kept.
    [[nodiscard]] Task<void> storeTokens(AppId appId, CachedTokens tokens);

    /// Removes every entry of the account, in the keychain and in memory. With no keychain there is none to remove.
    [[nodiscard]] Task<void> forget(AppId appId);

    /// True when this account's credentials will be gone after this run.
    [[nodiscard]] bool isVolatile(const AppId &appId) const;
    /// The accounts of which that is true.
    [[nodiscard]] QList<AppId> volatileAccounts() const;
    /// Writes what only this session holds to the keychain, over what is there. Yields the number of accounts moved;
    /// fails at the first that cannot be, those before it are moved.
    [[nodiscard]] Task<int> moveSessionToKeychain();
    /// Forgets what only this session holds of the account; the keychain is not asked.
    void dropSession(const AppId &appId);

    [[nodiscard]] SecretStore &keychain() const { return m_keychain; }

    /// Health page and doctor: writes, reads, compares and deletes a probe entry.
    struct Probe
    {
        bool ok = false;
        std::chrono::milliseconds latency{};
        QString backend;
        QString detail; ///< translated; what failed
    };
    [[nodiscard]] Task<Probe> probe();

Q_SIGNALS:
    void credentialsChanged(core::AppId appId);

private:
    /// What this run knows of one account.
    struct Known
    {
        std::optional<Credentials> credentials;
        bool isSessionOnly = false;
        CachedTokens tokens;
        CachedTokens storedTokens; ///< as the keychain's entry was when last read or written
    };

    [[nodiscard]] Task<std::optional<Credentials>> readEntry(AppId appId);
    [[nodiscard]] Task<void> writeEntry(AppId appId, Credentials credentials);
    [[nodiscard]] Task<void> tryProbe();
    [[nodiscard]] bool isFresh(const CachedTokens &tokens) const;
    [[nodiscard]] bool isKnownClosed() const;
    [[nodiscard]] QString keyOf(const AppId &appId, QLatin1String kind) const;
    [[nodiscard]] QString prefix() const;

    SecretStore &m_keychain;
    QString m_profileId;
    CredentialsDirectory m_directory;
    std::unique_ptr<const Clock> m_systemClock;
    const Clock &m_clock;
    QHash<AppId, Known> m_known;
};

} // namespace core
