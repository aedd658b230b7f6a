// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/uploaddialog.h"

#include "core/media/mediarules.h"
#include "ui/pages/media/mediamodel.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/pictures.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::media::Keeping;
using core::media::Kind;
using core::mediadesk::MediaDesk;
using core::mediadesk::Piece;

namespace {

/// Larger pictures are not read for a copy.
constexpr qint64 mostForCopy = 64 * 1024 * 1024;

Tone toneOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return Tone::Muted;
    case Problem::Severity::Warning: return Tone::Warning;
    case Problem::Severity::Error: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

UploadDialog::UploadDialog(MediaDesk &desk, core::Account account, QList<Candidate> candidates, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_account(std::move(account))
{
    setObjectName(u"uploadDialog"_s);
    for (Candidate &candidate : candidates)
        m_rows.append({.candidate = std::move(candidate)});
    createParts();
    look();
    retranslate();
    judge();
}

UploadDialog::~UploadDialog()
{
    if (m_transfer)
        m_transfer->stop();
}

void UploadDialog::createParts()
{
    m_intro = new QLabel;
    m_intro->setWordWrap(true);
    auto *badge = new Badge;
    badge->setAccount(m_account);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"files"_s);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    m_list->header()->setStretchLastSection(true);
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
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_upload = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_upload->setObjectName(u"upload"_s);

    m_form = new QFormLayout;
    m_form->addRow(u" "_s, m_keeping);
    m_form->addRow(u" "_s, m_kind);
    m_form->addRow(m_convert);
    m_form->addRow(u" "_s, m_title);
    m_form->addRow(u" "_s, m_introduction);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(badge, 0, Qt::AlignLeft);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    resize(720, 480);

    connect(m_keeping, &QComboBox::currentIndexChanged, this, qOverload<>(&UploadDialog::judge));
    connect(m_kind, &QComboBox::currentIndexChanged, this, qOverload<>(&UploadDialog::judge));
    connect(m_convert, &QCheckBox::toggled, this, qOverload<>(&UploadDialog::judge));
    connect(m_title, &QLineEdit::textChanged, this, &UploadDialog::enableParts);
    connect(m_upload, &QPushButton::clicked, this, &UploadDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &UploadDialog::reject);
}

/// A few bytes of each file, whatever its size.
void UploadDialog::look()
{
    for (Row &row : m_rows) {
        row.item = new QTreeWidgetItem(m_list);
        row.item->setText(0, row.candidate.name);
        row.item->setToolTip(0, plainToolTip(row.candidate.path));
        if (row.candidate.path.isEmpty()) {
            QBuffer buffer(&row.candidate.bytes);
            buffer.open(QIODevice::ReadOnly);
            row.facts = core::media::examine(buffer, row.candidate.name);
        } else if (const auto facts = core::media::examineFile(row.candidate.path)) {
            row.facts = *facts;
        } else {
            row.unreadable = facts.error();
        }
        row.item->setText(1, core::media::nameOf(row.facts.format));
        row.item->setText(2, core::media::sizeText(row.facts.bytes));
    }
}

void UploadDialog::setKeeping(Keeping keeping)
{
    m_keeping->setCurrentIndex(m_keeping->findData(int(keeping)));
}

core::media::Use UploadDialog::useFor(const Row &row) const
{
    core::media::Use use{.keeping = Keeping(m_keeping->currentData().toInt())};
    const int kind = m_kind->currentData().toInt();
    use.kind = kind >= 0 ? Kind(kind) : core::media::kindOf(row.facts.format).value_or(Kind::Image);
    return use;
}

bool UploadDialog::needsVideoText() const
{
    const core::media::Use video{.kind = Kind::Video, .keeping = Keeping::Permanent};
    return std::ranges::any_of(
        m_rows, [this, &video](const Row &row) { return row.state == State::Waiting && useFor(row) == video; });
}

void UploadDialog::judge()
{
    bool canConvert = false;
    for (Row &row : m_rows) {
        if (row.state == State::Done)
            continue;
        judge(row);
        canConvert = canConvert || core::media::helpfulConversion(row.facts, useFor(row), m_desk.catalogue());
    }
    m_convert->setVisible(canConvert);
    const bool isVideo = needsVideoText();
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_introduction)}) {
        field->setVisible(isVideo);
        m_form->labelForField(field)->setVisible(isVideo);
    }
    m_list->resizeColumnToContents(0);
    enableParts();
}

void UploadDialog::judge(Row &row)
{
    if (row.unreadable) {
        showState(row, State::Refused, row.unreadable->message);
        row.item->setForeground(3, toneColor(Tone::Bad, palette()));
        return;
    }
    const core::media::Use use = useFor(row);
    const QList<Problem> problems = core::media::check(row.facts, use, m_desk.catalogue());
    const bool willConvert = m_convert->isChecked()
        && core::media::helpfulConversion(row.facts, use, m_desk.catalogue()) && row.facts.bytes <= mostForCopy;
    if (willConvert) {
        showState(row, State::Waiting, tr("A converted copy is uploaded; the file stays as it is."));
        row.item->setForeground(3, toneColor(Tone::Muted, palette()));
        return;
    }
    QStringList words;
    Problem::Severity worst = Problem::Severity::Note;
    for (const Problem &problem : problems) {
        words += problem.message;
        worst = qMax(worst, problem.severity);
    }
    const bool isRefused = core::hasErrors(problems);
    showState(row, isRefused ? State::Refused : State::Waiting, words.isEmpty() ? tr("Ready") : words.join(u'\n'));
    row.item->setForeground(3, toneColor(words.isEmpty() ? Tone::Good : toneOf(worst), palette()));
}

