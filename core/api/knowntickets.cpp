// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/knowntickets.h"

#include "core/api/tickets.h"
#include "core/secrets/vault.h"

#include <algorithm>

namespace core::api {

namespace {

using jssdk::KnownTicket;
using Kind = KnownTicket::Kind;

class Collection
{
public:
    void add(const Account &owner, Kind kind, const QString &value, const QDateTime &expiresAt)
    {
        const bool isKnown = std::ranges::find(m_all, value, &KnownTicket::value) != m_all.end();
        if (!value.isEmpty() && !isKnown)
            m_all.append({.value = value,
                          .kind = kind,
                          .owner = owner.name,
                          .appId = owner.appId.toString(),
                          .expiresAt = expiresAt});
    }

    void add(const Account &owner, Kind kind, const std::optional<Token> &token)
    {
        if (token)
            add(owner, kind, token->value, token->expiresAt);
    }

    void add(const Account &owner, Kind kind, const std::optional<CachedToken> &token)
    {
        if (token)
            add(owner, kind, token->value, token->expiresAt);
    }

    [[nodiscard]] const QList<KnownTicket> &all() const { return m_all; }

private:
    QList<KnownTicket> m_all;
};

bool isSame(const std::optional<Account> &own, const Account &account)
{
    return own && own->appId == account.appId;
}

} // namespace

Task<QList<KnownTicket>> knownTickets(Tickets &tickets, Vault &vault, TicketQuest quest)
{
    Collection found;
    if (quest.own && quest.live == TicketQuest::Live::Fetch) {
        const Result<Token> live = co_await tickets.current(*quest.own, TicketType::Jsapi);
        if (!live)
            co_return fail(live.error());
        found.add(*quest.own, Kind::Current, live->value, live->expiresAt);
    }
    // Own ones first: of two that explain the same, they are the likelier. clang 14 knows no partitions of ranges.
    std::stable_partition(quest.accounts.begin(), quest.accounts.end(),
                          [&quest](const Account &account) { return isSame(quest.own, account); });
    for (const Account &account : std::as_const(quest.accounts)) {
        const bool isOwn = isSame(quest.own, account);
        const Result<CachedTokens> stored = co_await vault.tokens(account.appId);
        if (!stored)
            continue; // a keychain that is locked tells nothing; what was typed is still tried
        found.add(account, isOwn ? Kind::Older : Kind::Foreign, tickets.known(account.appId, TicketType::Jsapi));
        found.add(account, isOwn ? Kind::Older : Kind::Foreign, stored->jsapiTicket);
        found.add(account, isOwn ? Kind::Older : Kind::Foreign, tickets.replaced(account.appId, TicketType::Jsapi));
        found.add(account, Kind::Card, tickets.known(account.appId, TicketType::WxCard));
        found.add(account, Kind::Card, stored->cardTicket);
        found.add(account, Kind::AccessToken, stored->accessToken);
    }
    co_return QList<KnownTicket>(found.all());
}

} // namespace core::api
