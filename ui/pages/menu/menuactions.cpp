// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuactions.h"

#include "ui/pages/menu/menuediting.h"
#include "ui/support/actions.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Place;

namespace {

QAction *makeAction(QWidget *owner, const char *text, const QString &icon, const QList<QKeySequence> &shortcuts)
{
    QAction *action = addAction(owner, {"ui::MenuActions", text}, icon, shortcuts.first());
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut); // Delete in a field must not delete a button
    return action;
}

/// Where Alt and an arrow take a button; the place itself where they do not take it anywhere.
Place neighbour(const Place &place, int step)
{
    Place result = place.owner();
    int &row = place.isSub() ? result.sub : result.button;
    row = std::max(0, row + step);
    return result;
}

Place outside(const Place &place)
{
    return place.isSub() ? Place{.conditional = place.conditional, .button = place.button + 1} : place;
}

/// At the end of the pop-up of the button before it; of the first button: of the one behind it.
Place inside(const MenuEditing &editing, const Place &place)
{
    if (!place.isButton() || place.isSub())
        return place;
    const int parent = place.button > 0 ? place.button - 1 : 1;
    const core::menu::Button *button = editing.button({.conditional = place.conditional, .button = parent});
    if (!button)
        return place;
    return {.conditional = place.conditional,
            .button = std::max(0, place.button - 1), // once it is gone
            .sub = int(button->children.size())};
}

} // namespace

MenuActions::MenuActions(MenuEditing &editing, QWidget *owner)
    : QObject(owner)
    , insertAfter(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Insert button"), u"add"_s,
                             {QKeySequence(Qt::Key_Insert)}))
    , insertBelow(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Insert sub-button"), u"add-below"_s,
                             {QKeySequence(Qt::CTRL | Qt::Key_Insert)}))
    , rename(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Rename"), u"edit"_s,
                        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}))
    , duplicate(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Duplicate"), u"copy"_s,
                           {QKeySequence(Qt::CTRL | Qt::Key_D)}))
    , remove(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Delete button"), u"remove"_s,
                        {QKeySequence(Qt::Key_Delete)}))
    , moveUp(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Move up"), u"arrow-up"_s,
                        {QKeySequence(Qt::ALT | Qt::Key_Up)}))
    , moveDown(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Move down"), u"arrow-down"_s,
                          {QKeySequence(Qt::ALT | Qt::Key_Down)}))
    , moveOut(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Move out of the pop-up"), u"level-out"_s,
                         {QKeySequence(Qt::ALT | Qt::Key_Left)}))
    , moveIn(makeAction(owner, QT_TRANSLATE_NOOP("ui::MenuActions", "Move into the pop-up before it"), u"level-in"_s,
                        {QKeySequence(Qt::ALT | Qt::Key_Right)}))
    , m_editing(editing)
{
    connect(insertAfter, &QAction::triggered, this, [this] {
        if (m_editing.insertAfter(m_editing.selected()))
            Q_EMIT renameRequested();
    });
    connect(insertBelow, &QAction::triggered, this, [this] {
        if (m_editing.insertBelow(m_editing.selected()))
            Q_EMIT renameRequested();
    });
    connect(rename, &QAction::triggered, this, &MenuActions::renameRequested);
    connect(duplicate, &QAction::triggered, this, [this] { m_editing.duplicate(m_editing.selected()); });
    connect(remove, &QAction::triggered, this, [this] { m_editing.remove(m_editing.selected()); });
    connect(moveUp, &QAction::triggered, this,
            [this] { m_editing.move(m_editing.selected(), neighbour(m_editing.selected(), -1)); });
    connect(moveDown, &QAction::triggered, this,
            [this] { m_editing.move(m_editing.selected(), neighbour(m_editing.selected(), 1)); });
    connect(moveOut, &QAction::triggered, this,
            [this] { m_editing.move(m_editing.selected(), outside(m_editing.selected())); });
    connect(moveIn, &QAction::triggered, this,
            [this] { m_editing.move(m_editing.selected(), inside(m_editing, m_editing.selected())); });
    connect(&editing, &MenuEditing::changed, this, &MenuActions::adapt);
    connect(&editing, &MenuEditing::selectionChanged, this, &MenuActions::adapt);
    adapt();
}

void MenuActions::adapt()
{
    const Place place = m_editing.selected().owner();
    insertAfter->setEnabled(m_editing.canInsertAfter(place));
    insertBelow->setEnabled(m_editing.canInsertBelow(place));
    rename->setEnabled(place.isButton());
    duplicate->setEnabled(place.isButton() && m_editing.canInsertAfter(place));
    remove->setEnabled(place.isButton());
    moveUp->setEnabled(m_editing.canMove(place, neighbour(place, -1)));
    moveDown->setEnabled(m_editing.canMove(place, neighbour(place, 1)));
    moveOut->setEnabled(m_editing.canMove(place, outside(place)));
    moveIn->setEnabled(m_editing.canMove(place, inside(m_editing, place)));
}

} // namespace ui
