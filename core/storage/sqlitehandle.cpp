// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitehandle_p.h"

#include <QSqlDriver>

#include <array>

#include <sqlite3.h>

namespace core {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool beginsAsDatabase(const QSqlDatabase &database)
{
    constexpr std::array<char, 16> magic{"SQLite format 3"};
    sqlite3_file *file = nullptr;
    sqlite3 *const handle = handleOf(database);
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return true;
    std::array<char, magic.size()> head{};
    const int read = file->pMethods->xRead(file, head.data(), int(head.size()), 0);
    const bool isEmpty = read == SQLITE_IOERR_SHORT_READ && head == std::array<char, magic.size()>{};
    return isEmpty || head == magic;
}

} // namespace core
