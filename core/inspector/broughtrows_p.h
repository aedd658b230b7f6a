// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <deque>
#include <vector>

namespace core {

/// A row that waits for a commit.
struct WaitingRow
{
    Delivery delivery;
    DeliveryLog::Committed committed; ///< not set: nobody waits for it
    qint64 number = 0; ///< in the spool; 0 = it is not there
};

/// Rows of the spool, which are on the disk already, on their way into the log. They are numbered as they came; none is
/// given up because the disk is full. Not locked: that is the writer's.
class BroughtRows final
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// Rows up to this number are about to be added.
    void expect(qint64 number) { m_expected = number; }
    [[nodiscard]] qint64 expected() const { return m_expected; }
    void add(std::vector<Delivery> deliveries, qint64 last);
    /// Of those that are due.
    void take(std::vector<WaitingRow> &to, std::size_t most);
    /// They could not be written; a little later they are due again.
    void putBack(std::vector<WaitingRow> rows, SteadyTime now);
    /// Up to this number there is nothing more to be done.
    void written(qint64 number);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Never while there are none.
    [[nodiscard]] SteadyTime due() const { return isEmpty() ? SteadyTime::max() : m_notBefore; }
    [[nodiscard]] bool isHeldUp() const { return m_isHeldUp; }
    [[nodiscard]] qint64 lastWritten() const { return m_written; }
    /// Whether all up to this number are where they belong, or have to wait for the disk.
    [[nodiscard]] bool isSettled(qint64 number) const { return m_written >= number || m_isHeldUp; }

private:
    std::deque<WaitingRow> m_rows;
    qint64 m_expected = 0;
    qint64 m_written = 0;
    bool m_isHeldUp = false;
    SteadyTime m_notBefore = SteadyTime::min();
};

} // namespace core
