// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/explain.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class AnswersEditing;
class ToneLabel;

/// Name and conditions of the selected rule.
class ConditionForm final : public QWidget
{
    Q_OBJECT

public:
    ConditionForm(AnswersEditing &editing, const core::callback::Explanations &explanations, QWidget *parent = nullptr);

    void retranslate();

private:
    void create();
    void connectFields();
    void fillTypes();
    void show();
    void showProblems();

    AnswersEditing &m_editing;
    const core::callback::Explanations &m_explanations;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_event;
    QLineEdit *m_eventKey;
    QComboBox *m_comparison;
    QLineEdit *m_content;
    ToneLabel *m_meaning;
    ToneLabel *m_problems;
    QList<QLabel *> m_labels; ///< of name, type, event, key, text
    bool m_isShowing = false;
};

} // namespace ui
