// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/fieldeditor.h"

#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::FormField;
using Type = FormField::Type;

namespace {

constexpr int labelWidth = 130;
constexpr int indentation = 16;

} // namespace

FieldEditor::FieldEditor(const FormField &field, Renewal renewal, QWidget *parent) : QWidget(parent), m_field(field)
{
    setObjectName(u"field:"_s + field.path);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    makeHeading(line);
    makeEditor(line, renewal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(int(field.place.size() - 1) * indentation, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(line);
    const bool isInEveryMessage = field.type == Type::Kind || field.type == Type::User || field.type == Type::Id
        || field.path == "ToUserName"_L1 || field.path == "CreateTime"_L1;
    if (isInEveryMessage) // known after the first one; what is special comes into sight earlier
        m_heading->setToolTip(field.explanation);
    else if (!field.explanation.isEmpty()) {
        auto *explanation = new ToneLabel(Tone::Muted);
        setFontScale(explanation, 0.9);
        explanation->setText(field.explanation);
        explanation->setContentsMargins(field.type == Type::Group ? 0 : labelWidth + 6, 0, 0, 0);
        layout->addWidget(explanation);
    }
}

void FieldEditor::makeHeading(QHBoxLayout *line)
{
    auto *name = new QLabel(m_field.name);
    name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(m_field.path);
    m_heading = name;
    if (m_field.type == Type::Group)
        setFontScale(name, 1, QFont::DemiBold);
    else
        name->setFixedWidth(labelWidth);
    line->addWidget(name);
}

void FieldEditor::makeEditor(QHBoxLayout *line, Renewal renewal)
{
    switch (m_field.type) {
    case Type::Group: line->addStretch(); break;
    case Type::Kind: makeFixed(line, tr("Choose another kind in the list to change this")); break;
    case Type::User: makeFixed(line, tr("The follower is chosen above")); break;
    case Type::Time: makeTime(line, renewal); break;
    case Type::Id: makeId(line, renewal); break;
    case Type::Choice: makeChoice(line); break;
    case Type::Number:
    case Type::Text:
        if (m_field.path == "Content"_L1)
            makeLongText(line);
        else
            makeText(line);
        break;
    }
    if (m_field.isRepeatable)
        addListButtons(line);
    if (m_show)
        setValue(m_field.value);
}

void FieldEditor::makeText(QHBoxLayout *line)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(m_field.name);
    if (m_field.type == Type::Number)
        edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]*\\.?[0-9]*"_s), edit));
    m_show = [edit](const QString &value) { edit->setText(value); };
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::tell);
    line->addWidget(edit, 1);
}

void FieldEditor::makeLongText(QHBoxLayout *line)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(m_field.name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + 14);
    m_show = [edit](const QString &value) {
        if (edit->toPlainText() != value)
            edit->setPlainText(value);
    };
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { tell(edit->toPlainText()); });
    line->addWidget(edit, 1);
}

void FieldEditor::makeTime(QHBoxLayout *line, Renewal renewal)
{
    auto *edit = new QDateTimeEdit;
    edit->setAccessibleName(m_field.name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setCalendarPopup(true);
    edit->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(0));
    m_show = [edit](const QString &value) { edit->setDateTime(QDateTime::fromSecsSinceEpoch(value.toLongLong())); };
    connect(edit, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &moment) { tell(QString::number(moment.toSecsSinceEpoch())); });
    auto *now = new QPushButton(tr("Now"));
    now->setAutoDefault(false);
    connect(now, &QPushButton::clicked, edit, [edit] { edit->setDateTime(QDateTime::currentDateTime()); });
    line->addWidget(edit, 1);
    line->addWidget(now);
    if (m_field.path == "CreateTime"_L1 && renewal == Renewal::AtSending) {
        edit->setEnabled(false);
        now->setEnabled(false);
        setToolTip(tr("Set at each sending"));
    }
}

void FieldEditor::makeId(QHBoxLayout *line, Renewal renewal)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(m_field.name);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,19}"_s), edit));
    m_show = [edit](const QString &value) { edit->setText(value); };
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::tell);
    auto *fresh = new QPushButton(tr("New"));
    fresh->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, [this, edit] {
        edit->setText(core::simulator::freshMessageId());
        tell(edit->text());
    });
    line->addWidget(edit, 1);
    line->addWidget(fresh);
    if (renewal == Renewal::AtSending) {
        edit->setEnabled(false);
        fresh->setEnabled(false);
        setToolTip(tr("Set at each sending"));
    }
}

void FieldEditor::makeChoice(QHBoxLayout *line)
{
    auto *box = new QComboBox;
    box->setAccessibleName(m_field.name);
    box->setEditable(true); // the documentation is not complete
    box->lineEdit()->setAccessibleName(m_field.name);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(m_field.choices);
    m_show = [box](const QString &value) { box->setEditText(value); };
    connect(box, &QComboBox::currentTextChanged, this, &FieldEditor::tell);
    line->addWidget(box, 1);
}

void FieldEditor::makeFixed(QHBoxLayout *line, const QString &toolTip)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(m_field.name);
    edit->setReadOnly(true);
    edit->setEnabled(false);
    setToolTip(toolTip);
    m_show = [edit](const QString &value) { edit->setText(value); };
    line->addWidget(edit, 1);
}

void FieldEditor::addListButtons(QHBoxLayout *line)
{
    const auto add = [this, line](const QString &icon, const QString &text, auto signal) {
        auto *button = new QToolButton;
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setFixedSize(28, 28);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_field.place); });
        line->addWidget(button);
        return button;
    };
    add(u"add"_s, tr("One more like this"), &FieldEditor::repeatRequested)->setObjectName(u"repeat"_s);
    add(u"remove"_s, tr("Remove this one"), &FieldEditor::removeRequested)->setObjectName(u"remove"_s);
}

void FieldEditor::setValue(const QString &value)
{
    m_field.value = value;
    const QScopedValueRollback setting(m_isSetting, true);
    if (m_show)
        m_show(value);
}

void FieldEditor::tell(const QString &value)
{
    if (m_isSetting || value == m_field.value)
        return;
    m_field.value = value;
    Q_EMIT edited(m_field.place, value);
}

} // namespace ui
