// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forwarding/forwarder.h"
#include "core/http/qnamtransport.h"

#include <QCoroTask>
#include <QHash>

#include <mutex>

namespace core::forwarding {

/// How many requests are under way to whom. From any thread.
class Admission final
{
public:
    explicit Admission(const Forwarder::Limits &limits) : m_limits(limits) { }

    /// False if there are too many already; else release() has to follow.
    [[nodiscard]] bool admit(const QUrl &target);
    void release(const QUrl &target);

private:
    Forwarder::Limits m_limits;
    std::mutex m_mutex;
    QHash<QUrl, int> m_underWay;
    int m_inAll = 0;
};

/// A request on its way to its targets.
struct Errand
{
    ForwardRequest request;
    Forwarder::Listener listener;
    QList<Forwarded> results; ///< by target; those that were not admitted have theirs
    QList<qsizetype> admitted; ///< indexes of targets
    qsizetype awaited = 0;
    bool isDecided = false;

    [[nodiscard]] bool isLate() const;
    void decide(const Forwarded *inTime);
};

/// The part of the forwarder that lives on its thread.
class ForwardWorker final : public QObject
{
public:
    ForwardWorker(Admission &admission, std::chrono::milliseconds patience);

    void begin(const std::shared_ptr<Errand> &errand);
    void cancelAll();

private:
    QCoro::Task<> send(std::shared_ptr<Errand> errand, qsizetype index);
    void take(Errand &errand, qsizetype index, const Result<HttpReply> &reply);

    Admission &m_admission;
    std::chrono::milliseconds m_patience;
    QnamTransport m_transport;
};

} // namespace core::forwarding
