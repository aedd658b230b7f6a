// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>

namespace app {

/// What Qt and we log, redacted, in <data folder>/mpdesk.log and on stderr. One older file is kept.
class LogFile final
{
public:
    explicit LogFile(const QString &path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

private:
    static void receive(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);

    QFile m_file;
    QMutex m_mutex;
    QtMessageHandler m_previous = nullptr;
};

} // namespace app
