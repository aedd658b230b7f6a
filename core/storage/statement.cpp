// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QSqlError>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// The driver would write a null string as NULL.
bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull();
}

} // namespace

Result<QSqlQuery> execute(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storageError(database, query.lastError()));
    if (const Done done = execute(query, values, database); !done)
        return fail(done.error());
    return query;
}

Done change(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    if (const auto done = execute(database, sql, values); !done)
        return fail(done.error());
    return {};
}

QVariant bound(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QSqlQuery prepared(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Done execute(QSqlQuery &statement, const QVariantList &values, const QSqlDatabase &database)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(static_cast<int>(i), isNullText(values.at(i)) ? u""_s : values.at(i));
    if (!statement.exec())
        return fail(storageError(database, statement.lastError()));
    return {};
}

} // namespace core
