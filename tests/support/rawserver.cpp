// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

namespace test {

using namespace Qt::StringLiterals;

namespace {

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first whole request in the buffer, or nothing.
QByteArray takeRequest(QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    qsizetype length = 0;
    for (const QByteArray &line : buffer.left(headEnd).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const auto total = headEnd + 4 + length;
    if (buffer.size() < total)
        return {};
    const QByteArray request = buffer.left(total);
    buffer.remove(0, total);
    return request;
}

} // namespace

RawServer::RawServer(Scheme scheme) : m_scheme(scheme)
{
    if (scheme == Scheme::Https) {
        auto tls = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(testData(u"selfsigned.pem"_s)));
        configuration.setPrivateKey(QSslKey(testData(u"key.pem"_s), QSsl::Ec));
        tls->setSslConfiguration(configuration);
        m_server = std::move(tls);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

void RawServer::answer(QByteArray bytes, Afterwards afterwards)
{
    m_answer = [bytes = std::move(bytes)](const QByteArray &) { return bytes; };
    m_afterwards = afterwards;
}

void RawServer::answerBy(std::function<QByteArray(const QByteArray &request)> make)
{
    m_answer = std::move(make);
}

QUrl RawServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_scheme == Scheme::Https ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(pathAndQuery));
}

void RawServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        ++connections;
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, buffer.get()); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket, buffer.get());
    }
}

void RawServer::read(QTcpSocket *socket, QByteArray *buffer)
{
    buffer->append(socket->readAll());
    for (QByteArray request = takeRequest(*buffer); !request.isEmpty(); request = takeRequest(*buffer)) {
        requests.append(request);
        socket->write(m_answer(request));
        if (m_afterwards == Afterwards::Cut)
            socket->disconnectFromHost();
    }
}

} // namespace test
