// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadclient.h"

#include <array>
#include <cstdlib>
#include <string>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

namespace bench {

namespace {

/// Counts down over all connections.
struct Progress
{
    const Load &load;
    int left;
    LoadResult result;
};

/// The answers to the requests of one run have one length; the first one tells it.
asio::awaitable<std::size_t> readFirstAnswer(tcp::socket &socket)
{
    std::string text;
    boost::system::error_code error;
    auto buffer = asio::dynamic_buffer(text);
    const std::size_t head =
        co_await asio::async_read_until(socket, buffer, "\r\n\r\n", asio::redirect_error(asio::use_awaitable, error));
    const std::size_t field = text.find("Content-Length: ");
    if (error || field == std::string::npos || !text.starts_with("HTTP/1.1 200"))
        co_return 0;
    const std::size_t length = head + std::strtoul(text.c_str() + field + 16, nullptr, 10);
    const std::size_t missing = length - text.size();
    co_await asio::async_read(socket, buffer, asio::transfer_exactly(missing),
                              asio::redirect_error(asio::use_awaitable, error));
    co_return error ? 0 : length;
}

asio::awaitable<void> drive(Progress &progress)
{
    const tcp::endpoint server(asio::ip::address_v4::loopback(), progress.load.port);
    tcp::socket socket(co_await asio::this_coro::executor);
    boost::system::error_code error;
    co_await socket.async_connect(server, asio::redirect_error(asio::use_awaitable, error));
    if (!error)
        socket.set_option(tcp::no_delay(true), error);
    std::array<char, 4096> answer{};
    std::size_t length = 0;
    while (!error && progress.left > 0) {
        const QByteArray &text = progress.load.texts.at(--progress.left % progress.load.texts.size());
        const auto bytes = asio::buffer(text.constData(), static_cast<std::size_t>(text.size()));
        co_await asio::async_write(socket, bytes, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            break;
        if (length == 0) {
            length = co_await readFirstAnswer(socket);
            if (length == 0 || length > answer.size())
                break;
        } else {
            const auto room = asio::buffer(answer.data(), length);
            co_await asio::async_read(socket, room, asio::redirect_error(asio::use_awaitable, error));
        }
        const bool isOk = !error && (answer[9] == 0 || std::string_view(answer.data() + 9, 3) == "200");
        progress.result.answered += isOk ? 1 : 0;
    }
}

} // namespace

LoadResult run(const Load &load)
{
    asio::io_context io(1);
    Progress progress{.load = load, .left = load.requests, .result = {}};
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < load.connections; ++i)
        asio::co_spawn(io, drive(progress), asio::detached);
    io.run();
    progress.result.elapsed = std::chrono::steady_clock::now() - begun;
    return progress.result;
}

} // namespace bench
