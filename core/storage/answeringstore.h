// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/storage/database.h"

#include <QByteArray>

#include <optional>

namespace core {

/// How an account answers its callbacks, as written down; AnsweringBook knows what it means.
struct AnsweringRow
{
    QByteArray policy; ///< JSON
    QByteArray forward; ///< JSON
    QString strictness;

    friend bool operator==(const AnsweringRow &, const AnsweringRow &) = default;
};

/// One row per account in mpdesk.db; it goes with its account.
class AnsweringStore final
{
public:
    explicit AnsweringStore(Database &database);

    /// Nothing for an account that nobody set up.
    [[nodiscard]] Result<std::optional<AnsweringRow>> find(const AppId &appId) const;
    [[nodiscard]] Done save(const AppId &appId, const AnsweringRow &row);

    /// What is being edited and does not hold yet.
    [[nodiscard]] Result<std::optional<AnsweringRow>> draft(const AppId &appId) const;
    [[nodiscard]] Done saveDraft(const AppId &appId, const AnsweringRow &row);
    [[nodiscard]] Done dropDraft(const AppId &appId);

private:
    [[nodiscard]] Result<std::optional<AnsweringRow>> read(const QString &table, const AppId &appId) const;
    [[nodiscard]] Done write(const QString &table, const AppId &appId, const AnsweringRow &row);

    Database &m_database;
};

} // namespace core
