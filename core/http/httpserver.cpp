// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"

#include "core/base/logging.h"
#include "core/http/httpsession_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>
#include <unordered_set>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace asio = boost::asio;
using tcp = boost::asio::ip::tcp;

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ErrorCode = boost::system::error_code;

/// The usual 1 024 descriptors of a process would not do for 1 000 connections and everything else.
void makeRoomFor([[maybe_unused]] int connections)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    const auto wanted = static_cast<rlim_t>(connections) + 512;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

Error listenError(const ErrorCode &error, const QHostAddress &address, quint16 port)
{
    Error why{.kind = Error::Kind::Network};
    if (error == asio::error::address_in_use) {
        why.message = QCoreApplication::translate("HttpServer", "Port %1 on %2 is in use by another program.")
                          .arg(QString::number(port), address.toString());
        why.advice = QCoreApplication::translate("HttpServer", "Choose another port, or 0 for any free one.");
        why.field = u"port"_s;
    } else if (error == asio::error::access_denied) {
        why.message = QCoreApplication::translate("HttpServer", "This user may not listen on port %1.").arg(port);
        why.advice = QCoreApplication::translate("HttpServer", "Choose a port from 1024 up.");
        why.field = u"port"_s;
    } else {
        why.message = QCoreApplication::translate("HttpServer", "Cannot listen on %1, port %2: %3")
                          .arg(address.toString(), QString::number(port), QString::fromLocal8Bit(error.message()));
        why.field = u"address"_s;
    }
    return why;
}

ErrorCode listenOn(tcp::acceptor &acceptor, const tcp::endpoint &endpoint)
{
    ErrorCode error;
    acceptor.open(endpoint.protocol(), error);
#ifdef Q_OS_UNIX // elsewhere it would let two programs share the port
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
#endif
    if (!error && endpoint.address().is_v6())
        acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

} // namespace

/// Everything that lives on the server's thread.
struct HttpServer::Loop
{
    Loop(const ServerHandler &handler, const ServerLimits &limits);
    ~Loop();
    Q_DISABLE_COPY_MOVE(Loop)

    [[nodiscard]] ErrorCode open(const QHostAddress &address, quint16 port);
    void start();

    const ServerHandler &handler;
    const ServerLimits &limits;
    // Answers given by other threads may meet the context after the server is gone.
    std::shared_ptr<asio::io_context> io = std::make_shared<asio::io_context>(1);
    tcp::acceptor acceptor{*io};
    quint16 port = 0;

private:
    [[nodiscard]] asio::awaitable<void> accept();
    [[nodiscard]] asio::awaitable<void> watch();
    void begin(tcp::socket socket);
    void run();
    void end();

    asio::steady_timer m_watch{*io};
    asio::steady_timer m_pause{*io};
    std::unordered_set<std::shared_ptr<HttpSession>> m_sessions;
    std::thread m_thread;
};

HttpServer::Loop::Loop(const ServerHandler &serverHandler, const ServerLimits &serverLimits)
    : handler(serverHandler)
    , limits(serverLimits)
{ }

HttpServer::Loop::~Loop()
{
    if (!m_thread.joinable())
        return;
    asio::post(*io, [this] { end(); });
    m_thread.join();
}

ErrorCode HttpServer::Loop::open(const QHostAddress &address, quint16 wanted)
{
    ErrorCode error;
    if (address == QHostAddress(QHostAddress::Any)) { // both families, or IPv4 alone where there is no IPv6
        error = listenOn(acceptor, {asio::ip::address_v6::any(), wanted});
        if (error && error != asio::error::address_in_use) {
            ErrorCode ignored;
            acceptor.close(ignored);
            error = listenOn(acceptor, {asio::ip::address_v4::any(), wanted});
        }
    } else {
        const auto parsed = asio::ip::make_address(address.toString().toStdString(), error);
        if (!error)
            error = listenOn(acceptor, {parsed, wanted});
    }
    if (!error)
        port = acceptor.local_endpoint(error).port();
    return error;
}

void HttpServer::Loop::start()
{
    asio::co_spawn(*io, accept(), [](const std::exception_ptr &) {});
    asio::co_spawn(*io, watch(), [](const std::exception_ptr &) {});
    m_thread = std::thread([this] { run(); });
}

/// Boost throws only when memory is gone; one connection then ends, not the program.
void HttpServer::Loop::run()
{
    for (bool done = false; !done;) {
        try {
            io->run();
            done = true;
        } catch (const std::exception &exception) {
            qCWarning(logHttp) << "the HTTP server met an exception:" << exception.what();
        }
    }
}

void HttpServer::Loop::end()
{
    ErrorCode ignored;
    acceptor.close(ignored);
    m_watch.cancel();
    m_pause.cancel();
    for (const auto &session : m_sessions)
        session->close();
}

asio::awaitable<void> HttpServer::Loop::accept()
{
    while (acceptor.is_open()) {
        ErrorCode error;
        tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (!acceptor.is_open())
            break;
        if (error) { // out of descriptors: the caller waits in the backlog until some connection ends
            m_pause.expires_after(50ms);
            co_await m_pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        } else if (m_sessions.size() < static_cast<std::size_t>(limits.connections)) {
            begin(std::move(socket));
        }
    }
}

void HttpServer::Loop::begin(tcp::socket socket)
{
    const auto session = std::make_shared<HttpSession>(io, std::move(socket), handler, limits);
    m_sessions.insert(session);
    asio::co_spawn(*io, session->run(), [this, session](const std::exception_ptr &failed) {
        if (failed)
            session->close();
        m_sessions.erase(session);
    });
}

/// One timer for all connections: a deadline costs a request no more than writing down a number.
asio::awaitable<void> HttpServer::Loop::watch()
{
    const auto shortest = std::min(limits.requestTime, limits.idleTime);
    const auto interval = std::clamp<std::chrono::milliseconds>(shortest / 8, 5ms, 250ms);
    while (acceptor.is_open()) {
        ErrorCode ignored;
        m_watch.expires_after(interval);
        co_await m_watch.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        const auto now = std::chrono::steady_clock::now();
        for (const auto &session : m_sessions)
            session->interruptIfLate(now);
    }
}

QByteArray ServerRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [&](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->value;
}

HttpServer::HttpServer(ServerHandler handler, ServerLimits limits) : m_handler(std::move(handler)), m_limits(limits) { }

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    stop();
    makeRoomFor(m_limits.connections);
    auto loop = std::make_unique<Loop>(m_handler, m_limits);
    if (const ErrorCode error = loop->open(address, port))
        return fail(listenError(error, address, port));
    loop->start();
    m_loop = std::move(loop);
    return m_loop->port;
}

void HttpServer::stop()
{
    m_loop.reset();
}

bool HttpServer::isListening() const
{
    return m_loop != nullptr;
}

quint16 HttpServer::port() const
{
    return m_loop ? m_loop->port : quint16(0);
}

} // namespace core
