// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <mutex>

namespace core {

/// How many requests of strangers, which are those that were rejected, are worth a row.
struct StrangerLimits
{
    int perSecond = 20;
    int burst = 200; ///< so many at once after a quiet time
    friend bool operator==(const StrangerLimits &, const StrangerLimits &) = default;
};

/// What was turned away without a row.
struct StrangerTally
{
    struct Sender
    {
        QString address;
        qint64 requests = 0;
    };

    qint64 requests = 0;
    QList<Sender> senders; ///< the busiest first; of many only some

    /// One sentence for people.
    [[nodiscard]] QString toString() const;
};

/// A token bucket that all strangers share, so that many addresses get no more rows than one. From any thread.
class StrangerGate final
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    void setLimits(const StrangerLimits &limits);
    /// Whether this request may have a row; otherwise it is counted.
    [[nodiscard]] bool admits(const QString &address, Moment now);
    /// What was counted since the last time.
    [[nodiscard]] StrangerTally take();

private:
    std::mutex m_mutex;
    StrangerLimits m_limits;
    double m_tokens = 0;
    Moment m_filledAt = Moment::min();
    qint64 m_turnedAway = 0;
    QHash<QString, qint64> m_senders;
};

} // namespace core
