// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/section.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

OverviewPage::OverviewPage(const QList<Section *> &left, const QList<Section *> &right, Section *below, QWidget *parent)
    : Page(parent)
{
    auto *column = new CardColumn(1120, this);
    QGridLayout *grid = column->grid();
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (i < left.size())
            grid->addWidget(left.at(i), int(i), 0);
        if (i < right.size()) {
            const int rest = i + 1 == right.size() ? std::max(1, int(left.size() - i)) : 1;
            grid->addWidget(right.at(i), int(i), 1, rest, 1);
        }
    }
    grid->addWidget(below, grid->rowCount(), 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (Section *card : left + right + QList<Section *>{below})
        adopt(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

void OverviewPage::adopt(Section *card)
{
    m_cards.append(card);
    addActions(card->actions()); // for Ctrl+K
    connect(card, &Section::failed, this, &Page::failed);
    connect(card, &Section::noticed, this, &Page::noticed);
    connect(card, &Section::openRequested, this, &Page::openRequested);
}

void OverviewPage::setAccount(const std::optional<core::Account> &account)
{
    for (Section *card : std::as_const(m_cards))
        card->setAccount(account);
}

} // namespace ui
