// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"

#include "core/base/redact.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

// Qt calls a plain function, so it has to find the file here; no destructor runs for it.
LogFile *current = nullptr;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"error"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return {};
}

} // namespace

LogFile::LogFile(const QString &path) : m_file(path)
{
    if (QFileInfo(path).size() > largestFile) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    // Without a file the messages still go to stderr.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    current = this;
    m_previous = qInstallMessageHandler(&LogFile::receive);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    current = nullptr;
}

void LogFile::receive(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                                QString::fromLatin1(context.category), core::redactText(message));
    const QByteArray bytes = line.toUtf8();
    if (current)
        current->write(bytes);
    std::fputs(bytes.constData(), stderr);
}

void LogFile::write(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    m_file.write(line);
    m_file.flush();
}

} // namespace app
