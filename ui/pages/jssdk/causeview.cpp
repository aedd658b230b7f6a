// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/causeview.h"

#include "core/api/knowntickets.h"
#include "core/api/tickets.h"
#include "core/book/accountbook.h"
#include "core/jssdk/harreading.h"
#include "ui/pages/jssdk/diagnosisview.h"
#include "ui/pages/jssdk/harsource.h"
#include "ui/pages/jssdk/ticketbox.h"
#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::TicketQuest;
using core::jssdk::Case;
using core::jssdk::KnownTicket;
using core::jssdk::PageClues;

namespace {

/// Whether somebody pasted a HAR file itself.
bool isRecording(QStringView text)
{
    static const QRegularExpression form(u"^\\s*\\{\\s*\"log\"\\s*:\\s*\\{"_s);
    return form.match(text.first(std::min<qsizetype>(text.size(), 1000)).toString()).hasMatch();
}

} // namespace

CauseView::CauseView(JsSdkDesk &desk, QWidget *parent) : JsSdkView(desk, parent), m_result(new DiagnosisView)
{
    QWidget *asked = createForm();
    setPanes(u"jssdkCauseSplitter"_s, Qt::Horizontal, asked, m_result);
    connect(m_openHar, &QPushButton::clicked, this, &CauseView::chooseHar);
    connect(m_har, &HarSource::chosen, this, &CauseView::take);
    connect(m_har, &HarSource::failed, m_result, &DiagnosisView::showFault);
    connect(m_har, &HarSource::remarked, this, &CauseView::noticed);
    connect(m_find, &QPushButton::clicked, this, &CauseView::find);
    connect(m_url, &QLineEdit::returnPressed, this, &CauseView::find);
    connect(m_url, &QLineEdit::textChanged, this, &CauseView::urlChanged);
    setAcceptDrops(true);
    retranslate();
}

QLineEdit *CauseView::addLine(QFormLayout *form, const QString &name, QLabel *&label)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    label = new QLabel;
    label->setBuddy(edit);
    form->addRow(label, edit);
    return edit;
}

QWidget *CauseView::createForm()
{
    m_pasted = new CodeView(CodeView::Use::Edit);
    m_pasted->setObjectName(u"pastedConfig"_s);
    m_pasted->setMinimumHeight(120);
    m_pasted->setText({}, CodeView::Syntax::JavaScript);
    m_pastedLabel = new QLabel;
    m_pastedLabel->setBuddy(m_pasted);
    m_pastedLabel->setWordWrap(true);
    m_openHar = new QPushButton;
    m_openHar->setObjectName(u"openHar"_s);
    m_har = new HarSource;
    m_find = new QPushButton;
    m_find->setObjectName(u"findCause"_s);
    m_find->setDefault(true);
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));

    auto *lines = new QFormLayout;
    lines->setVerticalSpacing(4);
    lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_url = addLine(lines, u"causeUrl"_s, m_urlLabel);
    m_url->setPlaceholderText(u"https://example.com/page?id=1#/detail"_s);
    m_entry = addLine(lines, u"causeEntryUrl"_s, m_entryLabel);
    m_other = addLine(lines, u"causeOtherUrl"_s, m_otherLabel);
    m_otherNonce = addLine(lines, u"causeOtherCall"_s, m_otherNonceLabel);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(fieldWith(m_pastedLabel, m_openHar));
    layout->addWidget(m_har);
    layout->addWidget(m_pasted, 1);
    layout->addLayout(lines);
    layout->addWidget(m_find);
    return form;
}

QString CauseView::url() const
{
    return m_url->text();
}

QJsonObject CauseView::state() const
{
    return {{u"causeUrl"_s, rememberable(m_url->text())}, {u"causeEntryUrl"_s, rememberable(m_entry->text())}};
}

void CauseView::restore(const QJsonObject &state)
{
    m_url->setText(state.value("causeUrl"_L1).toString());
    m_entry->setText(state.value("causeEntryUrl"_L1).toString());
}

