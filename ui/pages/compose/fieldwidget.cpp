// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/fieldwidget.h"

#include "ui/pages/compose/composewords.h"
#include "ui/support/problemtone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::message::Field;
using core::message::Usage;

namespace {

constexpr int nearPercent = 80;

Tone toneOf(const Usage &usage)
{
    if (usage.byteLimit > 0 && usage.bytes > usage.byteLimit)
        return Tone::Bad;
    const bool isBeyondChars = usage.charLimit > 0 && usage.chars > usage.charLimit;
    return isBeyondChars || usage.bytes * 100 > usage.byteLimit * nearPercent ? Tone::Warning : Tone::Muted;
}

/// A long text gets room, less where there is little; a description gets two lines.
struct Heights
{
    int least = 58;
    int most = 58;
};
Heights heightsOf(const QString &name)
{
    return name == "content"_L1 ? Heights{.least = 72, .most = 168} : Heights();
}

} // namespace

FieldWidget::FieldWidget(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_name(field.name)
    , m_label(new QLabel)
    , m_counter(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_row(new QHBoxLayout)
{
    if (field.role == Field::Role::Prose) {
        m_prose = new QPlainTextEdit;
        m_prose->setTabChangesFocus(true);
        m_prose->setUndoRedoEnabled(false);
        m_prose->setMinimumHeight(heightsOf(m_name).least);
        m_prose->setMaximumHeight(heightsOf(m_name).most);
        connect(m_prose, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(m_prose->toPlainText()); });
    } else {
        m_line = new QLineEdit;
        m_line->setMaxLength(16 * 1024);
        connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::edited);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    editor()->setObjectName(m_name);
    m_label->setBuddy(editor());
    m_counter->setObjectName(m_name + u"Counter"_s);
    m_counter->setWordWrap(false);
    m_counter->hide();
    m_problems->setObjectName(m_name + u"Problems"_s);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_label, 1);
    heading->addWidget(m_counter);
    m_row->setSpacing(8);
    m_row->addWidget(editor(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addLayout(m_row);
    layout->addWidget(m_problems);
    setText(*field.text);
}

QWidget *FieldWidget::editor() const
{
    return m_prose ? static_cast<QWidget *>(m_prose) : m_line;
}

void FieldWidget::setText(const QString &text)
{
    if (m_line && m_line->text() != text)
        m_line->setText(text);
    if (m_prose && m_prose->toPlainText() != text) {
        const QSignalBlocker quiet(m_prose);
        m_prose->setPlainText(text);
        m_prose->moveCursor(QTextCursor::End);
    }
}

void FieldWidget::setUsage(const Usage &usage)
{
    m_usage = usage;
    m_counter->setVisible(usage.byteLimit > 0);
    const QString bytes = tr("%1/%2 bytes").arg(usage.bytes).arg(usage.byteLimit);
    const QString chars = usage.charLimit > 0 ? tr("%1/%2 characters").arg(usage.chars).arg(usage.charLimit)
                                              : tr("%n character(s)", nullptr, int(usage.chars));
    m_counter->setText(bytes + u" · "_s + chars);
    m_counter->setTone(toneOf(usage));
}

void FieldWidget::setProblems(const QList<Problem> &problems)
{
    QList<Problem> here;
    std::ranges::copy_if(problems, std::back_inserter(here), [this](const Problem &p) { return p.path == m_name; });
    showProblems(m_problems, here);
    editor()->setAccessibleDescription(m_problems->text());
}

void FieldWidget::addButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void FieldWidget::retranslate(core::message::Operation operation)
{
    m_label->setText(composing::fieldTitle(m_name));
    if (m_line)
        m_line->setPlaceholderText(composing::fieldHint(m_name, operation));
    if (m_prose)
        m_prose->setPlaceholderText(composing::fieldHint(m_name, operation));
    setUsage(m_usage);
}

} // namespace ui
