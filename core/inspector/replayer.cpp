// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/replayer.h"

#include "core/inspector/replyreading_p.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace core {

struct Replayer::Run
{
    QList<DeliveryId> ids;
    Order order;
    qsizetype next = 0;
    QDateTime startedAt;
    QDateTime firstReceivedAt; ///< of the first original
    Tally tally;
};

Replayer::Replayer(DeliveryLog &log, Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_transport(transport)
    , m_clock(clock)
{ }

Task<Replayer::Tally> Replayer::replay(QList<DeliveryId> ids, Order order)
{
    constexpr int most = 64;
    m_isStopping = false;
    const auto run = std::make_shared<Run>();
    run->ids = std::move(ids);
    run->order = std::move(order);
    run->startedAt = m_clock.now();
    if (run->order.pace == Pace::Original && !run->ids.isEmpty()) {
        const auto first = co_await m_log.find(run->ids.constFirst());
        if (first)
            run->firstReceivedAt = first->receivedAt;
    }
    const int wanted = run->order.pace == Pace::AtOnce ? run->order.atOnce
        : run->order.pace == Pace::Original            ? most
                                                       : 1;
    std::vector<Task<void>> workers;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::clamp(wanted, 1, most), run->ids.size()); ++i)
        workers.push_back(work(run));
    for (Task<void> &worker : workers)
        [[maybe_unused]] const Done done = co_await worker;
    run->tally.left = run->ids.size() - run->next;
    co_return std::as_const(run->tally);
}

/// Takes one delivery after the other until none is left.
Task<void> Replayer::work(std::shared_ptr<Run> run)
{
    while (!m_isStopping && run->next < run->ids.size()) {
        const DeliveryId id = run->ids.at(run->next++);
        Replayed result;
        result.id = id;
        const auto delivery = co_await m_log.find(id);
        if (delivery) {
            const Done due = co_await waitUntilDue(run, delivery->receivedAt);
            if (!due)
                m_isStopping = true;
            if (m_isStopping) {
                --run->next; // counts as not tried; nobody takes it any more
                break;
            }
            const auto sent = co_await send(run, *delivery);
            if (sent)
                result = *sent;
        } else {
            result.error = delivery.error();
        }
        finish(*run, result);
    }
    co_return Done();
}

/// In small steps, so that stopping does not wait for a long gap.
Task<void> Replayer::waitUntilDue(std::shared_ptr<Run> run, QDateTime receivedAt)
{
    if (run->order.pace != Pace::Original || !run->firstReceivedAt.isValid())
        co_return Done();
    constexpr std::chrono::milliseconds longest(200);
    const double speed = run->order.speed > 0 ? run->order.speed : 1;
    const auto offset = qint64(double(run->firstReceivedAt.msecsTo(receivedAt)) / speed);
    std::chrono::milliseconds left(offset - run->startedAt.msecsTo(m_clock.now()));
    while (left.count() > 0 && !m_isStopping) {
        const std::chrono::milliseconds step = std::min(left, longest);
        const Done paused = co_await m_transport.pause(step);
        if (!paused)
            co_return fail(paused.error());
        left -= step;
    }
    co_return Done();
}

Task<Replayed> Replayer::send(std::shared_ptr<Run> run, Delivery delivery)
{
    const Order &order = run->order;
    Replayed result;
    result.id = delivery.id;
    std::optional<callback::Keys> keys;
    if (const auto found = order.keys.constFind(delivery.account.toString()); found != order.keys.cend())
        keys = *found;
    auto request = replayRequest(delivery, order.to, order.form, keys, m_clock.now());
    if (!request) {
        result.error = request.error();
        co_return result;
    }
    constexpr qsizetype mostReplyBytes = 1024 * 1024; // far more than any reply that the platform takes
    request->timeout = order.timeout;
    request->maxReplyBytes = mostReplyBytes;
    QElapsedTimer timer;
    timer.start();
    const auto answer = co_await m_transport.send(*request);
    result.wasSent = true;
    result.elapsed = std::chrono::milliseconds(timer.elapsed());
    if (answer) {
        result.status = answer->status;
        result.body = answer->body;
    } else {
        result.error = answer.error();
    }
    readAnswer(result, delivery, order.form, keys);
    co_return result;
}

void Replayer::finish(Run &run, const Replayed &result)
{
    if (result.error)
        ++run.tally.failed;
    else
        ++run.tally.accepted;
    if (!result.error && !result.differences.isEmpty())
        ++run.tally.different;
    Q_EMIT replayed(result);
}

} // namespace core
