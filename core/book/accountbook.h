// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/credentials.h"
#include "core/base/task.h"
#include "core/secrets/vault.h"
#include "core/storage/accountstore.h"

#include <QObject>

namespace core {

/// The accounts of a profile together with their secrets: the one place that adds, changes and removes them.
class AccountBook final : public QObject
{
    Q_OBJECT

public:
    AccountBook(AccountStore &store, Vault &vault, QObject *parent = nullptr);

    /// Reads the table; call once.
    [[nodiscard]] Done load();
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const AppId &appId) const;
    /// By AppID or by name; Kind::NotFound lists what there is; an ambiguous name is Kind::Invalid.
    [[nodiscard]] Result<Account> resolve(const QString &nameOrAppId) const;

    [[nodiscard]] std::optional<Account> current() const;
    [[nodiscard]] Done setCurrent(const AppId &appId);

    /// Checks, then writes secrets, then the row; a failure leaves both as they were. Empty members of `credentials`
    /// keep what is stored; a changed aesKey moves the old one to previousAesKey.
    [[nodiscard]] Task<Account> save(Account account, Credentials credentials);
    /// Removes the keychain entries first, then the row.
    [[nodiscard]] Task<void> remove(AppId appId);

Q_SIGNALS:
    void accountsChanged();
    void currentChanged();

private:
    AccountStore &m_store;
    Vault &m_vault;
    QList<Account> m_accounts;
    AppId m_current;
};

} // namespace core
