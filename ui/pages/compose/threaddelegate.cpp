// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/threaddelegate.h"

#include "core/base/clock.h"
#include "ui/pages/compose/threadmodel.h"
#include "ui/support/moment.h"
#include "ui/support/tone.h"
#include "ui/widgets/phoneframe.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::sending::ThreadItem;
using Kind = ThreadItem::Kind;

namespace {

constexpr double zoom = 0.88; ///< pixels for one point of a phone's screen
constexpr double mostWidth = 480; ///< of a bubble with its picture
constexpr double margin = 7;
constexpr double timeHeight = 26;
constexpr double besideBubble = 64; ///< picture and gap
constexpr qint64 quietSeconds = 300; ///< after which the time is said again

Tone toneOf(const ThreadItem &item)
{
    using State = core::CustomerMessage::State;
    if (item.kind != Kind::Sent)
        return Tone::Muted;
    switch (item.sent.state) {
    case State::Refused: return Tone::Bad;
    case State::Unknown: return Tone::Warning;
    case State::Requested:
    case State::Sent: break;
    }
    return Tone::Muted;
}

} // namespace

ThreadDelegate::ThreadDelegate(const ThreadModel &model, const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{ }

void ThreadDelegate::setPartners(const ChatPartner &follower, const ChatPartner &account)
{
    m_follower = follower;
    m_account = account;
    forget();
}

/// After a while of silence the time is said.
bool ThreadDelegate::beginsLater(int row) const
{
    return row == 0 || m_model.item(row - 1).at.secsTo(m_model.item(row).at) > quietSeconds;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const ThreadItem &item = m_model.item(index.row());
    const QString key = u"%1/%2/%3/%4/%5/%6"_s.arg(width)
                            .arg(static_cast<int>(item.kind))
                            .arg(item.delivery.value())
                            .arg(item.sent.id)
                            .arg(static_cast<int>(item.sent.state))
                            .arg(beginsLater(index.row()));
    const auto known = m_heights.constFind(key);
    if (known != m_heights.cend())
        return {width, *known};
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    painter.scale(zoom, zoom);
    const auto height = int(std::ceil(draw(painter, width / zoom, index.row(), option.palette) * zoom));
    m_heights.insert(key, height);
    return {width, height};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(toneColor(Tone::Accent, option.palette), 1));
        painter->setBrush(toneBackground(Tone::Muted, option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 1.5, -3.5, -1.5), 6, 6);
    }
    painter->translate(option.rect.topLeft());
    painter->scale(zoom, zoom);
    draw(*painter, option.rect.width() / zoom, index.row(), option.palette);
    painter->restore();
}

double ThreadDelegate::draw(QPainter &painter, double width, int row, const QPalette &palette) const
{
    const ThreadItem &item = m_model.item(row);
    const ChatColors &colors = chatColors(isDark(palette));
    double y = margin;
    if (beginsLater(row)) {
        paintChatTime(painter, QRectF(0, y, width, timeHeight - 8), momentText(item.at, m_clock.now()), colors);
        y += timeHeight;
    }
    if (!item.words.isEmpty())
        return y + drawNote(painter, QRectF(0, y, width, 100), item.words, colors) + margin;
    const double room = std::min(width, mostWidth);
    const bool isOwn = item.kind != Kind::Received;
    const QRectF area(isOwn ? width - room : 0, y, room, 10'000);
    y += drawBubble(painter, area, item, colors);
    if (isOwn)
        y += drawOutcome(painter, QRectF(area.left(), y + 3, room, 200), item, palette) + 3;
    return y + margin;
}

double ThreadDelegate::drawNote(QPainter &painter, const QRectF &area, const QString &text,
                                const ChatColors &colors) const
{
    constexpr double height = 22;
    const QFont font = phoneFont(12);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, area.width() - 80);
    QRectF pill(0, area.top(), metrics.horizontalAdvance(shown) + 20, height);
    pill.moveCenter(QPointF(area.center().x(), pill.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.pressed);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setFont(font);
    painter.setPen(colors.muted);
    painter.drawText(pill, Qt::AlignCenter, shown);
    return height;
}

double ThreadDelegate::drawBubble(QPainter &painter, const QRectF &area, const ThreadItem &item,
                                  const ChatColors &colors) const
{
    const bool isOwn = item.kind != Kind::Received;
    BubblePainter bubbles(painter, isOwn ? m_account : m_follower, colors, m_pictures,
                          isOwn ? BubblePainter::Side::Own : BubblePainter::Side::Partner);
    return bubbles.paint(area, item.content);
}

/// Below a message of ours, what became of it.
double ThreadDelegate::drawOutcome(QPainter &painter, const QRectF &area, const ThreadItem &item,
                                   const QPalette &palette) const
{
    painter.setFont(phoneFont(12));
    painter.setPen(toneColor(toneOf(item), palette));
    const QRectF room = area.adjusted(besideBubble, 0, -besideBubble, 0);
    QRectF taken;
    painter.drawText(room, int(Qt::AlignRight) | int(Qt::TextWordWrap), outcomeText(item), &taken);
    return taken.height();
}

} // namespace ui
