// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answeringstore.h"

#include <QSqlError>
#include <QSqlQuery>

namespace core {

using namespace Qt::StringLiterals;

AnsweringStore::AnsweringStore(Database &database) : m_database(database) { }

Result<std::optional<AnsweringRow>> AnsweringStore::find(const AppId &appId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT policy, forward, strictness FROM answering WHERE appid = ?"_s);
    query.addBindValue(appId.toString());
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    if (!query.next())
        return std::nullopt;
    return AnsweringRow{.policy = query.value(0).toString().toUtf8(),
                        .forward = query.value(1).toString().toUtf8(),
                        .strictness = query.value(2).toString()};
}

Done AnsweringStore::save(const AppId &appId, const AnsweringRow &row)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO answering (appid, policy, forward, strictness) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET policy = excluded.policy, forward = excluded.forward,"
                  " strictness = excluded.strictness"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(QString::fromUtf8(row.policy));
    query.addBindValue(QString::fromUtf8(row.forward));
    query.addBindValue(row.strictness);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return {};
}

} // namespace core
