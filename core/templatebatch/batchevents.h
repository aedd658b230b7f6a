// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/templatebatch/batchsender.h"

namespace core::templatebatch {

/// Brings TEMPLATESENDJOBFINISH and subscribe_msg_sent_event from the inspector's log to the messages that they are
/// about: those that come in, and those that came while nobody waited for them.
class BatchEvents final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    BatchEvents(DeliveryLog &log, BatchSender &sender, QObject *parent = nullptr);

    /// Looks in the log for events of messages that wait for theirs; yields how many events it read.
    [[nodiscard]] Task<int> catchUp();

private:
    [[nodiscard]] Task<int> catchUpWith(QString event, QDateTime oldest);
    [[nodiscard]] Task<int> tell(QList<DeliveryId> ids);
    void tellCommitted(const QList<DeliverySummary> &deliveries);

    DeliveryLog &m_log;
    BatchSender &m_sender;
};

} // namespace core::templatebatch
