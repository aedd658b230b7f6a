// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/valuefield.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Usage;

namespace {
constexpr int longestText = 16 * 1024;
} // namespace

ValueField::ValueField(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_kind(new ToneLabel(Tone::Muted))
    , m_counter(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_row(new QHBoxLayout)
{
    if (choices.isEmpty()) {
        m_line = new QLineEdit;
        connect(m_line, &QLineEdit::textEdited, this, &ValueField::edited);
    } else {
        m_box = new QComboBox;
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->addItems(choices);
        m_box->setCurrentText({});
        m_line = m_box->lineEdit();
        connect(m_box, &QComboBox::editTextChanged, this, &ValueField::edited);
    }
    m_line->setMaxLength(longestText);
    editor()->setObjectName(name);
    m_title->setBuddy(editor());
    m_title->setTextFormat(Qt::PlainText);
    m_kind->setWordWrap(false);
    m_counter->setObjectName(name + u"Counter"_s);
    m_counter->setWordWrap(false);
    m_problems->setObjectName(name + u"Problems"_s);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();
    m_counter->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title);
    heading->addWidget(m_kind);
    heading->addStretch();
    heading->addWidget(m_counter);
    m_row->setSpacing(8);
    m_row->addWidget(editor(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addLayout(m_row);
    layout->addWidget(m_problems);
}

QString ValueField::name() const
{
    return editor()->objectName();
}

QWidget *ValueField::editor() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_line;
}

void ValueField::setText(const QString &text)
{
    if (m_line->text() == text)
        return;
    if (!m_box) {
        m_line->setText(text);
        return;
    }
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(text);
}

void ValueField::setTitle(const QString &title, const QString &kind)
{
    m_title->setText(title);
    m_kind->setText(kind);
    m_kind->setVisible(!kind.isEmpty());
    editor()->setAccessibleName(title);
}

void ValueField::setHint(const QString &placeholder, const QString &toolTip)
{
    m_line->setPlaceholderText(placeholder);
    editor()->setToolTip(toolTip.toHtmlEscaped());
    m_kind->setToolTip(toolTip.toHtmlEscaped());
}

void ValueField::setUsage(const Usage &usage)
{
    m_counter->setVisible(usage.limit > 0);
    m_counter->setTone(usage.used > usage.limit ? Tone::Bad : Tone::Muted);
    m_counter->setText(usage.unit == Usage::Unit::Digits ? tr("%1/%2 digits").arg(usage.used).arg(usage.limit)
                                                         : tr("%1/%2 characters").arg(usage.used).arg(usage.limit));
}

void ValueField::setProblems(const QList<core::Problem> &problems)
{
    showProblems(m_problems, problems);
    editor()->setAccessibleDescription(m_problems->text());
}

void ValueField::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

} // namespace ui
