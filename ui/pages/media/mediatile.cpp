// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/mediatile.h"

#include "ui/pages/media/mediamodel.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/support/tone.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int side = Thumbnails::side;
constexpr double corner = 6;

void paintPicture(QPainter *painter, const QRect &place, const QVariant &decoration, const QPalette &palette)
{
    QPainterPath frame;
    frame.addRoundedRect(place, corner, corner);
    painter->fillPath(frame, cardColor(palette));
    painter->save();
    painter->setClipPath(frame);
    if (decoration.canConvert<QPixmap>() && decoration.typeId() == QMetaType::QPixmap) {
        const auto picture = decoration.value<QPixmap>();
        // As large as it is on this screen already, or a small one, which gets at most twice its size.
        const QSize size = picture.size().scaled(place.size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), size.boundedTo(picture.size().expandedTo(QSize(1, 1)) * 2));
        target.moveCenter(place.center());
        painter->drawPixmap(target, picture);
    } else {
        constexpr QSize iconSize(32, 32);
        QRect target(QPoint(), iconSize);
        target.moveCenter(place.center());
        decoration.value<QIcon>().paint(painter, target);
    }
    painter->restore();
    painter->setPen(lineColor(palette));
    painter->drawPath(frame);
}

} // namespace

void MediaTile::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect room = option.rect.adjusted(2, 2, -2, -2);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QPainterPath background;
        background.addRoundedRect(room, corner, corner);
        painter->fillPath(background, toneBackground(Tone::Accent, option.palette));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(toneColor(Tone::Accent, option.palette));
        painter->drawRoundedRect(room, corner, corner);
    }
    const QRect picture(room.x() + (room.width() - side) / 2, room.y() + margin, side, side);
    paintPicture(painter, picture, index.data(Qt::DecorationRole), option.palette);
    const QFontMetrics metrics(option.font);
    QRect line(room.x() + margin, picture.bottom() + margin, room.width() - 2 * margin, metrics.height());
    painter->setPen(toneColor(Tone::Normal, option.palette));
    painter->setFont(option.font);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, line.width()));
    line.translate(0, metrics.height() + 2);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    const bool isExpired = index.data(MediaModel::ExpiredRole).toBool();
    painter->setPen(toneColor(isExpired ? Tone::Bad : Tone::Muted, option.palette));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(index.data(MediaModel::CaptionRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize MediaTile::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {side + 4 * margin, side + 3 * margin + 2 * QFontMetrics(option.font).height() + 8};
}

} // namespace ui
