// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/collectionlist.h"

#include "ui/pages/console/calltree.h"
#include "ui/pages/console/collectiondialog.h"
#include "ui/pages/console/consolesession.h"
#include "ui/pages/console/rundialog.h"
#include "ui/support/confirm.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;
using core::console::Collection;

namespace {

constexpr int idRole = Qt::UserRole;

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setNameFilter(CollectionList::tr("Collections (*.json)"));
    return dialog;
}

} // namespace

CollectionList::CollectionList(ConsoleSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
    , m_run(new QPushButton)
    , m_edit(new QPushButton)
    , m_add(new QPushButton)
    , m_import(new QPushButton)
    , m_export(new QPushButton)
    , m_remove(new QPushButton)
{
    m_list->setObjectName(u"collections"_s);
    m_add->setObjectName(u"addToCollection"_s);
    m_run->setObjectName(u"openRun"_s);
    m_edit->setObjectName(u"editCollection"_s);
    m_import->setObjectName(u"importCollection"_s);
    m_export->setObjectName(u"exportCollection"_s);
    m_remove->setObjectName(u"removeCollection"_s);
    auto *buttons = new QGridLayout;
    const QList<QPushButton *> all{m_run, m_edit, m_add, m_import, m_export, m_remove};
    for (int i = 0; i < all.size(); ++i)
        buttons->addWidget(all[i], i / 2, i % 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &CollectionList::enableParts);
    connect(m_list, &QListWidget::itemActivated, this, &CollectionList::runCurrent);
    connect(m_run, &QPushButton::clicked, this, &CollectionList::runCurrent);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto collection = current())
            edit(*collection);
    });
    connect(m_add, &QPushButton::clicked, this, &CollectionList::addRequest);
    connect(m_import, &QPushButton::clicked, this, &CollectionList::askForImport);
    connect(m_export, &QPushButton::clicked, this, &CollectionList::askForExport);
    connect(m_remove, &QPushButton::clicked, this, &CollectionList::askToRemove);
    retranslate();
}

void CollectionList::refresh()
{
    const auto all = m_session.store().collections();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(idRole).toLongLong() : 0;
    m_list->clear();
    for (const core::ConsoleStore::Entry &entry : *all) {
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setData(idRole, entry.id);
        if (entry.id == chosen)
            m_list->setCurrentItem(item);
    }
    enableParts();
}

std::optional<Collection> CollectionList::current()
{
    if (!m_list->currentItem())
        return std::nullopt;
    const auto collection = m_session.store().collection(m_list->currentItem()->data(idRole).toLongLong());
    if (collection)
        return *collection;
    Q_EMIT failed(collection.error());
    return std::nullopt;
}

void CollectionList::addRequest()
{
    if (!m_session.endpoint())
        return;
    const QString title = titleOf(*m_session.endpoint());
    auto collection = current();
    if (!collection)
        collection = Collection{.name = tr("New collection")};
    collection->steps.append({.name = title, .request = m_session.request()});
    edit(*collection);
}

void CollectionList::edit(const Collection &collection)
{
    auto *dialog = new CollectionDialog(
        collection, m_session.catalogue(),
        [this](const Collection &changed) { return m_session.store().save(changed, m_session.clock().now()); }, this);
    connect(dialog, &QDialog::accepted, this, &CollectionList::refresh);
    dialog->open();
}

void CollectionList::runCurrent()
{
    const auto collection = current();
    if (!collection || !m_session.account())
        return;
    auto *dialog = new RunDialog(m_session, *collection, this);
    connect(dialog, &RunDialog::stepShown, this, &CollectionList::outcomeShown);
    dialog->open();
}

void CollectionList::askForImport()
{
    QFileDialog *dialog = fileDialog(this, tr("Import a collection"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CollectionList::importFile);
    dialog->open();
}

void CollectionList::importFile(const QString &path)
{
    constexpr qint64 most = 2 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(
            {.kind = Error::Kind::Storage, .message = tr("“%1” cannot be read: %2").arg(path, file.errorString())});
        return;
    }
    const auto collection = core::console::collectionFrom(file.read(most), m_session.catalogue());
    if (!collection) {
        Q_EMIT failed(collection.error());
        return;
    }
    const auto saved = m_session.store().save(*collection, m_session.clock().now());
    if (!saved)
        edit(*collection); // its name is taken
    else
        Q_EMIT noticed(tr("“%1” is imported").arg(collection->name));
    refresh();
}

void CollectionList::askForExport()
{
    const auto collection = current();
    if (!collection)
        return;
    QFileDialog *dialog = fileDialog(this, tr("Export the collection"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(QString(collection->name).replace(u'/', u'-') + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, collection = *collection](const QString &path) { exportFile(path, collection); });
    dialog->open();
}

void CollectionList::exportFile(const QString &path, const Collection &collection)
{
    const QByteArray text = core::console::toFile(collection);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT noticed(tr("The collection is saved as %1; it holds no secret").arg(path));
    else
        Q_EMIT failed({.kind = Error::Kind::Storage,
                       .message = tr("“%1” could not be written: %2").arg(path, file.errorString())});
}

void CollectionList::askToRemove()
{
    const auto collection = current();
    if (!collection)
        return;
    const Question question{.title = tr("Delete “%1”?").arg(collection->name),
                            .text = tr("The collection is deleted from this computer."),
                            .button = tr("Delete"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, [this, id = collection->id] {
        if (const core::Done removed = m_session.store().remove(id); !removed)
            Q_EMIT failed(removed.error());
        refresh();
    });
}

void CollectionList::enableParts()
{
    const bool hasCurrent = m_list->currentItem() != nullptr;
    m_run->setEnabled(hasCurrent && m_session.account());
    for (QPushButton *button : {m_edit, m_export, m_remove})
        button->setEnabled(hasCurrent);
    m_add->setText(hasCurrent ? tr("Add this request…") : tr("New from this request…"));
    m_empty->setVisible(m_list->count() == 0);
}

void CollectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CollectionList::retranslate()
{
    m_list->setAccessibleName(tr("Collections"));
    m_empty->setText(
        tr("A collection is a list of calls that are run in their order; later calls use what earlier ones "
           "answered."));
    m_run->setText(tr("Run…"));
    m_edit->setText(tr("Edit…"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_remove->setText(tr("Delete…"));
    enableParts();
}

} // namespace ui
