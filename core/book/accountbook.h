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
    enum class SaveMode {
        Add, ///< an AppID that is in the book already is refused: Kind::Invalid, field "appid"
        Update, ///< one that is not in the book is Kind::NotFound
    };

    AccountBook(AccountStore &store, Vault &vault, QObject *parent = nullptr);

    /// Reads the table; again to see what another process (mpdesk, mpdeskctl) has changed.
    [[nodiscard]] Done load();
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const AppId &appId) const;
    /// By AppID or by name; Kind::NotFound lists what there is; an ambiguous name is Kind::Invalid.
    /// A name is looked for as written first, then without regard to case.
    [[nodiscard]] Result<Account> resolve(const QString &nameOrAppId) const;

    /// The one chosen with setCurrent, else the first of the book.
    [[nodiscard]] std::optional<Account> current() const;
    [[nodiscard]] Done setCurrent(const AppId &appId);

    /// Checks, then writes secrets, then the row; a failure leaves both as they were. Empty members of `credentials`
    /// keep what is stored; a changed aesKey moves the old one to previousAesKey. With all of them empty the keychain
    /// is not asked. Kind::Invalid names the field: "name" and
    /// "callbackPath" are unique in the book, the name without regard to case.
    [[nodiscard]] Task<Account> save(Account account, Credentials credentials, SaveMode mode);
    /// Removes the keychain entries first, then the row; a failure leaves the row. Without any keychain the row goes
    /// all the same, and the entries that one may still hold go as soon as it answers.
    [[nodiscard]] Task<void> remove(AppId appId);

Q_SIGNALS:
    void accountsChanged();
    void currentChanged();

private:
    [[nodiscard]] Done checkAgainstOthers(const Account &account, SaveMode mode) const;
    [[nodiscard]] Task<std::optional<Credentials>> storedCredentials(AppId appId);
    [[nodiscard]] Task<void> putBack(AppId appId, std::optional<Credentials> previous);
    [[nodiscard]] QList<Account>::const_iterator position(const AppId &appId) const;
    void chooseCurrent(const AppId &wanted);
    [[nodiscard]] Result<QStringList> orphans() const;
    [[nodiscard]] Done noteOrphan(const AppId &appId);
    Task<void> removeOrphans();

    AccountStore &m_store;
    Vault &m_vault;
    QList<Account> m_accounts;
    AppId m_current;
};

} // namespace core
