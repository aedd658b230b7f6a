// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/openidfile.h"

#include "ui/support/inbackground.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

constexpr qint64 mostBytes = 4LL * 1024 * 1024; // ten thousand openids take a third of a megabyte

} // namespace

core::Result<core::message::OpenIdList> readOpenIdFile(const QString &path, const QString &known)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return core::fail(Error::Kind::Storage, Texts::tr("“%1” is no file.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(Error::Kind::Storage, Texts::tr("“%1” could not be read: %2").arg(shown, file.errorString()));
    if (file.size() > mostBytes)
        return core::fail(Error::Kind::Invalid,
                          Texts::tr("“%1” has %2 bytes; a list of openids has at most %3.")
                              .arg(shown, QString::number(file.size()), QString::number(mostBytes)));
    // It may have grown meanwhile.
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return core::fail(
            Error::Kind::Invalid,
            Texts::tr("“%1” has more than the %2 bytes of a list of openids.").arg(shown, QString::number(mostBytes)));
    core::message::OpenIdList list = core::message::parseOpenIds(bytes, known);
    if (list.ids.isEmpty() && list.rejected.isEmpty())
        return core::fail(Error::Kind::Invalid, Texts::tr("“%1” is empty.").arg(shown));
    return list;
}

void openOpenIdFile(QWidget *parent, const QString &known,
                    std::function<void(const core::Result<core::message::OpenIdList> &)> done)
{
    auto *dialog = new QFileDialog(parent, Texts::tr("Open a list of openids"));
    dialog->setObjectName(u"openIdFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Texts::tr("Lists (*.csv *.txt)"), Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, known, done = std::move(done)](const QString &path) {
                         inBackground(
                             parent, [path, known] { return readOpenIdFile(path, known); }, done);
                     });
    dialog->open();
}

} // namespace ui
