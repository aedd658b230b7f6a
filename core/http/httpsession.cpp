// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpsession_p.h"
#include "core/http/pendinganswer_p.h"
#include "core/http/responsehead_p.h"

#include <array>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace core {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t readChunk = 16 * 1024;
/// How long a client that is still sending may take to notice that it was refused.
constexpr auto goodbyeTime = 2s;

QHostAddress toQt(const asio::ip::address &address)
{
    if (address.is_v4())
        return QHostAddress(address.to_v4().to_uint());
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped())
        return QHostAddress(asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_uint());
    return QHostAddress(v6.to_bytes().data());
}

QByteArray toQt(boost::core::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

HttpSession::HttpSession(std::weak_ptr<asio::io_context> io, asio::ip::tcp::socket socket, const ServerHandler &handler,
                         const ServerLimits &limits)
    : m_io(std::move(io))
    , m_socket(std::move(socket))
    , m_answered(m_socket.get_executor(), SteadyTime::max())
    , m_handler(handler)
    , m_limits(limits)
{
    ErrorCode ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    const auto remote = m_socket.remote_endpoint(ignored);
    m_remoteAddress = toQt(remote.address());
    m_remoteText = m_remoteAddress.toString();
    m_remotePort = remote.port();
}

asio::awaitable<void> HttpSession::run()
{
    bool open = true;
    while (open) {
        open = co_await waitForRequest();
        if (open)
            open = co_await serveRequest();
    }
    close();
}

void HttpSession::interruptIfLate(SteadyTime now)
{
    if (now < m_deadline)
        return;
    m_late = true; // the deadline stays: this may just miss the operation it is meant for
    ErrorCode ignored;
    m_socket.cancel(ignored);
}

void HttpSession::answer(ServerResponse response)
{
    m_response = std::move(response);
    m_answered.cancel();
}

void HttpSession::close()
{
    ErrorCode ignored;
    m_socket.close(ignored);
    m_answered.cancel();
}

void HttpSession::setDeadline(std::chrono::milliseconds time)
{
    m_deadline = std::chrono::steady_clock::now() + time;
    m_late = false;
}

/// The clock of a request starts with its first byte; until then the connection is merely idle.
asio::awaitable<bool> HttpSession::waitForRequest()
{
    if (m_buffer.size() > 0)
        co_return true;
    setDeadline(m_limits.idleTime);
    const ErrorCode error = co_await readMore();
    co_return !error;
}

asio::awaitable<bool> HttpSession::serveRequest()
{
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(static_cast<std::uint64_t>(m_limits.bodyBytes));
    setDeadline(m_limits.requestTime);
    const ErrorCode error = co_await readRequest(parser);
    if (error) {
        const int status = statusFor(error);
        if (status != 0)
            co_await refuse(status);
        co_return false;
    }

    m_deadline = SteadyTime::max();
    m_response.reset();
    handOver(parser);
    while (!m_response && m_socket.is_open()) {
        ErrorCode woken;
        co_await m_answered.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    }
    if (!m_response || !m_socket.is_open())
        co_return false;
    if (m_response->abort) {
        ErrorCode ignored;
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
        co_return false;
    }
    const bool keepAlive = parser.keep_alive();
    const bool written = co_await writeResponse(*m_response, parser, keepAlive);
    if (written && !keepAlive)
        co_await sayGoodbye();
    co_return written &&keepAlive;
}

asio::awaitable<HttpSession::ErrorCode> HttpSession::readRequest(Parser &parser)
{
    ErrorCode error = co_await readHeader(parser);
    if (!error && !parser.is_done())
        error = co_await askForBody(parser);
    if (!error && !parser.is_done())
        error = co_await readBody(parser);
    co_return error;
}

/// Beast's own header limit counts only what it has not taken yet, so the bytes are counted here.
asio::awaitable<HttpSession::ErrorCode> HttpSession::readHeader(Parser &parser)
{
    std::size_t taken = 0;
    while (true) {
        ErrorCode error;
        taken += feed(parser, error);
        const std::size_t unfinished = parser.is_header_done() ? 0 : m_buffer.size();
        if (!error && taken + unfinished > static_cast<std::size_t>(m_limits.headerBytes))
            error = http::error::header_limit;
        if (error || parser.is_header_done())
            co_return error;
        error = co_await readMore();
        if (error)
            co_return error;
    }
}

asio::awaitable<HttpSession::ErrorCode> HttpSession::readBody(Parser &parser)
{
    parser.eager(true);
    while (true) {
        ErrorCode error;
        if (m_buffer.size() > 0)
            feed(parser, error);
        if (error || parser.is_done())
            co_return error;
        error = co_await readMore();
        if (error)
            co_return error;
    }
}

/// Gives the parser what is there; returns how much it took.
std::size_t HttpSession::feed(Parser &parser, ErrorCode &error)
{
    const std::size_t taken = parser.put(m_buffer.data(), error);
    m_buffer.consume(taken);
    if (error == http::error::need_more)
        error = {};
    return taken;
}

/// A client that waits for leave to send its body gets it.
asio::awaitable<HttpSession::ErrorCode> HttpSession::askForBody(const Parser &parser)
{
    static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
    ErrorCode error;
    if (m_buffer.size() == 0 && boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        const auto bytes = asio::buffer(goOn, sizeof goOn - 1);
        co_await asio::async_write(m_socket, bytes, asio::redirect_error(asio::use_awaitable, error));
    }
    co_return error;
}

asio::awaitable<HttpSession::ErrorCode> HttpSession::readMore()
{
    ErrorCode error;
    const auto room = m_buffer.prepare(readChunk);
    const std::size_t got = co_await m_socket.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
    m_buffer.commit(got);
    co_return error;
}

/// 0 = nobody is there to be told.
int HttpSession::statusFor(const ErrorCode &error) const
{
    if (m_late)
        return 408;
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return error.category() == make_error_code(http::error::bad_method).category() ? 400 : 0;
}

void HttpSession::handOver(Parser &parser)
{
    auto &message = parser.get();
    const QByteArray target = toQt(message.target());
    const qsizetype mark = target.indexOf('?');
    ServerRequest request{
        .receivedAt = QDateTime::currentDateTimeUtc(),
        .remoteAddress = m_remoteAddress,
        .remoteText = m_remoteText,
        .remotePort = m_remotePort,
        .method = toQt(message.method_string()),
        .path = mark < 0 ? target : target.first(mark),
        .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
        .body = QByteArray::fromStdString(message.body()),
    };
    for (const auto &field : message)
        request.headers.append({.name = toQt(field.name_string()), .value = toQt(field.value())});
    message.body() = {}; // once is enough while the answer is awaited
    const auto pending = std::make_shared<PendingAnswer>(m_io, weak_from_this());
    m_handler(std::move(request), [pending](ServerResponse response) { pending->give(std::move(response)); });
}

asio::awaitable<bool> HttpSession::writeResponse(const ServerResponse &response, const Parser &parser, bool keepAlive)
{
    auto connection = ConnectionHeader::Close;
    if (keepAlive)
        connection = parser.get().version() == 10 ? ConnectionHeader::KeepAlive : ConnectionHeader::None;
    const QByteArray head = headOf(response, connection);
    const bool sendBody = mayHaveBody(response.status) && parser.get().method() != http::verb::head;
    const std::array<asio::const_buffer, 2> bytes{
        asio::buffer(head.constData(), static_cast<std::size_t>(head.size())),
        asio::buffer(response.body.constData(), sendBody ? static_cast<std::size_t>(response.body.size()) : 0)};
    setDeadline(m_limits.idleTime);
    ErrorCode error;
    co_await asio::async_write(m_socket, bytes, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
}

asio::awaitable<void> HttpSession::refuse(int status)
{
    const Parser nothing;
    const ServerResponse response{.status = status};
    const bool written = co_await writeResponse(response, nothing, false);
    if (written)
        co_await sayGoodbye();
}

/// Closing a socket with unread bytes resets the connection, and the other side may lose the answer: read on for a
/// moment, into nowhere.
asio::awaitable<void> HttpSession::sayGoodbye()
{
    ErrorCode error;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, error);
    m_buffer.clear();
    setDeadline(goodbyeTime);
    while (!error) {
        const auto room = m_buffer.prepare(readChunk);
        co_await m_socket.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
    }
}

} // namespace core
