// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filterretries_p.h"
#include "core/inspector/queryplanning_p.h"
#include "core/storage/database.h"

#include <QSqlQuery>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many ids are looked at where the search begins.
constexpr qint64 sampled = 32'768;
/// What leaves more of these is not worth an index: its rows cost four times what they cost one after the other.
constexpr qint64 manyOfSampled = sampled / 4;
/// More kinds than anybody's callbacks have; beyond that the index of kinds is not asked.
constexpr qsizetype mostKinds = 1'000;
/// Of these a query can have as parts; what is left by more is not rare.
constexpr qsizetype mostRanges = 100;
constexpr qint64 idsOfSpan = 4'096;

constexpr QLatin1String firstKind =
    "SELECT state, account, type, event FROM deliveries INDEXED BY deliveries_by_kind %1 "
    "ORDER BY state, account, type, event LIMIT 1"_L1;

} // namespace

QueryPlanning::QueryPlanning(const QSqlDatabase &database, const DeliveryFilter &filter, const QDateTime &now,
                             const SearchStart &start, qint64 few)
    : m_database(database)
    , m_filter(filter)
    , m_times(timeWindowOf(filter, now))
    , m_start(start)
    , m_few(few)
    , m_match(matchExpressionOf(filter))
    , m_conditions(sqlConditionsOf(filter))
{ }

/// None after a fault.
QList<QVariantList> QueryPlanning::read(const Clause &clause, int columns)
{
    auto query = execute(m_database, clause);
    if (!query && !m_fault)
        m_fault = query.error();
    QList<QVariantList> rows;
    while (query && query->next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row += query->value(column);
        rows += row;
    }
    return rows;
}

/// NULL or a fault = 0.
qint64 QueryPlanning::number(const Clause &clause)
{
    const QList<QVariantList> rows = read(clause, 1);
    return rows.isEmpty() ? 0 : rows.first().first().toLongLong();
}

QList<IdWindow> QueryPlanning::allIds()
{
    const qint64 newest = number({u"SELECT max(id) FROM deliveries"_s, {}});
    const qint64 oldest = number({u"SELECT min(id) FROM deliveries"_s, {}});
    return newest > 0 ? QList<IdWindow>{{.first = oldest, .last = newest}} : QList<IdWindow>();
}

/// By the spans of times that blocks of ids have; of the last ids these are not known yet.
QList<IdWindow> QueryPlanning::idsWithin(const TimeWindow &times)
{
    QList<IdWindow> runs{{.first = m_indexed + 1, .last = std::numeric_limits<qint64>::max()}};
    const QList<QVariantList> spans =
        read({u"SELECT block FROM spans WHERE last_at >= ? AND first_at <= ? ORDER BY block DESC"_s,
              {times.first, times.last}},
             1);
    for (const QVariantList &span : spans) {
        const qint64 first = span.first().toLongLong() * idsOfSpan;
        if (first + idsOfSpan >= runs.last().first)
            runs.last().first = std::min(runs.last().first, first);
        else
            runs += {.first = first, .last = first + idsOfSpan - 1};
    }
    return runs;
}

void QueryPlanning::keepBeyondStart()
{
    const QList<IdWindow> all = allIds();
    IdWindow bounds = all.isEmpty() ? IdWindow{.first = 1, .last = 0} : all.first();
    if (m_start.from.isValid() && m_start.way == LogWay::Older)
        bounds.last = std::min(bounds.last, m_start.from.value() - 1);
    else if (m_start.from.isValid())
        bounds.first = std::max(bounds.first, m_start.from.value() + 1);
    for (IdWindow &run : m_runs) {
        run.first = std::max(run.first, bounds.first);
        run.last = std::min(run.last, bounds.last);
    }
    erase_if(m_runs, [](const IdWindow &run) { return run.first > run.last; });
}

/// The first that shares the most with that one and is behind it. (Compared as one row value, SQLite would read all
/// rows of the kind to get behind it.)
QList<QVariantList> QueryPlanning::kindBehind(const QVariantList &kind)
{
    const QStringList columns{u"state"_s, u"account"_s, u"type"_s, u"event"_s};
    for (qsizetype shared = columns.size() - 1; shared >= 0; --shared) {
        QString where = columns.at(shared) + u" > ?"_s;
        for (qsizetype i = shared - 1; i >= 0; --i)
            where.prepend(columns.at(i) + u" = ? AND "_s);
        QList<QVariantList> next =
            read({QString(firstKind).arg(u"WHERE "_s + where), kind.first(shared + 1)}, int(columns.size()));
        if (!next.isEmpty())
            return next;
    }
    return {};
}

/// All that occur; nothing when these are too many.
std::optional<QList<DeliveryKind>> QueryPlanning::kinds()
{
    QList<DeliveryKind> kinds;
    for (auto next = read({QString(firstKind).arg(u""_s), {}}, 4); !next.isEmpty(); next = kindBehind(next.first())) {
        if (kinds.size() == mostKinds)
            return {};
        const QVariantList &row = next.first();
        kinds += {.state = row.at(0).toString(),
                  .account = row.at(1).toString(),
                  .type = row.at(2).toString(),
                  .event = row.at(3).toString()};
    }
    return kinds;
}

