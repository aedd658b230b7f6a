// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"
#include "tests/support/faketransport.h"

#include <QSet>

namespace test {

/// Lets a FakeTransport answer as the simulated platform does, without sockets, and loses what a test wants lost.
class SandboxTransport
{
public:
    SandboxTransport(FakeTransport &transport, core::sandbox::Platform &platform) : m_platform(platform)
    {
        transport.answerBy([this](const core::HttpRequest &request) { return answer(request); });
    }

    /// The next request for this path is carried out, but its answer is lost.
    void loseAnswerOf(const QString &path) { m_losesAnswer.insert(path); }
    /// The next request for this path is lost on its way.
    void loseRequestFor(const QString &path) { m_losesRequest.insert(path); }
    /// Requests for this path do not leave this computer.
    void unplug(const QString &path) { m_unplugged.insert(path); }
    void plugIn() { m_unplugged.clear(); }
    /// Nothing is lost any more.
    void calm()
    {
        m_losesAnswer.clear();
        m_losesRequest.clear();
    }

    [[nodiscard]] core::Result<core::HttpReply> answer(const core::HttpRequest &request)
    {
        const QString path = request.url.path();
        if (m_unplugged.contains(path))
            return core::fail(core::Error::Kind::Network, QStringLiteral("no connection"));
        const core::Error cut{
            .kind = core::Error::Kind::Network, .message = QStringLiteral("cut"), .isOutcomeUnknown = true};
        if (m_losesRequest.remove(path))
            return core::fail(cut);
        core::ServerRequest received;
        received.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        received.method = request.verb;
        received.path = path.toUtf8();
        received.query = request.url.query(QUrl::FullyEncoded).toUtf8();
        received.body = request.body;
        received.headers = request.headers;
        received.headers.append(core::HttpHeader{.name = "Content-Type", .value = request.contentType});
        const core::ServerResponse response = m_platform.handle(received);
        if (response.abort || m_losesAnswer.remove(path))
            return core::fail(cut);
        core::HttpReply reply{.status = response.status, .body = response.body};
        reply.headers = response.headers;
        reply.headers.append(core::HttpHeader{.name = "Content-Type", .value = response.contentType});
        return reply;
    }

private:
    core::sandbox::Platform &m_platform;
    QSet<QString> m_losesAnswer;
    QSet<QString> m_losesRequest;
    QSet<QString> m_unplugged;
};

} // namespace test
