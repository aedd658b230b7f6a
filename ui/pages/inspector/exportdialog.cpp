// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/exportdialog.h"

#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"

#include <QEvent>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

struct ExportDialog::Run
{
    explicit Run(const QString &path) : file(path) { }

    QSaveFile file;
    bool isStopped = false;
};

ExportDialog::ExportDialog(core::DeliveryLog &log, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_form(new ExportForm(log, std::move(subject)))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(600, 400);
    createParts();
    retranslate();
    m_form->setFocus();
}

ExportDialog::~ExportDialog()
{
    if (m_run)
        m_run->isStopped = true;
}

void ExportDialog::reject()
{
    if (!m_run)
        QDialog::reject();
    else
        m_run->isStopped = true;
}

void ExportDialog::createParts()
{
    m_error = new ErrorCard;
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->hide();
    m_export = new QPushButton;
    m_export->setObjectName(u"startExport"_s);
    m_export->setDefault(true);
    m_cancel = new QPushButton;
    m_cancel->setObjectName(u"cancelExport"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::adapt);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::setPath(const QString &path)
{
    m_form->setPath(path);
}

void ExportDialog::begin()
{
    m_error->clear();
    if (!QFileInfo::exists(m_form->path())) {
        write();
        return;
    }
    confirm(this,
            {.title = tr("Replace the file?"),
             .text = tr("“%1” is there already. It is replaced once the export is whole.").arg(m_form->path()),
             .button = tr("Replace")},
            [this] { write(); });
}

void ExportDialog::write()
{
    const auto run = std::make_shared<Run>(m_form->path());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!run->file.open(QIODevice::WriteOnly) || !run->file.setPermissions(ownerOnly)) {
        m_error->setError(
            {.kind = core::Error::Kind::Storage,
             .message = tr("“%1” could not be written: %2").arg(m_form->path(), run->file.errorString())});
        return;
    }
    m_run = run;
    core::ExportOrder what = m_form->order();
    what.progress = [run, bar = QPointer(m_progress)](qint64 written, qint64 total) {
        if (bar && !run->isStopped) {
            bar->setRange(0, written == 0 ? 0 : int(total)); // else how many there will be is not known yet
            bar->setValue(int(written));
        }
        return !run->isStopped;
    };
    m_progress->setRange(0, 0);
    adapt();
    whenDone(core::exportDeliveries(m_log, run->file, what), this,
             [this, run](const core::Result<qint64> &written) { finish(run, written); });
}

void ExportDialog::finish(const std::shared_ptr<Run> &run, const core::Result<qint64> &written)
{
    m_run.reset();
    adapt();
    if (!written) {
        run->file.cancelWriting();
        if (run->isStopped)
            QDialog::reject();
        m_error->setError(written.error());
        return;
    }
    if (!run->file.commit()) {
        m_error->setError(
            {.kind = core::Error::Kind::Storage,
             .message = tr("“%1” could not be written: %2").arg(m_form->path(), run->file.errorString())});
        return;
    }
    Q_EMIT exported(*written, m_form->path());
    accept();
}

void ExportDialog::adapt()
{
    const bool isBusy = m_run != nullptr;
    m_progress->setVisible(isBusy);
    m_export->setEnabled(!isBusy && !m_form->path().trimmed().isEmpty());
    m_form->setEnabled(!isBusy);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export callbacks"));
    m_form->retranslate();
    m_export->setText(tr("Export"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    adapt();
}

} // namespace ui
