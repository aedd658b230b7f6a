// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace core {

/// What a TLS handshake showed; untrusted certificates are looked at, too, and nothing is sent over the connection.
struct TlsSight
{
    struct Certificate
    {
        QString subject;
        QString issuer;
        QDateTime expiresAt;
    };
    QString protocol; ///< "TLS 1.3"
    QList<Certificate> chain; ///< the server's own first
    QStringList faults; ///< why it is not trusted
};

/// Looks at the network below HTTP, for people who want to know why it does not work.
class NetworkLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Kind::Network when the name has no address, Kind::Timeout.
    [[nodiscard]] virtual Task<QList<QHostAddress>> resolve(QString host) = 0;
    [[nodiscard]] virtual Task<TlsSight> shakeHands(QString host, quint16 port, QUrl proxy) = 0;
    /// What the system or the environment sets for this URL, without its password; empty when connections are direct.
    [[nodiscard]] virtual QString systemProxyFor(const QUrl &url) const = 0;
    /// Ends everything under way with Kind::Cancelled before it returns.
    virtual void cancelAll() = 0;
};

} // namespace core
