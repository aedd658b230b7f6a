// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/eventpusher.h"
#include "core/sandbox/platform.h"
#include "core/sandbox/pushengine.h"

#include <QQueue>

namespace core::sandbox {

/// A Platform behind a loopback port. Never listens anywhere else. Pushes its events from the thread that made it,
/// which therefore needs an event loop.
class SandboxServer final
{
public:
    SandboxServer(const Catalogue &catalogue, const Clock &clock, Options options);

    /// Port 0 = any free one; yields the port.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    /// "http://127.0.0.1:PORT"; empty until it listens.
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] Platform &platform() { return m_platform; }

    /// What the account sees as keys of its callback.
    [[nodiscard]] Result<callback::Keys> keys(CallbackMode mode) const;
    /// As the console does: the URL is saved only when it answers the check.
    [[nodiscard]] Task<PushOutcome> saveCallback(Transport &transport, const Clock &clock, QUrl url);

private:
    void serve(const ServerRequest &request, const Respond &respond);

    Platform m_platform;
    EventPusher m_pusher;
    QQueue<Respond> m_unanswered; ///< on the server's thread; held so that their connections stay open
    HttpServer m_server; ///< goes first: its thread uses the platform
};

} // namespace core::sandbox