void CauseView::chooseHar()
{
    auto *dialog = new QFileDialog(this, tr("Open a HAR file"), {}, tr("Recordings (*.har *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CauseView::openHar);
    dialog->open();
}

void CauseView::openHar(const QString &path)
{
    m_result->clear();
    m_har->open(path);
}

void CauseView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void CauseView::dropEvent(QDropEvent *event)
{
    openHar(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

void CauseView::take(const core::jssdk::HarFinding &finding)
{
    const auto text = [](const std::optional<core::jssdk::Clue> &clue) { return clue ? clue->text : QString(); };
    m_pasted->setText(u"appId: %1\ntimestamp: %2\nnonceStr: %3\nsignature: %4\n"_s.arg(
                          text(finding.clues.appId), text(finding.clues.timestamp), text(finding.clues.nonceStr),
                          text(finding.clues.signature)),
                      CodeView::Syntax::JavaScript);
    if (!finding.pageUrl.isEmpty())
        m_url->setText(finding.pageUrl);
    m_other->setText(finding.sentUrl);
    find();
}

void CauseView::find()
{
    m_result->clear();
    const QString pasted = m_pasted->text();
    if (isRecording(pasted)) {
        m_har->read(pasted.toUtf8());
        return;
    }
    m_find->setEnabled(false);
    // A page's HTML may be long.
    inBackground(
        this, [pasted] { return core::jssdk::readPageClues(pasted); },
        [this](const core::Result<PageClues> &clues) {
            m_find->setEnabled(true);
            if (clues)
                findWith(*clues);
            else
                m_result->showFault(clues.error());
        });
}

void CauseView::findWith(const PageClues &clues)
{
    static const QRegularExpression blanks(u"[\\s,]+"_s);
    if (m_url->text().trimmed().isEmpty() && !clues.url.isEmpty())
        m_url->setText(clues.url);
    const QStringList others = m_otherNonce->text().split(blanks, Qt::SkipEmptyParts);
    Case subject{.clues = clues,
                 .pageUrl = m_url->text(),
                 .entryUrl = m_entry->text(),
                 .otherUrls = m_other->text().split(blanks, Qt::SkipEmptyParts),
                 .otherNonce = others.value(0),
                 .otherTimestamp = others.value(1)};
    const QString typed = desk().pageTicket->typed();
    if (!typed.isEmpty())
        subject.tickets += KnownTicket{.value = typed, .kind = KnownTicket::Kind::Typed};
    const bool isLive = !desk().pageTicket->isTyped();
    const TicketQuest quest{.accounts = desk().book.accounts(),
                            .own = account(),
                            .live = isLive ? TicketQuest::Live::Fetch : TicketQuest::Live::KnownOnly};
    m_find->setEnabled(false);
    whenDone(core::api::knownTickets(desk().tickets, desk().vault, quest), this,
             [this, subject](const core::Result<QList<KnownTicket>> &known) mutable {
                 m_find->setEnabled(true);
                 if (!known) {
                     m_result->showFault(known.error());
                     return;
                 }
                 if (!subject.tickets.isEmpty() || !desk().pageTicket->isTyped())
                     subject.tickets += *known;
                 diagnose(subject);
             });
}

void CauseView::diagnose(const Case &subject)
{
    inBackground(
        this, [subject] { return core::jssdk::diagnose(subject); },
        [this, remarks = subject.clues.remarks,
         turn = ++m_turn](const core::Result<core::jssdk::Diagnosis> &diagnosis) {
            if (turn != m_turn)
                return;
            if (diagnosis)
                m_result->showDiagnosis(*diagnosis, remarks);
            else
                m_result->showFault(diagnosis.error());
        });
}

void CauseView::retranslate()
{
    m_pastedLabel->setText(tr("What the &page has: its wx.config, fields, an answer in JSON, or its HTML"));
    m_openHar->setText(tr("Open HAR…"));
    m_openHar->setToolTip(
        tr("Read a recording of the browser's developer tools; it can be dropped or pasted here, too"));
    m_urlLabel->setText(tr("&Address of the page, as the address bar shows it"));
    m_entryLabel->setText(tr("Where a single-page app was &entered (optional)"));
    m_otherLabel->setText(tr("&Other addresses that may have been signed (optional)"));
    m_otherNonceLabel->setText(tr("&nonceStr and timestamp of another answer (optional)"));
    m_find->setText(tr("Find the cause"));
    m_find->setToolTip(tr("Find the cause (%1)").arg(m_find->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace ui
