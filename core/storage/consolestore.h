// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/catalogue/catalogue.h"
#include "core/console/collection.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace core {

/// Collections of calls, for all accounts, and what is being written in the API console, in mpdesk.db.
class ConsoleStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::ConsoleStore)

public:
    ConsoleStore(Database &database, const Catalogue &catalogue);

    /// Where it is, for a connection of another thread.
    [[nodiscard]] QString file() const { return m_database.connection().databaseName(); }
    /// A collection in a list; one that cannot be read any more says so when it is asked for.
    struct Entry
    {
        qint64 id = 0;
        QString name;
        QDateTime savedAt;
    };
    /// By name.
    [[nodiscard]] Result<QList<Entry>> collections() const;
    [[nodiscard]] Result<console::Collection> collection(qint64 id) const;
    [[nodiscard]] Result<console::Collection> collection(const QString &name) const;
    /// Under its id, or as a new one; gives the id. Kind::Invalid for a name that is empty, longer than 64 characters
    /// or taken.
    [[nodiscard]] Result<qint64> save(const console::Collection &collection, const QDateTime &now);
    [[nodiscard]] Done remove(qint64 id);

    /// What stands in the form of an endpoint, as console::toJson() gave it.
    [[nodiscard]] Result<std::optional<QByteArray>> writing(const AppId &appId, const QString &endpointId) const;
    [[nodiscard]] Done keepWriting(const AppId &appId, const QString &endpointId, const QByteArray &request,
                                   const QDateTime &now);
    /// The endpoint that was written in last; empty if there is none.
    [[nodiscard]] Result<QString> lastEndpoint(const AppId &appId) const;

private:
    [[nodiscard]] Result<console::Collection> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Catalogue &m_catalogue;
};

} // namespace core
