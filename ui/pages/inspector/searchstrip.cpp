// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/searchstrip.h"

#include "ui/pages/inspector/deliveryfeed.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Search = DeliveryFeed::Search;

SearchStrip::SearchStrip(DeliveryFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_text(new ToneLabel(Tone::Muted))
    , m_button(new QPushButton)
{
    m_text->setObjectName(u"searchedBackTo"_s);
    m_text->setWordWrap(false);
    m_button->setObjectName(u"stopOrContinue"_s);
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    layout->addStretch();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLong = true;
        adapt();
    });
    connect(&m_feed, &DeliveryFeed::searchChanged, this, &SearchStrip::adapt);
    connect(m_button, &QPushButton::clicked, this, &SearchStrip::toggle);
    adapt();
}

void SearchStrip::toggle()
{
    if (m_feed.search() == Search::Running)
        m_feed.stopSearch();
    else
        m_feed.continueSearch();
}

void SearchStrip::adapt()
{
    const Search search = m_feed.search();
    if (search != Search::Running) {
        m_patience.stop();
        m_isLong = false;
    } else if (!m_isLong && !m_patience.isActive()) {
        m_patience.start();
    }
    setVisible(search == Search::Stopped || (m_isLong && m_feed.searchedBackTo().isValid()));
    retranslate();
}

void SearchStrip::retranslate()
{
    const bool isRunning = m_feed.search() == Search::Running;
    const QString moment = QLocale().toString(m_feed.searchedBackTo().toLocalTime(), QLocale::ShortFormat);
    m_text->setText(isRunning ? tr("Searched back to %1 …").arg(moment) : tr("Searched back to %1.").arg(moment));
    m_button->setText(isRunning ? tr("Stop") : tr("Continue"));
    m_button->setToolTip(isRunning ? tr("Keep what was found so far") : tr("Look at older callbacks too"));
}

} // namespace ui
