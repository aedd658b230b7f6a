// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/section.h"

#include <QGridLayout>

namespace ui {

OverviewPage::OverviewPage(QList<Section *> cards, QWidget *parent) : Page(parent), m_cards(std::move(cards))
{
    auto *column = new CardColumn(1120, this);
    QGridLayout *grid = column->grid();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const bool alone = i % 2 == 0 && i + 1 == m_cards.size();
        grid->addWidget(m_cards.at(i), int(i / 2), int(i % 2), 1, alone ? 2 : 1);
        connect(m_cards.at(i), &Section::failed, this, &Page::failed);
        connect(m_cards.at(i), &Section::noticed, this, &Page::noticed);
        connect(m_cards.at(i), &Section::openRequested, this, &Page::openRequested);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

void OverviewPage::setAccount(const std::optional<core::Account> &account)
{
    for (Section *card : std::as_const(m_cards))
        card->setAccount(account);
}

} // namespace ui
