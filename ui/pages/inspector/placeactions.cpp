// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/placeactions.h"

#include "ui/pages/inspector/deliveryactions.h"
#include "ui/pages/inspector/deliverytable.h"
#include "ui/pages/inspector/momentpopover.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliveryId;

PlaceActions::PlaceActions(DeliveryTable &table, DeliveryActions &actions, QWidget *page)
    : QObject(page)
    , m_table(table)
    , m_page(page)
{
    m_goToTime = actions.add({.text = {"ui::PlaceActions", QT_TRANSLATE_NOOP("ui::PlaceActions", "Go to a time…")},
                              .icon = u"history"_s,
                              .shortcut = Qt::CTRL | Qt::Key_G,
                              .needs = DeedNeeds::Nothing,
                              .group = DeedGroup::Look,
                              .run = [this](const QList<DeliveryId> &) { askForMoment(); }});
    // Their keys are the table's own: a text beside it has an end, too.
    actions.add({.text = {"ui::PlaceActions", QT_TRANSLATE_NOOP("ui::PlaceActions", "Go to the newest")},
                 .needs = DeedNeeds::Nothing,
                 .group = DeedGroup::Look,
                 .run = [this](const QList<DeliveryId> &) { m_table.follow(); }});
    actions.add({.text = {"ui::PlaceActions", QT_TRANSLATE_NOOP("ui::PlaceActions", "Go to the oldest")},
                 .needs = DeedNeeds::Nothing,
                 .group = DeedGroup::Look,
                 .run = [this](const QList<DeliveryId> &) { m_table.goToOldest(); }});
}

void PlaceActions::askForMoment()
{
    auto *popover = new MomentPopover(m_page);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    connect(popover, &MomentPopover::chosen, &m_table, &DeliveryTable::goTo);
    const int below = m_table.view()->horizontalHeader()->height();
    popover->ask(m_table.momentSeen(), m_table.mapToGlobal(QPoint(8, below + 4)));
}

} // namespace ui
