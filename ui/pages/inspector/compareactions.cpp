// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/compareactions.h"

#include "ui/pages/inspector/accountkeys.h"
#include "ui/pages/inspector/comparedialog.h"
#include "ui/pages/inspector/deliveryactions.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::DeliveryId;

CompareActions::CompareActions(const DetailServices &services, DeliveryActions &actions, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
    actions.add({.text = {"ui::CompareActions", QT_TRANSLATE_NOOP("ui::CompareActions", "Compare…")},
                 .shortcut = Qt::CTRL | Qt::Key_D,
                 .needs = DeedNeeds::Two,
                 .group = DeedGroup::Look,
                 .run = [this](const QList<DeliveryId> &ids) { compare(ids.constFirst(), ids.constLast()); }});
}

void CompareActions::compare(DeliveryId one, DeliveryId other)
{
    const QList<DeliveryId> ids{std::min(one, other), std::max(one, other)};
    whenDone(m_services.log.findAll(ids), this, [this](const core::Result<QList<Delivery>> &deliveries) {
        if (!deliveries)
            Q_EMIT failed(deliveries.error());
        else if (deliveries->size() < 2)
            Q_EMIT failed({.kind = core::Error::Kind::NotFound, .message = tr("One of them is no longer in the log.")});
        else
            open(*deliveries);
    });
}

void CompareActions::open(const QList<Delivery> &deliveries)
{
    const Delivery &left = deliveries.constFirst();
    const Delivery &right = deliveries.constLast();
    whenKeysAreKnown(m_services.book, m_services.vault, {left.account, right.account}, this,
                     [this, left, right](const AccountKeys &keys) {
                         const auto shown = [&keys](const Delivery &delivery) {
                             const auto known = keys.constFind(delivery.account.toString());
                             return ShownDelivery{.delivery = delivery,
                                                  .keys = known == keys.cend() ? std::nullopt : std::optional(*known)};
                         };
                         auto *dialog = new CompareDialog(shown(left), shown(right), m_page);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->show();
                     });
}

} // namespace ui
