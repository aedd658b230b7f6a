// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace core {

/// The table spans: between which moments the rows of a block of ids came, for filters on times. Times run with the ids
/// but for what was imported or came while the clock was set, so that no order can be relied on. The rows that are
/// deleted stay in their span, which only makes it wider than it has to be.
class SpanWriting final
{
public:
    explicit SpanWriting(const QSqlDatabase &database);

    /// Ids in ascending order.
    [[nodiscard]] Done add(qint64 id, qint64 receivedAt);
    /// What was added; within the caller's transaction.
    [[nodiscard]] Done write();
    /// Instead of write(), when the transaction goes wrong.
    void forget();

private:
    QSqlDatabase m_database;
    QSqlQuery m_write;
    qint64 m_block = -1; ///< of what was added last
    qint64 m_first = 0;
    qint64 m_last = 0;
};

} // namespace core
