// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QPointer>
#include <QTimer>

namespace test {

using namespace std::chrono_literals;

core::Task<core::HttpReply> FakeTransport::send(core::HttpRequest request)
{
    const QPointer<FakeTransport> alive(this);
    requests.append(request);
    if (const auto transfer = request.transfer) {
        connect(transfer.get(), &core::Transfer::stopped, this, &FakeTransport::release);
        Q_EMIT transfer->progressed(request.body.size(), request.body.size());
    }
    const auto gate = m_gate ? m_gate : nextTurn();
    const core::Done opened = co_await gate->opened();
    if (!opened)
        co_return core::fail(opened.error());
    if (!alive)
        co_return core::fail(core::Error::Kind::Cancelled, QStringLiteral("cancelled"));
    if (request.transfer && request.transfer->isStopped())
        co_return core::fail(core::Error::Kind::Cancelled, QStringLiteral("stopped"));
    if (!m_queue.isEmpty())
        co_return m_queue.takeFirst();
    if (m_forward)
        co_return co_await m_forward->send(request);
    if (m_answer)
        co_return m_answer(request);
    co_return core::fail(core::Error::Kind::Network, QStringLiteral("the fake has no answer left"));
}

core::Task<void> FakeTransport::pause(std::chrono::milliseconds duration)
{
    pauses.append(duration);
    if (onPause)
        onPause(duration);
    co_return {};
}

std::shared_ptr<core::Gate<void>> FakeTransport::nextTurn()
{
    const auto gate = std::make_shared<core::Gate<void>>();
    m_turns.append(gate);
    QTimer::singleShot(1ms, this, [this, gate] {
        if (m_turns.removeOne(gate))
            gate->open({});
    });
    return gate;
}

void FakeTransport::cancelAll()
{
    QList<std::shared_ptr<core::Gate<void>>> gates = std::exchange(m_turns, {});
    if (const auto gate = std::exchange(m_gate, nullptr))
        gates.append(gate);
    for (const auto &gate : std::as_const(gates))
        gate->open(core::fail(core::Error::Kind::Cancelled, QStringLiteral("cancelled")));
}

void FakeTransport::release()
{
    if (const auto gate = std::exchange(m_gate, nullptr))
        gate->open({});
}

void FakeTransport::reply(const QByteArray &json)
{
    core::HttpReply answer;
    answer.status = 200;
    answer.headers.append(core::HttpHeader{.name = "Content-Type", .value = "application/json; encoding=utf-8"});
    answer.body = json;
    m_queue.append(answer);
}

void FakeTransport::fail(core::Error error)
{
    m_queue.append(core::fail(std::move(error)));
}

} // namespace test
