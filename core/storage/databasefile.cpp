// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core::DatabaseFile)
};

bool sameContent(const QString &left, const QString &right)
{
    QFile a(left);
    QFile b(right);
    if (a.size() != b.size() || !a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 block = 1 << 20;
    while (!a.atEnd()) {
        if (a.read(block) != b.read(block))
            return false;
    }
    return true;
}

QString earlierCopy(const QFileInfo &file)
{
    const QStringList copies =
        file.dir().entryList({file.fileName() + u".damaged-*"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : copies) {
        const QString copy = file.dir().filePath(name);
        if (sameContent(file.filePath(), copy))
            return copy;
    }
    return {};
}

bool copyPrivately(const QString &from, const QString &to)
{
    return QFile::copy(from, to) && QFile::setPermissions(to, ownerOnly);
}

} // namespace

Result<bool> createPrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return false;
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        const QFileInfo folderInfo(folder.absolutePath());
        QDir().mkpath(folderInfo.path());
        QDir().mkdir(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (info.exists()) // another process was faster
            return false;
        return fail(Error{.kind = Error::Kind::Storage,
                          .message = Text::tr("Cannot create %1: %2").arg(path, file.errorString()),
                          .advice = Text::tr("Choose another data folder, or make this one writable.")});
    }
    return true;
}

Done findFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isFile() && file.isReadable())
        return {};
    const QString reason = file.isDir() ? Text::tr("it is a folder") : qt_error_string(file.exists() ? EACCES : ENOENT);
    return fail(Error::Kind::Storage, Text::tr("Cannot open %1: %2").arg(path, reason));
}

Error keepDamagedCopy(const QString &path, const QString &reason)
{
    const QFileInfo file(path);
    QString copy = earlierCopy(file);
    if (copy.isEmpty()) {
        copy = path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        const QString log = path + u"-wal"_s;
        if (!copyPrivately(path, copy) || (QFileInfo(log).size() > 0 && !copyPrivately(log, copy + u"-wal"_s)))
            copy.clear();
    }
    const QString kept = copy.isEmpty() ? Text::tr("It was not possible to keep a copy; make one yourself first.")
                                        : Text::tr("A copy is kept as %1.").arg(copy);
    return Error{
        .kind = Error::Kind::Storage,
        .message = Text::tr("The database %1 is damaged: %2").arg(path, reason),
        .advice = kept + u' '
            + Text::tr("Nothing was changed. Put a backup in its place, or move the file away to start with an empty "
                       "one.")};
}

} // namespace core
