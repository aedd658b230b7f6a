// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menufile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::menu", text);
}

QFileDialog *makeDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setNameFilters({translated(QT_TRANSLATE_NOOP("ui::menu", "Menus as JSON (*.json)")),
                            translated(QT_TRANSLATE_NOOP("ui::menu", "All files (*)"))});
    return dialog;
}

core::Result<QString> write(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return path;
    return core::fail(Error::Kind::Storage,
                      translated(QT_TRANSLATE_NOOP("ui::menu", "“%1” could not be written: %2"))
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

void saveMenuFile(QWidget *parent, const QByteArray &json, const QString &name,
                  std::function<void(const core::Result<QString> &)> done)
{
    QFileDialog *dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("ui::menu", "Save the menu as a file")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [json, done = std::move(done)](const QString &path) { done(write(path, json)); });
    dialog->open();
}

core::Result<core::menu::Reading> readMenuFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(Error::Kind::Storage,
                          translated(QT_TRANSLATE_NOOP("ui::menu", "“%1” could not be read: %2"))
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > mostBytes)
        return core::fail(
            Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("ui::menu", "“%1” has %2 bytes; a menu has at most %3."))
                .arg(QDir::toNativeSeparators(path), QString::number(file.size()), QString::number(mostBytes)));
    return core::menu::read(file.readAll());
}

void openMenuFile(QWidget *parent, std::function<void(const core::Result<core::menu::Reading> &)> done)
{
    QFileDialog *dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("ui::menu", "Import a menu")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [done = std::move(done)](const QString &path) { done(readMenuFile(path)); });
    dialog->open();
}

} // namespace ui
