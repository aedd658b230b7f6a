// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/markactions.h"

#include "ui/pages/inspector/deliveryactions.h"
#include "ui/pages/inspector/deliverydetails.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::DeliveryId;

MarkActions::MarkActions(core::DeliveryLog &log, DeliveryActions &actions, DeliveryDetails &details, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    actions.add({.text = {"ui::MarkActions", QT_TRANSLATE_NOOP("ui::MarkActions", "Star, or take the star away")},
                 .icon = u"star"_s,
                 .shortcut = Qt::Key_S,
                 .group = DeedGroup::Mark,
                 .run = [this](const QList<DeliveryId> &ids) { toggle(ids); }});
    actions.add({.text = {"ui::MarkActions", QT_TRANSLATE_NOOP("ui::MarkActions", "Note")},
                 .icon = u"edit"_s,
                 .shortcut = Qt::Key_N,
                 .needs = DeedNeeds::One,
                 .group = DeedGroup::Mark,
                 .run = [&details](const QList<DeliveryId> &) { details.editNote(); }});
}

/// As the log has them now: rows of the table may be older. All get a star unless all have one.
void MarkActions::toggle(const QList<DeliveryId> &ids)
{
    whenDone(m_log.findAll(ids), this, [this, ids](const core::Result<QList<Delivery>> &deliveries) {
        if (!deliveries)
            Q_EMIT failed(deliveries.error());
        else
            star(ids, std::ranges::all_of(*deliveries, &Delivery::isStarred) ? core::Starred::No : core::Starred::Yes);
    });
}

void MarkActions::star(const QList<DeliveryId> &ids, core::Starred starred)
{
    whenDone(m_log.star(ids, starred), this, [this](const core::Result<qint64> &changed) {
        if (!changed)
            Q_EMIT failed(changed.error());
    });
}

} // namespace ui
