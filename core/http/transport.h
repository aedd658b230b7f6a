// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/http/transfer.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace core {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

enum class PlainHttp {
    ToThisMachine, ///< to loopback only
    Anywhere, ///< for what a stranger may read, such as a signed URL check
};

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray contentType;
    QByteArray body;
    /// For the whole exchange, from the name look-up to the last byte of the answer.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    /// A longer answer is cut off with Kind::Protocol.
    qsizetype maxReplyBytes = 32 * 1024 * 1024;
    /// http://host:port or socks5://host:port; empty = the system's.
    QUrl proxy;
    PlainHttp plainHttp = PlainHttp::ToThisMachine;
    /// Tells of its progress and can stop it; may be null.
    std::shared_ptr<Transfer> transfer;
};

struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds elapsed{};

    /// First header of that name, compared without case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The URL with this behind a query of its own.
[[nodiscard]] QUrl withQuery(QUrl url, const QByteArray &query);

/// True for 127.0.0.0/8, ::1 and "localhost".
[[nodiscard]] bool isLoopback(const QUrl &url);

/// The one door to other people's servers. An answer with any HTTP status is a value; Error::Kind says what else
/// went wrong (Timeout, Network, Tls, Cancelled; Protocol for an answer that is too long). Plain http is refused
/// (Kind::Tls) unless the host is loopback or the request allows it. Redirects are not followed. Never logs a query
/// string.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Task<HttpReply> send(HttpRequest request) = 0;
    /// Waits before another try. It is here because it has to end as requests do when cancelAll() is called.
    [[nodiscard]] virtual Task<void> pause(std::chrono::milliseconds duration) = 0;
    /// Ends everything under way with Kind::Cancelled before it returns; called by the owner of the services before
    /// they go.
    virtual void cancelAll() = 0;
};

} // namespace core
