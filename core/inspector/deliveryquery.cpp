// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryquery_p.h"
#include "core/inspector/queryplanning_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

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

Clause rowsWithin(const IndexRange &range, const IdWindow &window)
{
    // One that is sorted within blocks of ids is looked into block by block.
    const QString blocks = u"(WITH RECURSIVE block (number) AS (SELECT {last} / 4096 UNION ALL "
                           "SELECT number - 1 FROM block WHERE number > {first} / 4096) "
                           "SELECT number FROM block) AS block CROSS JOIN "_s;
    Clause rows{range.index.isEmpty() ? u" FROM deliveries d NOT INDEXED WHERE "_s
                                      : u" FROM "_s + (range.isInBlocks ? blocks : QString())
                        + u"deliveries d INDEXED BY "_s + range.index + u" WHERE "_s,
                {}};
    rows.add((range.isInBlocks ? u"d.id / 4096 = block.number AND "_s : QString()) + u'(' + range.range.sql + u')',
             range.range.values);
    rows.require({u"d.id BETWEEN {first} AND {last}"_s, {}});
    rows.sql = inWindow(rows.sql, window);
    return rows;
}

Result<DeliveryQuery> DeliveryQuery::plan(const QSqlDatabase &database, const DeliveryFilter &filter,
                                          const QDateTime &now, const SearchStart &start, qint64 few)
{
    QueryPlanning planning(database, filter, now, start, few);
    QueryPlan plan = planning.plan();
    if (planning.fault())
        return fail(*planning.fault());
    DeliveryQuery query;
    query.m_runs = plan.runs;
    query.m_indexed = plan.indexed;
    query.m_isForOneWindow = plan.isForOneWindow;
    query.m_late = unindexedMatchOf(filter);
    const QString match = matchExpressionOf(filter);
    if (plan.isSearchLeading) {
        query.m_match = match;
    } else if (!match.isEmpty()) {
        // Few rows are looked up one by one; else all that the window has of the text is read first.
        Clause either{plan.isForOneWindow
                          ? u"EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND rowid = d.id) OR ("_s
                          : u"d.id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN {first} AND "
                            "{last}) OR ("_s,
                      {match}};
        either.add(query.m_late.sql + u')', query.m_late.values);
        query.m_conditions.require(either);
    }
    if (plan.lead)
        query.m_lead = plan.lead->ranges;
    for (const SqlCondition &condition : std::as_const(plan.others))
        query.m_conditions.require(condition.condition);
    return query;
}

Clause DeliveryQuery::rowsOf(const IndexRange &range, const IdWindow &window) const
{
    Clause rows = rowsWithin(range, window);
    rows.require(range.rest);
    rows.require(m_conditions);
    return rows;
}

Clause DeliveryQuery::rowsOfTable(const IdWindow &window) const
{
    Clause rows = rowsWithin({.range = {u"1"_s, {}}}, window);
    rows.require(m_conditions);
    return rows;
}

/// The full-text index yields rows newest or oldest first without sorting.
Clause DeliveryQuery::rowsOfSearch(const IdWindow &window) const
{
    const QString rows = m_conditions.sql.isEmpty() ? QString() : u" CROSS JOIN deliveries d ON d.id = search.rowid"_s;
    Clause where{u" FROM search"_s + rows + u" WHERE search MATCH ? AND search.rowid BETWEEN {first} AND {last}"_s,
                 {m_match}};
    where.require(m_conditions);
    where.sql = inWindow(where.sql, window);
    return where;
}

Clause DeliveryQuery::rowsNotIndexed(const IdWindow &window) const
{
    Clause rows = rowsWithin({.range = m_late}, window);
    rows.require(m_conditions);
    return rows;
}

Clause DeliveryQuery::ids(const IdWindow &window, qint64 limit, const QString &order) const
{
    const auto some = [&](const QString &id, const Clause &rows) {
        const QString sorted = order.isEmpty() ? QString() : u" ORDER BY "_s + id + order;
        return Clause{u"SELECT "_s + id + u" AS id"_s + inWindow(rows.sql, window) + sorted + u" LIMIT ?"_s,
                      rows.values + QVariantList{limit}};
    };
    QList<Clause> parts;
    if (!m_match.isEmpty())
        parts += some(u"search.rowid"_s, rowsOfSearch(window));
    else if (m_lead.isEmpty())
        return some(u"d.id"_s, rowsOfTable(window));
    if (const IdWindow late{std::max(window.first, m_indexed + 1), window.last};
        !m_match.isEmpty() && late.first <= late.last)
        parts += some(u"d.id"_s, rowsNotIndexed(late));
    for (const IndexRange &range : m_lead)
        parts += some(u"d.id"_s, rowsOf(range, window));
    Clause together;
    for (const Clause &part : parts)
        together.add((together.sql.isEmpty() ? QString() : u" UNION "_s) + u"SELECT id FROM ("_s + part.sql + u')',
                     part.values);
    return together;
}

Clause DeliveryQuery::page(const QString &columns, const IdWindow &window, int limit, LogWay way) const
{
    const QString order = way == LogWay::Older ? u" DESC"_s : u" ASC"_s;
    Clause page{u"SELECT "_s + columns + u" FROM deliveries d WHERE d.id IN ("_s, {}};
    const Clause found = ids(window, limit, order);
    page.add(found.sql + u") ORDER BY d.id"_s + order + u" LIMIT ?"_s, found.values + QVariantList{limit});
    return page;
}

Clause DeliveryQuery::count(const IdWindow &window, qint64 atMost) const
{
    const Clause found = ids(window, atMost, {});
    return {u"SELECT min(count(*), ?) FROM ("_s + found.sql + u')', QVariantList{atMost} + found.values};
}

} // namespace core
