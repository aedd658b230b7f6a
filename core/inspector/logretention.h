// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/settings/settings.h"

#include <QTimer>

namespace core {

[[nodiscard]] LogBounds logBounds(const Settings &settings);
[[nodiscard]] StrangerLimits strangerLimits(const Settings &settings);

/// Keeps a log within the bounds of the settings while the program runs: at the start, daily, whenever so much has come
/// that a bound may have been passed, and some minutes after anything has.
class LogRetention final : public QObject
{
    Q_OBJECT

public:
    LogRetention(DeliveryLog &log, const Settings &settings, QObject *parent = nullptr);

    void start();
    /// The settings are others; looks at once, if it was started.
    void refresh();

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void count(const QList<DeliverySummary> &deliveries);
    void run();
    Task<void> keep();

    DeliveryLog &m_log;
    const Settings &m_settings;
    QTimer m_daily;
    QTimer m_afterwards; ///< for the last of a flood
    qint64 m_rows = 0; ///< since it was looked last
    qint64 m_rejected = 0;
    bool m_isRunning = false;
    bool m_isWantedAgain = false;
};

} // namespace core
