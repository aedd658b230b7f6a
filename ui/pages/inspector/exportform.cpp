// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/exportform.h"

#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ExportFormat;

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

ExportForm::ExportForm(core::DeliveryLog &log, ExportSubject subject, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_subject(std::move(subject))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(createChoices()); // in the order of the focus
    layout->addWidget(createTarget());
    setPath(defaultPath());
    countAll();
    for (QRadioButton *choice : {m_selection, m_result, m_all}) {
        if (choice->isChecked())
            setFocusProxy(choice);
    }
}

QWidget *ExportForm::createChoices()
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

QWidget *ExportForm::createTarget()
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
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::fitSuffix);
    connect(m_mask, &QCheckBox::toggled, this, &ExportForm::retranslate);
    connect(m_path, &QLineEdit::textChanged, this, &ExportForm::changed);
    connect(m_browse, &QPushButton::clicked, this, &ExportForm::chooseFile);
    return target;
}

void ExportForm::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    fitSuffix();
}

/// Only one that is ours is taken away.
void ExportForm::fitSuffix()
{
    QString path = m_path->text();
    for (const auto format : {ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har}) {
        if (path.endsWith(suffixOf(format), Qt::CaseInsensitive))
            path.chop(suffixOf(format).size());
    }
    m_path->setText(path + suffixOf(static_cast<ExportFormat>(m_format->currentData().toInt())));
    retranslate();
}

void ExportForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export callbacks"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked later, for typed paths too
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportForm::setPath);
    dialog->open();
}

void ExportForm::countAll()
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

core::ExportOrder ExportForm::order() const
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

QString ExportForm::path() const
{
    return m_path->text();
}

void ExportForm::retranslate()
{
    const auto counted = [](const std::optional<core::DeliveryCount> &count) {
        if (!count)
            return u"…"_s;
        const QString rows = QLocale().toString(count->rows);
        return count->isExact ? rows : tr("more than %1").arg(rows);
    };
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
}

} // namespace ui
