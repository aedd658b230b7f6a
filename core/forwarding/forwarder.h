// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forwarding/forwardplan.h"

#include <functional>
#include <memory>

namespace core::forwarding {

/// Says that a request was handed on by a forwarder, which must not be done twice.
inline constexpr char forwardedHeader[] = "X-MpDesk-Forwarded";

/// A request as it was received.
struct ForwardRequest
{
    ForwardPlan plan;
    QByteArray method;
    QByteArray query;
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::steady_clock::time_point receivedAt; ///< from here the budget counts
};

/// Hands requests on to the targets of their plans, on a thread of its own. Each exchange has its own connection, so
/// that a target that hangs holds up nobody else, and there are bounds for how many are under way.
class Forwarder final
{
public:
    struct Limits
    {
        int perTarget = 96; ///< more than so many under way: Skipped
        int inAll = 384;
        /// How long a target may take: by then the platform has given up all of its tries, so nobody waits for it.
        std::chrono::milliseconds patience = std::chrono::seconds(15);
    };
    /// On the forwarder's thread, or before forward() returns if nothing could be sent.
    struct Listener
    {
        /// Once, unless the plan is LogOnly: the first target's answer if it came in time, else nullptr.
        std::function<void(const Forwarded *inTime)> decided;
        /// Once, when no answer is awaited any more; in the order of the plan.
        std::function<void(const QList<Forwarded> &)> finished;
    };

    explicit Forwarder(Limits limits);
    Forwarder();
    ~Forwarder(); ///< ends what is under way; its listeners hear that before this returns
    Q_DISABLE_COPY_MOVE(Forwarder)

    /// From any thread.
    void forward(ForwardRequest request, Listener listener);

private:
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace core::forwarding
