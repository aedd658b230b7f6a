// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/task.h"
#include "core/jssdk/knownticket.h"

namespace core {
class Vault;
}

namespace core::api {

class Tickets;

/// Whose tickets are wanted.
struct TicketQuest
{
    enum class Live {
        Fetch, ///< the account in use needs one that lives
        KnownOnly, ///< nothing is fetched
    };

    QList<Account> accounts; ///< all of the book
    std::optional<Account> own; ///< the account in use
    Live live = Live::KnownOnly;
};

/// Everything in the book that can have been used as a ticket: the live one of the account in use first, then its
/// older one, its card ticket, its access_token, then those of the other accounts. Fails when a live one was wanted and
/// there is none.
[[nodiscard]] Task<QList<jssdk::KnownTicket>> knownTickets(Tickets &tickets, Vault &vault, TicketQuest quest);

} // namespace core::api
