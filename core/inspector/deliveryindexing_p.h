// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "core/inspector/deliveryspans_p.h"
#include "core/storage/boundstatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace core {

/// The full-text index, and with it the spans, follow the rows at some distance: the table progress says up to which id
/// it has come, so that nothing is lost with the program. For the thread of the connection.
class DeliveryIndexing final
{
public:
    explicit DeliveryIndexing(const QSqlDatabase &database);

    /// How many ids it is behind.
    [[nodiscard]] Result<qint64> behind();
    /// Indexes the next rows, at most that many, in a transaction of its own; returns how many there were.
    [[nodiscard]] Result<qint64> indexSome(int limit);
    /// Takes a row that is still there out of the index if it is in it; within the caller's transaction.
    [[nodiscard]] Done remove(DeliveryId id);

private:
    [[nodiscard]] Done run(const QString &statement);
    [[nodiscard]] Result<qint64> upTo();
    [[nodiscard]] Result<qint64> indexTogether(int limit);
    [[nodiscard]] Result<qint64> indexAfter(qint64 id, int limit);

    QSqlDatabase m_database;
    QSqlQuery m_upTo;
    QSqlQuery m_rowsAfter;
    QSqlQuery m_row;
    BoundStatement m_add;
    QSqlQuery m_remove;
    QSqlQuery m_remember;
    SpanWriting m_spans;
};

} // namespace core
