// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/retrytelling.h"

#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using core::DeliverySummary;

namespace {

constexpr qsizetype mostKept = 1000; ///< in a flood the log tells of the others, when they are read

template <typename Range>
auto firstTryOf(const DeliverySummary &retry, Range &rows)
{
    return std::ranges::find_if(rows, [&retry](const DeliverySummary &row) { return core::isFirstTryOf(row, retry); });
}

} // namespace

RetryTelling::RetryTelling(core::DeliveryLog &log, RowModel<DeliverySummary> &model, const core::DeliveryFilter &filter,
                           QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_model(model)
    , m_filter(filter)
{
    connect(&log, &core::DeliveryLog::completed, this, &RetryTelling::takeCompleted);
}

void RetryTelling::setReading(bool isReading)
{
    m_isReading = isReading;
    if (!isReading)
        m_meanwhile.clear();
}

bool RetryTelling::take(const DeliverySummary &delivery, Rows &fresh)
{
    if (!core::isBehindTheFirst(m_filter, delivery))
        return false;
    if (m_isReading && m_meanwhile.size() < mostKept)
        m_meanwhile.append(delivery);
    if (m_unfinished.size() < mostKept)
        m_unfinished.insert(delivery.id);
    const auto first = firstTryOf(delivery, fresh);
    if (first == fresh.end())
        return tell(delivery);
    core::noteRetry(*first, delivery);
    return true;
}

bool RetryTelling::tell(const DeliverySummary &retry)
{
    const Rows &rows = m_model.rows();
    const auto first = firstTryOf(retry, rows);
    if (first == rows.end())
        return false;
    DeliverySummary row = *first;
    core::noteRetry(row, retry);
    m_model.replace(first - rows.begin(), std::move(row));
    return true;
}

RetryTelling::Rows RetryTelling::told(Rows rows) const
{
    for (DeliverySummary &row : rows) {
        for (const DeliverySummary &retry : m_meanwhile) {
            if (core::isFirstTryOf(row, retry))
                core::noteRetry(row, retry);
        }
    }
    return rows;
}

/// A forwarded retry is flagged when its target has answered.
void RetryTelling::takeCompleted(const QList<core::DeliveryId> &ids)
{
    for (const core::DeliveryId id : ids) {
        if (!m_unfinished.remove(id))
            continue;
        whenDone(m_log.find(id), this, [this](const core::Result<core::Delivery> &delivery) {
            if (!delivery) // gone since
                return;
            const DeliverySummary retry = core::summarize(*delivery);
            if (core::isBehindTheFirst(m_filter, retry))
                static_cast<void>(tell(retry));
        });
    }
}

} // namespace ui
