// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/statedelegate.h"

#include "ui/pages/inspector/deliverybadges.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int gap = 4;
constexpr int inside = 5; ///< a badge, left and right of its text

QFont badgeFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

int widthOf(const DeliveryBadge &badge, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(badge.text) + 2 * inside;
}

void drawBadge(QPainter &painter, const QRect &place, const DeliveryBadge &badge, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text =
        isSelected ? option.palette.color(QPalette::HighlightedText) : toneColor(badge.tone, option.palette);
    painter.setPen(isSelected ? QPen(text) : QPen(Qt::NoPen));
    painter.setBrush(isSelected ? QBrush(Qt::NoBrush) : QBrush(toneBackground(badge.tone, option.palette)));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(text);
    painter.drawText(place, Qt::AlignCenter, badge.text);
}

} // namespace

StateDelegate::StateDelegate(const RowModel<core::DeliverySummary> &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QList<DeliveryBadge> badges = badgesOf(m_model.row(index.row()));
    if (badges.isEmpty())
        return;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(badgeFont(option));
    const QFontMetrics metrics(painter->font());
    int x = option.rect.left() + option.fontMetrics.horizontalAdvance(index.data().toString()) + 3 * gap;
    const int height = metrics.height() + 2;
    for (const DeliveryBadge &badge : badges) {
        const int width = widthOf(badge, metrics);
        drawBadge(*painter, QRect(x, option.rect.center().y() - height / 2, width, height), badge, option);
        x += width + gap;
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(badgeFont(option));
    const QList<DeliveryBadge> badges = badgesOf(m_model.row(index.row()));
    for (const DeliveryBadge &badge : badges)
        size.rwidth() += widthOf(badge, metrics) + gap;
    return size;
}

} // namespace ui
