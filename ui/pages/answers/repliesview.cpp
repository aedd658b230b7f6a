// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/repliesview.h"

#include "ui/pages/answers/answertester.h"
#include "ui/pages/answers/conditionform.h"
#include "ui/pages/answers/replyform.h"
#include "ui/pages/answers/rulelist.h"
#include "ui/support/actions.h"
#include "ui/widgets/emptyview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = core::answering::Policy::Kind;

RepliesView::RepliesView(AnswersEditing &editing, const core::callback::Explanations &explanations,
                         core::DeliveryLog &log, const ReplyMedia::Library &library, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_editing(editing)
    , m_stack(new QStackedWidget)
    , m_ruleSide(new QWidget)
    , m_noRules(new EmptyView(u"answers"_s))
    , m_firstRule(m_noRules->addButton())
    , m_rules(new RuleList(editing))
    , m_conditions(new ConditionForm(editing, explanations))
    , m_reply(new ReplyForm(editing, explanations, library))
    , m_tester(new AnswerTester(editing, log, library.clock))
    , m_silence(new QLabel)
{
    setObjectName(u"answersSplitter"_s);
    setChildrenCollapsible(false);
    connect(m_firstRule, &QPushButton::clicked, &m_editing, &AnswersEditing::addRule);
    m_silence->setWordWrap(true);
    m_silence->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(createEditor());
    m_stack->addWidget(m_noRules);
    m_stack->addWidget(m_silence);
    addWidget(createRules());
    addWidget(m_stack);
    addWidget(m_tester);
    setStretchFactor(0, 2);
    setStretchFactor(1, 4);
    setStretchFactor(2, 3);
}

QWidget *RepliesView::createRules()
{
    auto *tools = new QHBoxLayout;
    for (QAction *action : m_rules->ruleActions())
        tools->addWidget(buttonFor(action, ButtonFace::Icon));
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(m_ruleSide);
    layout->setContentsMargins(0, 8, 8, 0);
    layout->addLayout(tools);
    layout->addWidget(m_rules, 1);
    return m_ruleSide;
}

QWidget *RepliesView::createEditor()
{
    auto *editor = new QWidget;
    auto *form = new QVBoxLayout(editor);
    form->setSpacing(16);
    form->addWidget(m_conditions);
    form->addWidget(m_reply);
    form->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(editor);
    return scroll;
}

void RepliesView::setAccount(const core::Account &account)
{
    m_reply->setAccount(account);
    m_tester->setAccount(account);
}

void RepliesView::adapt()
{
    const Kind kind = m_editing.policy().kind;
    m_ruleSide->setVisible(kind == Kind::Rules);
    m_conditions->setVisible(m_editing.rule() != nullptr);
    m_stack->setCurrentIndex(m_editing.reply() ? 0 : kind == Kind::Rules ? 1 : 2);
    m_silence->setText(kind == Kind::Empty
                           ? tr("Every message gets an empty answer: the follower sees nothing.")
                           : tr("Every message is answered with \"success\": the follower sees nothing, and the "
                                "platform does not try again."));
}

void RepliesView::retranslate()
{
    m_noRules->setTexts(tr("No rule yet"),
                        tr("Rules are tried from the top; the first that applies answers. Everything else is "
                           "answered with \"success\"."));
    m_firstRule->setText(tr("Add the first rule"));
    m_rules->retranslate();
    m_conditions->retranslate();
    m_reply->retranslate();
    m_tester->retranslate();
    adapt();
}

} // namespace ui
