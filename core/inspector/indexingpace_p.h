// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace core {

/// When it is time to index: while nothing is waiting to be stored and no flood is on, or when too much would be left
/// behind.
class IndexingPace final
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// Rows that are indexed in one transaction; a delivery may have to wait for it.
    static constexpr int step = 512;

    void stored(qint64 rows, SteadyTime now);
    /// So many of the rows that were asked for were there.
    void indexed(qint64 rows, qint64 asked);
    /// It is tried again a little later.
    void failed(SteadyTime now);

    /// When to index if nothing else turns up until then.
    [[nodiscard]] std::optional<SteadyTime> next() const;
    /// Whether rows that wait to be stored have to wait for a step of indexing.
    [[nodiscard]] bool isUrgent(SteadyTime now) const;

private:
    qint64 m_behind = 0;
    SteadyTime m_since; ///< when the first of them was stored
    SteadyTime m_afterFlood;
    SteadyTime m_failedUntil;
};

} // namespace core
