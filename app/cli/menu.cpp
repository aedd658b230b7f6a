// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/menureport.h"
#include "app/cli/menusource.h"
#include "app/cli/menuverbs.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Form { File, AsItCame };

QString madeBy(const core::api::LiveMenu &live)
{
    if (live.shown().isEmpty())
        return u"none"_s;
    return live.menus.isEmpty() ? u"console"_s : u"api"_s;
}

core::Result<Exit> get(Invocation &run, Form form)
{
    const auto seen = lookAt(run);
    if (!seen)
        return core::fail(seen.error());
    const core::api::LiveMenu &live = seen->live;
    if (live.shown().isEmpty())
        note(Cli::tr("No menu is live."));
    else if (live.menus.isEmpty())
        note(Cli::tr("This menu was made in the web console. The API cannot publish its buttons as they are."));
    for (const core::menu::Problem &problem : live.problems)
        note(describe(problem));
    if (form == Form::AsItCame) {
        writeLine(live.raw);
        return Exit::Done;
    }
    if (run.format() == Format::Text) {
        writeLine(core::menu::write(live.shown()).trimmed());
        return Exit::Done;
    }
    QJsonObject json = whose(seen->account);
    json.insert(u"madeBy"_s, madeBy(live));
    json.insert(u"isOpen"_s, live.isOpen);
    json.insert(u"fingerprint"_s, QString::fromLatin1(core::menu::fingerprint(live.shown())));
    json.insert(u"problems"_s, toJson(live.problems));
    json.insert(u"menu"_s, toJson(live.shown()));
    writeJson(json, run.format());
    return Exit::Done;
}

core::Result<Exit> tryMatch(Invocation &run, const QString &user)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    const auto shown = wait(core::api::tryMatch((*run.services())->client(), *account, user));
    if (!shown)
        return core::fail(shown.error());
    const core::menu::MenuSet menus{.base = *shown};
    if (run.format() == Format::Text) {
        writeLine(core::menu::write(menus).trimmed());
        return Exit::Done;
    }
    QJsonObject json = whose(*account);
    json.insert(u"user"_s, user);
    json.insert(u"menu"_s, toJson(menus));
    writeJson(json, run.format());
    return Exit::Done;
}

} // namespace

void addMenu(CLI::App &parser, Invocation &invocation)
{
    CLI::App &getting = addVerb(parser, "get", Cli::tr("The live menu, as a file holds it"));
    const auto isRaw = std::make_shared<bool>(false);
    addFlag(getting, "--raw", *isRaw, Cli::tr("The platform's answer as it came"));
    getting.callback([&invocation, isRaw] {
        invocation.deed = [&invocation, isRaw] { return get(invocation, *isRaw ? Form::AsItCame : Form::File); };
    });

    addMenuCheck(parser, invocation);
    addMenuPublish(parser, invocation);
    addMenuHistory(parser, invocation);

    CLI::App &trying = addVerb(parser, "try", Cli::tr("The menu that one follower sees"));
    const auto user = std::make_shared<QString>();
    addPositional(trying, "OPENID", *user, Cli::tr("An openid or a WeChat id")).required();
    trying.callback(
        [&invocation, user] { invocation.deed = [&invocation, user] { return tryMatch(invocation, *user); }; });
}

} // namespace app::cli
