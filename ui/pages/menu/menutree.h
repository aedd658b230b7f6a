// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeView;

namespace ui {

class MenuActions;
class MenuEditing;
class MenuTreeModel;

/// The buttons of the current menu as a tree: rename in place, drag, everything by keyboard too. Its actions() are for
/// the page, which offers them in Ctrl+K.
class MenuTree final : public QWidget
{
    Q_OBJECT

public:
    explicit MenuTree(MenuEditing &editing, QWidget *parent = nullptr);

    [[nodiscard]] const MenuActions &menuActions() const { return *m_menuActions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QTreeView *makeView();
    [[nodiscard]] QWidget *makeButtons();
    void followSelection();
    void rename();
    void retranslate();

    MenuEditing &m_editing;
    MenuTreeModel *m_model;
    QTreeView *m_view;
    MenuActions *m_menuActions;
};

} // namespace ui
