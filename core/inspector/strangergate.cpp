// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/strangergate.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StrangerGate)
};

/// Of a flood with forged addresses no more than these are remembered.
constexpr qsizetype mostSenders = 64;
constexpr qsizetype mostNamed = 5;

} // namespace

QString StrangerTally::toString() const
{
    QStringList named;
    for (qsizetype i = 0; i < std::min(mostNamed, senders.size()); ++i)
        named += u"%1 (%2)"_s.arg(senders.at(i).address).arg(senders.at(i).requests);
    if (senders.size() > mostNamed)
        named += u"…"_s;
    return Words::tr("Rejected requests that came too fast to be kept: %1, from %2.")
        .arg(QString::number(requests), named.join(", "_L1));
}

void StrangerGate::setLimits(const StrangerLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
    m_filledAt = Moment::min();
}

bool StrangerGate::admits(const QString &address, Moment now)
{
    const std::lock_guard lock(m_mutex);
    const bool isFirst = m_filledAt == Moment::min();
    const double passed = isFirst ? 0 : std::chrono::duration<double>(now - m_filledAt).count();
    const double room = m_limits.burst;
    m_tokens = isFirst ? room : std::min(room, m_tokens + passed * m_limits.perSecond);
    m_filledAt = now;
    if (m_tokens >= 1) {
        m_tokens -= 1;
        return true;
    }
    ++m_turnedAway;
    const auto known = m_senders.find(address);
    if (known != m_senders.end())
        ++*known;
    else if (m_senders.size() < mostSenders)
        m_senders.insert(address, 1);
    return false;
}

StrangerTally StrangerGate::take()
{
    const std::lock_guard lock(m_mutex);
    StrangerTally tally{.requests = std::exchange(m_turnedAway, 0)};
    for (auto sender = m_senders.cbegin(); sender != m_senders.cend(); ++sender)
        tally.senders.append({.address = sender.key(), .requests = sender.value()});
    std::ranges::sort(tally.senders, std::ranges::greater(), &StrangerTally::Sender::requests);
    m_senders.clear();
    return tally;
}

} // namespace core
