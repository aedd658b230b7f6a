// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryquery_p.h"
#include "core/inspector/filtergroups_p.h"
#include "core/storage/database.h"

#include <QSqlQuery>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are read through an index and sorted rather than looked for newest first. Both take about 50 ms at the
/// worst in a log of 500 000: 2 µs for a row of the table, 0.15 µs for one of an index alone.
constexpr qint64 fewToSort = 20'000;
constexpr qint64 fewToSortAlone = 250'000;
/// The same for times, which run with the ids, so that bounds on these do nearly as well.
constexpr qint64 fewOfTime = 1'000;
/// Where it pays to look into the full-text index for each row.
constexpr qint64 fewToSearch = 200;

/// FROM for one index. One that is sorted within blocks of ids is looked into block by block.
QString tableOf(const IndexRange &range)
{
    const QString blocks = u"(WITH RECURSIVE block (number) AS (SELECT max(id) / 4096 FROM deliveries UNION ALL "
                           "SELECT number - 1 FROM block WHERE number > (SELECT min(id) / 4096 FROM deliveries)) "
                           "SELECT number FROM block) AS block CROSS JOIN "_s;
    if (range.index.isEmpty())
        return u" FROM deliveries d NOT INDEXED"_s;
    return u" FROM "_s + (range.isInBlocks ? blocks : QString()) + u"deliveries d INDEXED BY "_s + range.index;
}

Clause conditionOf(const IndexRange &range)
{
    Clause condition;
    if (range.isInBlocks)
        condition.require({u"d.id / 4096 = block.number"_s, {}});
    condition.require(range.range);
    return condition;
}

} // namespace

void Clause::add(const QString &more, const QVariantList &moreValues)
{
    sql += more;
    values += moreValues;
}

void Clause::require(const Clause &condition)
{
    if (condition.sql.isEmpty())
        return;
    add((sql.isEmpty() ? QString() : u" AND "_s) + u'(' + condition.sql + u')', condition.values);
}

/// Asks the database what it needs to know.
class DeliveryQuery::Planner final
{
public:
    explicit Planner(const QSqlDatabase &database) : m_database(database) { }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /// NULL or a fault = nothing.
    [[nodiscard]] std::optional<qint64> number(const Clause &clause)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        bool done = query.prepare(clause.sql);
        for (const QVariant &value : clause.values)
            query.addBindValue(value);
        done = done && query.exec() && query.next();
        if (!done && !m_fault)
            m_fault = storageError(m_database, query.lastError());
        if (!done || query.isNull(0))
            return {};
        return query.value(0).toLongLong();
    }

    /// How many rows the ranges hold, but no more than that many.
    [[nodiscard]] qint64 rows(const QList<IndexRange> &ranges, qint64 atMost)
    {
        qint64 sum = 0;
        for (const IndexRange &range : ranges) {
            const Clause where = conditionOf(range);
            sum += number({u"SELECT count(*) FROM (SELECT 1"_s + tableOf(range) + u" WHERE "_s + where.sql
                               + u" LIMIT ?)"_s,
                           where.values + QVariantList{atMost}})
                       .value_or(0);
        }
        return std::min(sum, atMost);
    }

    void restrict(DeliveryQuery &query, const TimeWindow &window);
    void chooseLead(DeliveryQuery &query, QList<SqlCondition> conditions);

private:
    struct Choice
    {
        qsizetype index = -1;
        qint64 rows = 0;
    };

    [[nodiscard]] qint64 fewOf(const SqlCondition &condition) const;
    [[nodiscard]] Choice best(const QList<SqlCondition> &conditions, SqlCondition::Order order);
    [[nodiscard]] qsizetype leading(const QList<SqlCondition> &conditions);

    bool m_isAlone = false;
    QSqlDatabase m_database;
    std::optional<Error> m_fault;
};

