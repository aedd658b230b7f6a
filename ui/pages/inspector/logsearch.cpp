// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/logsearch.h"

#include "ui/support/whendone.h"

namespace ui {

using core::DeliverySearch;

LogSearch::LogSearch(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)) { }

void LogSearch::start(LogSearchOrder order)
{
    m_order = std::move(order);
    m_reached = m_order.from;
    m_reachedAt = m_order.from.isValid() ? m_reachedAt : QDateTime();
    m_isRunning = true;
    step();
}

void LogSearch::cancel()
{
    ++m_asked;
    m_isRunning = false;
}

void LogSearch::step()
{
    whenDone(m_ask(m_order.filter, m_reached, m_order.limit, m_order.way), this,
             [this, asked = ++m_asked](const core::Result<DeliverySearch> &step) {
                 if (asked != m_asked)
                     return;
                 if (step)
                     return take(*step);
                 m_isRunning = false;
                 Q_EMIT failed(step.error());
             });
}

bool LogSearch::isBeyondInterest(core::DeliveryId id) const
{
    return m_order.upTo.isValid() && (m_order.way == core::LogWay::Older ? id < m_order.upTo : id > m_order.upTo);
}

void LogSearch::take(const DeliverySearch &step)
{
    m_reached = step.reached;
    m_reachedAt = step.reachedAt;
    m_order.limit -= int(step.rows.size());
    m_isRunning = m_reached.isValid() && m_reached != m_order.upTo && !isBeyondInterest(m_reached) && m_order.limit > 0;
    QList<core::DeliverySummary> rows = step.rows;
    erase_if(rows, [this](const core::DeliverySummary &row) { return isBeyondInterest(row.id); });
    const int asked = m_asked;
    Q_EMIT found(rows);
    if (asked != m_asked) // who heard of it had enough, or wants something else
        return;
    if (m_isRunning)
        this->step();
    else
        Q_EMIT finished();
}

} // namespace ui
