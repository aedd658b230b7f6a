// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/storage/database.h"

#include <QList>

namespace core {

/// The table of accounts in mpdesk.db. Holds no secret.
class AccountStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::AccountStore)

public:
    explicit AccountStore(Database &database);

    /// In the order of creation.
    [[nodiscard]] Result<QList<Account>> all() const;
    /// Inserts, or replaces the account of the same AppID.
    [[nodiscard]] Done put(const Account &account);
    [[nodiscard]] Done remove(const AppId &appId);

    /// Small facts of the profile: "profile" (its id, created on first use), "current" (AppID in use). Empty when
    /// nothing is known.
    [[nodiscard]] Result<QString> fact(const QString &key) const;
    [[nodiscard]] Done setFact(const QString &key, const QString &value);

private:
    [[nodiscard]] Result<QString> readFact(const QString &key) const;
    [[nodiscard]] Result<QString> createProfile() const;

    Database &m_database;
};

} // namespace core
