// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tickets.h"

#include "core/api/apiclient.h"
#include "core/api/platformcall.h"

#include <QPointer>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBetweenEarlyRefreshes = 30; // s

Token toToken(const CachedToken &ticket, bool fromCache)
{
    return {.value = ticket.value, .expiresAt = ticket.expiresAt, .source = u"ticket"_s, .fromCache = fromCache};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = Tickets::tr("Cancelled")};
}

std::optional<CachedToken> &slot(CachedTokens &tokens, TicketType type)
{
    return type == TicketType::Jsapi ? tokens.jsapiTicket : tokens.cardTicket;
}

} // namespace

QString toString(TicketType type)
{
    return type == TicketType::Jsapi ? u"jsapi"_s : u"wx_card"_s;
}

Result<TicketType> parseTicketType(QStringView text)
{
    const QStringView word = text.trimmed();
    for (const TicketType type : {TicketType::Jsapi, TicketType::WxCard}) {
        if (word.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return invalid(u"type"_s, Tickets::tr("A ticket is \"jsapi\" or \"wx_card\"; found \"%1\"").arg(word.left(40)));
}

Tickets::Tickets(ApiClient &client, Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_vault(vault)
    , m_clock(clock)
{ }

Task<Token> Tickets::current(Account account, TicketType type)
{
    const Key key{.appId = account.appId, .type = type};
    const Done loaded = co_await load(key);
    if (!loaded)
        co_return fail(loaded.error());
    const std::optional<CachedToken> ticket = m_states[key].ticket;
    if (!livesFor(ticket, 0))
        co_return co_await fetch(account, type);
    if (!livesFor(ticket, m_client.catalogue().limitValue(u"token.refreshEarly.seconds")))
        refreshEarly(account, type);
    co_return toToken(*ticket, true);
}

Task<Token> Tickets::renew(Account account, TicketType type)
{
    co_return co_await fetch(account, type);
}

std::optional<Token> Tickets::known(const AppId &appId, TicketType type) const
{
    const Key key{.appId = appId, .type = type};
    const auto state = m_states.constFind(key);
    if (state == m_states.cend() || !state->ticket)
        return std::nullopt;
    return toToken(*state->ticket, true);
}

std::optional<Token> Tickets::replaced(const AppId &appId, TicketType type) const
{
    const Key key{.appId = appId, .type = type};
    const auto state = m_states.constFind(key);
    if (state == m_states.cend() || !state->replaced)
        return std::nullopt;
    return toToken(*state->replaced, true);
}

void Tickets::forget(const AppId &appId)
{
    for (const TicketType type : {TicketType::Jsapi, TicketType::WxCard})
        m_states.remove(Key{.appId = appId, .type = type});
    Q_EMIT changed(appId);
}

Task<void> Tickets::load(Key key)
{
    if (m_states[key].isLoaded)
        co_return {};
    if (const auto flight = m_states[key].loading)
        co_return co_await flight->opened();
    const auto gate = std::make_shared<Gate<void>>();
    m_states[key].loading = gate;
    const QPointer<Tickets> alive(this);
    Result<CachedTokens> stored = co_await m_vault.tokens(key.appId);
    if (!alive) {
        gate->open(fail(cancelled()));
        co_return fail(cancelled());
    }
    State &state = m_states[key];
    state.loading.reset();
    if (stored && !state.isLoaded) // a renewal by hand may have been quicker
        state.ticket = slot(*stored, key.type);
    state.isLoaded = true;
    const bool isKnown = state.ticket.has_value();
    gate->open({});
    if (alive && isKnown)
        Q_EMIT changed(key.appId);
    co_return {};
}

Task<Token> Tickets::fetch(Account account, TicketType type)
{
    const Key key{.appId = account.appId, .type = type};
    if (const auto flight = m_states[key].fetching)
        co_return co_await flight->opened();
    const auto gate = std::make_shared<Gate<Token>>();
    m_states[key].fetching = gate;
    const QPointer<Tickets> alive(this);
    const Result<Token> ticket = co_await fetchAlone(account, type);
    if (alive) {
        if (const auto state = m_states.find(key); state != m_states.end() && state->fetching == gate)
            state->fetching.reset();
    }
    gate->open(ticket);
    co_return ticket;
}

Task<Token> Tickets::fetchAlone(Account account, TicketType type)
{
    const QPointer<Tickets> alive(this);
    const Key key{.appId = account.appId, .type = type};
    Params params;
    params.query.addQueryItem(u"type"_s, toString(type));
    const Result<Answer> answer = co_await m_client.call(account, u"getTicket"_s, params);
    if (!answer)
        co_return fail(answer.error());
    if (!alive)
        co_return fail(cancelled());
    const Result<CachedToken> ticket = readToken(answer->json, "ticket"_L1, m_clock.now());
    if (!ticket)
        co_return fail(ticket.error());
    if (const auto state = m_states.find(key); state != m_states.end()) {
        if (state->ticket && state->ticket->value != ticket->value)
            state->replaced = state->ticket;
        state->ticket = *ticket;
        state->isLoaded = true;
        Q_EMIT changed(key.appId);
        const Done kept = co_await store(key);
        if (!kept)
            co_return fail(kept.error());
    }
    co_return toToken(*ticket, false);
}

Task<void> Tickets::store(Key key)
{
    const QPointer<Tickets> alive(this);
    Result<CachedTokens> tokens = co_await m_vault.tokens(key.appId);
    if (!alive || !m_states.contains(key))
        co_return {};
    if (!tokens)
        co_return fail(tokens.error());
    slot(*tokens, key.type) = m_states[key].ticket;
    co_return co_await m_vault.storeTokens(key.appId, *tokens);
}

void Tickets::refreshEarly(const Account &account, TicketType type)
{
    const QDateTime now = m_clock.now();
    State &state = m_states[Key{.appId = account.appId, .type = type}];
    if (state.fetching || (state.nextEarlyRefresh.isValid() && now < state.nextEarlyRefresh))
        return;
    state.nextEarlyRefresh = now.addSecs(pauseBetweenEarlyRefreshes);
    const Task<Token> onItsOwn = fetch(account, type);
    Q_UNUSED(onItsOwn) // nobody waits: the old ticket is served meanwhile
}

bool Tickets::livesFor(const std::optional<CachedToken> &ticket, qint64 seconds) const
{
    return ticket && !ticket->value.isEmpty() && ticket->expiresAt > m_clock.now().addSecs(seconds);
}

} // namespace core::api
