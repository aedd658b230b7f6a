// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpload.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>

#include <algorithm>
#include <thread>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace core {

using namespace std::chrono_literals;
using tcp = asio::ip::tcp;

namespace {

using ErrorCode = boost::system::error_code;
using SteadyClock = std::chrono::steady_clock;

/// What is still under way when the time is up gets that long.
constexpr auto grace = 5s;

/// All connections of one load; lives on the thread that runs it.
class Loading
{
public:
    explicit Loading(const LoadOrder &order) : m_order(order) { }

    Result<LoadTally> run()
    {
        ErrorCode error;
        const auto targets =
            tcp::resolver(m_io).resolve(m_order.host.toStdString(), std::to_string(m_order.port), error);
        if (error)
            return unreachable(error);
        m_targets = targets;
        const auto begun = SteadyClock::now();
        m_end = begun + m_order.time;
        for (int i = 0; i < m_order.connections; ++i)
            asio::co_spawn(m_io, drive(), [this](const std::exception_ptr &thrown) {
                if (thrown)
                    m_thrown = thrown;
            });
        m_io.run_until(m_end + grace);
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        m_tally.elapsed = SteadyClock::now() - begun;
        m_tally.broken = m_next - m_tally.accepted - m_tally.refused;
        if (!m_isReached)
            return unreachable(m_fault);
        std::ranges::sort(m_tally.times);
        return std::move(m_tally);
    }

private:
    [[nodiscard]] tl::unexpected<Error> unreachable(const ErrorCode &error) const
    {
        return fail(Error::Kind::Network,
                    QCoreApplication::translate("HttpLoad", "No connection to %1, port %2: %3")
                        .arg(m_order.host, QString::number(m_order.port), QString::fromLocal8Bit(error.message())));
    }

    asio::awaitable<void> drive()
    {
        while (SteadyClock::now() < m_end) {
            tcp::socket socket(m_io);
            ErrorCode error;
            co_await asio::async_connect(socket, m_targets, asio::redirect_error(asio::use_awaitable, error));
            if (error) {
                m_fault = error;
                co_return;
            }
            m_isReached = true;
            ErrorCode ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            co_await exchange(socket);
        }
    }

    asio::awaitable<void> exchange(tcp::socket &socket)
    {
        boost::beast::flat_buffer buffer;
        bool isOpen = true;
        while (isOpen && SteadyClock::now() < m_end) {
            const qint64 number = m_next++;
            const QByteArray text = m_order.request(number);
            const auto begun = SteadyClock::now();
            const auto bytes = asio::buffer(text.constData(), static_cast<std::size_t>(text.size()));
            ErrorCode error;
            co_await asio::async_write(socket, bytes, asio::redirect_error(asio::use_awaitable, error));
            http::response<http::string_body> answer;
            if (!error)
                co_await http::async_read(socket, buffer, answer, asio::redirect_error(asio::use_awaitable, error));
            if (!error)
                take(number, static_cast<int>(answer.result_int()), SteadyClock::now() - begun);
            isOpen = !error && answer.keep_alive();
        }
    }

    void take(qint64 number, int status, SteadyClock::duration time)
    {
        const bool isAccepted = status >= 200 && status < 300;
        ++(isAccepted ? m_tally.accepted : m_tally.refused);
        m_tally.times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(time));
        if (m_order.answered)
            m_order.answered(number, status);
    }

    const LoadOrder &m_order;
    asio::io_context m_io{1};
    tcp::resolver::results_type m_targets;
    SteadyClock::time_point m_end;
    qint64 m_next = 0;
    bool m_isReached = false;
    ErrorCode m_fault;
    std::exception_ptr m_thrown;
    LoadTally m_tally;
};

/// Boost throws only when memory is gone.
Result<LoadTally> loadSafely(const LoadOrder &order)
{
    try {
        return Loading(order).run();
    } catch (const std::exception &exception) {
        return fail(Error::Kind::Network, QString::fromLocal8Bit(exception.what()));
    }
}

} // namespace

double LoadTally::rate() const
{
    return elapsed.count() > 0 ? static_cast<double>(accepted) / elapsed.count() : 0;
}

std::chrono::microseconds LoadTally::percentile(double part) const
{
    if (times.empty())
        return {};
    const auto place = static_cast<std::size_t>(part * static_cast<double>(times.size()));
    return times[std::min(place, times.size() - 1)];
}

Task<LoadTally> load(LoadOrder order)
{
    QPromise<Result<LoadTally>> promise;
    promise.start();
    QFuture<Result<LoadTally>> future = promise.future();
    std::thread thread([&promise, &order] {
        promise.addResult(loadSafely(order));
        promise.finish();
    });
    auto tally = co_await future;
    thread.join();
    co_return tally;
}

} // namespace core
