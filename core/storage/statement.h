// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace core {

/// Runs SQL with its values in their order; the rows can be read once, forwards. Kind::Storage when it fails.
/// A null string is written as an empty text; what is to be NULL is a QVariant without a value.
[[nodiscard]] Result<QSqlQuery> execute(const QSqlDatabase &database, const QString &sql,
                                        const QVariantList &values = {});
/// The same for what has no rows.
[[nodiscard]] Done change(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/// A moment as a value: milliseconds, NULL when it is invalid.
[[nodiscard]] QVariant bound(const QDateTime &moment);
/// It read back, in UTC.
[[nodiscard]] QDateTime momentOf(const QVariant &value);

/// A statement to be executed many times. A fault shows when it is executed.
[[nodiscard]] QSqlQuery prepared(const QSqlDatabase &database, const QString &sql);
/// Runs it with other values; the rows are read from it.
[[nodiscard]] Done execute(QSqlQuery &statement, const QVariantList &values, const QSqlDatabase &database);

} // namespace core
