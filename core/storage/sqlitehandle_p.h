// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace core {

/// As documented for QSqlDriver::handle(). None where Qt brings a SQLite of its own: two of them in one process must
/// not touch one connection.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database);

/// Whether the file of an open connection is empty or begins as every SQLite database does, whatever its write-ahead
/// log says of its first page. Read through the connection: whoever opens the file beside it and closes it drops all
/// POSIX locks that the process has on it. Taken as true where there is no handle.
[[nodiscard]] bool beginsAsDatabase(const QSqlDatabase &database);

} // namespace core
