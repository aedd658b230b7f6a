// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchpace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::templatebatch::Pace;

BatchPace::BatchPace(Offers offers, QWidget *parent)
    : QWidget(parent)
    , m_rateLabel(new QLabel)
    , m_rate(new QSpinBox)
    , m_requestsLabel(new QLabel)
    , m_requests(new QSpinBox)
{
    constexpr int mostRate = 10'000;
    constexpr int mostRequests = 64;
    m_rate->setObjectName(u"batchRate"_s);
    m_rate->setRange(0, mostRate);
    m_rate->setMinimumWidth(144);
    m_rate->setKeyboardTracking(false);
    m_rateLabel->setBuddy(m_rate);
    m_requests->setObjectName(u"batchInFlight"_s);
    m_requests->setRange(1, mostRequests);
    m_requests->setMinimumWidth(80);
    m_requestsLabel->setBuddy(m_requests);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rateLabel);
    layout->addWidget(m_rate);
    layout->addSpacing(8);
    layout->addWidget(m_requestsLabel);
    layout->addWidget(m_requests);
    layout->addStretch();
    const bool hasRequests = offers == Offers::RateAndRequests;
    m_requestsLabel->setVisible(hasRequests);
    m_requests->setVisible(hasRequests);
    connect(m_rate, &QSpinBox::valueChanged, this, &BatchPace::changed);
    connect(m_requests, &QSpinBox::valueChanged, this, &BatchPace::changed);
    setPace({});
    retranslate();
}

void BatchPace::setPace(const Pace &pace)
{
    const QSignalBlocker quiet(this);
    m_rate->setValue(int(std::lround(pace.rate)));
    m_requests->setValue(pace.inFlight);
}

Pace BatchPace::pace() const
{
    return {.rate = double(m_rate->value()), .inFlight = m_requests->value()};
}

void BatchPace::retranslate()
{
    m_rateLabel->setText(tr("Messages a &second"));
    m_rate->setSpecialValueText(tr("As fast as it goes"));
    m_requestsLabel->setText(tr("Requests at the same &time"));
}

void BatchPace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
