// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

namespace test {

/// A script beside this file, with the libraries that install.sh put into the build folder.
class Node
{
public:
    explicit Node(const QString &script)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral(THIRDPARTY_MODULES));
        environment.insert(QStringLiteral("NODE_NO_WARNINGS"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(QStringLiteral("node"));
        m_process.setArguments({QStringLiteral(THIRDPARTY_SCRIPTS) + u'/' + script});
        m_process.start();
    }
    ~Node()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Node)

    /// Runs to the end; yields what it printed, or what it complained about.
    core::Result<QJsonDocument> run(const QJsonObject &order)
    {
        m_process.write(core::toWire(order));
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit
            || m_process.exitCode() != 0)
            return complaint();
        return QJsonDocument::fromJson(m_process.readAllStandardOutput());
    }

    /// Keeps running; yields the first line that it prints.
    core::Result<QUrl> serve(const QJsonObject &order)
    {
        m_process.write(core::toWire(order) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return complaint();
        }
        return QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    }

private:
    tl::unexpected<core::Error> complaint()
    {
        return core::fail(core::Error::Kind::Protocol,
                          m_process.errorString() + u'\n' + QString::fromUtf8(m_process.readAllStandardError()));
    }

    static constexpr int patience = 60'000;
    QProcess m_process;
};

} // namespace test
