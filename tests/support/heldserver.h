// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace test {

/// A server on loopback that takes requests and answers when the test says so: with an answer, a cut, a flood, or drop
/// by drop.
class HeldServer final : public QObject
{
public:
    HeldServer()
    {
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &HeldServer::accept);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/target")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    /// Connections that have sent something and wait.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    /// To all that wait; the connections end with it.
    void answer(const QByteArray &bytes)
    {
        for (QTcpSocket *const socket : std::exchange(m_waiting, {})) {
            socket->write(bytes);
            socket->disconnectFromHost();
        }
    }
    void cut()
    {
        for (QTcpSocket *const socket : std::exchange(m_waiting, {}))
            socket->abort();
    }
    /// To each a head and then so many bytes, as fast as they are taken.
    void flood(qint64 bytes)
    {
        for (QTcpSocket *const socket : std::exchange(m_waiting, {})) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            const auto left = std::make_shared<qint64>(bytes);
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, left] { pour(socket, *left); });
            pour(socket, *left);
        }
    }
    /// To each a head and then a byte now and then, without an end.
    void drip()
    {
        for (QTcpSocket *const socket : std::exchange(m_waiting, {})) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 60000\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("s"); });
            timer->start(std::chrono::milliseconds(20));
        }
    }

    QList<QByteArray> requests; ///< one per connection
    qint64 poured = 0;

private:
    void accept()
    {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            const qsizetype number = requests.size();
            requests.append(QByteArray());
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
                if (!m_waiting.contains(socket))
                    m_waiting.append(socket);
                requests[number] += socket->readAll();
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_waiting.removeOne(socket);
                socket->deleteLater();
            });
        }
    }

    void pour(QTcpSocket *socket, qint64 &left)
    {
        constexpr qint64 chunk = 64 * 1024;
        while (left > 0 && socket->bytesToWrite() < chunk && socket->state() == QAbstractSocket::ConnectedState) {
            socket->write(QByteArray(chunk, 'x'));
            left -= chunk;
            poured += chunk;
        }
        if (left <= 0)
            socket->disconnectFromHost();
    }

    QList<QTcpSocket *> m_waiting;
    QTcpServer m_server; // last: its sockets say goodbye when it goes
};

} // namespace test
