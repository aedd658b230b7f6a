// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

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

/// What `token get --json` prints on the machine that owns the token.
core::Result<Exit> importToken(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto json = readSecrets(Cli::tr("Type {\"accessToken\":…,\"expiresIn\":…} (not shown), then Ctrl+D"));
    if (!json)
        return core::fail(json.error());
    core::JsonReader reader(*json);
    const QString token = reader.string("accessToken"_L1).trimmed();
    const qint64 seconds = reader.integer("expiresIn"_L1);
    if (reader.fault())
        return core::fail(*reader.fault());
    const QDateTime expiresAt = services.clock().now().addSecs(seconds);
    if (const core::Done imported = wait(services.tokens().import(*account, token, expiresAt)); !imported)
        return core::fail(imported.error());
    if (services.keychain().state() != core::SecretStore::State::Working)
        return core::fail({.kind = core::Error::Kind::Secret,
                           .message = Cli::tr("Nothing was kept: the keychain does not work."),
                           .advice = Cli::tr("Start or unlock the system's keychain.")});
    const QString until = expiresAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (run.format() == Format::Json)
        writeJson({{u"expiresIn"_s, seconds}, {u"source"_s, u"external"_s}}, run.format());
    else
        writeLine(Cli::tr("Kept the token of %1 until %2.").arg(printable(account->name), until).toUtf8());
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

    CLI::App &importing =
        addVerb(parser, "import", Cli::tr("Keeps a token from the server that owns it (token source external)"));
    importing.footer(
        Cli::tr("Reads {\"accessToken\":…,\"expiresIn\":…} from standard input, as token get --json prints it.")
            .toStdString());
    importing.callback([&invocation] { invocation.deed = [&invocation] { return importToken(invocation); }; });
}

} // namespace app::cli
