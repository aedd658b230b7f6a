// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTime = 1000; // ms; a socket on the same machine answers at once or never

QString nameFor(const QString &dataFolder)
{
    const QString place = QFileInfo(dataFolder).canonicalFilePath() + u'\n' + QDir::homePath();
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return u"mpdesk-"_s + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        // Connecting is the whole message.
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::raisedAnother()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerTime);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered a moment ago, so this is what a crash has left behind.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logUi) << "a second start will not find this window:" << m_server.errorString();
}

} // namespace app
