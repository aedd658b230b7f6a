// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/explain.h"
#include "ui/pages/answers/answersediting.h"
#include "ui/pages/answers/replymedia.h"

#include <QSplitter>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace core {
class DeliveryLog;
}

namespace ui {

class AnswerTester;
class ConditionForm;
class EmptyView;
class ReplyForm;
class RuleList;

/// The rules, the one that is edited with its reply, and what would answer a message.
class RepliesView final : public QSplitter
{
    Q_OBJECT

public:
    RepliesView(AnswersEditing &editing, const core::callback::Explanations &explanations, core::DeliveryLog &log,
                const ReplyMedia::Library &library, QWidget *parent = nullptr);

    void setAccount(const core::Account &account);
    /// Shows what the kind of answer has.
    void adapt();
    void retranslate();

private:
    [[nodiscard]] QWidget *createRules();
    [[nodiscard]] QWidget *createEditor();

    AnswersEditing &m_editing;
    QStackedWidget *m_stack;
    QWidget *m_ruleSide;
    EmptyView *m_noRules;
    QPushButton *m_firstRule;
    RuleList *m_rules;
    ConditionForm *m_conditions;
    ReplyForm *m_reply;
    AnswerTester *m_tester;
    QLabel *m_silence;
};

} // namespace ui
