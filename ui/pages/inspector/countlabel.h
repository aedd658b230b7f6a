// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "ui/widgets/labels.h"

#include <QTimer>

namespace ui {

/// How many deliveries fit the filter: exact, or "more than" where counting them would take long.
class CountLabel final : public ToneLabel
{
    Q_OBJECT

public:
    explicit CountLabel(core::DeliveryLog &log, QWidget *parent = nullptr);
    ~CountLabel() override;
    Q_DISABLE_COPY_MOVE(CountLabel)

    void setFilter(const core::DeliveryFilter &filter);
    void retranslate();

private:
    void count();
    void take(const QList<core::DeliverySummary> &deliveries);

    core::DeliveryLog &m_log;
    core::DeliveryFilter m_filter;
    std::optional<core::DeliveryCount> m_count;
    int m_asked = 0; ///< answers to older questions are dropped
    std::stop_source m_counting; ///< so that nobody counts what nobody wants to know
    QTimer m_again;
    QTimer m_slow; ///< until then the count of before is better than a flicker
};

} // namespace ui
