// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menurules.h"
#include "core/menu/problem.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class ToneLabel;

/// One field of a form: its label and how much of its limit is used, the editor, and what is wrong with it.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// `wireName` is the field of the problems that belong here.
    FieldRow(QString wireName, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] const QString &wireName() const { return m_wireName; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// Beside the editor: what chooses a value.
    void addButton(QWidget *button);
    void setHint(const QString &text);
    void setUsage(const core::menu::Usage &usage);
    /// Of all problems those that are about this field; of `owner`.
    void setProblems(const QList<core::menu::Problem> &problems, const core::menu::Place &owner);
    void retranslate();

private:
    QString m_wireName;
    QWidget *m_editor;
    QHBoxLayout *m_line;
    QLabel *m_label;
    ToneLabel *m_counter;
    ToneLabel *m_hint;
    ToneLabel *m_problems;
    core::menu::Usage m_usage;
};

/// The messages of these problems, one a line, in the tone of the worst; hides the label when there are none.
void showProblems(ToneLabel *label, const QList<core::menu::Problem> &problems);

} // namespace ui
