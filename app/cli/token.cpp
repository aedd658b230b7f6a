// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Fetch { IfNeeded, Anew };

core::Result<Exit> getToken(Invocation &run, Fetch fetch)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    core::api::AccessTokens &tokens = services.tokens();
    const auto token = wait(fetch == Fetch::Anew ? tokens.force(*account) : tokens.current(*account));
    if (!token)
        return core::fail(token.error());
    writeJson({{u"accessToken"_s, token->value},
               {u"expiresIn"_s, services.clock().now().secsTo(token->expiresAt)},
               {u"source"_s, token->source}},
              run.format());
    return Exit::Done;
}

} // namespace

void addToken(CLI::App &parser, Invocation &invocation)
{
    CLI::App &get =
        addVerb(parser, "get", Cli::tr("The account's access token; fetched only when there is none that lives"));
    const auto isForced = std::make_shared<bool>(false);
    addFlag(get, "--force", *isForced, Cli::tr("Ask for a new one: 20 a day, 30 seconds apart; ends the old one"));
    get.callback([&invocation, isForced] {
        const Fetch fetch = *isForced ? Fetch::Anew : Fetch::IfNeeded;
        invocation.deed = [&invocation, fetch] { return getToken(invocation, fetch); };
    });
}

} // namespace app::cli
