// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"

#include <QTimer>

namespace core::sandbox {

namespace {

/// Far more than the largest file that the platform takes, so that larger ones get its errcode.
constexpr qsizetype mostBodyBytes = qsizetype(32) * 1024 * 1024;

} // namespace

SandboxServer::SandboxServer(const Catalogue &catalogue, const Clock &clock, Options options)
    : m_platform(catalogue, clock, std::move(options))
    , m_pusher(m_platform, clock)
    , m_server([this](const ServerRequest &request, const Respond &respond) { serve(request, respond); },
               {.bodyBytes = mostBodyBytes})
{ }

void SandboxServer::serve(const ServerRequest &request, const Respond &respond)
{
    const auto answer = m_platform.answer(request);
    m_pusher.wake();
    if (answer) {
        const std::chrono::milliseconds delay = m_platform.delayOf(request);
        if (delay.count() == 0)
            return respond(*answer);
        const auto later = [this, delay, respond, answer] {
            QTimer::singleShot(delay, &m_pusher, [respond, answer] { respond(*answer); });
        };
        QMetaObject::invokeMethod(&m_pusher, later, Qt::QueuedConnection); // the server's thread has no timers
        return;
    }
    constexpr qsizetype patience = 100; // then the oldest is let go
    m_unanswered.enqueue(respond);
    if (m_unanswered.size() > patience)
        m_unanswered.dequeue()({.abort = true});
}

Result<quint16> SandboxServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

QUrl SandboxServer::baseUrl() const
{
    if (!m_server.isListening())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(m_server.port());
    return url;
}

Result<callback::Keys> SandboxServer::keys(CallbackMode mode) const
{
    const Identity &identity = m_platform.identity();
    const auto key = callback::AesKey::parse(identity.aesKey);
    if (!key)
        return fail(key.error());
    callback::Keys keys;
    keys.token = identity.token;
    keys.key = *key;
    keys.appId = identity.appId;
    keys.mode = mode;
    return keys;
}

Task<PushOutcome> SandboxServer::saveCallback(Transport &transport, const Clock &clock, QUrl url)
{
    const auto ours = keys(CallbackMode::Safe);
    if (!ours)
        co_return fail(ours.error());
    auto outcome = co_await checkUrl(transport, clock, url, *ours);
    if (outcome && outcome->accepted)
        m_platform.setCallback(url);
    co_return outcome;
}

} // namespace core::sandbox