/// Times become bounds of ids, which every way of looking for rows can use.
void DeliveryQuery::Planner::restrict(DeliveryQuery &query, const TimeWindow &window)
{
    const auto edge = [this](const QString &id, const QString &test, qint64 moment) {
        return number({u"SELECT "_s + id + u" FROM deliveries INDEXED BY deliveries_by_time WHERE received_at"_s + test,
                       {moment}});
    };
    const auto oldest = number({u"SELECT min(received_at) FROM deliveries"_s, {}});
    const auto newest = number({u"SELECT max(received_at) FROM deliveries"_s, {}});
    if (!oldest || !newest)
        return;
    if (window.first > *oldest)
        query.m_first = edge(u"min(id)"_s, u" >= ?"_s, window.first).value_or(std::numeric_limits<qint64>::max());
    if (window.last < *newest)
        query.m_last = edge(u"max(id)"_s, u" <= ?"_s, window.last).value_or(std::numeric_limits<qint64>::min());
}

/// A condition that leaves more is not worth reading and sorting.
qint64 DeliveryQuery::Planner::fewOf(const SqlCondition &condition) const
{
    const bool isSortedAlready = condition.order == SqlCondition::Order::ById;
    return isSortedAlready || (m_isAlone && condition.isOfIndexAlone()) ? fewToSortAlone : fewToSort;
}

DeliveryQuery::Planner::Choice DeliveryQuery::Planner::best(const QList<SqlCondition> &conditions,
                                                            SqlCondition::Order order)
{
    Choice choice;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const SqlCondition &condition = conditions.at(i);
        if (condition.order != order)
            continue;
        const qint64 few = fewOf(condition);
        const qint64 found = rows(condition.ranges, few);
        const bool isUsable = order == SqlCondition::Order::ById || found < few;
        if (isUsable && (choice.index < 0 || found < choice.rows))
            choice = {.index = i, .rows = found};
    }
    return choice;
}

/// -1 = none: the table itself is read newest first.
qsizetype DeliveryQuery::Planner::leading(const QList<SqlCondition> &conditions)
{
    const auto isIndexed = [](const SqlCondition &condition) { return condition.order != SqlCondition::Order::None; };
    const auto only = std::ranges::find_if(conditions, isIndexed);
    if (std::ranges::count_if(conditions, isIndexed) == 1 && only->order == SqlCondition::Order::ById)
        return only - conditions.begin();
    const Choice sorted = best(conditions, SqlCondition::Order::ByValue);
    const Choice ordered = best(conditions, SqlCondition::Order::ById);
    return sorted.index >= 0 && (ordered.index < 0 || sorted.rows < ordered.rows) ? sorted.index : ordered.index;
}

void DeliveryQuery::Planner::chooseLead(DeliveryQuery &query, QList<SqlCondition> conditions)
{
    m_isAlone = conditions.size() == 1;
    qsizetype lead = leading(conditions);
    if (!query.m_match.isEmpty() && lead >= 0) {
        if (rows(conditions.at(lead).ranges, fewToSearch) < fewToSearch) {
            Clause either{u"d.id IN (SELECT rowid FROM search WHERE search MATCH ?) OR ("_s, {query.m_match}};
            either.add(query.m_late.sql + u')', query.m_late.values);
            conditions.append({.condition = either});
            query.m_match.clear();
        } else {
            lead = -1;
        }
    }
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        if (i == lead)
            query.m_lead = conditions.at(i).ranges;
        else
            query.m_conditions.require(conditions.at(i).condition);
    }
}

Result<DeliveryQuery> DeliveryQuery::plan(const QSqlDatabase &database, const DeliveryFilter &filter,
                                          const QDateTime &now)
{
    DeliveryQuery query;
    Planner planner(database);
    QList<SqlCondition> conditions = sqlConditionsOf(filter);
    const TimeWindow window = timeWindowOf(filter, now);
    if (window.isBounded()) {
        planner.restrict(query, window);
        const Clause between{u"d.received_at BETWEEN ? AND ?"_s, {window.first, window.last}};
        SqlCondition time{.condition = between, .ranges = {{u"deliveries_by_time"_s, between}}};
        const bool isFew = planner.rows(time.ranges, fewOfTime) < fewOfTime;
        time.order = isFew ? SqlCondition::Order::ByValue : SqlCondition::Order::None;
        conditions.append(time);
    }
    query.m_match = matchExpressionOf(filter);
    query.m_late = unindexedMatchOf(filter);
    planner.chooseLead(query, conditions);
    if (planner.fault())
        return fail(*planner.fault());
    return query;
}

