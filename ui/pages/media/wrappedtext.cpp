// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/wrappedtext.h"

#include <QHeaderView>
#include <QTreeView>

namespace ui {

WrappedText::WrappedText(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    tree->setItemDelegate(this);
    // Later, since laying out may resize a section itself.
    connect(
        tree->header(), &QHeaderView::sectionResized, tree, [tree] { tree->doItemsLayout(); }, Qt::QueuedConnection);
}

QSize WrappedText::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int anyHeight = 1000; // an empty rectangle would not wrap
    QStyleOptionViewItem placed(option);
    placed.rect = QRect(0, 0, m_tree->columnWidth(index.column()), anyHeight);
    return QStyledItemDelegate::sizeHint(placed, index);
}

} // namespace ui