void QueryPlanning::addKinds()
{
    auto condition = kindConditionOf(m_filter);
    if (!condition)
        return;
    if (auto all = kinds()) {
        erase_if(*all, [this](const DeliveryKind &kind) { return !fits(m_filter, kind); });
        if (all->isEmpty())
            m_runs.clear();
        if (all->size() <= mostRanges) {
            condition->order = SqlCondition::Order::ById;
            for (const DeliveryKind &kind : std::as_const(*all))
                condition->ranges += rangeOf(kind);
        }
    }
    m_conditions += *condition;
}

void QueryPlanning::addTimes(const TimeWindow &times)
{
    const Clause between{u"d.received_at BETWEEN ? AND ?"_s, {times.first, times.last}};
    m_conditions += SqlCondition{.condition = between,
                                 .ranges = {{.index = u"deliveries_by_time"_s, .range = between}},
                                 .order = SqlCondition::Order::Whole};
}

qint64 QueryPlanning::rows(const SqlCondition &condition, const IdWindow &window, qint64 atMost)
{
    qint64 sum = 0;
    for (const IndexRange &range : condition.ranges) {
        if (sum >= atMost)
            break;
        const Clause some = rowsWithin(range, window);
        sum += number({u"SELECT count(*) FROM (SELECT 1"_s + some.sql + u" LIMIT ?)"_s,
                       some.values + QVariantList{atMost - sum}});
    }
    return sum;
}

qint64 QueryPlanning::rowsOfSearch(const IdWindow &window, qint64 atMost)
{
    return number({inWindow(u"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? AND "
                            "rowid BETWEEN {first} AND {last} LIMIT ?)"_s,
                            window),
                   {m_match, atMost}});
}

qint64 QueryPlanning::rows(const Candidate &candidate, const IdWindow &window, qint64 atMost)
{
    return candidate.index < 0 ? rowsOfSearch(window, atMost) : rows(m_conditions.at(candidate.index), window, atMost);
}

QList<QueryPlanning::Candidate> QueryPlanning::candidates() const
{
    QList<Candidate> candidates;
    if (!m_match.isEmpty())
        candidates += Candidate();
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        if (m_conditions.at(i).order != SqlCondition::Order::None)
            candidates += Candidate{.index = i};
    }
    return candidates;
}

/// Of all rows where one leaves few, else of those where the search begins.
std::optional<QueryPlanning::Candidate> QueryPlanning::fewest(QList<Candidate> candidates)
{
    const IdWindow all{.first = m_runs.last().first, .last = m_runs.first().last};
    for (Candidate &candidate : candidates)
        candidate.rows = rows(candidate, all, m_few);
    const auto isFewer = [](const Candidate &one, const Candidate &other) { return one.rows < other.rows; };
    auto best = std::ranges::min_element(candidates, isFewer);
    if (best == candidates.end())
        return {};
    best->isRare = best->rows < (m_match.isEmpty() || best->index < 0 ? m_few : m_few / 10);
    if (best->rows < m_few)
        return *best;

    const auto isWhole = [this](const Candidate &candidate) {
        return candidate.index >= 0 && m_conditions.at(candidate.index).order == SqlCondition::Order::Whole;
    };
    erase_if(candidates, isWhole);
    IdWindow sample = all;
    if (m_start.way == LogWay::Older)
        sample.first = std::max(all.first, all.last - sampled + 1);
    else
        sample.last = std::min(all.last, all.first + sampled - 1);
    for (Candidate &candidate : candidates)
        candidate.rows = rows(candidate, sample, manyOfSampled);
    best = std::ranges::min_element(candidates, isFewer);
    return best == candidates.end() || best->rows >= manyOfSampled ? std::nullopt : std::optional(*best);
}

/// Whether its rows come newest first, and need not be looked at.
bool QueryPlanning::isAlone(const Candidate &candidate)
{
    if (candidate.index < 0)
        return m_conditions.isEmpty() && m_runs.first().last - m_indexed < sampled;
    const SqlCondition &condition = m_conditions.at(candidate.index);
    const auto isSorted = [](const IndexRange &range) { return !range.isInBlocks && range.rest.sql.isEmpty(); };
    return m_conditions.size() == 1 && m_match.isEmpty() && condition.order == SqlCondition::Order::ById
        && condition.ranges.size() == 1 && isSorted(condition.ranges.first());
}

QueryPlan QueryPlanning::plan()
{
    m_indexed = number({u"SELECT value FROM progress WHERE name = 'indexed'"_s, {}});
    m_runs = m_times.isBounded() ? idsWithin(m_times) : allIds();
    keepBeyondStart();
    if (m_times.isBounded())
        addTimes(m_times);
    addKinds();
    QueryPlan plan{.runs = m_runs, .indexed = m_indexed};
    if (m_runs.isEmpty())
        return plan;
    const QList<Candidate> able = candidates();
    const bool isSimple = able.size() == 1 && isAlone(able.first());
    const auto lead = isSimple ? std::optional(able.first()) : fewest(able);
    plan.isSearchLeading = lead ? lead->index < 0 : !m_match.isEmpty();
    plan.isForOneWindow = isSimple || (lead && lead->isRare);
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        if (lead && lead->index == i)
            plan.lead = m_conditions.at(i);
        else
            plan.others += m_conditions.at(i);
    }
    // What leads is the same with it: it takes away a few rows of many.
    if (hidesRetries(m_filter))
        plan.others += SqlCondition{.condition = withoutHiddenRetries(m_times.first)};
    return plan;
}

} // namespace core