void DeliveryQuery::requireIds(Clause &where, const QString &id, DeliveryId before) const
{
    if (m_first != std::numeric_limits<qint64>::min())
        where.require({id + u" >= ?"_s, {m_first}});
    if (m_last != std::numeric_limits<qint64>::max())
        where.require({id + u" <= ?"_s, {m_last}});
    if (before.isValid())
        where.require({id + u" < ?"_s, {before.value()}});
}

Clause DeliveryQuery::rowsOf(const IndexRange &range, DeliveryId before) const
{
    Clause where = conditionOf(range);
    where.require(range.rest);
    where.require(m_conditions);
    requireIds(where, u"d.id"_s, before);
    where.sql.prepend(tableOf(range) + u" WHERE "_s);
    return where;
}

Clause DeliveryQuery::rowsOfTable(DeliveryId before) const
{
    Clause where = m_conditions;
    requireIds(where, u"d.id"_s, before);
    where.sql.prepend(u" FROM deliveries d NOT INDEXED"_s + (where.sql.isEmpty() ? QString() : u" WHERE "_s));
    return where;
}

/// The full-text index yields rows newest first without sorting.
Clause DeliveryQuery::rowsOfSearch(DeliveryId before) const
{
    Clause where{u"search MATCH ?"_s, {m_match}};
    requireIds(where, u"search.rowid"_s, before);
    where.require(m_conditions);
    const QString rows = m_conditions.sql.isEmpty() ? QString() : u" CROSS JOIN deliveries d ON d.id = search.rowid"_s;
    where.sql.prepend(u" FROM search"_s + rows + u" WHERE "_s);
    return where;
}

Clause DeliveryQuery::rowsNotIndexed(DeliveryId before) const
{
    Clause where = m_late;
    where.require(m_conditions);
    requireIds(where, u"d.id"_s, before);
    where.sql.prepend(u" FROM deliveries d NOT INDEXED WHERE "_s);
    return where;
}

Clause DeliveryQuery::ids(DeliveryId before, qint64 limit, const QString &order) const
{
    const auto some = [&](const QString &id, const Clause &rows) {
        const QString sorted = order.isEmpty() ? QString() : u" ORDER BY "_s + id + order;
        return Clause{u"SELECT "_s + id + u" AS id"_s + rows.sql + sorted + u" LIMIT ?"_s,
                      rows.values + QVariantList{limit}};
    };
    QList<Clause> parts;
    if (!m_match.isEmpty())
        parts = {some(u"search.rowid"_s, rowsOfSearch(before)), some(u"d.id"_s, rowsNotIndexed(before))};
    else if (m_lead.isEmpty())
        return some(u"d.id"_s, rowsOfTable(before));
    for (const IndexRange &range : m_lead)
        parts += some(u"d.id"_s, rowsOf(range, before));
    Clause together;
    for (const Clause &part : parts)
        together.add((together.sql.isEmpty() ? QString() : u" UNION "_s) + u"SELECT id FROM ("_s + part.sql + u')',
                     part.values);
    return together;
}

Clause DeliveryQuery::page(const QString &columns, DeliveryId before, int limit) const
{
    Clause page{u"SELECT "_s + columns + u" FROM deliveries d WHERE d.id IN ("_s, {}};
    const Clause found = ids(before, limit, u" DESC"_s);
    page.add(found.sql + u") ORDER BY d.id DESC LIMIT ?"_s, found.values + QVariantList{limit});
    return page;
}

Clause DeliveryQuery::count(qint64 atMost) const
{
    const Clause found = ids({}, atMost, {});
    return {u"SELECT min(count(*), ?) FROM ("_s + found.sql + u')', QVariantList{atMost} + found.values};
}

} // namespace core
