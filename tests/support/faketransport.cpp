// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QCoroTimer>
#include <QPointer>

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
    if (const auto gate = m_gate) {
        const core::Done opened = co_await gate->opened();
        if (!opened)
            co_return core::fail(opened.error());
    } else {
        co_await QCoro::sleepFor(1ms);
    }
    if (!alive)
        co_return core::fail(core::Error::Kind::Cancelled, QStringLiteral("cancelled"));
    if (request.transfer && request.transfer->isStopped())
        co_return core::fail(core::Error::Kind::Cancelled, QStringLiteral("stopped"));
    if (!m_queue.isEmpty())
        co_return m_queue.takeFirst();
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

void FakeTransport::cancelAll()
{
    if (const auto gate = std::exchange(m_gate, nullptr))
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
