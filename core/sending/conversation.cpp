// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/conversation.h"

namespace core::sending {

namespace {

constexpr int mostDeliveries = 200; ///< of one follower; more than that says nothing new about now

QList<message::Contact> contactsIn(const QList<DeliverySummary> &deliveries)
{
    QList<message::Contact> contacts;
    for (const DeliverySummary &delivery : deliveries) {
        if (const auto what = message::contactOf(delivery.type, delivery.event))
            contacts.append({.what = *what, .at = delivery.firstAt.isValid() ? delivery.firstAt : delivery.receivedAt});
    }
    return contacts;
}

} // namespace

DeliveryFilter deliveriesFrom(const AppId &appId, const QString &openId)
{
    return {.terms = {{.field = FilterField::From, .value = FilterText{.text = openId}},
                      {.field = FilterField::Account, .value = FilterAccount{.written = appId.toString(), .id = appId}},
                      {.field = FilterField::State, .value = Delivery::State::Accepted}}};
}

bool isFrom(const DeliverySummary &delivery, const AppId &appId, const QString &openId)
{
    return delivery.from == openId && delivery.account == appId && delivery.state == Delivery::State::Accepted;
}

Task<QList<message::Contact>> contactsWith(DeliveryLog &log, const CustomerSender &sender, AppId appId, QString openId)
{
    const DeliveryFilter filter = deliveriesFrom(appId, openId);
    const Result<QList<DeliverySummary>> heard = co_await log.page(filter, DeliveryId(), mostDeliveries);
    if (!heard)
        co_return fail(heard.error());
    const Result<QList<message::Contact>> sent = sender.contacts(appId, openId);
    if (!sent)
        co_return fail(sent.error());
    co_return contactsIn(*heard) + *sent;
}

} // namespace core::sending
