// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/addresslens.h"

#include "ui/pages/oauth/oauthsession.h"
#include "ui/support/problemtone.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::oauth::Finding;

namespace {

/// Far beyond any address; so much is still checked while it is typed.
constexpr int longestText = 64 * 1024;

QPlainTextEdit *codeEdit(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    return edit;
}

QString lineOf(const Finding &finding)
{
    QString text = finding.problem.message;
    if (finding.problem.code != 0)
        text = QString::number(finding.problem.code) + u"  "_s + text;
    return finding.problem.advice.isEmpty() ? text : QString(text + u'\n' + finding.problem.advice);
}

} // namespace

AddressLens::AddressLens(OauthSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"oauthLensSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createText());
    splitter->addWidget(createFindings());
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(splitter);

    connect(m_text, &QPlainTextEdit::textChanged, this, &AddressLens::look);
    connect(m_findings, &QListWidget::currentRowChanged, this, &AddressLens::goToFinding);
    connect(m_findings, &QListWidget::itemClicked, this, &AddressLens::goToFinding);
    connect(m_fix, &QPushButton::clicked, this, &AddressLens::putRight);
    connect(&m_session, &OauthSession::accountChanged, this, &AddressLens::look);
    connect(&m_session, &OauthSession::domainsChanged, this, &AddressLens::look);
}

QWidget *AddressLens::createText()
{
    m_text = codeEdit(u"writtenAddress"_s);
    m_text->setMinimumHeight(90);
    m_textLabel = new QLabel;
    m_textLabel->setBuddy(m_text);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text, 1);
    return part;
}

QWidget *AddressLens::createFindings()
{
    m_summary = new ToneLabel(Tone::Muted);
    m_summary->setObjectName(u"lensSummary"_s);
    m_findings = new QListWidget;
    m_findings->setObjectName(u"oauthFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_corrected = codeEdit(u"correctedAddress"_s);
    m_corrected->setReadOnly(true);
    m_corrected->setMaximumHeight(90);
    m_correctedLabel = new QLabel;
    m_correctedLabel->setBuddy(m_corrected);
    m_copy = new CopyButton([this] { return m_verdict.corrected; });
    m_fix = new QPushButton;
    m_fix->setObjectName(u"putRight"_s);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_correctedLabel, 1);
    heading->addWidget(m_fix);
    heading->addWidget(m_copy);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_findings, 1);
    layout->addSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_corrected);
    return part;
}

void AddressLens::setAddress(const QString &address)
{
    m_text->setPlainText(address);
    m_text->setFocus();
}

void AddressLens::look()
{
    const QString written = m_text->toPlainText().left(longestText);
    m_verdict = written.trimmed().isEmpty()
        ? core::oauth::Verdict()
        : core::oauth::lint(written, m_session.site(), m_session.services().client.catalogue());
    showFindings();
    mark();
}

void AddressLens::showFindings()
{
    const QSignalBlocker quiet(m_findings);
    m_findings->clear();
    for (const Finding &finding : std::as_const(m_verdict.findings)) {
        auto *item = new QListWidgetItem(lineOf(finding), m_findings);
        item->setForeground(toneColor(toneOf(finding.problem.severity), palette()));
        item->setData(Qt::AccessibleTextRole, QString(toString(finding.problem.severity) + u": "_s + item->text()));
    }
    const bool isEmpty = m_text->toPlainText().trimmed().isEmpty();
    const bool isRight = m_verdict.findings.isEmpty();
    m_findings->setVisible(!isRight);
    if (isEmpty) {
        m_summary->setTone(Tone::Muted);
        m_summary->setText(tr("Paste an address as it stands in your code, in a menu or in the log of your server."));
    } else if (isRight) {
        m_summary->setTone(Tone::Good);
        m_summary->setText(m_session.domains().isEmpty()
                               ? tr("Nothing is wrong with it, as far as one can tell without knowing the domains.")
                               : tr("Nothing is wrong with it."));
    } else {
        m_summary->setTone(m_verdict.hasErrors() ? Tone::Bad : Tone::Warning);
        m_summary->setText(tr("%n thing(s) to look at", nullptr, int(m_verdict.findings.size())));
    }
    const bool differs = !m_verdict.corrected.isEmpty() && m_verdict.corrected != m_text->toPlainText();
    m_corrected->setPlainText(m_verdict.corrected);
    for (QWidget *part : {static_cast<QWidget *>(m_corrected), static_cast<QWidget *>(m_correctedLabel),
                          static_cast<QWidget *>(m_fix), static_cast<QWidget *>(m_copy)})
        part->setVisible(differs);
}

void AddressLens::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int end = int(m_text->document()->characterCount()) - 1;
    for (const Finding &finding : std::as_const(m_verdict.findings)) {
        if (finding.length == 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_text->textCursor();
        selection.cursor.setPosition(std::min(int(finding.position), end));
        selection.cursor.setPosition(std::min(int(finding.position + finding.length), end), QTextCursor::KeepAnchor);
        selection.format.setBackground(toneBackground(toneOf(finding.problem.severity), palette()));
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneColor(toneOf(finding.problem.severity), palette()));
        marks += selection;
    }
    m_text->setExtraSelections(marks);
}

void AddressLens::goToFinding()
{
    const int row = m_findings->currentRow();
    if (row < 0 || row >= m_verdict.findings.size())
        return;
    const Finding &finding = m_verdict.findings.at(row);
    QTextCursor cursor = m_text->textCursor();
    const int end = int(m_text->document()->characterCount()) - 1;
    cursor.setPosition(std::min(int(finding.position), end));
    cursor.setPosition(std::min(int(finding.position + finding.length), end), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void AddressLens::putRight()
{
    // As if typed, so that Ctrl+Z brings back what was written.
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_verdict.corrected);
    m_text->setFocus();
}

void AddressLens::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showFindings();
        mark();
    }
}

void AddressLens::retranslate()
{
    m_textLabel->setText(tr("&Address as somebody wrote it"));
    m_correctedLabel->setText(tr("As it should be"));
    m_copy->setWhat(m_correctedLabel->text());
    m_fix->setText(tr("Put it right"));
    m_fix->setToolTip(tr("Replaces what is written; Ctrl+Z brings it back"));
    m_findings->setAccessibleName(tr("What is wrong with the address"));
    look();
}

} // namespace ui
