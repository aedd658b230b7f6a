// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverykeeping.h"
#include "core/inspector/deliverylog.h"

#include <QSqlDatabase>

namespace core {

// For the thread of the connection.

/// Newest first, before that id.
[[nodiscard]] Result<QList<DeliveryId>> readIds(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                const QDateTime &now, DeliveryId before, int limit);
/// Oldest first, none that is marked.
[[nodiscard]] Result<QList<DeliveryId>> readOldest(const QSqlDatabase &database, Which which, qint64 limit);
/// How many rows of the filter there are, and how many of these their marks keep.
[[nodiscard]] Result<Purged> countForPurge(const QSqlDatabase &database, const DeliveryFilter &filter,
                                           const QDateTime &now, Purge::Marked marked);
[[nodiscard]] Result<qint64> countRows(const QSqlDatabase &database, Which which);

struct LogPages
{
    qint64 size = 0; ///< bytes of one
    qint64 count = 0;
    qint64 unused = 0;
    bool isIncremental = false; ///< unused ones can be given back in small steps

    [[nodiscard]] qint64 usedBytes() const { return (count - unused) * size; }
};
[[nodiscard]] Result<LogPages> readPages(const QSqlDatabase &database);
/// All but fileBytes.
[[nodiscard]] Result<LogUse> readUse(const QSqlDatabase &database);
/// Gives back at most so many unused pages; how many are left.
[[nodiscard]] Result<qint64> giveBack(const QSqlDatabase &database, int pages);
[[nodiscard]] Done addTurnedAway(const QSqlDatabase &database, qint64 requests);

} // namespace core
