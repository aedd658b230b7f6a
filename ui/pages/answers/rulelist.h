// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QAction;

namespace ui {

class AnswersEditing;

/// The rules in their order: moved by drag and by Alt and arrows, switched on and off by their boxes.
class RuleList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RuleList(AnswersEditing &editing, QWidget *parent = nullptr);

    void retranslate();
    /// In the order of the tool bar.
    [[nodiscard]] QList<QAction *> ruleActions() const { return m_actions; }

protected:
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void fill();
    void adapt();
    void switchRule(QListWidgetItem *item);

    AnswersEditing &m_editing;
    QList<QAction *> m_actions;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    bool m_isFilling = false;
};

} // namespace ui
