// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/accountprobe.h"

#include "core/api/platformcall.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::AccountProbe)
};

ProbeResult::Verdict verdictOf(const Error &error)
{
    using Verdict = ProbeResult::Verdict;
    if (error.kind != Error::Kind::Api)
        return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Unsupported ? Verdict::Refused
                                                                                            : Verdict::Unreachable;
    switch (error.code) {
    case 40001:
    case 40125: return Verdict::WrongSecret;
    case 40243: return Verdict::FrozenSecret;
    case 40013: return Verdict::WrongAppId;
    case 40164: return Verdict::IpNotAllowed;
    default: return Verdict::Refused;
    }
}

ProbeResult failed(const Error &error)
{
    ProbeResult result{.verdict = verdictOf(error), .error = error};
    const QString prefix = u"ip:"_s;
    if (result.verdict == ProbeResult::Verdict::IpNotAllowed && error.field.startsWith(prefix))
        result.seenIp = error.field.sliced(prefix.size());
    return result;
}

ProbeResult noSecret(const QString &message, const QString &advice)
{
    const Error error{.kind = Error::Kind::Secret, .message = message, .advice = advice, .field = u"secret"_s};
    return {.verdict = ProbeResult::Verdict::NoSecret, .error = error};
}

} // namespace

Task<ProbeResult> probeAccount(Transport &transport, const Catalogue &catalogue, ExchangeLog &log, Account account,
                               QString appSecret)
{
    if (account.tokenSource == TokenSource::External)
        co_return noSecret(
            Texts::tr("The token of \"%1\" comes from elsewhere: there is no secret to test").arg(account.name), {});
    const QString secret = appSecret.trimmed();
    if (secret.isEmpty())
        co_return noSecret(Texts::tr("There is no AppSecret to test"),
                           Texts::tr("Enter the AppSecret of the account."));

    // Whatever the account's own source is: /cgi-bin/token would end the token that a production server uses.
    account.tokenSource = TokenSource::Stable;
    const Result<api::PlatformCall> call = api::tokenCall(account, secret, api::TokenFetch::Normal);
    if (!call)
        co_return failed(call.error());
    const Result<api::Answer> answer = co_await api::perform(transport, catalogue, log, *call);
    if (!answer)
        co_return failed(answer.error());
    const Result<CachedToken> token = api::readToken(answer->json, "access_token"_L1, QDateTime::currentDateTimeUtc());
    if (!token)
        co_return failed(token.error());
    co_return ProbeResult{.verdict = ProbeResult::Verdict::Good, .tokenExpiresAt = token->expiresAt};
}

} // namespace core
