// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "ui/support/rowmodel.h"

#include <QSet>

namespace ui {

/// Has the rows of first tries tell of the retries that come in, where the filter puts these behind them.
class RetryTelling final : public QObject
{
    Q_OBJECT

public:
    using Rows = QList<core::DeliverySummary>;

    /// All of them outlive it.
    RetryTelling(core::DeliveryLog &log, RowModel<core::DeliverySummary> &model, const core::DeliveryFilter &filter,
                 QObject *parent);

    /// Rows are being read from the log, which may not know of what comes in meanwhile.
    void setReading(bool isReading);
    /// Whether it is a retry whose first try is in the table, or among those that are about to come into it. That tells
    /// of it now, and of its answer when that is known.
    bool take(const core::DeliverySummary &delivery, Rows &fresh);
    /// Rows that were read, with what came in meanwhile.
    [[nodiscard]] Rows told(Rows rows) const;

private:
    bool tell(const core::DeliverySummary &retry);
    void takeCompleted(const QList<core::DeliveryId> &ids);

    core::DeliveryLog &m_log;
    RowModel<core::DeliverySummary> &m_model;
    const core::DeliveryFilter &m_filter;
    bool m_isReading = false;
    Rows m_meanwhile;
    QSet<core::DeliveryId> m_unfinished; ///< of whose answer nothing was heard yet
};

} // namespace ui
