// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/boundstatement.h"

#include "core/storage/database.h"
#include "core/storage/sqlitehandle_p.h"

#include <QStringEncoder>

#include <utility>

#include <sqlite3.h>

namespace core {

namespace {

/// The longest that the text can get as UTF-8.
qsizetype roomFor(const BoundValue &value)
{
    if (const auto *text = std::get_if<QStringView>(&value))
        return text->size() * 3;
    if (const auto *text = std::get_if<QLatin1StringView>(&value))
        return text->size() * 2;
    return 0;
}

char *encode(QStringView text, char *out)
{
    return QStringEncoder(QStringEncoder::Utf8).appendToBuffer(out, text);
}

char *encode(QLatin1StringView text, char *out)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80)
            *out++ = static_cast<char>(0xc0 | (byte >> 6));
        *out++ = static_cast<char>(byte < 0x80 ? byte : 0x80 | (byte & 0x3f));
    }
    return out;
}

} // namespace

BoundStatement::BoundStatement(const QSqlDatabase &database, const char *sql) : m_database(database)
{
    if (sqlite3 *const handle = handleOf(database))
        sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

BoundStatement::~BoundStatement()
{
    sqlite3_finalize(m_statement);
}

Done BoundStatement::run(std::span<const BoundValue> values)
{
    qsizetype room = 0;
    for (const BoundValue &value : values)
        room += roomFor(value);
    if (m_texts.size() < room)
        m_texts.resize(room);
    char *free = m_texts.data();
    int status = m_statement ? SQLITE_OK : SQLITE_MISUSE;
    for (std::size_t i = 0; i < values.size() && status == SQLITE_OK; ++i)
        status = bind(static_cast<int>(i) + 1, values[i], free);
    if (status == SQLITE_OK)
        status = sqlite3_step(m_statement);
    const Done done = status == SQLITE_DONE ? Done() : Done(fail(fault()));
    sqlite3_reset(m_statement);
    return done;
}

/// Takes what it needs of the room for texts from `free` on.
int BoundStatement::bind(int index, const BoundValue &value, char *&free)
{
    const auto bindText = [&](auto text) {
        const char *const begin = std::exchange(free, encode(text, free));
        return sqlite3_bind_text(m_statement, index, begin, static_cast<int>(free - begin), SQLITE_STATIC);
    };
    if (const auto *text = std::get_if<QStringView>(&value))
        return bindText(*text);
    if (const auto *text = std::get_if<QLatin1StringView>(&value))
        return bindText(*text);
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(m_statement, index, *number);
    if (const auto *bytes = std::get_if<QByteArrayView>(&value))
        return bytes->isEmpty()
            ? sqlite3_bind_zeroblob(m_statement, index, 0)
            : sqlite3_bind_blob(m_statement, index, bytes->data(), static_cast<int>(bytes->size()), SQLITE_STATIC);
    return sqlite3_bind_null(m_statement, index);
}

qint64 BoundStatement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

Error BoundStatement::fault() const
{
    sqlite3 *const handle = handleOf(m_database);
    return storageError(m_database,
                        QSqlError({}, handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString(),
                                  QSqlError::StatementError,
                                  handle ? QString::number(sqlite3_extended_errcode(handle)) : QString()));
}

} // namespace core
