// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/contentform.h"

#include "core/message/fields.h"
#include "ui/pages/compose/choosing.h"
#include "ui/pages/compose/composewords.h"
#include "ui/pages/compose/contentlist.h"
#include "ui/pages/compose/fieldwidget.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/support/icons.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/choosebutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

ContentForm::ContentForm(MessageEditing &editing, QWidget *parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_undoKeys(new UndoKeys(editing.undoStack(), this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&editing, &MessageEditing::changed, this, &ContentForm::refresh);
    rebuild();
    refresh();
}

void ContentForm::rebuild()
{
    Content copy = m_editing.message().content;
    const QList<Field> fields = fieldsOf(copy);
    m_kind = m_editing.message().kind();
    m_names.clear();
    m_fields.clear();
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 8, 12, 8);
    m_rows->setSpacing(12);
    m_general = new ToneLabel(Tone::Bad);
    m_general->setObjectName(u"messageProblems"_s);
    m_rows->addWidget(m_general);
    for (const Field &field : fields) {
        m_names.append(field.name);
        if (contentlist::startsItem(field.name))
            addHeading(field.name);
        addField(new FieldWidget(field));
    }
    m_more = new QPushButton(themedIcon(u"add"_s), {});
    m_more->setObjectName(u"addItem"_s);
    m_more->setVisible(contentlist::isList(copy));
    connect(m_more, &QPushButton::clicked, this, &ContentForm::addItem);
    m_rows->addWidget(m_more, 0, Qt::AlignLeft);
    m_rows->addWidget(makeComments());
    m_rows->addWidget(makeAgent());
    m_rows->addStretch();
    setWidget(m_content);
    m_undoKeys->watch(m_content);
    for (const FieldWidget *field : std::as_const(m_fields))
        field->editor()->installEventFilter(this);
    m_agent->editor()->installEventFilter(this);
    retranslate();
}

