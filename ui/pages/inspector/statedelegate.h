// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "ui/support/rowmodel.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws the badges of a delivery behind its state.
class StateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StateDelegate(const RowModel<core::DeliverySummary> &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RowModel<core::DeliverySummary> &m_model;
};

} // namespace ui
