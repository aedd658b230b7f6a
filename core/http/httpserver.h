// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/transport.h"

#include <QDateTime>
#include <QHostAddress>

#include <functional>
#include <memory>

namespace core {

struct ServerLimits
{
    qsizetype headerBytes = 16 * 1024; ///< more: 431
    qsizetype bodyBytes = 1024 * 1024; ///< more: 413
    std::chrono::milliseconds requestTime = std::chrono::seconds(10); ///< slower to arrive: 408
    std::chrono::milliseconds idleTime = std::chrono::seconds(30); ///< keep-alive without a request: closed
    int connections = 1000; ///< more: closed at once
};

struct ServerRequest
{
    QDateTime receivedAt; ///< UTC, when the last byte was in
    QHostAddress remoteAddress;
    QString remoteText; ///< the address, made once a connection
    quint16 remotePort = 0;
    QByteArray method;
    QByteArray path; ///< as on the wire, without query
    QByteArray query; ///< as on the wire, without '?'
    QList<HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

struct ServerResponse
{
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body;
    QList<HttpHeader> headers;
    /// Sandbox only: cut the connection instead of answering.
    bool abort = false;
};

/// Answers one request, once, from any thread, at any time; later calls and answers to a gone client do nothing.
using Respond = std::function<void(ServerResponse)>;
/// Runs on the server's own thread: must not block and must not touch objects of other threads.
using ServerHandler = std::function<void(ServerRequest, Respond)>;

/// A small HTTP/1.1 server on its own thread (Boost.Beast inside, no Boost type outside).
class HttpServer final
{
public:
    explicit HttpServer(ServerHandler handler, ServerLimits limits = {});
    ~HttpServer(); ///< stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Port 0 = any free one. A port in use is Kind::Network with field "port" and the port in the message.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Ends all connections and the thread. Blocks until both are gone.
    void stop();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
    ServerHandler m_handler;
    ServerLimits m_limits;
};

} // namespace core
