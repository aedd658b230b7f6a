// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatedelegate.h"

#include "ui/support/tone.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int padding = 8;
constexpr int lineGap = 3;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smaller(option.font)).height();
    if (!index.data(aboutRole).isValid())
        return {80, small + 2 * padding};
    return {80, QFontMetrics(option.font).height() + lineGap + small + 2 * padding};
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant about = index.data(aboutRole);
    if (about.isValid() && (isSelected || option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setPen(isSelected && option.state.testFlag(QStyle::State_HasFocus)
                            ? QPen(toneColor(Tone::Accent, option.palette), 1)
                            : QPen(Qt::NoPen));
        painter->setBrush(toneBackground(isSelected ? Tone::Accent : Tone::Muted, option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(about.isValid() ? option.font : small);
    const QString title = index.data().toString();
    painter->setFont(about.isValid() ? option.font : small);
    painter->setPen(about.isValid() ? option.palette.color(QPalette::Text) : toneColor(Tone::Muted, option.palette));
    painter->drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, area.width()));
    if (about.isValid()) {
        const QFontMetrics smallMetrics(small);
        painter->setFont(small);
        painter->setPen(toneColor(Tone::Muted, option.palette));
        painter->drawText(
            QRect(area.left(), area.top() + metrics.height() + lineGap, area.width(), smallMetrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(about.toString(), Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace ui
