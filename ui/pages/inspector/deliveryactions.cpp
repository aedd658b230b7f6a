// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliveryactions.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace ui {

DeliveryActions::DeliveryActions(QWidget *owner) : QObject(owner), m_owner(owner) { }

QAction *DeliveryActions::add(DeliveryDeed deed)
{
    QAction *action = addAction(m_owner, deed.text, deed.icon, deed.shortcut);
    connect(action, &QAction::triggered, this, [this, run = std::move(deed.run)] { run(ids()); });
    m_entries.append({.action = action, .needs = deed.needs, .group = deed.group});
    std::ranges::stable_sort(m_entries, {}, &Entry::group);
    adapt({.action = action, .needs = deed.needs});
    return action;
}

void DeliveryActions::setSelected(const QList<core::DeliverySummary> &selected)
{
    m_selected = selected;
    for (const Entry &entry : std::as_const(m_entries))
        adapt(entry);
    Q_EMIT selectionChanged();
}

QList<core::DeliveryId> DeliveryActions::ids() const
{
    QList<core::DeliveryId> ids;
    ids.reserve(m_selected.size());
    for (const core::DeliverySummary &delivery : m_selected)
        ids.append(delivery.id);
    return ids;
}

void DeliveryActions::fill(QMenu &menu) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i > 0 && m_entries.at(i).group != m_entries.at(i - 1).group)
            menu.addSeparator();
        menu.addAction(m_entries.at(i).action);
    }
}

void DeliveryActions::adapt(const Entry &entry) const
{
    const qsizetype count = m_selected.size();
    switch (entry.needs) {
    case DeedNeeds::Nothing: entry.action->setEnabled(true); break;
    case DeedNeeds::One: entry.action->setEnabled(count == 1); break;
    case DeedNeeds::Two: entry.action->setEnabled(count == 2); break;
    case DeedNeeds::Some: entry.action->setEnabled(count > 0); break;
    }
}

} // namespace ui
