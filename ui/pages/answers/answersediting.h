// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/answeringbook.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace ui {

/// An account's answers under the editor's hands: one value, a selected rule, undo and redo for everything. List, forms
/// and tester change and follow it; none of them knows another.
class AnswersEditing final : public QObject
{
    Q_OBJECT

public:
    explicit AnswersEditing(QObject *parent = nullptr);

    [[nodiscard]] const core::AnswerSetup &setup() const { return m_setup; }
    [[nodiscard]] const core::answering::Policy &policy() const { return m_setup.policy; }
    /// By the rules of core, after every change; those of forwarding begin with "forward.".
    [[nodiscard]] const QList<core::Error> &problems() const { return m_problems; }
    [[nodiscard]] QStringList problemsAt(const QString &place) const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// The index of the selected rule, or -1.
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] const core::answering::Rule *rule() const;
    /// What is being written: the reply of the selected rule, or the fixed one; nullptr where nothing is said.
    [[nodiscard]] const core::callback::Reply *reply() const;
    /// The place of that reply in problems: "rules[2].reply", "fixed".
    [[nodiscard]] QString replyPlace() const;

    /// Another account: no undo back to what was there before.
    void load(const core::AnswerSetup &saved, const core::AnswerSetup &edited);
    void select(int rule);

    using Edit = std::function<void(core::AnswerSetup &)>;
    /// One undoable step, which selects `rule` if given; steps with the same `typing` right after each other are one.
    void change(const QString &text, const Edit &edit, const QString &typing = {});
    void changeAndSelect(const QString &text, const Edit &edit, int rule);
    void changeReply(const QString &text, const std::function<void(core::callback::Reply &)> &edit,
                     const QString &typing = {});

    void addRule();
    void duplicateRule();
    void removeRule();
    void moveRule(int from, int to);

    [[nodiscard]] bool isModified() const { return m_setup != m_saved; }
    void markSaved();

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    class Step;
    struct State
    {
        core::AnswerSetup setup;
        int selected = -1;
    };

    void push(State after, const QString &text, const QString &typing);
    void show(const State &state);
    void check();
    [[nodiscard]] QString freeName(const QString &wanted) const;

    core::AnswerSetup m_setup;
    core::AnswerSetup m_saved;
    int m_selected = -1;
    QList<core::Error> m_problems;
    QUndoStack m_undo;
};

} // namespace ui
