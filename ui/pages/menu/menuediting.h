// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/problem.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace core {
class Catalogue;
}

namespace ui {

/// The menus under the editor's hands: one value, a selection, undo and redo for everything. Tree, form, phone, JSON
/// tab and dialogs all change the menus through here and follow its signals; none of them knows another.
class MenuEditing final : public QObject
{
    Q_OBJECT

public:
    explicit MenuEditing(const core::Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const core::menu::MenuSet &menus() const { return m_menus; }
    /// By the rules, after every change.
    [[nodiscard]] const QList<core::menu::Problem> &problems() const { return m_problems; }
    /// What else speaks against the menus, beside the rules: asked after every change.
    using Judge = std::function<QList<core::menu::Problem>(const core::menu::MenuSet &)>;
    void setJudge(Judge judge);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// The menu that tree and phone show: -1 the default menu, else an index of MenuSet::conditional.
    [[nodiscard]] int current() const { return m_selected.conditional; }
    /// The selected button; without one the place of the current menu itself. Its field is the one to put the cursor
    /// in.
    [[nodiscard]] const core::menu::Place &selected() const { return m_selected; }
    [[nodiscard]] const core::menu::Menu &currentMenu() const;
    /// nullptr when the place is not a button, or there is none.
    [[nodiscard]] const core::menu::Button *button(const core::menu::Place &place) const;

    /// Another account, or the live menu taken over: no undo back to what was there before.
    void load(const core::menu::MenuSet &menus);
    /// Everything at once as one undoable step: JSON tab, import, restore of a version.
    void replace(const core::menu::MenuSet &menus, const QString &undoText);
    void select(const core::menu::Place &place);

    // Each of these is one undoable step and selects what it made or moved. They do nothing, and say false, where the
    // platform's counts (three buttons, five below one, two levels) leave no room or the place does not exist.
    /// After the button at `place`, on its level; with a top-level menu place, at the end of the top level.
    bool insertAfter(const core::menu::Place &place);
    /// Below a top-level button, at the end.
    bool insertBelow(const core::menu::Place &top);
    [[nodiscard]] bool canInsertAfter(const core::menu::Place &place) const;
    [[nodiscard]] bool canInsertBelow(const core::menu::Place &top) const;
    bool duplicate(const core::menu::Place &place);
    bool remove(const core::menu::Place &place);
    /// `to` is the place it has afterwards, also on the other level or in another menu.
    bool move(const core::menu::Place &from, const core::menu::Place &to);
    [[nodiscard]] bool canMove(const core::menu::Place &from, const core::menu::Place &to) const;
    bool setName(const core::menu::Place &place, const QString &name);
    bool setType(const core::menu::Place &place, const QString &type);
    /// Typing into one field is one step of undo.
    bool setValue(const core::menu::Place &place, core::menu::Field field, const QString &text);
    bool addConditional(const core::menu::ConditionalMenu &menu);
    bool removeConditional(int index);
    bool setRule(int index, const core::menu::MatchRule &rule);

    /// Whether something differs from what load() or markClean() saw.
    [[nodiscard]] bool isModified() const;
    void markClean();

    /// Says the problems anew, in the language of now.
    void recheck();
    /// The judge may have changed its mind.
    void lookAgain();

Q_SIGNALS:
    void changed(); ///< menus and problems
    void selectionChanged(); ///< another button, menu or field

private:
    struct State
    {
        core::menu::MenuSet menus;
        core::menu::Place selected;

        /// Where the cursor stands is no change.
        friend bool operator==(const State &a, const State &b) { return a.menus == b.menus; }
    };

    [[nodiscard]] QList<core::menu::Problem> judged(const core::menu::MenuSet &menus) const;
    void push(State after, const QString &text, const core::menu::Place &before, const QString &typing = {});
    void show(const core::menu::MenuSet &menus, const core::menu::Place &selected);
    bool change(const core::menu::Place &place, const QString &text, const QString &typing,
                const std::function<void(core::menu::Button &)> &edit);
    [[nodiscard]] bool hasRoom(const QList<core::menu::Button> &buttons, const core::menu::Place &place) const;
    /// What move() leads to; nothing where it may not.
    [[nodiscard]] std::optional<core::menu::MenuSet> moved(const core::menu::Place &from,
                                                           const core::menu::Place &to) const;
    /// The place itself, or what stands nearest to it in `menus`.
    [[nodiscard]] static core::menu::Place nearest(const core::menu::MenuSet &menus, core::menu::Place place);

    core::menu::MenuSet m_menus;
    core::menu::MenuSet m_clean;
    core::menu::Place m_selected;
    QList<core::menu::Problem> m_problems;
    Judge m_judge;
    QUndoStack m_undo;
    int m_visit = 0; ///< counts selections: typing before and after one is not the same step
    const core::Catalogue &m_catalogue;
};

} // namespace ui
