// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/indexingpace_p.h"

#include <algorithm>

namespace core {

using namespace std::chrono_literals;

namespace {

/// A few rows wait a moment for more: each step leaves the index a piece that has to be merged with others.
constexpr auto patience = 100ms;
constexpr auto pauseAfterFailure = 1s;
/// So many rows in one commit are a flood. It has the processors and the disk for itself, and the words follow behind
/// it.
constexpr qint64 flood = 64;
constexpr auto pauseAfterFlood = 50ms;
/// More than that is behind only for as long as it takes to catch up: a search reads all of them. A few seconds of the
/// worst flood.
constexpr qint64 mostBehind = 64 * 1024;

} // namespace

void IndexingPace::stored(qint64 rows, SteadyTime now)
{
    if (m_behind == 0)
        m_since = now;
    m_behind += rows;
    if (rows >= flood)
        m_afterFlood = now + pauseAfterFlood;
}

void IndexingPace::indexed(qint64 rows, qint64 asked)
{
    m_behind = rows < asked ? 0 : std::max<qint64>(m_behind - rows, 1);
}

void IndexingPace::failed(SteadyTime now)
{
    m_failedUntil = now + pauseAfterFailure;
}

std::optional<IndexingPace::SteadyTime> IndexingPace::next() const
{
    if (m_behind == 0)
        return {};
    return std::max({m_behind >= step ? m_since : m_since + patience, m_afterFlood, m_failedUntil});
}

bool IndexingPace::isUrgent(SteadyTime now) const
{
    return m_behind >= mostBehind && now >= m_failedUntil;
}

} // namespace core
