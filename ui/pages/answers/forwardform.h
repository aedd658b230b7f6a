// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace ui {

class AnswersEditing;
class ToneLabel;

/// Where callbacks are handed on to, and what is refused.
class ForwardForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ForwardForm(AnswersEditing &editing, QWidget *parent = nullptr);

    void retranslate();

private:
    void create();
    void show();
    void showFields();
    void edited(const QString &typing);

    AnswersEditing &m_editing;
    QComboBox *m_use;
    QLineEdit *m_target;
    QLineEdit *m_second;
    QDoubleSpinBox *m_budget;
    QComboBox *m_strictness;
    ToneLabel *m_meaning;
    ToneLabel *m_problems;
    QList<QLabel *> m_labels;
    bool m_isShowing = false;
};

} // namespace ui
