// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace test {

/// A server on loopback that answers each request with prepared bytes and keeps what it was sent, byte by byte.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Http, Https };
    enum class Afterwards { KeepOpen, Cut };

    explicit RawServer(Scheme scheme = Scheme::Http);

    /// What the next and all later requests get; nothing = they wait for ever.
    void answer(QByteArray bytes, Afterwards afterwards = Afterwards::KeepOpen);
    /// The same, made from the request.
    void answerBy(std::function<QByteArray(const QByteArray &request)> make);
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;

    QList<QByteArray> requests;
    int connections = 0;

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray *buffer);

    Scheme m_scheme;
    std::unique_ptr<QTcpServer> m_server;
    std::function<QByteArray(const QByteArray &)> m_answer = [](const QByteArray &) { return QByteArray(); };
    Afterwards m_afterwards = Afterwards::KeepOpen;
};

} // namespace test
