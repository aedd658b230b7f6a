// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/inspector/deliveryreader_p.h"
#include "core/inspector/deliveryspool_p.h"
#include "core/inspector/deliverywriter_p.h"
#include "core/inspector/diskroom.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>

namespace core {

/// What works behind a log.
struct DeliveryLog::Threads
{
    Threads(const QString &file, DeliveryLog *deliveryLog);

    struct News
    {
        QList<DeliverySummary> fresh;
        QList<DeliveryId> completed;
    };
    void remember(const QList<DeliverySummary> &deliveries, const QList<DeliveryId> &completed);
    void rememberTrouble(const std::optional<Error> &error);
    [[nodiscard]] News takeNews();
    /// Starts what is looked at now and then.
    void watch();

    DeliveryLog *log;
    QString path;
    StrangerGate gate;
    DiskRoom room;
    QTimer looking; ///< while there is trouble
    QTimer counting; ///< of those who were turned away
    QElapsedTimer sinceTold;
    std::mutex mutex;
    News news;
    std::optional<Error> trouble;
    bool isTelling = false;
    // Last, so that they are gone first; each uses those before it.
    DeliveryWriter writer;
    DeliverySpool spool;
    DeliveryReader reader;
};

} // namespace core
