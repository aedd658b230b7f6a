// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/owner.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>

namespace core::sending {

using namespace Qt::StringLiterals;

namespace {

/// A folder that two computers share must not make one judge the processes of the other.
QString thisComputer()
{
    const QByteArray boot = QSysInfo::bootUniqueId();
    return QString::fromLatin1(boot.isEmpty() ? QSysInfo::machineUniqueId() : boot);
}

} // namespace

QString newOwner()
{
    return u"%1/%2/%3"_s.arg(thisComputer())
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool isDead(const QString &owner)
{
    bool isNumber = false;
    const qint64 process = owner.section(u'/', 1, 1).toLongLong(&isNumber);
    if (!isNumber || process <= 0 || owner.section(u'/', 0, 0) != thisComputer())
        return false;
    return kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}

} // namespace core::sending
