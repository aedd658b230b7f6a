// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/doctor.h"

#include "core/api/seenaddress.h"
#include "core/diagnosis/quotaclearing.h"

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr int notOnAllowList = 40164;

bool isSame(const Error &kept, const Error &asked)
{
    return kept.kind == asked.kind && kept.code == asked.code && kept.rid == asked.rid;
}

} // namespace

Doctor::Doctor(const Catalogue &catalogue, api::AccessTokens &tokens, const ExchangeLog &exchanges, Settings &settings,
               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_tokens(tokens)
    , m_exchanges(exchanges)
    , m_settings(settings)
    , m_clock(clock)
    , m_knowledge(Knowledge::load().value_or(Knowledge()))
    , m_sightings(settings)
{
    connect(&m_exchanges, &ExchangeLog::recorded, this, &Doctor::hear);
    connect(&m_tokens, &api::AccessTokens::foreignFetch, this,
            [this](const AppId &appId, const QDateTime &noticedAt, const QDateTime &expiresAt) {
                m_foreign.insert(appId, {.noticedAt = noticedAt, .expiresAt = expiresAt});
            });
}

Explanation Doctor::explain(const Error &error, const std::optional<Account> &account) const
{
    Symptom symptom = symptomOf(error);
    const auto &all = m_exchanges.exchanges();
    const auto failed = std::find_if(all.crbegin(), all.crend(), [&error](const Exchange &exchange) {
        return exchange.error && isSame(*exchange.error, error);
    });
    if (failed != all.crend())
        symptom.path = failed->url.path();
    return explain(symptom, account);
}

Explanation Doctor::explain(const QString &text, const std::optional<Account> &account) const
{
    return explain(readSymptom(m_catalogue, m_knowledge, text), account);
}

Explanation Doctor::explain(const Symptom &symptom, const std::optional<Account> &account) const
{
    return diagnosis::explain(m_catalogue, m_knowledge, symptom, circumstancesOf(account));
}

void Doctor::noteAddress(const AppId &appId, const QString &address)
{
    const QHostAddress seen(address);
    if (appId.isNull() || seen.isNull())
        return;
    const QString plain = api::plainAddress(seen).toString();
    if (const auto before = m_sightings.note(appId, plain, m_clock.now()))
        Q_EMIT addressChanged(appId, before->address, plain);
}

void Doctor::hear(const Exchange &exchange)
{
    if (!exchange.error || exchange.error->code != notOnAllowList)
        return;
    const QString prefix = u"ip:"_s;
    if (exchange.error->field.startsWith(prefix))
        noteAddress(exchange.account, exchange.error->field.sliced(prefix.size()));
}

Circumstances Doctor::circumstancesOf(const std::optional<Account> &account) const
{
    Circumstances circumstances{.account = account, .now = m_clock.now()};
    if (!account)
        return circumstances;
    circumstances.sightings = m_sightings.of(account->appId);
    circumstances.clearsLeft = clearBudgetOf(m_catalogue, m_settings, account->appId, m_clock.now()).left;
    TokenFacts facts{.source = toString(account->tokenSource)};
    if (const std::optional<api::Token> token = m_tokens.known(account->appId)) {
        facts.fetchedAt = token->fetchedAt;
        facts.expiresAt = token->expiresAt;
    }
    const ForeignFetch foreign = m_foreign.value(account->appId);
    facts.foreignFetchAt = foreign.noticedAt;
    facts.shouldHaveLivedUntil = foreign.expiresAt;
    circumstances.token = facts;
    return circumstances;
}

} // namespace core::diagnosis
