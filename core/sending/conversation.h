// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/sending/customersender.h"

namespace core::sending {

/// What the log holds of that follower of that account, and nothing that was refused.
[[nodiscard]] DeliveryFilter deliveriesFrom(const AppId &appId, const QString &openId);
/// Whether it would be among them.
[[nodiscard]] bool isFrom(const DeliverySummary &delivery, const AppId &appId, const QString &openId);

/// What passed between the two that says whether the follower may be written to: by the inspector's log and by our own
/// journal. `log` and `sender` outlive it.
[[nodiscard]] Task<QList<message::Contact>> contactsWith(DeliveryLog &log, const CustomerSender &sender, AppId appId,
                                                         QString openId);

} // namespace core::sending
