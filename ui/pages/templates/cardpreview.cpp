// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/cardpreview.h"

#include "ui/support/icons.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Preview;

namespace {

constexpr double cardLeft = 12;
constexpr double cardWidth = PhoneFrame::screenWidth - 2 * cardLeft;
constexpr double padding = 16;
constexpr double innerWidth = cardWidth - 2 * padding;
constexpr double rowGap = 8;
constexpr double labelGap = 12;
constexpr double tapHeight = 46;
constexpr int titleSize = 17;
constexpr int textSize = 15;

double textHeight(const QString &text, double width)
{
    const QFontMetricsF metrics(phoneFont(textSize));
    return std::max(metrics.height(),
                    metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWrapAnywhere, text).height());
}

} // namespace

CardPreview::CardPreview(QWidget *parent) : PhoneFrame(parent)
{
    setObjectName(u"cardPreview"_s);
    describe();
}

void CardPreview::setAccount(const std::optional<core::Account> &account)
{
    m_partner = partnerOf(account);
    update();
}

void CardPreview::setCard(const std::optional<Preview> &card)
{
    m_card = card;
    describe();
    update();
}

void CardPreview::paintScreen(QPainter &painter)
{
    const ChatColors &colors = chatColors(isDark());
    const QSizeF size = screenSize();
    const QRectF room = chatRoom(size);
    m_spots.clear();
    painter.fillRect(QRectF({0, 0}, size), colors.background);
    paintChatTime(painter, QRectF(0, room.top() + 8, size.width(), 20), u"9:41"_s, colors);
    if (m_card) {
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
        paintCard(painter, colors, room.top() + 40);
        painter.restore();
    }
    paintChatFrame(painter, size, m_partner, colors);
}

/// As wide as the widest label, as long as the values keep most of the room.
double CardPreview::labelWidth() const
{
    const QFontMetricsF metrics(phoneFont(textSize));
    double width = 0;
    for (const Preview::Row &row : m_card->rows)
        width = std::max(width, metrics.horizontalAdvance(row.label));
    return std::min(width, innerWidth * 0.4);
}

double CardPreview::heightOf(const Preview::Row &row, double labelWidth) const
{
    const double left = row.label.isEmpty() ? 0 : labelWidth + labelGap;
    return std::max(textHeight(row.text, innerWidth - left), textHeight(row.label, std::max(labelWidth, 1.0)));
}

double CardPreview::paintCard(QPainter &painter, const ChatColors &colors, double top)
{
    const QFont titleFont = phoneFont(titleSize, QFont::DemiBold);
    const QFontMetricsF titleMetrics(titleFont);
    const double titleHeight =
        titleMetrics.boundingRect(QRectF(0, 0, innerWidth, 200), Qt::TextWrapAnywhere, m_card->title).height();
    const double label = labelWidth();
    double height = padding + titleHeight + padding;
    for (const Preview::Row &row : m_card->rows)
        height += heightOf(row, label) + rowGap;
    height += padding - rowGap;
    const bool hasTap = m_card->tap != Preview::Tap::Nothing;
    if (hasTap)
        height += tapHeight;

    const QRectF card(cardLeft, top, cardWidth, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bubble);
    painter.drawRoundedRect(card, 8, 8);
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(QRectF(card.left() + padding, top + padding, innerWidth, titleHeight), Qt::TextWrapAnywhere,
                     m_card->title);
    QPointF at(card.left() + padding, top + padding + titleHeight + padding);
    for (const Preview::Row &row : std::as_const(m_card->rows))
        at.ry() += paintRow(painter, colors, at, label, row) + rowGap;
    if (hasTap) {
        const QRectF tap(card.left(), card.bottom() - tapHeight, card.width(), tapHeight);
        paintTap(painter, colors, tap);
        m_spots += Spot{.area = tap, .field = {}};
    }
    return height;
}

double CardPreview::paintRow(QPainter &painter, const ChatColors &colors, const QPointF &at, double labelWidth,
                             const Preview::Row &row)
{
    const double height = heightOf(row, labelWidth);
    const double left = row.label.isEmpty() ? 0 : labelWidth + labelGap;
    painter.setFont(phoneFont(textSize));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(at, QSizeF(labelWidth, height)), Qt::TextWrapAnywhere, row.label);
    painter.setPen(row.source == Preview::Row::Source::Example ? colors.muted : colors.text);
    painter.drawText(QRectF(at.x() + left, at.y(), innerWidth - left, height), Qt::TextWrapAnywhere, row.text);
    if (!row.fields.isEmpty())
        m_spots += Spot{.area = QRectF(at, QSizeF(innerWidth, height)), .field = row.fields.constFirst()};
    return height;
}

void CardPreview::paintTap(QPainter &painter, const ChatColors &colors, const QRectF &area) const
{
    const double right = area.right() - padding;
    const double middle = area.center().y();
    painter.fillRect(QRectF(area.left() + padding, area.top(), innerWidth, 0.5), colors.line);
    double left = area.left() + padding;
    if (m_card->tap == Preview::Tap::MiniProgram) {
        constexpr double iconSize = 18;
        themedIcon(u"miniprogram"_s, Tone::Muted)
            .paint(&painter, QRectF(left, middle - iconSize / 2, iconSize, iconSize).toRect());
        left += iconSize + 6;
    }
    painter.setFont(phoneFont(textSize));
    painter.setPen(colors.text);
    painter.drawText(QRectF(left, area.top(), right - left - 14, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tapText());
    painter.setPen(QPen(colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{right - 5, middle - 5}, {right, middle}, {right - 5, middle + 5}}));
}

QString CardPreview::tapText() const
{
    return m_card && m_card->tap == Preview::Tap::MiniProgram ? tr("Open the mini-program") : tr("Details");
}

void CardPreview::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = toScreen(event->position());
    const auto hit = std::ranges::find_if(m_spots, [at](const Spot &spot) { return spot.area.contains(at); });
    if (hit == m_spots.end())
        return;
    if (hit->field.isEmpty())
        Q_EMIT tapClicked();
    else
        Q_EMIT fieldClicked(hit->field);
}

void CardPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    PhoneFrame::changeEvent(event);
}

void CardPreview::describe()
{
    setAccessibleName(tr("Preview on the phone"));
    QString aloud = m_card ? readAloud(*m_card) : QString();
    if (m_card && m_card->tap != Preview::Tap::Nothing)
        aloud += u'\n' + tapText() + u' ' + m_card->target;
    setAccessibleDescription(aloud.trimmed());
}

QString readAloud(const Preview &card)
{
    QStringList lines{card.title};
    for (const Preview::Row &row : card.rows)
        lines += toString(row);
    return lines.join(u'\n');
}

} // namespace ui
