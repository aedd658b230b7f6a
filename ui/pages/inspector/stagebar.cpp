// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/stagebar.h"

#include "core/base/durationtext.h"
#include "core/inspector/deliverynotices.h"
#include "ui/support/tone.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using Outcome = core::forwarding::Forwarded::Outcome;

namespace {

constexpr microseconds scaleBegin = 100us;
constexpr microseconds scaleEnd = 20s;
constexpr qreal side = 16;
constexpr qreal labelRow = 16;
constexpr qreal trackTop = 3 * labelRow + 6; // three rows of labels that would overlap in one
constexpr qreal trackHeight = 10;
constexpr qreal forwardRow = 18;

} // namespace

StageBar::StageBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::setDelivery(const core::Delivery &delivery)
{
    m_isEmpty = false;
    m_verified = core::verifiedAfter(delivery);
    m_stages = delivery.stages;
    m_forwards.clear();
    describe();
}

void StageBar::setForwards(const QList<core::forwarding::Forwarded> &forwards)
{
    m_forwards = forwards;
    describe();
}

void StageBar::clear()
{
    m_isEmpty = true;
    m_forwards.clear();
    describe();
}

QList<StageBar::Moment> StageBar::moments() const
{
    QList<Moment> moments{{tr("received"), 0us}};
    if (m_verified)
        moments.append({tr("verified"), *m_verified});
    if (!m_stages)
        return moments;
    moments.append({tr("committed"), m_stages->committed});
    if (m_stages->forwarded)
        moments.append({tr("forwarded"), *m_stages->forwarded});
    moments.append({tr("replied"), m_stages->replied});
    std::ranges::stable_sort(moments, {}, &Moment::at);
    return moments;
}

void StageBar::describe()
{
    QStringList words;
    if (!m_isEmpty) {
        for (const Moment &moment : moments())
            words.append(tr("%1 after %2").arg(moment.name, core::durationText(moment.at)));
        if (!m_stages)
            words.append(tr("the later stages are not known"));
        for (const auto &forward : std::as_const(m_forwards))
            words.append(tr("%1 took %2").arg(forward.target.host(), core::durationText(forward.elapsed)));
    }
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize StageBar::sizeHint() const
{
    return {600, int(trackTop + trackHeight + 22 + forwardRow * qreal(m_forwards.size()))};
}

QSize StageBar::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

qreal StageBar::xOf(microseconds at) const
{
    const auto inLog = [](microseconds time) {
        return std::log10(double(std::clamp(time, scaleBegin, scaleEnd).count()));
    };
    const double share = (inLog(at) - inLog(scaleBegin)) / (inLog(scaleEnd) - inLog(scaleBegin));
    return side + share * (width() - 2 * side);
}

void StageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    if (m_isEmpty)
        return;
    paintMoments(painter);
    paintForwards(painter);
}

void StageBar::paintScale(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(Tone::Muted, palette()));
    painter.drawRoundedRect(QRectF(side, trackTop, width() - 2 * side, trackHeight), 5, 5);
    const qreal below = trackTop + trackHeight;
    const qreal limit = xOf(core::answerLimit);
    painter.setBrush(toneBackground(Tone::Bad, palette()));
    painter.drawRect(QRectF(limit, trackTop, width() - side - limit, trackHeight));
    painter.setPen(toneColor(Tone::Muted, palette()));
    for (const microseconds tick : {microseconds(1ms), microseconds(10ms), microseconds(100ms), microseconds(1s)}) {
        painter.drawLine(QPointF(xOf(tick), below), QPointF(xOf(tick), below + 4));
        painter.drawText(QRectF(xOf(tick) - 30, below + 4, 60, 16), Qt::AlignCenter, core::durationText(tick));
    }
    painter.setPen(QPen(toneColor(Tone::Bad, palette()), 1.5));
    painter.drawLine(QPointF(limit, trackTop - 6), QPointF(limit, height()));
    painter.drawText(QRectF(limit + 4, below + 4, 80, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("limit %1").arg(core::durationText(core::answerLimit)));
}

void StageBar::paintMoments(QPainter &painter) const
{
    const QList<Moment> all = moments();
    const bool isLate = all.constLast().at > core::answerLimit;
    const QColor color = toneColor(isLate ? Tone::Bad : Tone::Good, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(QPointF(side, trackTop), QPointF(xOf(all.constLast().at), trackTop + trackHeight)),
                            5, 5);
    qreal ends[] = {-1, -1, -1}; // where the last label of each row ends
    for (const Moment &moment : all) {
        const qreal x = xOf(moment.at);
        const QString text = moment.at == 0us ? moment.name : moment.name + u' ' + core::durationText(moment.at);
        const qreal wide = fontMetrics().horizontalAdvance(text) + 8;
        const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        int row = 2;
        while (row > 0 && left < ends[row])
            --row;
        ends[row] = left + wide;
        const qreal top = row * labelRow;
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(x, top + labelRow), QPointF(x, trackTop));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left, top, wide, labelRow), Qt::AlignCenter, text);
        painter.setPen(QPen(palette().color(QPalette::Base), 2));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, trackTop + trackHeight / 2), 6, 6);
    }
}

/// From its commit, since it is handed on then.
void StageBar::paintForwards(QPainter &painter) const
{
    qreal top = trackTop + trackHeight + 22;
    const microseconds sentAt = m_stages ? m_stages->committed : m_verified.value_or(0us);
    for (const auto &forward : m_forwards) {
        const bool isBad = forward.outcome == Outcome::Failed || forward.outcome == Outcome::Late;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(isBad ? Tone::Bad : Tone::Link, palette()));
        const qreal begin = xOf(sentAt);
        const qreal end = std::max(begin + 3, xOf(sentAt + forward.elapsed));
        painter.drawRoundedRect(QRectF(begin, top + 6, end - begin, 5), 2, 2);
        const QString text = u"→ %1 %2"_s.arg(forward.target.host(), core::durationText(forward.elapsed));
        const qreal wide = fontMetrics().horizontalAdvance(text) + 6;
        const bool fitsRight = end + wide + 6 < width();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(fitsRight ? end + 6 : std::max(0.0, begin - wide), top, wide, forwardRow),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        top += forwardRow;
    }
}

void StageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace ui
