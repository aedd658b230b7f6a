// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/responsehead_p.h"

#include <algorithm>

#include <boost/beast/http/status.hpp>

namespace core {

namespace http = boost::beast::http;

namespace {

QByteArray oneLine(QByteArray text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return text;
}

} // namespace

QByteArray headOf(const ServerResponse &response, ConnectionHeader connection)
{
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(response.status)));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) + "\r\n";
    if (!response.contentType.isEmpty() && !response.body.isEmpty())
        head += "Content-Type: " + oneLine(response.contentType) + "\r\n";
    if (mayHaveBody(response.status))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const HttpHeader &header : response.headers)
        head += oneLine(header.name) + ": " + oneLine(header.value) + "\r\n";
    if (connection == ConnectionHeader::Close)
        head += "Connection: close\r\n";
    else if (connection == ConnectionHeader::KeepAlive)
        head += "Connection: keep-alive\r\n";
    return head + "\r\n";
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace core
