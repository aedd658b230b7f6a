// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatejson.h"

#include "core/template/datafile.h"
#include "ui/pages/templates/templateediting.h"
#include "ui/support/problemtone.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/codeview.h"

#include <QLayout>

namespace ui {

using namespace Qt::StringLiterals;
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
    : SourceView(u"templateJson"_s, parent)
    , m_editing(editing)
    , m_undoKeys(new UndoKeys(editing.undoStack(), this))
{
    layout()->setContentsMargins(0, 8, 0, 0);
    connect(&editing, &TemplateEditing::subjectChanged, this, &TemplateJson::showSubject);
    connect(&editing, &TemplateEditing::changed, this, &TemplateJson::follow);
    retranslate();
}

void TemplateJson::showEvent(QShowEvent *event)
{
    SourceView::showEvent(event);
    m_undoKeys->watch(code()); // the editor component is there now
}

bool TemplateJson::hasSubject() const
{
    return m_editing.rules().has_value();
}

QString TemplateJson::faultyText() const
{
    return m_editing.faultyText();
}

void TemplateJson::setFaultyText(const QString &text)
{
    m_editing.setFaultyText(text);
}

QString TemplateJson::ownText() const
{
    return hasSubject() ? QString::fromUtf8(write(m_editing.message(), m_editing.rules()->subject().family))
                        : QString();
}

namespace {

template <typename Fault>
QList<Fault> placed(const QList<Problem> &problems, const DataFile &file)
{
    QList<Fault> faults;
    for (const Problem &problem : problems)
        faults += {.tone = toneOf(problem.severity),
                   .text = problem.message,
                   .advice = problem.advice,
                   .line = file.nodeAt(problem.path).line};
    return faults;
}

} // namespace

QList<SourceView::Fault> TemplateJson::faultsOf(const QString &text) const
{
    const DataFile file = fileOf(text);
    return placed<Fault>(file.problems, file);
}

QList<SourceView::Fault> TemplateJson::subjectFaults(const QString &text) const
{
    return placed<Fault>(m_editing.shownProblems(), fileOf(text));
}

void TemplateJson::take(const QString &text)
{
    m_editing.replace(messageOf(fileOf(text), m_editing.rules()->subject()), tr("Edit as JSON"));
}

bool TemplateJson::isOvertaken(const QString &text) const
{
    return messageOf(fileOf(text), m_editing.rules()->subject()) != m_editing.message();
}

SourceView::Texts TemplateJson::texts() const
{
    return {
        .name = tr("The message as JSON"),
        .inStep = tr("Text and form follow each other."),
        .faulty = tr("This text cannot be read yet. It is kept as it is; the form shows the message as it was before."),
        .overtaken = tr("This text cannot be read yet, and the form was changed meanwhile. Once it can be read it "
                        "replaces those changes."),
        .discarding = tr("Shows the message as the form has it"),
    };
}

} // namespace ui
