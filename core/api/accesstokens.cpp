// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/accesstokens.h"

#include "core/api/platformcall.h"
#include "core/base/json.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int expired = 42001;
constexpr int pauseBetweenEarlyRefreshes = 30; // s
constexpr int keepForced = 48 * 3600; // s; more than any day in Beijing

Token toToken(const CachedToken &token, const QString &source, bool fromCache)
{
    return {.value = token.value,
            .expiresAt = token.expiresAt,
            .source = source,
            .fromCache = fromCache,
            .fetchedAt = token.fetchedAt};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = AccessTokens::tr("Cancelled")};
}

Error noExternalToken(const QString &account)
{
    return {
        .kind = Error::Kind::Secret,
        .message =
            AccessTokens::tr("There is no living access token for \"%1\", and MpDesk may not fetch one").arg(account),
        .advice = AccessTokens::tr("Paste the token of the server that owns it, or choose another token source for "
                                   "this account."),
        .field = u"accessToken"_s};
}

Error refusedExternalToken(const QString &account)
{
    Error error = noExternalToken(account);
    error.message = AccessTokens::tr("The platform refused the access token that was pasted for \"%1\"").arg(account);
    return error;
}

Error stillTheRefusedOne()
{
    return {.kind = Error::Kind::Api,
            .message =
                AccessTokens::tr("The platform refused the access token, but stable_token still answers with it"),
            .code = 40001,
            .advice = AccessTokens::tr("Wait a minute and try again. If it stays so, refresh the token by force; a "
                                       "server that uses the same stable token then has to fetch it anew."),
            .field = u"accessToken"_s};
}

} // namespace

