// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forwarding/forwarder.h"
#include "core/inspector/answeringroute_p.h"
#include "core/inspector/judging_p.h"
#include "core/inspector/recentdeliveries_p.h"

#include <future>
#include <mutex>

namespace core {

/// What the server's thread uses; outlives the inspector where an answer is still on its way.
class Inspector::Reception final : public std::enable_shared_from_this<Inspector::Reception>
{
public:
    Reception(DeliveryLog &log, const Clock &clock);

    void setRoutes(const QList<Route> &list);
    void setReach(const Reach &reach);
    /// Where it listens: requests are not forwarded to itself.
    void setPort(quint16 port);
    /// Asks the log what came during the last minutes; the first message waits for it.
    void recall();
    void receive(const ServerRequest &request, const Respond &respond);
    /// Ends what is being forwarded and forwards nothing more.
    void end();

private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    using RoutePointer = std::shared_ptr<const AnsweringRoute>;

    struct Setup
    {
        QHash<QByteArray, RoutePointer> routes; ///< by path
        TrustedProxies proxies;
        QByteArray basePath;
        QSet<QHostAddress> ownAddresses;
        quint16 port = 0;

        [[nodiscard]] RoutePointer routeFor(const QByteArray &path) const;
        [[nodiscard]] bool isOwn(const QUrl &target) const;
    };

    [[nodiscard]] std::shared_ptr<const Setup> setup();
    void change(const std::function<void(Setup &)> &how);
    [[nodiscard]] static bool answersHealth(const Setup &setup, const ServerRequest &request, const Respond &respond);
    void remember(const QList<Delivery> &deliveries);
    void awaitMemory();
    void consider(Judged &judged, const AnsweringRoute &route);
    [[nodiscard]] static std::optional<QString> whyNotForward(const Setup &setup, const ServerRequest &request,
                                                              const AnsweringRoute &route);
    void store(Delivery delivery, const Respond &respond, SteadyTime begun, DeliveryCompletion known);
    void forward(Judged judged, const ServerRequest &request, const RoutePointer &route, const Respond &respond,
                 SteadyTime begun);
    [[nodiscard]] std::shared_ptr<forwarding::Forwarder> forwarder();

    DeliveryLog &m_log;
    const Clock &m_clock;
    RecentDeliveries m_recent;
    std::mutex m_mutex;
    std::shared_ptr<const Setup> m_setup = std::make_shared<const Setup>();
    std::shared_ptr<forwarding::Forwarder> m_forwarder;
    std::shared_future<void> m_recalled;
    bool m_isEnded = false;
    bool m_hasWaited = false; ///< of the server's thread only
};

} // namespace core
