// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forwarding/forwarder.h"
#include "core/inspector/answeringroute_p.h"
#include "core/inspector/recentdeliveries_p.h"

namespace core {

/// A delivery from its commit until all targets that it was forwarded to have answered or are given up. Used by one
/// thread after the other.
class RelayedExchange final : public std::enable_shared_from_this<RelayedExchange>
{
public:
    /// `keeper` owns what is referred to here.
    RelayedExchange(DeliveryLog &log, RecentDeliveries &recent, std::shared_ptr<void> keeper,
                    std::shared_ptr<const AnsweringRoute> route, callback::Message message, Delivery delivery,
                    Respond respond, std::chrono::steady_clock::time_point begun);

    /// It could not be stored.
    void fail(const Error &error);
    /// It is on the disk.
    void begin(DeliveryId id);
    [[nodiscard]] forwarding::Forwarder::Listener listener();
    void decided(const forwarding::Forwarded *inTime);

private:
    void finished(QList<forwarding::Forwarded> forwarded);
    void compare(const QList<std::optional<quint64>> &meanings);
    void answer(const ServerResponse &response);
    [[nodiscard]] std::chrono::microseconds elapsed() const;

    DeliveryLog &m_log;
    RecentDeliveries &m_recent;
    std::shared_ptr<void> m_keeper;
    std::shared_ptr<const AnsweringRoute> m_route;
    callback::Message m_message;
    Delivery m_delivery;
    Respond m_respond;
    std::chrono::steady_clock::time_point m_begun;
    Delivery::Stages m_stages;
    Delivery::Flags m_flags;
};

} // namespace core
