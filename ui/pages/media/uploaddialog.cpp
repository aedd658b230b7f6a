// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/uploaddialog.h"

#include "core/media/mediarules.h"
#include "ui/pages/media/mediamodel.h"
#include "ui/pages/media/wrappedtext.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/problemtone.h"
#include "ui/widgets/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::media::Keeping;
using core::media::Kind;
using State = UploadQueue::State;

namespace {

enum Columns { NameColumn, FormatColumn, SizeColumn, StateColumn };

struct Words
{
    QString text;
    Tone tone = Tone::Muted;
};

Words wordsFor(const core::Error &error)
{
    return {.text = error.advice.isEmpty() ? error.message : error.message + u'\n' + error.advice, .tone = Tone::Bad};
}

Words wordsBeforeUpload(const UploadQueue::Item &item)
{
    if (item.error)
        return wordsFor(*item.error);
    if (item.conversion)
        return {.text = UploadDialog::tr("A converted copy is uploaded; the file stays as it is.")};
    if (item.problems.isEmpty())
        return {.text = UploadDialog::tr("Ready"), .tone = Tone::Good};
    QStringList lines;
    Problem::Severity worst = Problem::Severity::Note;
    for (const Problem &problem : item.problems) {
        lines += problem.message;
        worst = qMax(worst, problem.severity);
    }
    return {.text = lines.join(u'\n'), .tone = toneOf(worst)};
}

Words wordsFor(const UploadQueue::Item &item)
{
    switch (item.state) {
    case State::Examining: return {.text = UploadDialog::tr("Looking…")};
    case State::Ready:
    case State::Refused: return wordsBeforeUpload(item);
    case State::Reading:
        return {.text = item.conversion ? UploadDialog::tr("Converting…") : UploadDialog::tr("Reading…")};
    case State::Sending: return {.text = UploadDialog::tr("Uploading…")};
    case State::Done: return {.text = UploadDialog::tr("Uploaded"), .tone = Tone::Good};
    case State::Failed:
    case State::Unknown: return wordsFor(item.error.value_or(core::Error()));
    }
    Q_UNREACHABLE();
}

} // namespace

UploadDialog::UploadDialog(core::mediadesk::MediaDesk &desk, const core::Account &account,
                           const QList<Candidate> &candidates, QWidget *parent)
    : QDialog(parent)
    , m_queue(desk, account, candidates)
{
    setObjectName(u"uploadDialog"_s);
    createParts();
    createForm();
    layOut();
    connect(&m_queue, &UploadQueue::changed, this, &UploadDialog::showItem);
    connect(&m_queue, &UploadQueue::progressed, this, &UploadDialog::showProgress);
    connect(&m_queue, &UploadQueue::uploaded, this, &UploadDialog::uploaded);
    connect(&m_queue, &UploadQueue::ended, this, &UploadDialog::end);
    connect(m_upload, &QPushButton::clicked, this, &UploadDialog::start);
    connect(m_look, &QPushButton::clicked, &m_queue, &UploadQueue::lookForUnknown);
    connect(m_look, &QPushButton::clicked, this, &UploadDialog::enableParts);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &UploadDialog::reject);
    retranslate();
    for (qsizetype i = 0; i < m_queue.items().size(); ++i)
        showItem(i);
}

void UploadDialog::createParts()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(u"files"_s);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    new WrappedText(m_list);
    m_list->header()->setStretchLastSection(true);
    for (const UploadQueue::Item &item : m_queue.items()) {
        auto *const row = new QTreeWidgetItem(m_list);
        row->setText(NameColumn, item.candidate.name);
        row->setToolTip(NameColumn, plainToolTip(item.candidate.path));
    }
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_look = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"look"_s);
    m_upload = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_upload->setObjectName(u"upload"_s);
}

void UploadDialog::createForm()
{
    m_keeping = new QComboBox;
    m_keeping->setObjectName(u"keeping"_s);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_convert = new QCheckBox;
    m_convert->setObjectName(u"convert"_s);
    m_title = new QLineEdit;
    m_title->setObjectName(u"title"_s);
    m_introduction = new QLineEdit;
    m_introduction->setObjectName(u"introduction"_s);
    for (const Keeping keeping : {Keeping::Permanent, Keeping::Temporary, Keeping::InArticle})
        m_keeping->addItem({}, QVariant::fromValue(int(keeping)));
    m_kind->addItem({}, -1);
    for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb})
        m_kind->addItem({}, int(kind));
    m_form = new QFormLayout;
    m_form->addRow(u" "_s, m_keeping);
    m_form->addRow(u" "_s, m_kind);
    m_form->addRow(m_convert);
    m_form->addRow(u" "_s, m_title);
    m_form->addRow(u" "_s, m_introduction);
    connect(m_keeping, &QComboBox::currentIndexChanged, this, &UploadDialog::plan);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UploadDialog::plan);
    connect(m_convert, &QCheckBox::toggled, this, &UploadDialog::plan);
    connect(m_title, &QLineEdit::textChanged, this, &UploadDialog::enableParts);
}

