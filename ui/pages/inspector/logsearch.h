// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

namespace ui {

/// What is to be looked for.
struct LogSearchOrder
{
    core::DeliveryFilter filter;
    core::DeliveryId from; ///< beyond that one; invalid = from the end
    core::DeliveryId upTo; ///< nothing beyond that one is of interest; invalid = to the other end
    int limit = 0; ///< it ends with so many
    core::LogWay way = core::LogWay::Older;
};

/// Asks the log one step after the other, so that what is found is there at once and nobody has to wait for the rest:
/// a new search ends the one before, of which nothing more is heard.
class LogSearch final : public QObject
{
    Q_OBJECT

public:
    /// As DeliveryLog::search().
    using Ask =
        std::function<core::Task<core::DeliverySearch>(core::DeliveryFilter, core::DeliveryId, int, core::LogWay)>;

    explicit LogSearch(Ask ask, QObject *parent = nullptr);

    void start(LogSearchOrder order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// All that is not beyond has been looked at, also of a search that was cancelled; invalid = there is no more.
    [[nodiscard]] core::DeliveryId reached() const { return m_reached; }
    [[nodiscard]] const QDateTime &reachedAt() const { return m_reachedAt; }

Q_SIGNALS:
    /// One step is done; in the order of its way, perhaps none.
    void found(const QList<core::DeliverySummary> &deliveries);
    /// After the last step.
    void finished();
    void failed(const core::Error &error);

private:
    void step();
    void take(const core::DeliverySearch &step);
    [[nodiscard]] bool isBeyondInterest(core::DeliveryId id) const;

    Ask m_ask;
    LogSearchOrder m_order;
    core::DeliveryId m_reached;
    QDateTime m_reachedAt;
    bool m_isRunning = false;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace ui
