// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/filefacts.h"

#include "core/media/bytes_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core::media {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::media)
};

} // namespace

FileFacts examine(QIODevice &file, const QString &name)
{
    FileFacts facts{.name = QFileInfo(name).fileName(), .bytes = file.size()};
    facts.format = sniff(readAt(file, 0, sniffedBytes));
    facts.duration = durationOf(file, facts.format);
    facts.pixels = pixelSizeOf(file, facts.format);
    return facts;
}

Result<FileFacts> examineFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would make us wait for ever
        return invalid(u"file"_s, Texts::tr("“%1” is not a file").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{.kind = Error::Kind::Storage,
                          .message = Texts::tr("“%1” cannot be read: %2").arg(path, file.errorString()),
                          .field = u"file"_s});
    return examine(file, path);
}

QString fittingName(const FileFacts &facts)
{
    const QByteArray extension = extensionOf(facts.format);
    if (extension.isEmpty() || promisedBy(facts.name) == facts.format)
        return facts.name;
    const QString base = QFileInfo(facts.name).completeBaseName();
    return (base.isEmpty() ? facts.name : base) + u'.' + QString::fromLatin1(extension);
}

} // namespace core::media
