// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <span>

namespace core {

/// One step of a schema. Append only; never edit a step that has been released.
struct Migration
{
    int version; ///< rises by one
    const char *sql; ///< statements separated by ';' at line ends
};

/// One SQLite connection, for the thread that opened it. Files are 0600, WAL, foreign keys on.
class Database final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or creates and migrates in one transaction. Kind::Storage, and the file left exactly as it was, when it
    /// cannot be opened or written (message names path and reason), when its version is newer than ours, or when it is
    /// damaged (a copy is kept aside as "<name>.damaged-<time>"; the advice says so).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, std::span<const Migration> schema,
                                                                Access access = Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] int version() const;

private:
    explicit Database(QString connectionName);
    QString m_connectionName;
};

/// mpdesk.db and callbacks.db.
[[nodiscard]] std::span<const Migration> bookSchema();
[[nodiscard]] std::span<const Migration> callbackSchema();

} // namespace core
