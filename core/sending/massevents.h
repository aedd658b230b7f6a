// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/sending/masssender.h"

namespace core::sending {

/// Brings MASSSENDJOBFINISH from the inspector's log to the sends that it is about: those that come in, and those that
/// came while nobody waited for them.
class MassEvents final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    MassEvents(DeliveryLog &log, MassSender &sender, QObject *parent = nullptr);

    /// Looks in the log for events of sends whose totals are not known; yields how many events it read.
    [[nodiscard]] Task<int> catchUp();

private:
    [[nodiscard]] Task<int> tell(QList<DeliveryId> ids);
    void tellCommitted(const QList<DeliverySummary> &deliveries);
    void lookFor(qint64 jobId);

    DeliveryLog &m_log;
    MassSender &m_sender;
    QSet<qint64> m_lookedFor; ///< jobs
};

} // namespace core::sending
