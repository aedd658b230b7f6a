// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ui {

/// Gives rows of a tree the height that long texts need in their column: the tree itself would cut them off.
class WrappedText final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Wraps in all columns, now and whenever one gets another width.
    explicit WrappedText(QTreeView *tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_tree;
};

} // namespace ui
