// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/conditionform.h"

#include "ui/pages/answers/answersediting.h"
#include "ui/pages/answers/answerwords.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;
using core::answering::Conditions;
using Explanations = core::callback::Explanations;

namespace {

QComboBox *editableCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setEditable(true); // what the platform adds tomorrow can be typed today
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

ConditionForm::ConditionForm(AnswersEditing &editing, const Explanations &explanations, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_explanations(explanations)
    , m_name(new QLineEdit)
    , m_type(editableCombo(u"ruleType"_s))
    , m_event(editableCombo(u"ruleEvent"_s))
    , m_eventKey(new QLineEdit)
    , m_comparison(new QComboBox)
    , m_content(new QLineEdit)
    , m_meaning(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
{
    create();
    fillTypes();
    connectFields();
    connect(&m_editing, &AnswersEditing::changed, this, &ConditionForm::show);
    connect(&m_editing, &AnswersEditing::selectionChanged, this, &ConditionForm::show);
    retranslate();
}

void ConditionForm::create()
{
    m_name->setObjectName(u"ruleName"_s);
    m_eventKey->setObjectName(u"ruleEventKey"_s);
    m_comparison->setObjectName(u"ruleComparison"_s);
    m_content->setObjectName(u"ruleContent"_s);
    m_problems->setObjectName(u"conditionProblems"_s);
    auto *text = new QHBoxLayout;
    text->addWidget(m_comparison);
    text->addWidget(m_content, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, form](QWidget *buddy, auto *field) {
        auto *label = new QLabel;
        label->setBuddy(buddy);
        m_labels += label;
        form->addRow(label, field);
    };
    add(m_name, m_name);
    add(m_type, m_type);
    add(m_event, m_event);
    add(m_eventKey, m_eventKey);
    add(m_comparison, text);
    form->addRow(m_meaning);
    form->addRow(m_problems);
}

void ConditionForm::fillTypes()
{
    const auto fill = [this](QComboBox *combo, const QStringList &names) {
        combo->addItem(QString());
        for (const QString &name : names) {
            combo->addItem(name);
            combo->setItemData(combo->count() - 1, m_explanations.type(name), Qt::ToolTipRole);
        }
    };
    fill(m_type, m_explanations.types(Explanations::Kind::Message) + QStringList{u"event"_s});
    fill(m_event, m_explanations.types(Explanations::Kind::Event));
}

void ConditionForm::connectFields()
{
    using Comparison = Conditions::Comparison;
    for (const auto comparison : {Comparison::Any, Comparison::Equals, Comparison::Contains, Comparison::Matches})
        m_comparison->addItem(QString(), int(comparison));
    // Each field changes one member of the selected rule; typing in one is one step of undo.
    const auto edit = [this](const QString &field, auto assign) {
        if (m_isShowing || !m_editing.rule())
            return;
        const int at = m_editing.selected();
        m_editing.change(
            tr("Change rule"), [at, assign](core::AnswerSetup &setup) { assign(setup.policy.rules[at]); }, field);
    };
    using core::answering::Rule;
    connect(m_name, &QLineEdit::textEdited, this,
            [edit](const QString &text) { edit(u"name"_s, [text](Rule &rule) { rule.name = text; }); });
    connect(m_type, &QComboBox::currentTextChanged, this,
            [edit](const QString &text) { edit(u"type"_s, [text](Rule &rule) { rule.when.type = text.trimmed(); }); });
    connect(m_event, &QComboBox::currentTextChanged, this, [edit](const QString &text) {
        edit(u"event"_s, [text](Rule &rule) { rule.when.event = text.trimmed(); });
    });
    connect(m_eventKey, &QLineEdit::textEdited, this,
            [edit](const QString &text) { edit(u"key"_s, [text](Rule &rule) { rule.when.eventKey = text; }); });
    connect(m_content, &QLineEdit::textEdited, this,
            [edit](const QString &text) { edit(u"content"_s, [text](Rule &rule) { rule.when.content = text; }); });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this, edit](int index) {
        const auto comparison = static_cast<Comparison>(m_comparison->itemData(index).toInt());
        edit({}, [comparison](Rule &rule) { rule.when.comparison = comparison; });
    });
}

void ConditionForm::show()
{
    const core::answering::Rule *rule = m_editing.rule();
    if (!rule)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const Conditions &when = rule->when;
    setIfOther(m_name, rule->name);
    if (m_type->currentText().trimmed() != when.type)
        m_type->setCurrentText(when.type);
    if (m_event->currentText().trimmed() != when.event)
        m_event->setCurrentText(when.event);
    setIfOther(m_eventKey, when.eventKey);
    setIfOther(m_content, when.content);
    m_comparison->setCurrentIndex(m_comparison->findData(int(when.comparison)));
    m_content->setEnabled(when.comparison != Conditions::Comparison::Any);
    QString meaning = m_explanations.type(when.event.isEmpty() ? when.type : when.event);
    if (when.type.isEmpty() && when.event.isEmpty())
        meaning = tr("Without type and event the rule holds for everything that is pushed.");
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    showProblems();
}

void ConditionForm::showProblems()
{
    const QString place = u"rules[%1]."_s.arg(m_editing.selected());
    QStringList messages;
    for (const core::Error &problem : m_editing.problems()) {
        if (problem.field == place + u"name"_s || problem.field.startsWith(place + u"when."_s))
            messages += problem.message;
    }
    m_problems->setText(messages.join(u'\n'));
    m_problems->setVisible(!messages.isEmpty());
}

void ConditionForm::retranslate()
{
    const QStringList titles{tr("&Name"), tr("&Type of message"), tr("&Event"), tr("Event&Key"), tr("Te&xt")};
    for (int i = 0; i < titles.size(); ++i)
        m_labels.at(i)->setText(titles.at(i));
    m_type->lineEdit()->setPlaceholderText(tr("any"));
    m_event->lineEdit()->setPlaceholderText(tr("any"));
    m_type->lineEdit()->setAccessibleName(tr("Type of message"));
    m_event->lineEdit()->setAccessibleName(tr("Event"));
    m_eventKey->setPlaceholderText(tr("any; else exactly this, such as the key of a menu button"));
    m_content->setAccessibleName(tr("Text to compare with"));
    for (int i = 0; i < m_comparison->count(); ++i)
        m_comparison->setItemText(
            i, words::comparison(static_cast<Conditions::Comparison>(m_comparison->itemData(i).toInt())));
    show();
}

} // namespace ui
