// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatejson.h"

#include "ui/pages/templates/templateediting.h"
#include "ui/support/icons.h"
#include "ui/support/problemtone.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core::templates;
using core::Problem;

namespace {

/// No text at all is an empty message.
DataFile fileOf(const QString &text)
{
    return text.trimmed().isEmpty() ? DataFile() : read(text.toUtf8());
}

/// What is not said is meant for the template at hand.
TemplateMessage messageOf(const DataFile &file, const Template &subject)
{
    TemplateMessage message = file.message;
    if (message.templateId.isEmpty())
        message.templateId = subject.id;
    return message;
}

} // namespace

TemplateJson::TemplateJson(TemplateEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_code(new CodeView(CodeView::Use::Edit))
    , m_state(new ToneLabel(Tone::Muted))
    , m_discard(new QPushButton)
    , m_format(new QPushButton)
    , m_problems(new QListWidget)
    , m_undoKeys(new UndoKeys(editing.undoStack(), this))
{
    m_code->setObjectName(u"templateJson"_s);
    m_state->setObjectName(u"jsonState"_s);
    m_discard->setObjectName(u"discardJson"_s);
    m_format->setObjectName(u"formatJson"_s);
    m_problems->setObjectName(u"jsonProblems"_s);
    m_problems->setMaximumHeight(112);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_discard->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_code, 1);
    layout->addLayout(line);
    layout->addWidget(m_problems);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &TemplateJson::parse);
    connect(m_code, &CodeView::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_discard, &QPushButton::clicked, this, &TemplateJson::discard);
    connect(m_format, &QPushButton::clicked, this, [this] {
        flush();
        if (!isFaulty())
            showMessage();
    });
    connect(m_problems, &QListWidget::itemClicked, this, &TemplateJson::goTo);
    connect(m_problems, &QListWidget::itemActivated, this, &TemplateJson::goTo);
    connect(&editing, &TemplateEditing::subjectChanged, this, &TemplateJson::showSubject);
    connect(&editing, &TemplateEditing::changed, this, &TemplateJson::follow);
    retranslate();
}

bool TemplateJson::isFaulty() const
{
    return !m_editing.faultyText().isEmpty();
}

void TemplateJson::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    parse();
}

void TemplateJson::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_undoKeys->watch(m_code); // the editor component is there now
    if (m_outdated && !isFaulty())
        showMessage();
}

void TemplateJson::hideEvent(QHideEvent *event)
{
    flush();
    m_outdated = true;
    QWidget::hideEvent(event);
}

void TemplateJson::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateJson::parse()
{
    if (!m_editing.rules())
        return;
    const QString text = m_code->text();
    const DataFile file = fileOf(text);
    const QScopedValueRollback applying(m_applying, true);
    if (core::hasErrors(file.problems)) {
        m_editing.setFaultyText(text);
    } else {
        m_overtaken = false;
        m_editing.setFaultyText({});
        m_editing.replace(messageOf(file, m_editing.rules()->subject()), tr("Edit as JSON"));
    }
    showProblems(file);
}

void TemplateJson::follow()
{
    if (m_applying || !m_editing.rules())
        return;
    if (isFaulty() || m_pause.isActive()) {
        const DataFile file = fileOf(m_code->text());
        m_overtaken = messageOf(file, m_editing.rules()->subject()) != m_editing.message();
        showProblems(file);
    } else if (isVisible()) {
        showMessage();
    } else {
        m_outdated = true;
    }
}

void TemplateJson::showSubject()
{
    m_pause.stop();
    m_overtaken = false;
    m_code->setEnabled(m_editing.rules().has_value());
    m_format->setEnabled(m_editing.rules().has_value());
    if (!isFaulty()) {
        showMessage();
        return;
    }
    m_code->setText(m_editing.faultyText(), CodeView::Syntax::Json);
    showProblems(fileOf(m_editing.faultyText()));
}

void TemplateJson::showMessage()
{
    m_outdated = false;
    const QByteArray text =
        m_editing.rules() ? write(m_editing.message(), m_editing.rules()->subject().family) : QByteArray();
    if (QString::fromUtf8(text) != m_code->text())
        m_code->setText(QString::fromUtf8(text), CodeView::Syntax::Json);
    showProblems(fileOf(QString::fromUtf8(text)));
}

void TemplateJson::discard()
{
    m_pause.stop();
    m_overtaken = false;
    m_editing.setFaultyText({});
    showMessage();
    m_code->setFocus();
}

/// Those of the text, and once it can be read those of the message.
void TemplateJson::showProblems(const DataFile &file)
{
    QList<Problem> problems = file.problems;
    if (!isFaulty() && m_editing.rules())
        problems += m_editing.shownProblems();
    m_problems->clear();
    int firstLine = 0;
    for (const Problem &problem : std::as_const(problems)) {
        const int line = file.positionOf(problem.path).line;
        auto *item = new QListWidgetItem(themedIcon(u"warning"_s, toneOf(problem.severity)),
                                         tr("Line %1: %2").arg(QString::number(line), problem.message));
        item->setToolTip(problem.advice.toHtmlEscaped());
        item->setData(Qt::UserRole, line);
        m_problems->addItem(item);
        if (firstLine == 0 && problem.severity == Problem::Severity::Error)
            firstLine = line;
    }
    m_problems->setVisible(!problems.isEmpty());
    m_discard->setVisible(isFaulty());
    m_format->setEnabled(!isFaulty());
    if (firstLine > 0 || isVisible())
        m_code->markLine(firstLine);
    if (!isFaulty()) {
        m_state->setTone(Tone::Muted);
        m_state->setText(tr("Text and form follow each other."));
        return;
    }
    m_state->setTone(Tone::Bad);
    m_state->setText(m_overtaken ? tr("This text cannot be read yet, and the form was changed meanwhile. Once it can "
                                      "be read it replaces those changes.")
                                 : tr("This text cannot be read yet. It is kept as it is; the form shows the message "
                                      "as it was before."));
}

void TemplateJson::goTo(const QListWidgetItem *item)
{
    m_code->goToLine(item->data(Qt::UserRole).toInt());
}

void TemplateJson::retranslate()
{
    m_code->setAccessibleName(tr("The message as JSON"));
    m_problems->setAccessibleName(tr("What is wrong with the text"));
    m_discard->setText(tr("Discard this text"));
    m_format->setText(tr("Format")); // which takes the shortcut away
    m_format->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_format->setToolTip(tr("Indent the text anew (%1)").arg(m_format->shortcut().toString(QKeySequence::NativeText)));
    m_discard->setToolTip(tr("Shows the message as the form has it"));
    showProblems(fileOf(m_code->text()));
}

} // namespace ui
