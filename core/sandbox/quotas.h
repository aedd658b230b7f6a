// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QHash>

#include <optional>

namespace core {
class Catalogue;
struct Endpoint;
} // namespace core

namespace core::sandbox {

enum class Kind;
struct State;

/// How often each path was called: by Beijing day against the quotas of the catalogue, and by minute.
class Quotas
{
public:
    explicit Quotas(const Catalogue &catalogue);

    /// Nothing when the platform publishes no number for this path.
    [[nodiscard]] static std::optional<qint64> dailyLimit(const Endpoint &endpoint, Kind kind);
    [[nodiscard]] qint64 usedToday(const QByteArray &path, const QDateTime &now) const;

    /// So many calls of this path are left of the day's `limit`.
    void leave(const QByteArray &path, qint64 left, qint64 limit, const QDateTime &now);
    /// Counts one call; 45009 when the day's quota is used up.
    [[nodiscard]] Done spendDay(const Call &call, const std::optional<qint64> &limit);
    /// Counts one call; 45011 when there were too many in this minute.
    [[nodiscard]] Done spendMinute(const Call &call, qint64 limit);
    /// Sets the day's counters back to nothing; 48006 when that was done too often this month.
    [[nodiscard]] Done clear(const QDateTime &now);
    /// The same for one path, by a count of its own; then 45009.
    [[nodiscard]] Done clearOne(const QByteArray &path, const QDateTime &now);

private:
    struct Count
    {
        qint64 period = 0; ///< which day or minute
        qint64 calls = 0;
    };
    [[nodiscard]] static Done spend(Count &count, qint64 period, qint64 limit, int refusal);

    qint64 m_clearsPerMonth;
    qint64 m_singleClearsPerMonth;
    QHash<QByteArray, Count> m_days;
    QHash<QByteArray, Count> m_minutes;
    Count m_clears;
    Count m_singleClears;
};

[[nodiscard]] Outcome clearQuota(State &state, const Call &call);
[[nodiscard]] Outcome clearQuotaBySecret(State &state, const Call &call);
[[nodiscard]] Outcome clearQuotaOfPath(State &state, const Call &call);
[[nodiscard]] Outcome quotaOfPath(State &state, const Call &call);

} // namespace core::sandbox
