// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <QTreeWidget>

namespace ui {

/// Menus to read: each menu with its buttons, what they do and with what.
class MenuOutline final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MenuOutline(QWidget *parent = nullptr);

    void setMenus(const core::menu::MenuSet &menus);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    core::menu::MenuSet m_menus;
};

} // namespace ui
