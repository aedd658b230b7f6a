// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/eventpusher.h"

#include "core/sandbox/pushengine.h"

namespace core::sandbox {

EventPusher::EventPusher(Platform &platform, const Clock &clock) : m_platform(platform), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EventPusher::look);
}

EventPusher::~EventPusher()
{
    if (m_transport)
        m_transport->cancelAll();
}

void EventPusher::wake()
{
    if (!m_isWoken.exchange(true))
        QMetaObject::invokeMethod(this, &EventPusher::look, Qt::QueuedConnection);
}

void EventPusher::look()
{
    m_isWoken = false;
    for (const QByteArray &xml : m_platform.takeEvents())
        static_cast<void>(deliver(xml)); // runs on by itself
    if (const auto wait = m_platform.untilNextEvent())
        m_timer.start(std::max(*wait, std::chrono::milliseconds(10))); // a clock that stands still is no reason to spin
    else
        m_timer.stop();
}

QCoro::Task<void> EventPusher::deliver(QByteArray xml)
{
    const PushTarget target = m_platform.pushTarget();
    const auto key = callback::AesKey::parse(m_platform.identity().aesKey);
    if (target.url.isEmpty() || !key)
        co_return; // nobody listens: what is not heard is lost, as it is there
    if (!m_transport)
        m_transport = std::make_unique<QnamTransport>();
    Push wanted;
    wanted.url = target.url;
    wanted.keys.token = m_platform.identity().token;
    wanted.keys.key = *key;
    wanted.keys.appId = m_platform.identity().appId;
    wanted.keys.mode = target.mode;
    wanted.mode = target.mode;
    wanted.xml = xml;
    const Result<PushOutcome> outcome = co_await push(*m_transport, m_clock, wanted);
    static_cast<void>(outcome); // what the server answers is between it and the follower
}

} // namespace core::sandbox
