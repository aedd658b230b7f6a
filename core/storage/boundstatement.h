// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QStringView>

#include <span>
#include <variant>

struct sqlite3_stmt;

namespace core {

/// A value for a question mark; it points to what the caller keeps.
using BoundValue = std::variant<std::monostate, qint64, QStringView, QLatin1StringView, QByteArrayView>;

/// A statement without rows that is run many times, past QSqlQuery, which for each value makes a QVariant and looks up
/// a name. For the log of callbacks only: everything else uses core/storage/statement.h.
class BoundStatement final
{
public:
    /// Of an open connection, which has to outlive it. A fault of the SQL shows when it is run.
    BoundStatement(const QSqlDatabase &database, const char *sql);
    ~BoundStatement();
    Q_DISABLE_COPY_MOVE(BoundStatement)

    /// Views are texts (QStringView as UTF-8, Latin-1 as what it means), bytes are blobs, monostate is NULL; a null
    /// view is empty, not NULL. Kind::Storage when it fails.
    [[nodiscard]] Done run(std::span<const BoundValue> values);
    /// Of the row that was inserted last by the connection.
    [[nodiscard]] qint64 lastInsertId() const;

private:
    [[nodiscard]] int bind(int index, const BoundValue &value, char *&free);
    [[nodiscard]] Error fault() const;

    QSqlDatabase m_database;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_texts; ///< of one run, as SQLite wants them; kept for its room
};

} // namespace core
