// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/message/check.h"
#include "core/message/fields.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ToneLabel;

/// One text of a message: its name, how much of its limit is used, the editor, and what is wrong with it.
class FieldWidget final : public QWidget
{
    Q_OBJECT

public:
    /// The editor has the field's name as its object name.
    explicit FieldWidget(const core::message::Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QWidget *editor() const;
    /// The cursor stays where it is when the text is the same.
    void setText(const QString &text);
    void setUsage(const core::message::Usage &usage);
    /// Of all problems those that are about this field.
    void setProblems(const QList<core::Problem> &problems);
    /// Beside the editor: what chooses a value.
    void addButton(QWidget *button);
    void retranslate(core::message::Operation operation);

Q_SIGNALS:
    void edited(const QString &text);

private:
    QString m_name;
    core::message::Usage m_usage;
    QLabel *m_label;
    ToneLabel *m_counter;
    ToneLabel *m_problems;
    QHBoxLayout *m_row;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_prose = nullptr;
};

} // namespace ui
