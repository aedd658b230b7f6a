// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/timetally.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core::simulator {

std::size_t TimeTally::slotOf(qint64 time)
{
    const auto value = static_cast<quint64>(std::max<qint64>(time, 0));
    if (value < parts)
        return value;
    const int shift = int(std::bit_width(value)) - 1 - partBits;
    const std::size_t slot = static_cast<std::size_t>(shift) * parts + static_cast<std::size_t>(value >> shift);
    return std::min<std::size_t>(slot, parts * powers - 1);
}

/// The longest time that belongs to a slot.
qint64 TimeTally::endOf(std::size_t slot)
{
    if (slot < parts)
        return qint64(slot);
    const std::size_t shift = slot / parts - 1;
    const qint64 start = qint64(slot - shift * parts) << shift;
    return start + (qint64(1) << shift) - 1;
}

void TimeTally::add(Time time)
{
    ++m_slots.at(slotOf(time.count()));
    m_shortest = m_count == 0 ? time : std::min(m_shortest, time);
    m_longest = std::max(m_longest, time);
    m_sum += time.count();
    ++m_count;
}

TimeTally::Time TimeTally::percentile(double percent) const
{
    if (m_count == 0)
        return {};
    const auto wanted = std::max<qint64>(1, qint64(std::ceil(percent / 100 * double(m_count))));
    qint64 passed = 0;
    for (std::size_t slot = 0; slot + 1 < m_slots.size(); ++slot) {
        passed += m_slots.at(slot);
        if (passed >= wanted)
            return std::clamp(Time(endOf(slot)), m_shortest, m_longest);
    }
    return m_longest; // the last slot holds whatever is longer
}

} // namespace core::simulator
