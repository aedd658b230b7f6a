// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/check.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ToneLabel;

/// One line of the form: what it is called, what it takes, how much of it is used up, the text, and what is wrong.
class ValueField final : public QWidget
{
    Q_OBJECT

public:
    /// The editor is called by the name. With choices it is a box that offers them.
    explicit ValueField(const QString &name, const QStringList &choices = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// By the program: is not told as edited.
    void setText(const QString &text);
    /// `kind` stands behind the title in small: "thing1".
    void setTitle(const QString &title, const QString &kind = {});
    void setHint(const QString &placeholder, const QString &toolTip);
    void setUsage(const core::templates::Usage &usage);
    void setProblems(const QList<core::Problem> &problems);
    /// Behind the text.
    void addButton(QWidget *button);

Q_SIGNALS:
    void edited(const QString &text);

private:
    QLabel *m_title;
    ToneLabel *m_kind;
    ToneLabel *m_counter;
    ToneLabel *m_problems;
    QHBoxLayout *m_row;
    QComboBox *m_box = nullptr;
    QLineEdit *m_line;
};

} // namespace ui
