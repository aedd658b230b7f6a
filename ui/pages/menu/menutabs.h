// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QTabBar;
class QToolButton;

namespace ui {

class MenuEditing;

/// A tab for the default menu and one for each conditional menu; the one in front is the one being edited.
class MenuTabs final : public QWidget
{
    Q_OBJECT

public:
    /// `add` makes another conditional menu.
    MenuTabs(MenuEditing &editing, QAction *add, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void addCloser(int tab);

    MenuEditing &m_editing;
    QTabBar *m_bar;
};

} // namespace ui
