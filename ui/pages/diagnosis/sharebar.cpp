// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/sharebar.h"

#include "ui/support/rowmodel.h"

#include <QPainter>

#include <algorithm>

namespace ui {

void ShareBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr double much = 0.8;
    const double share = index.data(RowModelRoles::SortRole).toDouble();
    QStyledItemDelegate::paint(painter, option, index);
    if (share < 0)
        return;
    constexpr int height = 4;
    const QRect area = option.rect.adjusted(6, 0, -6, -2);
    const QRectF track(area.left(), area.bottom() - height, area.width(), height);
    QRectF filled = track;
    filled.setWidth(track.width() * std::min(share, 1.0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lineColor(option.palette));
    painter->drawRoundedRect(track, 2, 2);
    painter->setBrush(toneColor(share >= 1 ? Tone::Bad : share > much ? Tone::Warning : Tone::Accent, option.palette));
    painter->drawRoundedRect(filled, 2, 2);
    painter->restore();
}

} // namespace ui
