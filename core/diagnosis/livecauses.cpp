// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"
#include "core/diagnosis/livecauses_p.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorDoctor)
};

QString when(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
}

/// What of a token that the platform refused is known here.
QStringList aboutToken(const Circumstances &circumstances)
{
    QStringList causes;
    if (!circumstances.token)
        return causes;
    const TokenFacts &token = *circumstances.token;
    if (token.foreignFetchAt.isValid())
        causes.append(Words::tr("Our token should have lived until %1 and was refused at %2: another program fetched "
                                "one meanwhile.")
                          .arg(when(token.shouldHaveLivedUntil), when(token.foreignFetchAt)));
    else if (token.expiresAt.isValid() && token.expiresAt <= circumstances.now)
        causes.append(
            Words::tr("Our token was over at %1; the next call fetches a new one.").arg(when(token.expiresAt)));
    if (token.source == "plain"_L1)
        causes.append(Words::tr("This account fetches by /cgi-bin/token: each fetch, here or on your server, ends the "
                                "other's token. stable_token does not."));
    else if (token.source == "external"_L1)
        causes.append(Words::tr("The token was pasted and belongs to another program: when that one fetches anew, "
                                "this one is dead."));
    else if (token.source == "stable"_L1)
        causes.append(Words::tr("Ours comes from stable_token: plain fetches elsewhere do not touch it, only a forced "
                                "refresh or a new AppSecret does."));
    if (token.fetchedAt.isValid() && token.expiresAt > circumstances.now)
        causes.append(Words::tr("The token that is in use now was fetched at %1 and lives until %2.")
                          .arg(when(token.fetchedAt), when(token.expiresAt)));
    return causes;
}

QStringList aboutAddress(const Symptom &symptom, const Circumstances &circumstances)
{
    QStringList causes;
    if (symptom.addresses.isEmpty())
        return causes;
    const QString now = symptom.addresses.first().toString();
    const auto other = std::ranges::find_if(circumstances.sightings,
                                            [&](const Sighting &sighting) { return sighting.address != now; });
    if (other != circumstances.sightings.cend())
        causes.append(Words::tr("WeChat saw us come from %1 at %2, and now from %3: the address of this line changes.")
                          .arg(other->address, when(other->at), now));
    if (circumstances.account && !circumstances.account->proxy.isEmpty())
        causes.append(Words::tr("Calls of this account go through the proxy %1: its address has to be on the list.")
                          .arg(circumstances.account->proxy.host()));
    if (circumstances.account && circumstances.account->type == AccountType::TestAccount)
        causes.append(Words::tr("A test account has no allow-list: is the AppID another account's?"));
    return causes;
}

QStringList aboutPermission(const Catalogue &catalogue, const Symptom &symptom, const Circumstances &circumstances)
{
    if (!circumstances.account)
        return {};
    const Account &account = *circumstances.account;
    const Endpoint *const endpoint = symptom.path.isEmpty() ? nullptr : catalogue.endpointAt(symptom.path);
    if (const QString lack = endpoint ? lackOf(account, *endpoint) : QString(); !lack.isEmpty())
        return {lack};
    const QStringList lacks = lacksOf(account);
    if (endpoint || lacks.isEmpty())
        return {Words::tr("By its type and verification as entered here, “%1” should be allowed: is that still so?")
                    .arg(account.name)};
    return {Words::tr("What “%1” cannot do, by its type and verification:").arg(account.name) + u' '
            + lacks.join(u"; "_s)};
}

QStringList aboutOauth(const Circumstances &circumstances)
{
    if (!circumstances.account)
        return {};
    QStringList causes;
    for (const Capability &capability : capabilities(*circumstances.account)) {
        if (capability.id == "oauth"_L1 && !capability.allowed)
            causes.append(u"%1: %2"_s.arg(capability.title, capability.reason));
    }
    return causes;
}

QString answerText(const CodeUse &use)
{
    if (!use.answer)
        return Words::tr("no answer was understood, and it may be used up");
    return *use.answer == 0 ? Words::tr("accepted, so it is used up") : Words::tr("refused with %1").arg(*use.answer);
}

QStringList aboutCode(const Circumstances &circumstances)
{
    if (!circumstances.codeUses)
        return {};
    if (circumstances.codeUses->isEmpty())
        return {Words::tr("This code was not sent from this computer before, as far as it remembers: your server or "
                          "another program exchanged it.")};
    QStringList causes;
    for (const CodeUse &use : *circumstances.codeUses) {
        const bool isByHand = use.by == CodeUse::By::Console;
        causes.append(Words::tr("This code was sent from this computer before, at %1 %2: %3.")
                          .arg(when(use.at),
                               isByHand ? Words::tr("by the API console") : Words::tr("by the page OAuth"),
                               answerText(use)));
        if (circumstances.account && use.appId != circumstances.account->appId)
            causes.append(Words::tr("It was sent for another account then: %1").arg(use.appId.toString()));
    }
    return causes;
}

QStringList aboutQuota(const Catalogue &catalogue, const Symptom &symptom, const Circumstances &circumstances)
{
    QStringList causes;
    const Endpoint *const endpoint = symptom.path.isEmpty() ? nullptr : catalogue.endpointAt(symptom.path);
    const bool isTest = circumstances.account && circumstances.account->type == AccountType::TestAccount;
    const QJsonValue limit =
        endpoint ? endpoint->row[isTest ? "test_account_daily_quota"_L1 : "daily_quota"_L1] : QJsonValue();
    if (limit.isDouble())
        causes.append(Words::tr("%1 has %2 calls a day for such an account, by the documentation.")
                          .arg(endpoint->path, QLocale().toString(limit.toInteger())));
    if (isTest)
        causes.append(Words::tr("This is a test account: it has about a tenth of the usual quotas."));
    if (circumstances.clearsLeft)
        causes.append(Words::tr("%n reset(s) of the quota are left this month, as far as this computer knows.", nullptr,
                                *circumstances.clearsLeft));
    return causes;
}

} // namespace

QStringList liveCauses(const Catalogue &catalogue, const Symptom &symptom, const Circumstances &circumstances)
{
    switch (symptom.code.value_or(0)) {
    case 40001:
    case 40014:
    case 42001: return aboutToken(circumstances);
    case 40164: return aboutAddress(symptom, circumstances);
    case 48001:
    case 50002: return aboutPermission(catalogue, symptom, circumstances);
    case 10005: return aboutOauth(circumstances);
    case 40029:
    case 40163:
    case 42003: return aboutCode(circumstances);
    case 45009:
    case 48006: return aboutQuota(catalogue, symptom, circumstances);
    default: return {};
    }
}

} // namespace core::diagnosis
