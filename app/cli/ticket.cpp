// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<Exit> getTicket(Invocation &run, const QString &typeName)
{
    const auto type = core::api::parseTicketType(typeName);
    if (!type)
        return core::fail(type.error());
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto ticket = wait(services.tickets().current(*account, *type));
    if (!ticket)
        return core::fail(ticket.error());
    writeJson({{u"ticket"_s, ticket->value}, {u"expiresIn"_s, services.clock().now().secsTo(ticket->expiresAt)}},
              run.format());
    return Exit::Done;
}

} // namespace

void addTicket(CLI::App &parser, Invocation &invocation)
{
    CLI::App &get = addVerb(parser, "get", Cli::tr("The account's ticket; fetched only when there is none that lives"));
    const auto type = std::make_shared<QString>(u"jsapi"_s);
    addOption(get, "--type", "jsapi|wx_card", *type, Cli::tr("Which ticket (jsapi)"));
    get.callback(
        [&invocation, type] { invocation.deed = [&invocation, type] { return getTicket(invocation, *type); }; });
}

} // namespace app::cli