void UploadDialog::layOut()
{
    m_intro = new QLabel;
    m_intro->setWordWrap(true);
    auto *badge = new Badge;
    badge->setAccount(m_queue.account());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(badge, 0, Qt::AlignLeft);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    resize(720, 480);
}

void UploadDialog::setKeeping(Keeping keeping)
{
    m_keeping->setCurrentIndex(m_keeping->findData(int(keeping)));
}

void UploadDialog::plan()
{
    const int kind = m_kind->currentData().toInt();
    m_queue.setPlan({.keeping = Keeping(m_keeping->currentData().toInt()),
                     .kind = kind >= 0 ? std::optional(Kind(kind)) : std::nullopt,
                     .convert = m_convert->isChecked(),
                     .video = {.title = m_title->text().trimmed(), .introduction = m_introduction->text().trimmed()}});
}

void UploadDialog::start()
{
    plan();
    m_progress->show();
    m_queue.start();
    enableParts();
}

void UploadDialog::showItem(qsizetype index)
{
    const UploadQueue::Item &item = m_queue.items()[index];
    QTreeWidgetItem *const row = m_list->topLevelItem(int(index));
    if (item.facts) {
        row->setText(FormatColumn, core::media::nameOf(item.facts->format));
        row->setText(SizeColumn, core::media::sizeText(item.facts->bytes));
    }
    const Words words = wordsFor(item);
    row->setText(StateColumn, words.text);
    row->setToolTip(StateColumn, plainToolTip(words.text));
    row->setForeground(StateColumn, toneColor(words.tone, palette()));
    if (item.state == State::Reading || item.state == State::Sending) {
        m_list->scrollToItem(row);
        m_progress->setMaximum(0); // until the first bytes are out
    }
    m_list->resizeColumnToContents(NameColumn);
    enableParts();
}

void UploadDialog::showProgress(qint64 sent, qint64 total)
{
    constexpr int whole = 1000;
    m_progress->setMaximum(total > 0 && sent < total ? whole : 0); // then the platform thinks
    m_progress->setValue(total > 0 ? int(sent * whole / total) : 0);
}

void UploadDialog::end()
{
    m_progress->hide();
    enableParts();
    if (m_queue.isAllDone())
        accept();
}

void UploadDialog::reject()
{
    if (m_queue.isBusy())
        m_queue.stop(); // the window stays, and says what became of it
    else
        QDialog::reject();
}

void UploadDialog::enableParts()
{
    const bool isBusy = m_queue.isBusy();
    const bool isVideo = m_queue.needsVideoText();
    m_convert->setVisible(m_queue.canConvert());
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_introduction)}) {
        field->setVisible(isVideo);
        m_form->labelForField(field)->setVisible(isVideo);
    }
    const bool isTextMissing = isVideo && m_title->text().trimmed().isEmpty();
    const bool hasFailed = m_queue.has(State::Failed);
    m_upload->setText(hasFailed && !m_queue.has(State::Ready) ? tr("&Upload again") : tr("&Upload"));
    m_upload->setEnabled(!isBusy && !isTextMissing && (hasFailed || m_queue.has(State::Ready)));
    m_look->setVisible(m_queue.has(State::Unknown));
    m_look->setEnabled(!isBusy);
    for (QWidget *part :
         {static_cast<QWidget *>(m_keeping), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_convert),
          static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_introduction)})
        part->setEnabled(!isBusy);
}

void UploadDialog::retranslate()
{
    setWindowTitle(tr("Upload media"));
    m_intro->setText(tr("Files are judged by their content. Names go out in plain ASCII."));
    m_list->setHeaderLabels({tr("File"), tr("Is"), tr("Size"), tr("State")});
    const auto label = [this](QWidget *field, const QString &text) {
        if (auto *const words = qobject_cast<QLabel *>(m_form->labelForField(field)))
            words->setText(text);
    };
    label(m_keeping, tr("&Keep"));
    label(m_kind, tr("&As"));
    label(m_title, tr("&Title"));
    label(m_introduction, tr("&Introduction"));
    m_keeping->setItemText(0, tr("Permanently, counted"));
    m_keeping->setItemText(1, tr("For three days"));
    m_keeping->setItemText(2, tr("As images in articles: a link, not counted"));
    m_kind->setItemText(0, tr("What it is by its content"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordFor(Kind(m_kind->itemData(i).toInt())));
    m_convert->setText(tr("&Convert pictures that the platform does not take"));
    m_look->setText(tr("&Look whether it arrived"));
}

} // namespace ui
