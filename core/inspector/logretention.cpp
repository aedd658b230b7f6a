// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/logretention.h"

#include <QPointer>

#include <algorithm>

namespace core {

namespace {

/// So many may come before it is looked again.
constexpr qint64 rowsBetween = 5'000;
constexpr qint64 rejectedBetween = 500;
constexpr qint64 megabyte = 1024 * 1024;

} // namespace

LogBounds logBounds(const Settings &settings)
{
    return {.days = settings.get(settings::retentionDays),
            .rows = settings.get(settings::retentionRows),
            .bytes = settings.get(settings::retentionMegabytes) * megabyte,
            .rejectedRows = settings.get(settings::rejectedRows)};
}

StrangerLimits strangerLimits(const Settings &settings)
{
    return {.perSecond = settings.get(settings::rejectedPerSecond), .burst = settings.get(settings::rejectedBurst)};
}

LogRetention::LogRetention(DeliveryLog &log, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_settings(settings)
{
    m_log.setStrangerLimits(strangerLimits(m_settings));
    m_daily.setInterval(std::chrono::hours(24));
    m_afterwards.setInterval(std::chrono::minutes(5));
    m_afterwards.setSingleShot(true);
    connect(&m_afterwards, &QTimer::timeout, this, &LogRetention::run);
    connect(&m_daily, &QTimer::timeout, this, &LogRetention::run);
    connect(&m_log, &DeliveryLog::committed, this, &LogRetention::count);
}

void LogRetention::start()
{
    m_daily.start();
    run();
}

void LogRetention::refresh()
{
    m_log.setStrangerLimits(strangerLimits(m_settings));
    if (m_daily.isActive())
        run();
}

void LogRetention::count(const QList<DeliverySummary> &deliveries)
{
    m_rows += deliveries.size();
    m_rejected += std::ranges::count(deliveries, Delivery::State::Rejected, &DeliverySummary::state);
    if (m_daily.isActive() && !m_afterwards.isActive())
        m_afterwards.start();
    if (m_daily.isActive() && (m_rows >= rowsBetween || m_rejected >= rejectedBetween))
        run();
}

void LogRetention::run()
{
    if (std::exchange(m_isRunning, true))
        m_isWantedAgain = true;
    else
        static_cast<void>(keep());
}

Task<void> LogRetention::keep()
{
    const QPointer<LogRetention> self(this);
    m_rows = 0;
    m_rejected = 0;
    const Result<qint64> removed = co_await m_log.keepWithin(logBounds(m_settings));
    if (!self)
        co_return Done();
    m_isRunning = false;
    if (!removed)
        Q_EMIT failed(removed.error());
    if (self && std::exchange(m_isWantedAgain, false))
        run();
    co_return Done();
}

} // namespace core
