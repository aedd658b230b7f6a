// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sourceview.h"

#include "ui/support/icons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostShown = 100;
} // namespace

SourceView::SourceView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_code(new CodeView(CodeView::Use::Edit))
    , m_state(new ToneLabel(Tone::Muted))
    , m_discard(new QPushButton)
    , m_format(new QPushButton)
    , m_faults(new QListWidget)
{
    m_code->setObjectName(name);
    m_state->setObjectName(u"jsonState"_s);
    m_discard->setObjectName(u"discardJson"_s);
    m_format->setObjectName(u"formatJson"_s);
    m_faults->setObjectName(u"jsonProblems"_s);
    m_faults->setMaximumHeight(112);
    m_faults->setWordWrap(true);
    m_faults->hide();
    m_discard->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_code, 1);
    layout->addLayout(line);
    layout->addWidget(m_faults);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &SourceView::parse);
    connect(m_code, &CodeView::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_discard, &QPushButton::clicked, this, &SourceView::discard);
    connect(m_format, &QPushButton::clicked, this, [this] {
        flush();
        if (!isFaulty())
            showOwn();
    });
    connect(m_faults, &QListWidget::itemClicked, this, &SourceView::goTo);
    connect(m_faults, &QListWidget::itemActivated, this, &SourceView::goTo);
}

bool SourceView::isFaulty() const
{
    return !faultyText().isEmpty();
}

void SourceView::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    parse();
}

void SourceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated && !isFaulty())
        showOwn();
}

void SourceView::hideEvent(QHideEvent *event)
{
    flush();
    m_outdated = true;
    QWidget::hideEvent(event);
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QList<SourceView::Fault> SourceView::subjectFaults(const QString &) const
{
    return {};
}

bool SourceView::isOvertaken(const QString &) const
{
    return true;
}

void SourceView::parse()
{
    if (!hasSubject())
        return;
    const QString text = m_code->text();
    const QList<Fault> faults = faultsOf(text);
    {
        const QScopedValueRollback applying(m_applying, true);
        if (std::ranges::any_of(faults, [](const Fault &fault) { return fault.tone == Tone::Bad; })) {
            setFaultyText(text);
        } else {
            m_overtaken = false;
            setFaultyText({});
            take(text);
        }
    }
    showFaults();
}

void SourceView::follow()
{
    if (m_applying || !hasSubject())
        return;
    if (isFaulty() || m_pause.isActive()) {
        m_overtaken = isOvertaken(m_code->text());
        showFaults();
    } else if (isVisible()) {
        showOwn();
    } else {
        m_outdated = true;
    }
}

void SourceView::showSubject()
{
    m_pause.stop();
    m_overtaken = false;
    m_code->setEnabled(hasSubject());
    if (!isFaulty()) {
        showOwn();
        return;
    }
    m_code->setText(faultyText(), CodeView::Syntax::Json);
    showFaults();
}

void SourceView::showOwn()
{
    m_outdated = false;
    const QString text = ownText();
    if (text != m_code->text())
        m_code->setText(text, CodeView::Syntax::Json);
    showFaults();
}

void SourceView::discard()
{
    m_pause.stop();
    m_overtaken = false;
    setFaultyText({});
    showOwn();
    m_code->setFocus();
}

/// Those of the text, and once it can be read those of the subject.
void SourceView::showFaults()
{
    const QString text = m_code->text();
    QList<Fault> faults = faultsOf(text);
    if (!isFaulty() && hasSubject())
        faults += subjectFaults(text);
    m_faults->clear();
    int firstLine = 0;
    for (const Fault &fault : std::as_const(faults).first(std::min(faults.size(), mostShown))) {
        auto *item = new QListWidgetItem(themedIcon(u"warning"_s, fault.tone),
                                         fault.line > 0 ? tr("Line %1: %2").arg(QString::number(fault.line), fault.text)
                                                        : fault.text);
        item->setToolTip(fault.advice.toHtmlEscaped());
        item->setData(Qt::UserRole, fault.line);
        m_faults->addItem(item);
        if (firstLine == 0 && fault.tone == Tone::Bad)
            firstLine = fault.line;
    }
    m_faults->setVisible(!faults.isEmpty());
    m_discard->setVisible(isFaulty());
    m_format->setEnabled(!isFaulty());
    if (firstLine > 0 || isVisible())
        m_code->markLine(firstLine);
    const Texts said = texts();
    m_state->setTone(isFaulty() ? Tone::Bad : Tone::Muted);
    m_state->setText(!isFaulty() ? said.inStep : m_overtaken ? said.overtaken : said.faulty);
}

void SourceView::goTo(const QListWidgetItem *item)
{
    m_code->goToLine(item->data(Qt::UserRole).toInt());
}

void SourceView::retranslate()
{
    const Texts said = texts();
    m_code->setAccessibleName(said.name);
    m_faults->setAccessibleName(tr("What is wrong with the text"));
    m_discard->setText(tr("Discard this text"));
    m_discard->setToolTip(said.discarding);
    m_format->setText(tr("Format")); // which takes the shortcut away
    m_format->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_format->setToolTip(tr("Indent the text anew (%1)").arg(m_format->shortcut().toString(QKeySequence::NativeText)));
    showFaults();
}

} // namespace ui