void ContentForm::addHeading(const QString &field)
{
    const qsizetype index = contentlist::indexIn(field);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *title = new QLabel(contentlist::itemTitle(field));
    setFontScale(title, 1.0, QFont::DemiBold);
    auto *remove = new QToolButton;
    remove->setObjectName(u"removeItem%1"_s.arg(index));
    remove->setIcon(themedIcon(u"remove"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setToolTip(tr("Remove %1").arg(contentlist::itemTitle(field)));
    remove->setAccessibleName(remove->toolTip());
    remove->setEnabled(contentlist::count(m_editing.message().content) > 1);
    connect(remove, &QToolButton::clicked, this, [this, index] { removeItem(index); });
    layout->addWidget(title, 1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
}

void ContentForm::addField(FieldWidget *field)
{
    m_fields.append(field);
    m_rows->addWidget(field);
    connect(field, &FieldWidget::edited, this,
            [this, name = field->name()](const QString &text) { m_editing.setText(name, text); });
    if (!Choosing::knows(m_kind, field->name()))
        return;
    auto *choose = new ChooseButton(field->name());
    connect(choose, &QToolButton::clicked, this, [this, name = field->name()] { Q_EMIT mediaWanted(name); });
    field->addButton(choose);
}

QWidget *ContentForm::makeComments()
{
    m_commentsRow = new QWidget;
    m_commentsLabel = new QLabel;
    m_comments = new QComboBox;
    m_comments->setObjectName(u"comments"_s);
    m_comments->addItems({{}, {}, {}});
    m_commentsLabel->setBuddy(m_comments);
    auto *layout = new QVBoxLayout(m_commentsRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_commentsLabel);
    layout->addWidget(m_comments);
    connect(m_comments, &QComboBox::activated, this, [this](int index) {
        Content content = m_editing.message().content;
        if (auto *image = std::get_if<Image>(&content)) {
            image->comments = static_cast<Image::Comments>(index);
            m_editing.setContent(content, tr("Comments"));
        }
    });
    return m_commentsRow;
}

QWidget *ContentForm::makeAgent()
{
    m_agentText = m_editing.message().kfAccount;
    m_agent = new FieldWidget({.name = u"kfAccount"_s, .text = &m_agentText, .role = Field::Role::Id});
    connect(m_agent, &FieldWidget::edited, this, [this](const QString &text) { m_editing.setAgent(text); });
    return m_agent;
}

QList<core::Problem> ContentForm::shownProblems() const
{
    QList<core::Problem> problems = m_editing.problems();
    if (!isBlank(m_editing.message().content))
        return problems;
    for (core::Problem &problem : problems) // nobody has begun: what is missing is no fault yet
        if (problem.rule == "message.required"_L1)
            problem.severity = core::Problem::Severity::Note;
    return problems;
}

void ContentForm::refresh()
{
    Content copy = m_editing.message().content;
    const QList<Field> fields = fieldsOf(copy);
    const auto isSame = [](const Field &field, const QString &name) { return field.name == name; };
    if (m_kind != m_editing.message().kind() || !std::ranges::equal(fields, m_names, isSame))
        rebuild();
    const QList<core::Problem> problems = shownProblems();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        FieldWidget *widget = m_fields.at(i);
        widget->setText(*fields.at(i).text);
        const bool isWritten = !fields.at(i).text->isEmpty(); // for another operation, which may be chosen again
        widget->setVisible(isWritten || composing::isFieldOf(fields.at(i).name, m_editing.operation()));
        widget->setProblems(problems);
        if (fields.at(i).name == "content"_L1)
            widget->setUsage(textUsage(*fields.at(i).text, m_editing.operation(), m_editing.catalogue()));
    }
    const auto *image = std::get_if<Image>(&copy);
    m_commentsRow->setVisible(image && m_editing.operation() == Operation::Mass);
    if (image)
        m_comments->setCurrentIndex(static_cast<int>(image->comments));
    m_agent->setVisible(m_editing.operation() == Operation::CustomerService);
    m_agent->setText(m_editing.message().kfAccount);
    m_agent->setProblems(problems);
    QList<core::Problem> general;
    std::ranges::copy_if(problems, std::back_inserter(general), [this](const core::Problem &problem) {
        return problem.path != "kfAccount"_L1 && !m_names.contains(problem.path);
    });
    showProblems(m_general, general);
}

void ContentForm::addItem()
{
    const Content content = contentlist::withOneMore(m_editing.message().content);
    m_editing.setContent(content, tr("Add"));
    const auto starts = [](const FieldWidget *field) { return contentlist::startsItem(field->name()); };
    const auto last = std::find_if(m_fields.crbegin(), m_fields.crend(), starts);
    if (last != m_fields.crend())
        focusField((*last)->name());
}

void ContentForm::removeItem(qsizetype index)
{
    m_editing.setContent(contentlist::without(m_editing.message().content, index), tr("Remove"));
}

void ContentForm::focusField(const QString &name)
{
    const auto found = std::ranges::find(m_fields, name, &FieldWidget::name);
    FieldWidget *field = found != m_fields.end() ? *found : name == m_agent->name() ? m_agent : m_fields.value(0);
    if (!field)
        return;
    field->editor()->setFocus();
    ensureWidgetVisible(field);
}

bool ContentForm::eventFilter(QObject *watched, QEvent *event)
{
    if (m_submitting == Submitting::Never || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ShiftModifier))
        return QScrollArea::eventFilter(watched, event);
    // Later: what is done then may take away the field that the key was pressed in.
    QMetaObject::invokeMethod(this, &ContentForm::submitted, Qt::QueuedConnection);
    return true;
}

QSize ContentForm::minimumSizeHint() const
{
    return {260, 160};
}

void ContentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild(); // headings and buttons, too
        refresh();
    }
    QScrollArea::changeEvent(event);
}

void ContentForm::retranslate()
{
    for (FieldWidget *field : std::as_const(m_fields))
        field->retranslate(m_editing.operation());
    m_agent->retranslate(m_editing.operation());
    m_more->setText(contentlist::addText(m_editing.message().content));
    m_commentsLabel->setText(tr("Comments"));
    m_comments->setItemText(0, tr("Nobody"));
    m_comments->setItemText(1, tr("Everybody"));
    m_comments->setItemText(2, tr("Followers only"));
}

} // namespace ui
