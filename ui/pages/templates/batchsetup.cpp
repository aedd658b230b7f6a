// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchsetup.h"

#include "core/tablefile/tablereader.h"
#include "ui/pages/templates/batchmapping.h"
#include "ui/support/icons.h"
#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;

BatchSetup::BatchSetup(BatchSender &sender, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_about(new ToneLabel(Tone::Normal))
    , m_mappingHead(new QLabel)
    , m_mapping(new BatchMapping)
    , m_error(new ErrorCard)
{
    setObjectName(u"batchSetup"_s);
    m_about->setObjectName(u"batchTemplate"_s);
    m_error->setObjectName(u"batchFileError"_s);
    setFontScale(m_mappingHead, 1.0, QFont::DemiBold);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_about);
    column->addWidget(createFile());
    column->addWidget(m_error);
    column->addWidget(m_mappingHead);
    column->addWidget(m_mapping);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(createDeed());
    constexpr int lookMs = 100;
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &BatchSetup::showCourse);
    connect(m_mapping, &BatchMapping::changed, this, &BatchSetup::follow);
    retranslate();
}

BatchSetup::~BatchSetup()
{
    if (m_course)
        m_course->isUnwanted = true;
}

QWidget *BatchSetup::createFile()
{
    m_choose = new QPushButton(themedIcon(u"folder"_s), {});
    m_choose->setObjectName(u"batchChoose"_s);
    m_file = new QLabel;
    m_file->setObjectName(u"batchFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_choose);
    layout->addWidget(m_file, 1);
    connect(m_choose, &QPushButton::clicked, this, &BatchSetup::choose);
    return line;
}

QWidget *BatchSetup::createDeed()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"batchReading"_s);
    m_progress->setRange(0, 0);
    m_stop = new QPushButton;
    m_stop->setObjectName(u"batchStopReading"_s);
    m_read = new QPushButton(themedIcon(u"check"_s), {});
    m_read->setObjectName(u"batchRead"_s);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    layout->addWidget(m_stop);
    layout->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, &BatchSetup::read);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_course)
            m_course->isUnwanted = true;
    });
    return line;
}

void BatchSetup::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    follow();
}

void BatchSetup::setTemplate(const std::optional<core::templates::Template> &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    if (m_beginning && m_subject)
        m_mapping->setTable(m_beginning->header, m_beginning->firstRow, *m_subject);
    retranslate();
}

void BatchSetup::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a table"), {}, tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchSetup::setFile);
    dialog->open();
}

core::Result<BatchSetup::Beginning> BatchSetup::look(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe would make us wait for ever
        return core::fail(core::Error::Kind::Storage, tr("“%1” is not a file").arg(path));
    const auto table = core::openTable(path);
    if (!table)
        return core::fail(table.error());
    const auto header = (*table)->next();
    if (!header)
        return core::fail(header.error());
    if (!*header)
        return core::fail(core::Error::Kind::Invalid, tr("“%1” is empty").arg(QFileInfo(path).fileName()));
    const auto first = (*table)->next();
    if (!first)
        return core::fail(first.error());
    return Beginning{.header = **header, .firstRow = first->value_or(QStringList()), .format = (*table)->format()};
}

void BatchSetup::setFile(const QString &path)
{
    if (m_course)
        return;
    m_path = path;
    m_beginning.reset();
    m_error->clear();
    retranslate();
    inBackground(
        this, [path] { return look(path); },
        [this, path](const core::Result<Beginning> &beginning) {
            if (path == m_path)
                showBeginning(beginning);
        });
}

void BatchSetup::showBeginning(const core::Result<Beginning> &beginning)
{
    if (!beginning) {
        m_path.clear();
        m_error->setError(beginning.error());
        retranslate();
        return;
    }
    m_beginning = *beginning;
    if (m_subject)
        m_mapping->setTable(m_beginning->header, m_beginning->firstRow, *m_subject);
    retranslate();
}

void BatchSetup::read()
{
    if (!m_account || !m_subject || !m_beginning || m_course || m_mapping->hasErrors())
        return;
    m_course = std::make_shared<RowCourse>();
    m_error->clear();
    showCourse();
    m_timer.start();
    follow();
    const BatchOrder order{
        .account = *m_account, .subject = *m_subject, .file = m_path, .mapping = m_mapping->mapping()};
    whenDone(m_sender.import(order, m_course), this, std::bind_front(&BatchSetup::finish, this));
}

void BatchSetup::showCourse()
{
    m_progress->setFormat(tr("%1 rows").arg(QLocale().toString(m_course->rows)));
    m_progress->setValue(0); // or its words are not painted anew
}

void BatchSetup::finish(const core::Result<BatchImport> &read)
{
    m_course.reset();
    m_timer.stop();
    follow();
    if (read)
        Q_EMIT imported(*read);
    else if (read.error().kind != core::Error::Kind::Cancelled)
        m_error->setError(read.error());
}

void BatchSetup::follow()
{
    const bool isKnown = m_beginning && m_subject;
    m_mappingHead->setVisible(isKnown);
    m_mapping->setVisible(isKnown);
    m_mapping->setEnabled(!m_course);
    m_choose->setEnabled(!m_course);
    m_progress->setVisible(isReading());
    m_stop->setVisible(isReading());
    m_read->setEnabled(isKnown && m_account && !m_course && !m_mapping->hasErrors());
}

void BatchSetup::retranslate()
{
    m_about->setText(m_subject ? tr("Template: %1 · %2").arg(m_subject->title, m_subject->id)
                               : tr("Choose a template in the list first: its fields are what the columns become."));
    m_choose->setText(tr("Choose a &table…"));
    m_file->setText(m_path.isEmpty() ? tr(
                        "CSV or XLSX, the first row with the names of the columns. A file can be dropped here, too.")
                        : m_beginning ? tr("%1 · %2 · %n column(s)", nullptr, int(m_beginning->header.size()))
                                            .arg(QFileInfo(m_path).fileName(), m_beginning->format)
                                      : tr("Looking at %1…").arg(QFileInfo(m_path).fileName()));
    m_mappingHead->setText(tr("What the messages say"));
    m_stop->setText(tr("Stop"));
    m_read->setText(tr("&Check all rows"));
    follow();
}

void BatchSetup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
