// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/storage/statement.h"

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

[[nodiscard]] inline Result<QSqlQuery> execute(const QSqlDatabase &database, const Clause &clause)
{
    return execute(database, clause.sql, clause.values);
}

/// Ids from first to last, both included. Rows are looked for in one window of ids after the other.
struct IdWindow
{
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const IdWindow &, const IdWindow &) = default;
};

/// SQL in which {first} and {last} stand for the bounds of the window.
[[nodiscard]] QString inWindow(QString sql, const IdWindow &window);

/// Where a search begins.
struct SearchStart
{
    DeliveryId from; ///< beyond that one; invalid = from the end
    LogWay way = LogWay::Older;
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
        ById, ///< a window of ids costs what it holds
        Whole, ///< the ranges have to be read whole and sorted
    };

    Clause condition;
    QList<IndexRange> ranges;
    Order order = Order::None;
};

/// State, account, type and event: of these few combinations occur, and one index has them all. So a filter on any of
/// them is a list of combinations, often of none.
struct DeliveryKind
{
    QString state;
    QString account;
    QString type;
    QString event;
};
[[nodiscard]] IndexRange rangeOf(const DeliveryKind &kind);
/// Whether all that the filter says of kinds holds of this one.
[[nodiscard]] bool fits(const DeliveryFilter &filter, const DeliveryKind &kind);
/// What the filter says of kinds, without ranges.
[[nodiscard]] std::optional<SqlCondition> kindConditionOf(const DeliveryFilter &filter);

/// What else of a filter columns can answer.
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
    static constexpr qint64 usuallyFew = 2'000;
    /// Counts, up to a bound, what each condition would leave of the rows beyond the start. What leaves fewer than
    /// `few` leads, wherever they lie; of a tenth of that the full-text index is asked row by row.
    [[nodiscard]] static Result<DeliveryQuery> plan(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                    const QDateTime &now, const SearchStart &start = {},
                                                    qint64 few = usuallyFew);

    /// Where the ids lie that may fit, newest first; no two touch.
    [[nodiscard]] const QList<IdWindow> &runs() const { return m_runs; }
    /// Whether one window of everything costs no more than a small one.
    [[nodiscard]] bool isForOneWindow() const { return m_isForOneWindow; }

    /// The columns of at most `limit` deliveries within the window, those first that the way comes to first.
    [[nodiscard]] Clause page(const QString &columns, const IdWindow &window, int limit, LogWay way) const;
    /// One number, never more than `atMost`.
    [[nodiscard]] Clause count(const IdWindow &window, qint64 atMost) const;

private:
    class Planner;

    [[nodiscard]] Clause ids(const IdWindow &window, qint64 limit, const QString &order) const;
    [[nodiscard]] Clause rowsOf(const IndexRange &range, const IdWindow &window) const;
    [[nodiscard]] Clause rowsOfTable(const IdWindow &window) const;
    [[nodiscard]] Clause rowsOfSearch(const IdWindow &window) const;
    [[nodiscard]] Clause rowsNotIndexed(const IdWindow &window) const;

    Clause m_conditions; ///< all that the leading one does not see to
    QList<IndexRange> m_lead;
    QString m_match; ///< when the full-text index leads
    Clause m_late; ///< what stands for m_match where the full-text index has not come yet
    qint64 m_indexed = 0; ///< it has come so far at least
    QList<IdWindow> m_runs;
    bool m_isForOneWindow = false;
};

} // namespace core
