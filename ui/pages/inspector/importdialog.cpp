// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/importdialog.h"

#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaults = 1000; ///< in the list
constexpr int steps = 1000; ///< of the progress bar

} // namespace

struct ImportDialog::Run
{
    explicit Run(const QString &path) : file(path) { }

    QFile file;
    bool isStopped = false;
};

ImportDialog::ImportDialog(core::DeliveryLog &log, QWidget *parent) : QDialog(parent), m_log(log)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(640, 420);
    createParts();
    retranslate();
}

ImportDialog::~ImportDialog()
{
    if (m_run)
        m_run->isStopped = true;
}

void ImportDialog::reject()
{
    if (!m_run)
        QDialog::reject();
    else
        m_run->isStopped = true;
}

void ImportDialog::createParts()
{
    m_pathLabel = new QLabel;
    m_path = new QLineEdit;
    m_path->setObjectName(u"importPath"_s);
    m_pathLabel->setBuddy(m_path);
    m_browse = new QPushButton;
    m_browse->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setRange(0, steps);
    m_error = new ErrorCard;
    m_result = new QLabel;
    m_result->setObjectName(u"importResult"_s);
    m_result->setWordWrap(true);
    setFontScale(m_result, 1.1, QFont::DemiBold);
    m_faults = new QTreeWidget;
    m_faults->setObjectName(u"importFaults"_s);
    m_faults->setRootIsDecorated(false);
    m_faults->setColumnCount(2);
    m_faults->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_import = new QPushButton;
    m_import->setObjectName(u"startImport"_s);
    m_import->setDefault(true);
    m_close = new QPushButton;
    m_close->setObjectName(u"closeImport"_s);
    m_close->setAutoDefault(false);

    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(m_pathLabel, path);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(m_faults, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::adapt);
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON Lines (*.jsonl *.ndjson *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    dialog->open();
}

void ImportDialog::begin()
{
    m_error->clear();
    m_faults->clear();
    m_tally.reset();
    const auto run = std::make_shared<Run>(m_path->text());
    if (!run->file.open(QIODevice::ReadOnly)) {
        m_error->setError({.kind = core::Error::Kind::Storage,
                           .message = tr("“%1” could not be read: %2").arg(m_path->text(), run->file.errorString())});
        showTally();
        return;
    }
    m_run = run;
    core::ImportOrder order;
    const QPointer<ImportDialog> self(this);
    order.bad = [self](qint64 line, const core::Error &reason) {
        if (self)
            self->addFault(line, reason.message);
    };
    order.progress = [self, run](qint64 /*lines*/) {
        if (self && run->file.size() > 0)
            self->m_progress->setValue(int(run->file.pos() * steps / run->file.size()));
        return !run->isStopped;
    };
    m_progress->setValue(0);
    adapt();
    whenDone(core::importDeliveries(m_log, run->file, order), this,
             [this, run](const core::Result<core::ImportTally> &tally) { finish(tally); });
}

void ImportDialog::addFault(qint64 line, const QString &reason)
{
    if (m_faults->topLevelItemCount() >= mostFaults)
        return;
    auto *item = new QTreeWidgetItem(m_faults, {QLocale().toString(line), reason});
    item->setTextAlignment(0, Qt::AlignRight);
    item->setToolTip(1, reason);
}

void ImportDialog::finish(const core::Result<core::ImportTally> &tally)
{
    m_run.reset();
    if (!tally) {
        m_error->setError(tally.error());
    } else {
        m_tally = *tally;
        if (tally->failure && tally->failure->kind != core::Error::Kind::Cancelled)
            m_error->setError(*tally->failure);
    }
    m_progress->setValue(steps);
    showTally();
    adapt();
}

void ImportDialog::showTally()
{
    if (!m_tally) {
        m_result->clear();
        return;
    }
    const QLocale locale;
    m_result->setText(
        tr("Stored: %1. Known before: %2. Bad lines: %3.")
            .arg(locale.toString(m_tally->stored), locale.toString(m_tally->known), locale.toString(m_tally->bad)));
}

void ImportDialog::adapt()
{
    const bool isBusy = m_run != nullptr;
    m_progress->setVisible(isBusy);
    m_result->setVisible(m_tally.has_value());
    m_faults->setVisible(m_faults->topLevelItemCount() > 0);
    m_import->setEnabled(!isBusy && !m_path->text().trimmed().isEmpty());
    m_path->setEnabled(!isBusy);
    m_browse->setEnabled(!isBusy);
    m_close->setText(isBusy ? tr("Cancel") : tr("Close"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import callbacks"));
    m_pathLabel->setText(tr("F&ile"));
    m_browse->setText(tr("&Browse…"));
    m_import->setText(tr("Import"));
    m_faults->setHeaderLabels({tr("Line"), tr("Why it was left out")});
    m_progress->setAccessibleName(tr("Progress"));
    showTally();
    adapt();
}

} // namespace ui
