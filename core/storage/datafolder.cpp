// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <filesystem>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Not AppDataLocation: that depends on the program's name, and mpdesk and mpdeskctl share one folder.
QString systemPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mpdesk"_s;
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &explicitPath)
{
    QString path = explicitPath.isEmpty() ? qEnvironmentVariable("MPDESK_DATA_DIR") : explicitPath;
    if (path.isEmpty())
        path = systemPlace();
    path = QDir::cleanPath(QDir(path).absolutePath());

    const auto refuse = [&path](const QString &reason) {
        return fail(Error{.kind = Error::Kind::Storage,
                          .message = tr("The data folder %1 cannot be used: %2").arg(path, reason),
                          .advice = tr("Choose another one with --data-dir or MPDESK_DATA_DIR.")});
    };

    if (const QFileInfo info(path); !info.exists()) {
        std::error_code fault;
        std::filesystem::create_directories(info.path().toStdString(), fault);
        constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        if (fault)
            return refuse(qt_error_string(fault.value()));
        if (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())
            return refuse(qt_error_string());
    } else if (!info.isDir()) {
        return refuse(tr("it is a file"));
    }

    QTemporaryFile probe(path
                         + u"/.probe-XXXXXX"_s); // what access() says is not true for root, nor on every network share
    if (!probe.open())
        return refuse(probe.errorString());
    return DataFolder(path);
}

QString DataFolder::file(const QString &name) const
{
    return m_path + u'/' + name;
}

} // namespace core