AccessTokens::AccessTokens(Transport &transport, Vault &vault, const Catalogue &catalogue, ExchangeLog &log,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_vault(vault)
    , m_catalogue(catalogue)
    , m_log(log)
    , m_clock(clock)
{ }

Task<Token> AccessTokens::current(Account account)
{
    const Done loaded = co_await load(account);
    if (!loaded)
        co_return fail(loaded.error());
    const State state = m_states.value(account.appId);
    if (account.tokenSource == TokenSource::External) {
        if (!isAlive(state.token))
            co_return fail(noExternalToken(account.name));
        co_return toToken(*state.token, state.source, true);
    }
    if (!isAlive(state.token))
        co_return co_await fetch(account, QString(), TokenFetch::Normal);
    if (isEnding(*state.token))
        refreshEarly(account);
    co_return toToken(*state.token, state.source, true);
}

Task<Token> AccessTokens::replace(Account account, QString rejected, int errcode)
{
    const Done loaded = co_await load(account);
    if (!loaded)
        co_return fail(loaded.error());
    const QPointer<AccessTokens> alive(this);
    const AppId appId = account.appId;
    const std::optional<CachedToken> held = m_states[appId].token;
    const bool isOurs = held && held->value == rejected;
    if (isAlive(held) && !isOurs)
        co_return toToken(*held, m_states[appId].source, true);
    if (isOurs) {
        m_states[appId].token.reset();
        Q_EMIT changed(appId);
    }
    const QDateTime noticedAt = m_clock.now();
    if (account.tokenSource == TokenSource::External) {
        const Done stored = co_await store(appId);
        co_return fail(stored ? refusedExternalToken(account.name) : stored.error());
    }
    const Result<Token> token = co_await fetch(account, rejected, TokenFetch::Normal);
    const bool wasReplaced =
        isOurs && isAlive(held) && errcode != expired && (token || token.error() != stillTheRefusedOne());
    if (alive && wasReplaced)
        Q_EMIT foreignFetch(appId, noticedAt, held->expiresAt);
    co_return token;
}

Task<Token> AccessTokens::force(Account account)
{
    const Done loaded = co_await load(account);
    if (!loaded)
        co_return fail(loaded.error());
    if (account.tokenSource == TokenSource::External)
        co_return fail(noExternalToken(account.name));
    const QPointer<AccessTokens> alive(this);
    const AppId appId = account.appId;
    while (const auto flight = m_states.value(appId).fetching) {
        const Result<Token> other = co_await flight->opened();
        if (!alive || (!other && other.error().kind == Error::Kind::Cancelled))
            co_return fail(cancelled());
    }
    if (account.tokenSource == TokenSource::Plain)
        co_return co_await fetch(account, QString(), TokenFetch::Forced);

    const Done allowed = checkForce(appId);
    if (!allowed)
        co_return fail(allowed.error());
    const QDateTime now = m_clock.now();
    m_states[appId].forced.append(now);
    const Result<Token> token = co_await fetch(account, QString(), TokenFetch::Forced);
    if (!alive)
        co_return token;
    if (!token && (token.error().kind == Error::Kind::Api || token.error().kind == Error::Kind::Secret))
        m_states[appId].forced.removeOne(now); // the platform has not done it; after anything else it may have
    const Done stored = co_await store(appId);
    if (!stored)
        co_return fail(stored.error());
    co_return token;
}

Task<void> AccessTokens::import(Account account, QString token, QDateTime expiresAt)
{
    const QString value = token.trimmed();
    const auto isWrong = [](QChar c) { return c <= u' ' || c > u'~'; };
    if (account.tokenSource != TokenSource::External)
        co_return invalid(u"tokenSource"_s, tr("The token source of \"%1\" is not \"external\"").arg(account.name));
    if (value.isEmpty() || std::ranges::any_of(value, isWrong))
        co_return invalid(u"accessToken"_s, tr("An access token is one word of ASCII characters"));
    if (!expiresAt.isValid() || expiresAt <= m_clock.now())
        co_return invalid(u"expiresAt"_s, tr("The access token is already expired"));
    const Done loaded = co_await load(account);
    if (!loaded)
        co_return loaded;
    State &state = m_states[account.appId];
    state.token = CachedToken{.value = value, .fetchedAt = m_clock.now(), .expiresAt = expiresAt.toUTC()};
    state.source = toString(account.tokenSource);
    Q_EMIT changed(account.appId);
    co_return co_await store(account.appId);
}

std::optional<Token> AccessTokens::known(const AppId &appId) const
{
    const auto state = m_states.constFind(appId);
    if (state == m_states.cend() || !state->token)
        return std::nullopt;
    return toToken(*state->token, state->source, true);
}

ForceBudget AccessTokens::forceBudget(const AppId &appId) const
{
    return core::api::forceBudget(m_catalogue, m_states.value(appId).forced, m_clock.now());
}

void AccessTokens::forget(const AppId &appId)
{
    m_states.remove(appId);
    Q_EMIT changed(appId);
}

Task<QString> AccessTokens::appSecret(AppId appId)
{
    const Result<Credentials> credentials = co_await m_vault.credentials(appId);
    if (!credentials)
        co_return fail(credentials.error());
    if (credentials->appSecret.isEmpty())
        co_return fail(Error{.kind = Error::Kind::Secret,
                             .message = tr("No AppSecret is stored for the account %1").arg(appId.toString()),
                             .advice = tr("Enter it in the account's settings."),
                             .field = u"absent"_s});
    co_return std::as_const(credentials->appSecret);
}

Task<void> AccessTokens::load(Account account)
{
    const AppId appId = account.appId;
    if (m_states[appId].isLoaded)
        co_return {};
    if (const auto flight = m_states[appId].loading)
        co_return co_await flight->opened();
    const auto gate = std::make_shared<Gate<void>>();
    m_states[appId].loading = gate;
    const QPointer<AccessTokens> alive(this);
    const Result<CachedTokens> stored = co_await m_vault.tokens(appId);
    if (!alive) {
        gate->open(fail(cancelled()));
        co_return fail(cancelled());
    }
    State &state = m_states[appId];
    state.loading.reset();
    state.isLoaded = true;
    state.source = toString(account.tokenSource);
    if (stored) {
        state.token = stored->accessToken;
        state.forced = stored->forcedRefreshes;
    }
    const bool isKnown = state.token.has_value();
    gate->open({});
    if (alive && isKnown)
        Q_EMIT changed(appId);
    co_return {};
}

Task<Token> AccessTokens::fetch(Account account, QString rejected, TokenFetch how)
{
    const AppId appId = account.appId;
    if (const auto flight = m_states[appId].fetching)
        co_return co_await flight->opened();
    const auto gate = std::make_shared<Gate<Token>>();
    m_states[appId].fetching = gate;
    const QPointer<AccessTokens> alive(this);
    const Result<Token> token = co_await fetchAlone(account, rejected, how);
    if (alive) {
        if (const auto state = m_states.find(appId); state != m_states.end() && state->fetching == gate)
            state->fetching.reset();
    }
    gate->open(token);
    co_return token;
}

Task<Token> AccessTokens::fetchAlone(Account account, QString rejected, TokenFetch how)
{
    const QPointer<AccessTokens> alive(this);
    const AppId appId = account.appId;
    const QString source = toString(account.tokenSource);
    const Result<CachedTokens> stored = co_await m_vault.tokens(appId);
    if (!alive)
        co_return fail(cancelled());
    const std::optional<CachedToken> other = stored ? stored->accessToken : std::nullopt;
    if (how == TokenFetch::Normal && isAlive(other) && other->value != rejected && !isEnding(*other)) {
        m_states[appId].token = other; // another process has fetched it meanwhile
        m_states[appId].source = source;
        Q_EMIT changed(appId);
        co_return toToken(*other, source, true);
    }
    const Result<CachedToken> fetched = co_await request(account, how);
    if (!fetched)
        co_return fail(fetched.error());
    if (fetched->value == rejected)
        co_return fail(stillTheRefusedOne());
    if (!alive)
        co_return fail(cancelled());
    if (const auto state = m_states.find(appId); state != m_states.end() && state->fetching) {
        state->token = *fetched;
        state->source = source;
        Q_EMIT changed(appId);
        const Done kept = co_await store(appId);
        if (!kept)
            co_return fail(kept.error());
    }
    co_return toToken(*fetched, source, false);
}

Task<CachedToken> AccessTokens::request(Account account, TokenFetch how)
{
    const QPointer<AccessTokens> alive(this);
    const Result<QString> secret = co_await appSecret(account.appId);
    if (!alive)
        co_return fail(cancelled());
    if (!secret)
        co_return fail(secret.error());
    const Result<PlatformCall> call = tokenCall(account, *secret, how);
    if (!call)
        co_return fail(call.error());
    const Result<Answer> answer = co_await perform(m_transport, m_catalogue, m_log, *call);
    if (!answer)
        co_return fail(answer.error());
    if (!alive)
        co_return fail(cancelled());
    co_return readToken(answer->json, "access_token"_L1, m_clock.now());
}

Task<void> AccessTokens::store(AppId appId)
{
    const QPointer<AccessTokens> alive(this);
    Result<CachedTokens> tokens = co_await m_vault.tokens(appId);
    if (!alive || !m_states.contains(appId))
        co_return {};
    if (!tokens)
        co_return fail(tokens.error());
    State &state = m_states[appId];
    const QDateTime oldest = m_clock.now().addSecs(-keepForced);
    state.forced.removeIf([&oldest](const QDateTime &moment) { return moment < oldest; });
    tokens->accessToken = state.token;
    tokens->forcedRefreshes = state.forced;
    co_return co_await m_vault.storeTokens(appId, *tokens);
}

void AccessTokens::refreshEarly(const Account &account)
{
    State &state = m_states[account.appId];
    const QDateTime now = m_clock.now();
    if (state.fetching || (state.nextEarlyRefresh.isValid() && now < state.nextEarlyRefresh))
        return;
    state.nextEarlyRefresh = now.addSecs(pauseBetweenEarlyRefreshes);
    const Task<Token> onItsOwn = fetch(account, QString(), TokenFetch::Normal);
    Q_UNUSED(onItsOwn) // nobody waits: the old token is served meanwhile
}

bool AccessTokens::isAlive(const std::optional<CachedToken> &token) const
{
    return token && !token->value.isEmpty() && token->expiresAt > m_clock.now();
}

bool AccessTokens::isEnding(const CachedToken &token) const
{
    return token.expiresAt <= m_clock.now().addSecs(m_catalogue.limitValue(u"token.refreshEarly.seconds"));
}

Done AccessTokens::checkForce(const AppId &appId) const
{
    const ForceBudget budget = forceBudget(appId);
    if (budget.possibleAt <= m_clock.now())
        return {};
    const QString when = QLocale().toString(budget.possibleAt.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    const QString reason = budget.left == 0
        ? tr("All %1 forced refreshes of today are used").arg(m_catalogue.limitValue(u"stableToken.forcePerDay"))
        : tr("Between two forced refreshes there must be %1 s")
              .arg(m_catalogue.limitValue(u"stableToken.forceInterval.seconds"));
    return invalid(u"force"_s, reason, tr("It is possible again at %1.").arg(when));
}

} // namespace core::api
