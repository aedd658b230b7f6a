// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace core {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray contentType;
    QByteArray body;
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    /// http://host:port or socks5://host:port; empty = the system's.
    QUrl proxy;
};

struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds elapsed {};

    /// First header of that name, compared without case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The one door to other people's servers. An answer with any HTTP status is a value; Error::Kind says what else
/// went wrong (Timeout, Network, Tls, Cancelled). Plain http is refused (Kind::Tls) unless the host is loopback.
/// Redirects are not followed. Never logs a query string.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Task<HttpReply> send(HttpRequest request) = 0;
    /// Ends everything under way with Kind::Cancelled; called by the owner of the services before they go.
    virtual void cancelAll() = 0;
};

} // namespace core
