// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace core {
class Catalogue;
}

namespace core::message {

/// What passed between a follower and the account, as far as it says whether a customer message may be sent.
struct Contact
{
    enum class What {
        Message, ///< the follower wrote
        Click, ///< … tapped on a menu button that tells us so
        Subscribe,
        Scan,
        Sent, ///< a customer message of ours arrived
    };

    What what = What::Message;
    QDateTime at;
};

/// What a callback of that MsgType and Event opens; nothing where it lets nobody answer.
[[nodiscard]] std::optional<Contact::What> contactOf(const QString &type, const QString &event);

/// The time in which customer messages may be sent, and how many.
struct Window
{
    int left = 0;
    int allowed = 0; ///< of what is open now
    QDateTime until; ///< when the last of it closes, UTC; invalid when nothing is open
    Contact::What by = Contact::What::Message; ///< what opened the one that closes last
    bool wasEverOpen = false; ///< else no contact is known that ever opened one

    [[nodiscard]] bool isOpen() const { return until.isValid(); }
    friend bool operator==(const Window &, const Window &) = default;
};

/// By the limits "customer.after…". The same event once more starts its time and its count anew; different ones hold
/// side by side, and what we send is taken from the one that closes first. `contacts` in any order.
[[nodiscard]] Window windowOf(QList<Contact> contacts, const QDateTime &now, const Catalogue &catalogue);

} // namespace core::message