void UploadDialog::showState(Row &row, State state, const QString &text)
{
    row.state = state;
    row.item->setText(3, text);
    row.item->setToolTip(3, plainToolTip(text));
}

core::Result<Piece> UploadDialog::pieceOf(const Row &row) const
{
    const core::media::Use use = useFor(row);
    const auto conversion = core::media::helpfulConversion(row.facts, use, m_desk.catalogue());
    if (!conversion || !m_convert->isChecked()) {
        return row.candidate.path.isEmpty()
            ? core::mediadesk::pieceOf(row.candidate.bytes, row.candidate.name, use, m_desk.catalogue())
            : core::mediadesk::readPiece(row.candidate.path, use, m_desk.catalogue());
    }
    QByteArray bytes = row.candidate.bytes;
    if (!row.candidate.path.isEmpty()) {
        QFile file(row.candidate.path);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::Error::Kind::Storage,
                              tr("“%1” cannot be read: %2").arg(row.candidate.name, file.errorString()));
        bytes = file.read(mostForCopy);
    }
    const auto copy = convertedPicture(bytes, *conversion);
    if (!copy)
        return core::fail(copy.error());
    return core::mediadesk::pieceOf(*copy, row.candidate.name, use, m_desk.catalogue());
}

void UploadDialog::start()
{
    m_isSending = true;
    m_progress->show();
    enableParts();
    next();
}

void UploadDialog::next()
{
    const auto row = std::ranges::find(m_rows, State::Waiting, &Row::state);
    if (row == m_rows.end()) {
        m_isSending = false;
        m_progress->hide();
        const bool isAllDone = std::ranges::all_of(m_rows, [](const Row &each) { return each.state == State::Done; });
        enableParts();
        if (isAllDone)
            accept();
        return;
    }
    const qsizetype index = row - m_rows.begin();
    const auto piece = pieceOf(*row);
    if (!piece) {
        finish(index, core::fail(piece.error()), {});
        return;
    }
    m_transfer = std::make_shared<core::Transfer>();
    connect(m_transfer.get(), &core::Transfer::progressed, m_progress, [this](qint64 sent, qint64 total) {
        constexpr int whole = 1000;
        m_progress->setMaximum(total > 0 && sent < total ? whole : 0); // then the platform thinks
        m_progress->setValue(total > 0 ? int(sent * whole / total) : 0);
    });
    showState(*row, State::Sending, tr("Uploading…"));
    m_list->scrollToItem(row->item);
    MediaDesk::Upload upload{.piece = *piece, .use = useFor(*row), .transfer = m_transfer};
    if (upload.use == core::media::Use{.kind = Kind::Video, .keeping = Keeping::Permanent})
        upload.video =
            core::api::VideoText{.title = m_title->text().trimmed(), .introduction = m_introduction->text().trimmed()};
    whenDone(m_desk.upload(m_account, upload), this,
             [this, index, bytes = piece->bytes](const core::Result<core::StoredMedia> &media) {
                 finish(index, media, bytes);
             });
}

void UploadDialog::finish(qsizetype index, const core::Result<core::StoredMedia> &media, const QByteArray &bytes)
{
    m_transfer.reset();
    Row &row = m_rows[index];
    if (media) {
        showState(row, State::Done, tr("Uploaded"));
        Q_EMIT uploaded(*media, bytes);
    } else {
        const core::Error &error = media.error();
        showState(row, State::Failed, error.advice.isEmpty() ? error.message : error.message + u'\n' + error.advice);
    }
    row.item->setForeground(3, toneColor(media ? Tone::Good : Tone::Bad, palette()));
    if (!media && media.error().kind == core::Error::Kind::Cancelled) {
        m_isSending = false;
        m_progress->hide();
        enableParts();
        return;
    }
    next();
}

void UploadDialog::reject()
{
    if (m_transfer)
        m_transfer->stop(); // the window stays, and says what became of it
    else
        QDialog::reject();
}

void UploadDialog::enableParts()
{
    const bool isTextMissing = needsVideoText() && m_title->text().trimmed().isEmpty();
    const bool hasWork = std::ranges::find(m_rows, State::Waiting, &Row::state) != m_rows.end();
    m_upload->setEnabled(!m_isSending && hasWork && !isTextMissing);
    for (QWidget *part :
         {static_cast<QWidget *>(m_keeping), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_convert),
          static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_introduction)})
        part->setEnabled(!m_isSending);
}

void UploadDialog::retranslate()
{
    setWindowTitle(tr("Upload media"));
    m_intro->setText(tr("What a file is is judged by its content. Names go out in plain ASCII."));
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
    m_upload->setText(tr("&Upload"));
}

} // namespace ui
