// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryquery_p.h"

#include <QSqlQuery>

namespace core {

/// How far a search goes before it is asked whether it shall go on.
struct SearchPace
{
    std::chrono::milliseconds step{15}; ///< that one window of ids should take
    std::chrono::milliseconds budget{30}; ///< after which no further window is begun
    qint64 firstIds = 8'192; ///< of the first window; what follows depends on how long it took
    qint64 few = DeliveryQuery::usuallyFew; ///< rows that are looked for in one window of everything
};

/// Looks for what fits a filter in one window of ids after the other, from newer to older ones or back. However common
/// or rare the conditions are, and whatever they have in common, a window costs no more than the rows in it.
class DeliverySearching final
{
public:
    [[nodiscard]] static Result<DeliverySearching> begin(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                         const QDateTime &now, const SearchStart &start,
                                                         const SearchPace &pace = {});

    /// Whether there is nothing more to look at.
    [[nodiscard]] bool isDone() const { return m_next.isEmpty(); }
    /// Whether it has taken as long as it may at once.
    [[nodiscard]] bool isDue() const { return m_spent >= m_pace.budget; }
    /// All that is beyond is still to be looked at.
    [[nodiscard]] DeliveryId reached() const { return DeliveryId(m_reached); }

    /// Hands each row of the next window to `take`, in the order of its way and at most that many; returns how many
    /// there were.
    [[nodiscard]] Result<qint64> page(const QString &columns, int limit,
                                      const std::function<void(const QSqlQuery &)> &take);
    /// How many there are in the next window, but no more than that.
    [[nodiscard]] Result<qint64> count(qint64 atMost);

private:
    DeliverySearching(const QSqlDatabase &database, DeliveryQuery query, LogWay way, const SearchPace &pace);

    [[nodiscard]] IdWindow takeWindow();
    [[nodiscard]] IdWindow takeOlder();
    [[nodiscard]] IdWindow takeNewer();
    void measure(std::chrono::microseconds spent);

    QSqlDatabase m_database;
    DeliveryQuery m_query;
    LogWay m_way;
    SearchPace m_pace;
    QList<IdWindow> m_next; ///< newest first
    qint64 m_ids; ///< of the next window
    qint64 m_fewestIds = 1;
    qint64 m_reached = 0;
    std::chrono::microseconds m_spent{};
};

} // namespace core
