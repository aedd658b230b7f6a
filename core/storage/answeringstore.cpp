// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answeringstore.h"

#include <QSqlError>
#include <QSqlQuery>

namespace core {

using namespace Qt::StringLiterals;

AnsweringStore::AnsweringStore(Database &database) : m_database(database) { }

namespace {
const QString answers = u"answering"_s;
const QString drafts = u"answering_drafts"_s;
} // namespace

Result<std::optional<AnsweringRow>> AnsweringStore::find(const AppId &appId) const
{
    return read(answers, appId);
}

Done AnsweringStore::save(const AppId &appId, const AnsweringRow &row)
{
    return write(answers, appId, row);
}

Result<std::optional<AnsweringRow>> AnsweringStore::draft(const AppId &appId) const
{
    return read(drafts, appId);
}

Done AnsweringStore::saveDraft(const AppId &appId, const AnsweringRow &row)
{
    return write(drafts, appId, row);
}

Done AnsweringStore::dropDraft(const AppId &appId)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"DELETE FROM answering_drafts WHERE appid = ?"_s);
    query.addBindValue(appId.toString());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return {};
}

Result<std::optional<AnsweringRow>> AnsweringStore::read(const QString &table, const AppId &appId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT policy, forward, strictness FROM %1 WHERE appid = ?"_s.arg(table));
    query.addBindValue(appId.toString());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (!query.next())
        return std::nullopt;
    return AnsweringRow{.policy = query.value(0).toString().toUtf8(),
                        .forward = query.value(1).toString().toUtf8(),
                        .strictness = query.value(2).toString()};
}

Done AnsweringStore::write(const QString &table, const AppId &appId, const AnsweringRow &row)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO %1 (appid, policy, forward, strictness) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET policy = excluded.policy, forward = excluded.forward,"
                  " strictness = excluded.strictness"_s.arg(table));
    query.addBindValue(appId.toString());
    query.addBindValue(QString::fromUtf8(row.policy));
    query.addBindValue(QString::fromUtf8(row.forward));
    query.addBindValue(row.strictness);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return {};
}

} // namespace core
