// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"

#include <chrono>
#include <memory>
#include <optional>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace core {

/// One connection: reads a request, hands it over, waits for the answer, writes it, and again. Lives on the server's
/// thread; only PendingAnswer reaches it from elsewhere.
class HttpSession final : public std::enable_shared_from_this<HttpSession>
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    HttpSession(std::weak_ptr<boost::asio::io_context> io, boost::asio::ip::tcp::socket socket,
                const ServerHandler &handler, const ServerLimits &limits);

    [[nodiscard]] boost::asio::awaitable<void> run();
    /// Interrupts whatever has taken longer than it may.
    void interruptIfLate(SteadyTime now);
    /// Takes the answer to the request under way.
    void answer(ServerResponse response);
    void close();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using ErrorCode = boost::system::error_code;

    [[nodiscard]] boost::asio::awaitable<bool> waitForRequest();
    [[nodiscard]] boost::asio::awaitable<bool> serveRequest();
    [[nodiscard]] boost::asio::awaitable<ErrorCode> readRequest(Parser &parser);
    [[nodiscard]] boost::asio::awaitable<ErrorCode> readHeader(Parser &parser);
    [[nodiscard]] boost::asio::awaitable<ErrorCode> readBody(Parser &parser);
    [[nodiscard]] boost::asio::awaitable<ErrorCode> askForBody(const Parser &parser);
    [[nodiscard]] boost::asio::awaitable<ErrorCode> readMore();
    [[nodiscard]] boost::asio::awaitable<bool> writeResponse(const ServerResponse &response, const Parser &parser,
                                                             bool keepAlive);
    [[nodiscard]] boost::asio::awaitable<void> refuse(int status);
    [[nodiscard]] boost::asio::awaitable<void> sayGoodbye();
    std::size_t feed(Parser &parser, ErrorCode &error);
    [[nodiscard]] int statusFor(const ErrorCode &error) const;
    void handOver(Parser &parser);
    void setDeadline(std::chrono::milliseconds time);

    std::weak_ptr<boost::asio::io_context> m_io;
    boost::asio::ip::tcp::socket m_socket;
    QHostAddress m_remoteAddress;
    QString m_remoteText;
    quint16 m_remotePort = 0;
    boost::asio::steady_timer m_answered;
    boost::beast::flat_buffer m_buffer;
    const ServerHandler &m_handler;
    const ServerLimits &m_limits;
    std::optional<ServerResponse> m_response;
    SteadyTime m_deadline = SteadyTime::max();
    bool m_late = false;
};

} // namespace core
