// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menudiff.h"

#include <QTreeWidget>

namespace ui {

/// Differences between two menu sets, grouped by menu: what, before, after, with an icon for each kind.
class DiffView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setChanges(const QList<core::menu::Change> &changes, const core::menu::MenuSet &before,
                    const core::menu::MenuSet &after);
    /// Both sets compared.
    void compare(const core::menu::MenuSet &before, const core::menu::MenuSet &after);

    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    [[nodiscard]] QTreeWidgetItem *groupOf(const core::menu::Change &change);

    QList<core::menu::Change> m_changes;
    core::menu::MenuSet m_before;
    core::menu::MenuSet m_after;
};

} // namespace ui
