// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/broughtrows_p.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::chrono::seconds pauseAfterFailure{1};

} // namespace

void BroughtRows::add(std::vector<Delivery> deliveries, qint64 last)
{
    qint64 number = last - static_cast<qint64>(deliveries.size());
    for (Delivery &delivery : deliveries)
        m_rows.push_back({.delivery = std::move(delivery), .committed = {}, .number = ++number});
}

void BroughtRows::take(std::vector<WaitingRow> &to, std::size_t most)
{
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_rows.size()));
    to.insert(to.end(), std::move_iterator(m_rows.begin()), std::move_iterator(end));
    m_rows.erase(m_rows.begin(), end);
}

void BroughtRows::putBack(std::vector<WaitingRow> rows, SteadyTime now)
{
    if (rows.empty())
        return;
    m_rows.insert(m_rows.begin(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    m_notBefore = now + pauseAfterFailure;
    m_isHeldUp = true;
}

void BroughtRows::written(qint64 number)
{
    m_written = std::max(m_written, number);
    m_isHeldUp = false;
    m_notBefore = SteadyTime::min();
}

} // namespace core
