// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/formrow.h"

#include "ui/support/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::console::FormField;

FormRow::FormRow(FormField field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_name(new QLabel)
    , m_help(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
{
    m_name->setTextFormat(Qt::PlainText);
    m_problems->setObjectName(u"problem-"_s + m_field.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(createEditor());
    layout->addWidget(m_help);
    layout->addWidget(m_problems);
    m_problems->hide();
    retranslate();
}

QWidget *FormRow::createEditor()
{
    if (m_field.type == FormField::Type::Boolean)
        return createChoice({u"true"_s, u"false"_s});
    if (!m_field.choices.isEmpty())
        return createChoice(m_field.choices);
    const bool isJson = m_field.type == FormField::Type::Object || m_field.type == FormField::Type::List;
    return isJson ? createText() : createLine();
}

QWidget *FormRow::createLine()
{
    m_line = new QLineEdit;
    m_line->setObjectName(u"value-"_s + m_field.name);
    m_line->setPlaceholderText(m_field.example);
    m_name->setBuddy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FormRow::edited);
    if (m_field.place != FormField::Place::File)
        return m_line;
    m_browse = new QToolButton;
    m_browse->setIcon(themedIcon(u"folder"_s));
    m_browse->setObjectName(u"browse-"_s + m_field.name);
    connect(m_browse, &QToolButton::clicked, this, &FormRow::chooseFile);
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_browse);
    return both;
}

QWidget *FormRow::createChoice(const QStringList &choices)
{
    m_choice = new QComboBox;
    m_choice->setObjectName(u"value-"_s + m_field.name);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->addItem(QString());
    m_choice->addItems(choices);
    m_choice->lineEdit()->setPlaceholderText(m_field.example);
    m_name->setBuddy(m_choice);
    connect(m_choice, &QComboBox::editTextChanged, this, &FormRow::edited);
    return m_choice;
}

QWidget *FormRow::createText()
{
    constexpr int height = 120;
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"value-"_s + m_field.name);
    m_text->setPlaceholderText(m_field.example);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(height);
    m_name->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(m_text->toPlainText()); });
    return m_text;
}

void FormRow::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    if (m_line && m_line->text() != value)
        m_line->setText(value);
    if (m_choice && m_choice->currentText() != value)
        m_choice->setEditText(value);
    // JSON is written anew when it is read back: as long as it is the same, the person's own layout stays.
    if (m_text && m_text->toPlainText() != value) {
        const auto mine = core::console::withValue({}, m_field, m_text->toPlainText());
        const auto theirs = core::console::withValue({}, m_field, value);
        if (!mine || !theirs || mine->body != theirs->body)
            m_text->setPlainText(value);
    }
}

void FormRow::setProblems(const QList<core::Problem> &problems)
{
    showProblems(m_problems, problems);
}

void FormRow::focusValue()
{
    if (QWidget *editor = m_name->buddy())
        editor->setFocus();
}

void FormRow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file to upload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_line->setText(path);
        Q_EMIT edited(path);
    });
    dialog->open();
}

void FormRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormRow::retranslate()
{
    const bool isRequired = m_field.need == FormField::Need::Required;
    m_name->setText(isRequired ? tr("%1 (required)").arg(m_field.name) : m_field.name);
    QStringList help;
    if (m_field.need == FormField::Need::FilledIn)
        help += tr("filled in by MpDesk");
    help << m_field.help() << m_field.limits();
    help.removeAll(QString());
    m_help->setText(help.join(u" · "_s));
    if (m_browse) {
        m_browse->setToolTip(tr("Choose a file"));
        m_browse->setAccessibleName(tr("Choose a file"));
    }
}

} // namespace ui
