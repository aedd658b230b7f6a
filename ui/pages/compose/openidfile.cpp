// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/openidfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

constexpr qint64 mostBytes = 4LL * 1024 * 1024; // ten thousand openids take a third of a megabyte

core::Result<core::message::OpenIdList> readFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(Error::Kind::Storage, Texts::tr("“%1” could not be read: %2").arg(shown, file.errorString()));
    if (file.size() > mostBytes)
        return core::fail(Error::Kind::Invalid,
                          Texts::tr("“%1” has %2 bytes; a list of openids has at most %3.")
                              .arg(shown, QString::number(file.size()), QString::number(mostBytes)));
    return core::message::parseOpenIds(file.readAll());
}

} // namespace

void openOpenIdFile(QWidget *parent, std::function<void(const core::Result<core::message::OpenIdList> &)> done)
{
    auto *dialog = new QFileDialog(parent, Texts::tr("Open a list of openids"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Texts::tr("Lists (*.csv *.txt)"), Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [done = std::move(done)](const QString &path) { done(readFile(path)); });
    dialog->open();
}

} // namespace ui
