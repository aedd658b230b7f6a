// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdown.h"

#include <QEvent>

namespace ui {

using namespace std::chrono_literals;

Countdown::Countdown(const core::Clock &clock, QWidget *parent) : QLabel(parent), m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::setDeadline(const QDateTime &moment)
{
    m_deadline = moment;
    m_wasLeft = false;
    tick();
}

QString Countdown::leftText(std::chrono::seconds left)
{
    if (left <= 0s)
        return tr("expired");
    const auto hours = std::chrono::floor<std::chrono::hours>(left);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(left - hours);
    const auto seconds = left - hours - minutes;
    const auto padded = [](auto count) { return QString::number(count).rightJustified(2, u'0'); };
    if (hours > 0h)
        return tr("%1 h %2 min").arg(QString::number(hours.count()), padded(minutes.count()));
    if (minutes > 0min)
        return tr("%1 min %2 s").arg(QString::number(minutes.count()), padded(seconds.count()));
    return tr("%1 s").arg(QString::number(seconds.count()));
}

void Countdown::showEvent(QShowEvent *event)
{
    tick();
    m_timer.start();
    QLabel::showEvent(event);
}

void Countdown::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QLabel::hideEvent(event);
}

void Countdown::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tick();
    QLabel::changeEvent(event);
}

void Countdown::tick()
{
    if (!m_deadline.isValid()) {
        clear();
        return;
    }
    const std::chrono::seconds left(m_clock.now().secsTo(m_deadline));
    setText(leftText(left));
    if (m_wasLeft && left <= 0s)
        Q_EMIT expired();
    m_wasLeft = left > 0s;
}

} // namespace ui
