// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryquery_p.h"
#include "core/inspector/filtergroups_p.h"

namespace core {

/// " FROM … WHERE …" of the rows of a range within a window.
[[nodiscard]] Clause rowsWithin(const IndexRange &range, const IdWindow &window);

/// What goes through which index.
struct QueryPlan
{
    QList<IdWindow> runs;
    qint64 indexed = 0; ///< how far the full-text index has come
    std::optional<SqlCondition> lead; ///< none and no search: the table itself is read
    bool isSearchLeading = false;
    bool isForOneWindow = false; ///< see DeliveryQuery
    QList<SqlCondition> others;
};

/// Asks the database what it needs to know to make a plan.
class QueryPlanning final
{
public:
    QueryPlanning(const QSqlDatabase &database, const DeliveryFilter &filter, const QDateTime &now,
                  const SearchStart &start, qint64 few);

    [[nodiscard]] QueryPlan plan();
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    /// A condition that may lead, and how much it leaves.
    struct Candidate
    {
        qsizetype index = -1; ///< of the conditions; -1 = the search
        qint64 rows = 0;
        bool isRare = false;
    };

    [[nodiscard]] QList<QVariantList> read(const Clause &clause, int columns);
    [[nodiscard]] qint64 number(const Clause &clause);
    [[nodiscard]] QList<IdWindow> allIds();
    [[nodiscard]] QList<IdWindow> idsWithin(const TimeWindow &times);
    [[nodiscard]] QList<QVariantList> kindBehind(const QVariantList &kind);
    [[nodiscard]] std::optional<QList<DeliveryKind>> kinds();
    [[nodiscard]] qint64 rows(const SqlCondition &condition, const IdWindow &window, qint64 atMost);
    [[nodiscard]] qint64 rowsOfSearch(const IdWindow &window, qint64 atMost);
    [[nodiscard]] qint64 rows(const Candidate &candidate, const IdWindow &window, qint64 atMost);
    [[nodiscard]] std::optional<Candidate> fewest(QList<Candidate> candidates);
    [[nodiscard]] bool isAlone(const Candidate &candidate);
    [[nodiscard]] QList<Candidate> candidates() const;
    void addKinds();
    void addTimes(const TimeWindow &times);
    void keepBeyondStart();

    QSqlDatabase m_database;
    DeliveryFilter m_filter;
    TimeWindow m_times;
    SearchStart m_start;
    qint64 m_few;
    QString m_match;
    QList<SqlCondition> m_conditions;
    qint64 m_indexed = 0;
    QList<IdWindow> m_runs;
    std::optional<Error> m_fault;
};

} // namespace core
