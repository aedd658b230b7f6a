// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace core::simulator {

/// Adds up any number of times in the same memory: percentiles are right to within 2 %.
class TimeTally
{
public:
    using Time = std::chrono::microseconds;

    void add(Time time);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] Time shortest() const { return m_shortest; }
    [[nodiscard]] Time longest() const { return m_longest; }
    [[nodiscard]] Time mean() const { return Time(m_count > 0 ? m_sum / m_count : 0); }
    /// At least `percent` of all times were no longer; 0 where there are none.
    [[nodiscard]] Time percentile(double percent) const;

private:
    // A power of two is divided into so many parts of one size; what is shorter than all parts is exact.
    static constexpr int partBits = 6;
    static constexpr int parts = 1 << partBits;
    static constexpr int powers = 32; // microseconds up to more than an hour

    [[nodiscard]] static std::size_t slotOf(qint64 time);
    [[nodiscard]] static qint64 endOf(std::size_t slot);

    std::array<quint32, parts * powers> m_slots{};
    qint64 m_count = 0;
    qint64 m_sum = 0;
    Time m_shortest{};
    Time m_longest{};
};

} // namespace core::simulator
