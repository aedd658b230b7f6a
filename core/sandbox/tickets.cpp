// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tickets.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/state.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

Tickets::Tickets(const Catalogue &catalogue)
    : m_lifetime(catalogue.limitValue(u"ticket.lifetime.seconds"))
    , m_renewEarly(catalogue.limitValue(u"token.refreshEarly.seconds"))
{ }

Tickets::Ticket Tickets::current(const QString &type, const QDateTime &now, Draw &draw)
{
    constexpr int length = 86;
    Ticket &ticket = m_byType[type];
    if (ticket.text.isEmpty() || now.secsTo(ticket.expires) <= m_renewEarly)
        ticket = {.text = draw.urlSafe(length), .expires = now.addSecs(m_lifetime)};
    return ticket;
}

Outcome getTicket(State &state, const Call &call)
{
    const QString type = call.parameter(u"type"_s);
    if (type != "jsapi"_L1 && type != "wx_card"_L1)
        return refuse(40097);
    const Tickets::Ticket ticket = state.tickets.current(type, call.now, state.draw);
    return ok({{"ticket"_L1, ticket.text}, {"expires_in"_L1, call.now.secsTo(ticket.expires)}});
}

} // namespace core::sandbox
