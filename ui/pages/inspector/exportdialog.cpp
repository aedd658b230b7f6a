// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/exportdialog.h"

#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ExportFormat;

struct ExportDialog::Run
{
    explicit Run(const QString &path) : file(path) { }

    QSaveFile file;
    bool isStopped = false;
};

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines: return u".jsonl"_s;
    case ExportFormat::Csv: return u".csv"_s;
    case ExportFormat::Har: return u".har"_s;
    }
    Q_UNREACHABLE();
}

QString defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"callbacks-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s);
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

} // namespace

ExportDialog::ExportDialog(core::DeliveryLog &log, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_subject(std::move(subject))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(600, 400);
    createParts();
    setPath(defaultPath());
    retranslate();
    countAll();
    for (QRadioButton *choice : {m_selection, m_result, m_all}) {
        if (choice->isChecked())
            choice->setFocus();
    }
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
    QWidget *choices = createChoices(); // in the order of the focus
    QWidget *target = createTarget();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(choices);
    layout->addWidget(target);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *ExportDialog::createChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto radio = [&](const QString &name) {
        auto *button = new QRadioButton;
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    m_selection = radio(u"exportSelection"_s);
    m_result = radio(u"exportResult"_s);
    m_all = radio(u"exportAll"_s);
    m_selection->setEnabled(!m_subject.selected.isEmpty());
    m_result->setVisible(!m_subject.filter.isEmpty());
    QRadioButton *first = m_subject.selected.size() > 1 ? m_selection : m_subject.filter.isEmpty() ? m_all : m_result;
    first->setChecked(true);
    return choices;
}

QWidget *ExportDialog::createTarget()
{
    m_formatLabel = new QLabel;
    m_format = new QComboBox;
    m_format->setObjectName(u"exportFormat"_s);
    for (const auto format : {ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har})
        m_format->addItem({}, int(format));
    m_formatLabel->setBuddy(m_format);
    m_mask = new QCheckBox;
    m_mask->setObjectName(u"exportMask"_s);
    m_note = new ToneLabel(Tone::Muted);
    m_pathLabel = new QLabel;
    m_path = new QLineEdit;
    m_path->setObjectName(u"exportPath"_s);
    m_pathLabel->setBuddy(m_path);
    m_browse = new QPushButton;
    m_browse->setAutoDefault(false);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto *target = new QWidget;
    auto *layout = new QFormLayout(target);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(m_formatLabel, m_format);
    layout->addRow({}, m_mask);
    layout->addRow({}, m_note);
    layout->addRow(m_pathLabel, path);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::fitSuffix);
    connect(m_mask, &QCheckBox::toggled, this, &ExportDialog::retranslate);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::adapt);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    return target;
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    fitSuffix();
}

/// Only one that is ours is taken away.
void ExportDialog::fitSuffix()
{
    QString path = m_path->text();
    for (const auto format : {ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har}) {
        if (path.endsWith(suffixOf(format), Qt::CaseInsensitive))
            path.chop(suffixOf(format).size());
    }
    m_path->setText(path + suffixOf(static_cast<ExportFormat>(m_format->currentData().toInt())));
    retranslate();
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked later, for typed paths too
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    dialog->open();
}

void ExportDialog::countAll()
{
    whenDone(m_log.count(m_subject.filter), this, [this](const core::Result<core::DeliveryCount> &count) {
        m_resultCount = count ? std::optional(*count) : std::nullopt;
        retranslate();
    });
    whenDone(m_log.count({}), this, [this](const core::Result<core::DeliveryCount> &count) {
        m_allCount = count ? std::optional(*count) : std::nullopt;
        retranslate();
    });
}

core::ExportOrder ExportDialog::order() const
{
    core::ExportOrder order{.format = static_cast<ExportFormat>(m_format->currentData().toInt())};
    if (m_selection->isChecked())
        order.ids = m_subject.selected;
    else if (m_result->isChecked())
        order.filter = m_subject.filter;
    if (m_mask->isChecked())
        order.mask.emplace();
    return order;
}

void ExportDialog::begin()
{
    m_error->clear();
    if (!QFileInfo::exists(m_path->text())) {
        write();
        return;
    }
    confirm(this,
            {.title = tr("Replace the file?"),
             .text = tr("“%1” is there already. It is replaced once the export is whole.").arg(m_path->text()),
             .button = tr("Replace")},
            [this] { write(); });
}

void ExportDialog::write()
{
    const auto run = std::make_shared<Run>(m_path->text());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!run->file.open(QIODevice::WriteOnly) || !run->file.setPermissions(ownerOnly)) {
        m_error->setError(
            {.kind = core::Error::Kind::Storage,
             .message = tr("“%1” could not be written: %2").arg(m_path->text(), run->file.errorString())});
        return;
    }
    m_run = run;
    core::ExportOrder what = order();
    what.progress = [run, bar = QPointer(m_progress)](qint64 written, qint64 total) {
        if (bar && !run->isStopped) {
            bar->setRange(0, int(total));
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
             .message = tr("“%1” could not be written: %2").arg(m_path->text(), run->file.errorString())});
        return;
    }
    Q_EMIT exported(*written, m_path->text());
    accept();
}

void ExportDialog::adapt()
{
    const bool isBusy = m_run != nullptr;
    m_progress->setVisible(isBusy);
    m_export->setEnabled(!isBusy && !m_path->text().trimmed().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_format, m_mask, m_path, m_browse, m_result, m_all})
        part->setEnabled(!isBusy);
    m_selection->setEnabled(!isBusy && !m_subject.selected.isEmpty());
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    const auto counted = [](const std::optional<core::DeliveryCount> &count) {
        if (!count)
            return u"…"_s;
        const QString rows = QLocale().toString(count->rows);
        return count->isExact ? rows : tr("more than %1").arg(rows);
    };
    setWindowTitle(tr("Export callbacks"));
    m_selection->setText(tr("The selected ones (%1)").arg(QLocale().toString(m_subject.selected.size())));
    const QString filter = m_subject.filter.toString().replace(u'&', u"&&"_s); // no mnemonic
    m_result->setText(tr("What the filter shows (%1): %2").arg(counted(m_resultCount), filter));
    m_all->setText(tr("All (%1)").arg(counted(m_allCount)));
    m_formatLabel->setText(tr("&Format"));
    m_format->setItemText(0, tr("JSON Lines: everything, can be imported again"));
    m_format->setItemText(1, tr("CSV: a table for spreadsheets"));
    m_format->setItemText(2, tr("HAR: for the developer tools of browsers"));
    m_mask->setText(tr("&Mask openids"));
    m_note->setText(m_mask->isChecked()
                        ? tr("Each openid gets a name that is the same throughout the file. Encrypted bodies and "
                             "replies are left out, since they hold the openid too.")
                        : tr("Openids, names and texts of followers are in the file as they came."));
    m_pathLabel->setText(tr("F&ile"));
    m_browse->setText(tr("&Browse…"));
    m_export->setText(tr("Export"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    adapt();
}

} // namespace ui
