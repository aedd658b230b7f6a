// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryindexing_p.h"
#include "core/inspector/searchtext.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What is searched of a row: at most 64 KiB of what was understood, and 1 KiB of what a stranger sent.
QString rowsWhere(const QString &condition)
{
    return u"SELECT id, length(coalesce(plain, body)) = 0 AS is_strange, "
           "CASE WHEN length(coalesce(plain, body)) = 0 THEN substr(body, 1, 1024) "
           "ELSE substr(coalesce(plain, body), 1, 65536) END, "
           "remote_address, path, type, event, sender, message_id, summary, received_at FROM deliveries WHERE "_s
        + condition;
}

constexpr int receivedAtColumn = 10;

/// Everything that a search of a delivery looks at, as words. Only of columns that are stored and never change
/// (searchtext.h says why).
QString wordsOf(const QSqlQuery &row)
{
    QString text = withoutMarkup(row.value(2).toByteArray());
    if (row.value(1).toBool())
        text.prepend(row.value(3).toString() + u' ' + row.value(4).toString() + u' ');
    for (int column = 5; column <= 9; ++column) {
        const QString field = row.value(column).toString();
        if (!text.contains(field))
            text += u' ' + field;
    }
    return searchText(text);
}

} // namespace

DeliveryIndexing::DeliveryIndexing(const QSqlDatabase &database)
    : m_database(database)
    , m_upTo(prepared(database, u"SELECT value FROM progress WHERE name = 'indexed'"_s))
    , m_rowsAfter(prepared(database, rowsWhere(u"id > ? ORDER BY id LIMIT ?"_s)))
    , m_row(prepared(database, rowsWhere(u"id = ?"_s)))
    , m_add(database, "INSERT INTO search (rowid, words) VALUES (?, ?)")
    , m_remove(prepared(database, u"INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"_s))
    , m_remember(prepared(database, u"INSERT OR REPLACE INTO progress (name, value) VALUES ('indexed', ?)"_s))
    , m_spans(database)
{ }

Done DeliveryIndexing::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return fail(storageError(m_database, query.lastError()));
    return {};
}

Result<qint64> DeliveryIndexing::upTo()
{
    if (const auto asked = execute(m_upTo, {}, m_database); !asked)
        return fail(asked.error());
    const qint64 id = m_upTo.next() ? m_upTo.value(0).toLongLong() : 0;
    m_upTo.finish();
    return id;
}

Result<qint64> DeliveryIndexing::behind()
{
    const auto done = upTo();
    if (!done)
        return done;
    QSqlQuery newest(m_database);
    if (!newest.exec(u"SELECT coalesce(max(id), 0) FROM deliveries"_s) || !newest.next())
        return fail(storageError(m_database, newest.lastError()));
    return std::max<qint64>(newest.value(0).toLongLong() - *done, 0);
}

Result<qint64> DeliveryIndexing::indexSome(int limit)
{
    // Nobody is told that it is done, so the disk need not be waited for: after a loss it is done again.
    if (const Done relaxed = run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return fail(relaxed.error());
    auto rows = indexTogether(limit);
    if (const Done strict = run(u"PRAGMA synchronous = FULL"_s); !strict)
        return fail(strict.error());
    return rows;
}

Result<qint64> DeliveryIndexing::indexTogether(int limit)
{
    if (const Done begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    const auto done = upTo();
    auto rows = done ? indexAfter(*done, limit) : done;
    const Done committed = rows ? run(u"COMMIT"_s) : Done(fail(rows.error()));
    if (committed)
        return rows;
    for (QSqlQuery *query : {&m_upTo, &m_rowsAfter, &m_remember})
        query->finish();
    m_spans.forget();
    [[maybe_unused]] const Done ignored = run(u"ROLLBACK"_s); // SQLite may have done it already
    return fail(committed.error());
}

Result<qint64> DeliveryIndexing::indexAfter(qint64 id, int limit)
{
    if (const auto found = execute(m_rowsAfter, {id, limit}, m_database); !found)
        return fail(found.error());
    qint64 count = 0;
    while (m_rowsAfter.next()) {
        id = m_rowsAfter.value(0).toLongLong();
        const QString words = wordsOf(m_rowsAfter);
        if (const Done added = m_add.run(std::array<BoundValue, 2>{id, words}); !added)
            return fail(added.error());
        if (const Done spanned = m_spans.add(id, m_rowsAfter.value(receivedAtColumn).toLongLong()); !spanned)
            return fail(spanned.error());
        ++count;
    }
    m_rowsAfter.finish();
    if (count > 0) {
        if (const Done spanned = m_spans.write(); !spanned)
            return fail(spanned.error());
        if (const auto remembered = execute(m_remember, {id}, m_database); !remembered)
            return fail(remembered.error());
    }
    return count;
}

Done DeliveryIndexing::remove(DeliveryId id)
{
    const auto done = upTo();
    if (!done)
        return fail(done.error());
    if (id.value() > *done)
        return {};
    if (const auto found = execute(m_row, {id.value()}, m_database); !found)
        return fail(found.error());
    const QString words = m_row.next() ? wordsOf(m_row) : QString();
    m_row.finish();
    if (const auto removed = execute(m_remove, {id.value(), words}, m_database); !removed)
        return fail(removed.error());
    return {};
}

} // namespace core
