// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QSqlDatabase>
#include <QVariant>

#include <limits>

namespace core {

/// SQL with the values for its question marks.
struct Clause
{
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues = {});
    /// With AND, where there is something before it.
    void require(const Clause &condition);
};

/// A part of an index.
struct IndexRange
{
    QString index; ///< empty = the ids themselves
    Clause range; ///< what the index alone can tell
    Clause rest; ///< what the rows have to be asked
    bool isInBlocks = false; ///< the index is sorted within blocks of ids only
};

/// A condition as SQL, and the index ranges that together hold what it leaves, if any do.
struct SqlCondition
{
    enum class Order {
        None, ///< no index knows it
        ById, ///< within each range the newest come first, so that a page costs a page
        ByValue, ///< the range has to be read whole and sorted
    };

    Clause condition;
    QList<IndexRange> ranges;
    Order order = Order::None;

    /// Whether no row has to be looked at.
    [[nodiscard]] bool isOfIndexAlone() const;
};

/// What of a filter columns can answer.
[[nodiscard]] QList<SqlCondition> sqlConditionsOf(const DeliveryFilter &filter);
/// What of it only the full-text index can: an expression, empty if nothing is asked of it.
[[nodiscard]] QString matchExpressionOf(const DeliveryFilter &filter);
/// The same, asked of the rows that the full-text index does not know yet.
[[nodiscard]] Clause unindexedMatchOf(const DeliveryFilter &filter);

/// How a filter is put to callbacks.db: the condition that leaves the fewest rows leads, through an index that is
/// named, since SQLite's own guess would read the whole table for a rare result newest first.
class DeliveryQuery final
{
public:
    /// Counts, up to a bound, what each condition would leave.
    [[nodiscard]] static Result<DeliveryQuery> plan(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                    const QDateTime &now);

    /// The columns of at most `limit` deliveries before that one, newest first; of all when it is invalid.
    [[nodiscard]] Clause page(const QString &columns, DeliveryId before, int limit) const;
    /// One number, never more than `atMost`.
    [[nodiscard]] Clause count(qint64 atMost) const;

private:
    class Planner;

    [[nodiscard]] Clause ids(DeliveryId before, qint64 limit, const QString &order) const;
    [[nodiscard]] Clause rowsOf(const IndexRange &range, DeliveryId before) const;
    [[nodiscard]] Clause rowsOfTable(DeliveryId before) const;
    [[nodiscard]] Clause rowsOfSearch(DeliveryId before) const;
    [[nodiscard]] Clause rowsNotIndexed(DeliveryId before) const;
    void requireIds(Clause &where, const QString &id, DeliveryId before) const;

    Clause m_conditions; ///< all that the leading one does not see to
    QList<IndexRange> m_lead;
    QString m_match; ///< when the full-text index leads
    Clause m_late; ///< what stands for m_match where the full-text index has not come yet
    qint64 m_first = std::numeric_limits<qint64>::min();
    qint64 m_last = std::numeric_limits<qint64>::max();
};

} // namespace core
