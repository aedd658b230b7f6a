// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/candidate.h"

#include "ui/widgets/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using core::mediadesk::Piece;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Candidate)
};

core::Result<QByteArray> bytesOf(const Candidate &candidate)
{
    if (candidate.path.isEmpty())
        return candidate.bytes;
    QFile file(candidate.path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(mostForCopy) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return core::fail(core::Error::Kind::Storage,
                          Texts::tr("“%1” cannot be read: %2").arg(candidate.name, file.errorString()));
    return bytes;
}

} // namespace

QList<Candidate> candidatesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty() || !data.hasImage())
        return candidatesOf(paths);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!data.imageData().value<QImage>().save(&buffer, "PNG"))
        return {};
    return {{.bytes = bytes, .name = Texts::tr("pasted.png")}};
}

QList<Candidate> candidatesOf(const QStringList &paths)
{
    QList<Candidate> candidates;
    for (const QString &path : paths)
        candidates.append({.path = path, .name = QFileInfo(path).fileName()});
    return candidates;
}

core::Result<core::media::FileFacts> examined(const Candidate &candidate)
{
    if (!candidate.path.isEmpty())
        return core::media::examineFile(candidate.path);
    QBuffer buffer;
    buffer.setData(candidate.bytes);
    buffer.open(QIODevice::ReadOnly);
    return core::media::examine(buffer, candidate.name);
}

core::Result<Piece> prepared(const Candidate &candidate, const core::media::Use &use,
                             const std::optional<core::media::Conversion> &conversion, const core::Catalogue &catalogue)
{
    if (!conversion)
        return candidate.path.isEmpty() ? core::mediadesk::pieceOf(candidate.bytes, candidate.name, use, catalogue)
                                        : core::mediadesk::readPiece(candidate.path, use, catalogue);
    const core::Result<QByteArray> bytes = bytesOf(candidate);
    const core::Result<QByteArray> copy =
        bytes ? convertedPicture(*bytes, *conversion) : core::Result<QByteArray>(core::fail(bytes.error()));
    if (!copy)
        return core::fail(copy.error());
    return core::mediadesk::pieceOf(*copy, candidate.name, use, catalogue);
}

} // namespace ui
