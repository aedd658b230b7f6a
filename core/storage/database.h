// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>
#include <span>

namespace core {

/// One step of a schema. Append only; never edit a step that has been released.
struct Migration
{
    int version; ///< rises by one, from 1
    const char *sql; ///< statements separated by ';' at line ends; a trigger's body ends with "END;" on its own line
};

/// One SQLite connection, for the thread that opened it. Files are 0600, WAL, foreign keys on.
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(core::Database)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or creates and migrates in one transaction. Kind::Storage, and the file left exactly as it was, when it
    /// cannot be opened or written (message names path and reason), when its version is newer than ours, or when it is
    /// damaged (a copy is kept aside as "<name>.damaged-<time>"; the advice says so). Read-only opening creates and
    /// migrates nothing.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, std::span<const Migration> schema,
                                                                Access access = Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] int version() const;

    /// Reads the whole file and compares it with its indexes; for doctor, too slow for every start.
    [[nodiscard]] Done check() const;

private:
    Database(const QString &path, Access access);
    [[nodiscard]] static Error newerThan(const QString &path, int found, int known);
    [[nodiscard]] QSqlError look() const;
    [[nodiscard]] QSqlError prepare(std::span<const Migration> schema) const;
    [[nodiscard]] QSqlError applySteps(std::span<const Migration> schema) const;
    [[nodiscard]] QSqlError run(const QString &statement) const;

    QString m_connectionName;
};

/// mpdesk.db and callbacks.db.
[[nodiscard]] std::span<const Migration> bookSchema();
[[nodiscard]] std::span<const Migration> callbackSchema();

/// What the database said, with the path of its file, as an Error of Kind::Storage.
[[nodiscard]] Error storageError(const QSqlDatabase &connection, const QSqlError &fault);

} // namespace core
