// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverysearch_p.h"
#include "core/storage/database.h"

#include <algorithm>

namespace core {

namespace {

/// The next window is at most so much larger, since one that happened to be empty says little about the next.
constexpr qint64 mostGrowth = 4;

constexpr qint64 mostSlowness = 32;

using Clock = std::chrono::steady_clock;

std::chrono::microseconds since(Clock::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun);
}

} // namespace

DeliverySearching::DeliverySearching(const QSqlDatabase &database, DeliveryQuery query, LogWay way,
                                     const SearchPace &pace)
    : m_database(database)
    , m_query(std::move(query))
    , m_way(way)
    , m_pace(pace)
    , m_next(m_query.runs())
    , m_ids(m_query.isForOneWindow() ? std::numeric_limits<qint64>::max() : pace.firstIds)
{ }

Result<DeliverySearching> DeliverySearching::begin(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                   const QDateTime &now, const SearchStart &start,
                                                   const SearchPace &pace)
{
    const auto begun = Clock::now();
    auto query = DeliveryQuery::plan(database, filter, now, start, pace.few);
    if (!query)
        return fail(query.error());
    DeliverySearching searching(database, std::move(*query), start.way, pace);
    searching.m_spent = since(begun);
    // What is slow to begin with, as words of which a beginning is given, is so for each window.
    const std::chrono::microseconds slow = pace.step / 3;
    if (!searching.m_query.isForOneWindow() && slow.count() > 0)
        searching.m_ids *= std::clamp<qint64>(searching.m_spent / slow, 1, mostSlowness);
    searching.m_fewestIds = std::max<qint64>(searching.m_ids / 8, 1);
    return searching;
}

/// The ids between two runs fit nothing, so that a window may as well go over them.
IdWindow DeliverySearching::takeWindow()
{
    return m_way == LogWay::Older ? takeOlder() : takeNewer();
}

IdWindow DeliverySearching::takeOlder()
{
    IdWindow window = m_next.first();
    const qint64 lowest = m_ids > window.last ? 1 : window.last - m_ids + 1;
    while (!m_next.isEmpty() && m_next.first().last >= lowest) {
        window.first = std::max(m_next.first().first, lowest);
        m_next.first().last = window.first - 1;
        if (m_next.first().first > m_next.first().last)
            m_next.removeFirst();
    }
    m_reached = window.first;
    return window;
}

IdWindow DeliverySearching::takeNewer()
{
    IdWindow window = m_next.last();
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 highest = m_ids > most - window.first ? most : window.first + m_ids - 1;
    while (!m_next.isEmpty() && m_next.last().first <= highest) {
        window.last = std::min(m_next.last().last, highest);
        m_next.last().first = window.last + 1;
        if (m_next.last().first > m_next.last().last)
            m_next.removeLast();
    }
    m_reached = window.last;
    return window;
}

void DeliverySearching::measure(std::chrono::microseconds spent)
{
    m_spent += spent;
    if (m_query.isForOneWindow())
        return;
    const qint64 wanted = std::chrono::microseconds(m_pace.step).count();
    const qint64 took = std::max<qint64>(spent.count(), 1);
    m_ids = std::clamp(m_ids * wanted / took, m_fewestIds, m_ids * mostGrowth);
}

Result<qint64> DeliverySearching::page(const QString &columns, int limit,
                                       const std::function<void(const QSqlQuery &)> &take)
{
    const auto begun = Clock::now();
    auto query = execute(m_database, m_query.page(columns, takeWindow(), limit, m_way));
    if (!query)
        return fail(query.error());
    qint64 rows = 0;
    for (; query->next(); ++rows)
        take(*query);
    measure(since(begun));
    return rows;
}

Result<qint64> DeliverySearching::count(qint64 atMost)
{
    const auto begun = Clock::now();
    auto query = execute(m_database, m_query.count(takeWindow(), atMost));
    if (!query)
        return fail(query.error());
    const qint64 rows = query->next() ? query->value(0).toLongLong() : 0;
    measure(since(begun));
    return rows;
}

} // namespace core
