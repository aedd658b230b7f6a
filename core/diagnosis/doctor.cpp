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
constexpr int busy = -1; // done or not, nobody knows

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
    , m_codeUses(settings)
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
    Circumstances circumstances = circumstancesOf(account);
    if (failed != all.crend()) {
        symptom.path = failed->url.path();
        circumstances.codeUses = codeUsesBefore(*failed);
    }
    return diagnosis::explain(m_catalogue, m_knowledge, symptom, circumstances);
}

Explanation Doctor::explain(const QString &text, const std::optional<Account> &account) const
{
    const Symptom symptom = readSymptom(m_catalogue, m_knowledge, text);
    Circumstances circumstances = circumstancesOf(account);
    if (!symptom.codeDigest.isEmpty())
        circumstances.codeUses = m_codeUses.of(symptom.codeDigest);
    return diagnosis::explain(m_catalogue, m_knowledge, symptom, circumstances);
}

std::optional<QList<CodeUse>> Doctor::codeUsesBefore(const Exchange &failed) const
{
    if (failed.codeDigest.isEmpty())
        return std::nullopt;
    QList<CodeUse> uses = m_codeUses.of(failed.codeDigest);
    const auto own =
        std::find_if(uses.crbegin(), uses.crend(), [&failed](const CodeUse &use) { return use.at == failed.at; });
    if (own != uses.crend())
        uses.resize(uses.crend() - own - 1);
    return uses;
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
    noteCode(exchange);
    if (!exchange.error || exchange.error->code != notOnAllowList)
        return;
    const QString prefix = u"ip:"_s;
    if (exchange.error->field.startsWith(prefix))
        noteAddress(exchange.account, exchange.error->field.sliced(prefix.size()));
}

void Doctor::noteCode(const Exchange &exchange)
{
    if (exchange.codeDigest.isEmpty())
        return;
    CodeUse use{.appId = exchange.account,
                .at = exchange.at,
                .by = exchange.origin == Exchange::Origin::Console ? CodeUse::By::Console : CodeUse::By::Authorisation};
    if (!exchange.error)
        use.answer = 0;
    else if (exchange.error->kind == Error::Kind::Api && exchange.error->code != busy)
        use.answer = exchange.error->code;
    m_codeUses.note(exchange.codeDigest, use);
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
