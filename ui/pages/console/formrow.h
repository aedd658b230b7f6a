// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/console/requestform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ui {

class ToneLabel;

/// One field of a call: its name, what it is for, its value, and what is wrong with it.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(core::console::FormField field, QWidget *parent = nullptr);

    [[nodiscard]] const core::console::FormField &field() const { return m_field; }
    /// Leaves the cursor where it is when the value is there already.
    void setValue(const QString &value);
    void setProblems(const QList<core::Problem> &problems);
    void focusValue();

Q_SIGNALS:
    /// By the user.
    void edited(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createEditor();
    [[nodiscard]] QWidget *createLine();
    [[nodiscard]] QWidget *createChoice(const QStringList &choices);
    [[nodiscard]] QWidget *createText();
    void chooseFile();
    void retranslate();

    core::console::FormField m_field;
    QLabel *m_name;
    ToneLabel *m_help;
    ToneLabel *m_problems;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_browse = nullptr;
};

} // namespace ui
