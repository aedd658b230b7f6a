// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/jssdk.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/jssdkverbs.h"
#include "app/cli/texts.h"

#include <limits>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString url;
    QString ticket;
    QString nonce;
    qint64 timestamp = 0;
};

core::Result<Exit> signUrl(const Typed &typed, Invocation &run)
{
    const auto basis = signingBasis(typed.ticket, run);
    if (!basis)
        return core::fail(basis.error());
    const QString nonce = typed.nonce.isEmpty() ? core::jssdk::randomNonce() : typed.nonce;
    const qint64 timestamp = typed.timestamp > 0 ? typed.timestamp : QDateTime::currentSecsSinceEpoch();
    const auto done = core::jssdk::sign(basis->ticket, typed.url, nonce, timestamp);
    if (!done)
        return core::fail(done.error());
    if (done->fragmentStripped)
        note(Cli::tr("The part from # on is not signed: %1").arg(done->url));
    writeJson({{u"string1"_s, done->string1},
               {u"signature"_s, done->signature},
               {u"nonceStr"_s, done->nonceStr},
               {u"timestamp"_s, done->timestamp},
               {u"url"_s, done->url},
               {u"appId"_s, basis->appId}},
              run.format());
    return Exit::Done;
}

} // namespace

core::Result<SigningBasis> signingBasis(const QString &typedTicket, Invocation &run)
{
    const auto account = run.account();
    // A ticket given by hand needs no account; only one that was asked for by name must exist.
    if (!account && (typedTicket.isEmpty() || !run.globals.account.isEmpty()))
        return core::fail(account.error());
    if (!typedTicket.isEmpty())
        return SigningBasis{.ticket = typedTicket, .appId = account ? account->appId.toString() : QString()};
    Services &services = **run.services();
    const auto ticket = wait(services.tickets().current(*account, core::api::TicketType::Jsapi));
    if (!ticket)
        return core::fail(ticket.error());
    return SigningBasis{.ticket = ticket->value, .appId = account->appId.toString()};
}

void addJsSdk(CLI::App &parser, Invocation &invocation)
{
    CLI::App &sign = addVerb(parser, "sign", Cli::tr("Signs the URL of a page for wx.config"));
    const auto typed = std::make_shared<Typed>();
    addOption(sign, "--url", "URL", typed->url, Cli::tr("Address of the page, as the browser shows it")).required();
    addOption(sign, "--ticket", "TICKET", typed->ticket, Cli::tr("jsapi ticket; else the account's own"));
    addOption(sign, "--nonce", "TEXT", typed->nonce, Cli::tr("nonceStr; else a random one"));
    addNumber(sign, "--timestamp", {.lowest = 1, .highest = std::numeric_limits<qint64>::max()}, typed->timestamp,
              Cli::tr("Seconds since 1970; else now"));
    sign.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return signUrl(*typed, invocation); }; });
    addJsSdkDiagnose(parser, invocation);
    addJsSdkBatch(parser, invocation);
}

} // namespace app::cli
