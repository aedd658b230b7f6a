// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/followerdelegate.h"

#include "core/base/clock.h"
#include "ui/pages/compose/followermodel.h"
#include "ui/support/moment.h"
#include "ui/support/tone.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 32;
constexpr int lineGap = 3;
constexpr int padding = 8;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

Tone windowTone(const core::message::Window &window)
{
    if (!window.isOpen())
        return Tone::Muted;
    return window.left > 0 ? Tone::Good : Tone::Warning;
}

void drawPicture(QPainter &painter, const QRect &place, const QString &openId)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(followerColor(openId));
    painter.drawRoundedRect(place, 5, 5);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter, shortOpenId(openId).left(1).toUpper());
}

} // namespace

QString shortOpenId(const QString &openId)
{
    constexpr qsizetype end = 8;
    return openId.size() > end ? openId.right(end) : openId;
}

QColor followerColor(const QString &openId)
{
    uint sum = 0;
    for (const QChar c : openId)
        sum = sum * 31 + c.unicode();
    return QColor::fromHsv(int(sum % 360), 110, 165);
}

FollowerDelegate::FollowerDelegate(const FollowerModel &model, const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{ }

QSize FollowerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int line = QFontMetrics(option.font).height();
    const int small = QFontMetrics(smaller(option.font)).height();
    return {160, line + 2 * small + 2 * lineGap + 2 * padding};
}

void FollowerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isSelected && option.state.testFlag(QStyle::State_HasFocus)
                            ? QPen(toneColor(Tone::Accent, option.palette), 1)
                            : QPen(Qt::NoPen));
        painter->setBrush(toneBackground(isSelected ? Tone::Accent : Tone::Muted, option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
    const FollowerRow &row = m_model.row(index.row());
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->setFont(option.font);
    drawPicture(*painter, QRect(area.left(), area.top() + 2, pictureSize, pictureSize), row.openId);
    drawWords(*painter, option, area.adjusted(pictureSize + padding, 0, 0, 0), row);
    painter->restore();
}

void FollowerDelegate::drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const FollowerRow &row) const
{
    QFont nameFont = option.font;
    nameFont.setWeight(row.unanswered > 0 ? QFont::DemiBold : QFont::Normal);
    const QFont small = smaller(option.font);
    const QFontMetrics smallMetrics(small);
    const int nameHeight = QFontMetrics(nameFont).height();
    const QString time = row.at.isValid() ? momentText(row.at, m_clock.now()) : QString();
    const int timeWidth = smallMetrics.horizontalAdvance(time);
    const QRect name(area.left(), area.top(), area.width() - timeWidth - padding, nameHeight);
    painter.setFont(nameFont);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(nameFont).elidedText(row.openId, Qt::ElideMiddle, name.width()));
    painter.setFont(small);
    painter.setPen(toneColor(Tone::Muted, option.palette));
    painter.drawText(QRect(area.right() - timeWidth, area.top(), timeWidth + 1, nameHeight),
                     Qt::AlignRight | Qt::AlignVCenter, time);

    int badge = 0;
    const QRect text(area.left(), name.bottom() + lineGap, area.width(), smallMetrics.height());
    if (row.unanswered > 0) {
        const QString count = row.unanswered > 99 ? u"99+"_s : QString::number(row.unanswered);
        badge = std::max(smallMetrics.horizontalAdvance(count) + 10, text.height() + 2);
        const QRect pill(text.right() - badge + 1, text.top() - 1, badge, text.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(Tone::Bad, option.palette));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(option.palette.color(QPalette::Base));
        painter.drawText(pill, Qt::AlignCenter, count);
        badge += padding;
    }
    painter.setPen(toneColor(Tone::Muted, option.palette));
    painter.drawText(text.adjusted(0, 0, -badge, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(row.text, Qt::ElideRight, text.width() - badge));
    const QRect window(area.left(), text.bottom() + 1 + lineGap, area.width(), smallMetrics.height());
    painter.setPen(toneColor(windowTone(row.window), option.palette));
    painter.drawText(window, Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(windowText(row.window, m_clock.now()), Qt::ElideRight, window.width()));
}

} // namespace ui
