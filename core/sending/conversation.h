// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/inspector/deliverylog.h"
#include "core/sending/customersender.h"

namespace core::sending {

/// One line of a conversation between a follower and the account.
struct ThreadItem
{
    enum class Kind {
        Received, ///< a message of the follower
        Event, ///< what else they did
        Replied, ///< what our server answered at once
        Sent, ///< a customer message of ours
    };

    Kind kind = Kind::Received;
    QDateTime at;
    DeliveryId delivery; ///< that it came in with, or was the answer to; invalid for Sent
    message::Content content; ///< not of an Event
    QString words; ///< translated: what happened, of an Event; what cannot be shown, of a reply
    CustomerMessage sent; ///< of Sent
};

/// Up to where a thread has been read.
struct ThreadPlace
{
    DeliveryId delivery; ///< invalid = from the newest
    qint64 sent = 0; ///< 0 = from the newest
};

struct ThreadPage
{
    QList<ThreadItem> items; ///< oldest first
    ThreadPlace older; ///< where to go on
    bool hasOlder = false;
};

/// Whose thread it is.
struct ThreadOf
{
    AppId account;
    QString openId;
    std::optional<callback::Keys> keys; ///< without them an encrypted reply stays closed
};

/// What a delivery adds to a thread: what came, and the reply to it.
[[nodiscard]] QList<ThreadItem> itemsOf(const Delivery &delivery, const std::optional<callback::Keys> &keys);
[[nodiscard]] ThreadItem itemOf(const CustomerMessage &message);

/// The `limit` newest before that place, deliveries and sends together. What the platform sent again and the positions
/// that a phone reports by itself are left out. `log` and `sender` may go while it waits.
[[nodiscard]] Task<ThreadPage> readThread(DeliveryLog &log, const CustomerSender &sender, ThreadOf of,
                                          ThreadPlace before, int limit);

/// Whether a delivery belongs to the thread between the two.
[[nodiscard]] bool isFrom(const DeliverySummary &delivery, const AppId &account, const QString &openId);

/// What passed between the two that says whether the follower may be written to: by the inspector's log and by our own
/// journal. `log` and `sender` may go while it waits.
[[nodiscard]] Task<QList<message::Contact>> contactsWith(DeliveryLog &log, const CustomerSender &sender, AppId account,
                                                         QString openId);
/// Messages of the follower after the newest of ours.
[[nodiscard]] int unansweredIn(const QList<message::Contact> &contacts);

} // namespace core::sending
