// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/countlabel.h"

#include "ui/support/whendone.h"

#include <QLocale>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 exactUpTo = 10'000;
constexpr auto moment = 200ms;
constexpr auto soon = 1s; ///< after the last newcomers; what was told late may have been counted twice
constexpr auto sometime = 60s; ///< retention deletes silently

} // namespace

CountLabel::CountLabel(core::DeliveryLog &log, QWidget *parent) : ToneLabel(Tone::Muted, parent), m_log(log)
{
    setWordWrap(false);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CountLabel::count);
    m_slow.setSingleShot(true);
    m_slow.setInterval(moment);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_count.reset();
        retranslate();
    });
    connect(&m_log, &core::DeliveryLog::committed, this, &CountLabel::take);
    count();
}

CountLabel::~CountLabel()
{
    m_counting.request_stop();
}

void CountLabel::setFilter(const core::DeliveryFilter &filter)
{
    m_filter = filter;
    m_slow.start();
    count();
}

void CountLabel::count()
{
    m_again.start(sometime);
    m_counting.request_stop();
    m_counting = {};
    whenDone(m_log.count(m_filter, exactUpTo, m_counting.get_token()), this,
             [this, asked = ++m_asked](const core::Result<core::DeliveryCount> &count) {
                 if (asked != m_asked)
                     return;
                 m_slow.stop();
                 m_count = count ? std::optional(*count) : std::nullopt;
                 retranslate();
             });
}

void CountLabel::take(const QList<core::DeliverySummary> &deliveries)
{
    if (!m_count || !m_count->isExact)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const core::DeliverySummary &delivery : deliveries) {
        if (core::matches(m_filter, delivery, now).value_or(false))
            ++m_count->rows;
    }
    m_again.start(soon);
    retranslate();
}

void CountLabel::retranslate()
{
    if (!m_count)
        setText(m_slow.isActive() || m_asked == 1 ? QString() : tr("counting …"));
    else if (m_count->isExact)
        setText(tr("%Ln deliveries", nullptr, int(m_count->rows)));
    else
        setText(tr("more than %1 deliveries").arg(QLocale().toString(m_count->rows)));
}

} // namespace ui
