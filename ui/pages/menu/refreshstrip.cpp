// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/refreshstrip.h"

#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

RefreshStrip::RefreshStrip(const core::Clock &clock, std::chrono::seconds delay, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
    , m_delay(delay)
    , m_text(new ToneLabel(Tone::Normal))
    , m_left(new Countdown(clock))
{
    setObjectName(u"refreshStrip"_s);
    setTone(Tone::Good);
    m_left->setObjectName(u"refreshLeft"_s);
    setFontScale(m_left, 1.2, QFont::DemiBold);
    m_left->setMinimumWidth(m_left->fontMetrics().horizontalAdvance(u"00 min 00 s"_s));
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_left);
    line->addWidget(m_text, 1);
    body()->addLayout(line);
    layout()->setContentsMargins(16, 8, 16, 8);
    connect(m_left, &Countdown::expired, this, &QWidget::hide);
    retranslate();
    hide();
}

void RefreshStrip::setPublishedAt(const QDateTime &moment)
{
    m_publishedAt = moment;
    const QDateTime deadline = moment.addSecs(m_delay.count());
    const bool runs = moment.isValid() && deadline > m_clock.now();
    m_left->setDeadline(runs ? deadline : QDateTime());
    retranslate();
    setVisible(runs);
}

void RefreshStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RefreshStrip::retranslate()
{
    if (!m_publishedAt.isValid())
        return;
    m_text->setText(tr("Published at %1. Until the time is up, phones may still show the menu before it: WeChat keeps "
                       "a menu for %n minute(s). To see the new one, leave the chat and enter it again.",
                       nullptr, int(std::chrono::ceil<std::chrono::minutes>(m_delay).count()))
                        .arg(words::moment(m_publishedAt, m_clock.now())));
}

} // namespace ui
