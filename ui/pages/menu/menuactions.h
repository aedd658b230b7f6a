// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

class MenuEditing;

/// What can be done to the selected button. The shortcuts work where the focus is on a widget that got the actions
/// (tree, phone), never while somebody types into a field.
class MenuActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `owner`, and are among its actions().
    MenuActions(MenuEditing &editing, QWidget *owner);

    QAction *insertAfter;
    QAction *insertBelow;
    QAction *rename;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveOut;
    QAction *moveIn;

Q_SIGNALS:
    /// The selected button wants a name: it is new, or `rename` was triggered.
    void renameRequested();

private:
    void adapt();

    MenuEditing &m_editing;
};

} // namespace ui
