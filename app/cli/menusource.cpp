// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/menusource.h"

#include "app/cli/menureport.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/menu/menurules.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

core::Result<WrittenMenu> readMenu(const QString &name, const core::Catalogue &catalogue)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    return checked(name, core::menu::read(*bytes), catalogue);
}

WrittenMenu checked(const QString &name, core::menu::Reading reading, const core::Catalogue &catalogue)
{
    WrittenMenu written{.name = name, .reading = std::move(reading)};
    const core::menu::Reading &read = written.reading;
    written.problems = read.problems;
    const auto unread =
        std::ranges::find(read.problems, core::menu::Problem::Severity::Error, &core::menu::Problem::severity);
    if (unread != read.problems.end())
        written.unread = *unread;
    written.add(core::menu::check(read.menus, catalogue));
    if (read.menus.isEmpty() && read.problems.isEmpty())
        written.problems.append({.place = {.field = u"button"_s},
                                 .rule = u"menu.empty"_s,
                                 .message = Cli::tr("There are no buttons, and the platform takes no menu without.")});
    return written;
}

void WrittenMenu::add(QList<core::menu::Problem> found)
{
    for (core::menu::Problem &problem : found)
        problem.line = reading.lineOf(problem.place);
    problems += found;
}

core::Result<LookedAt> lookAt(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto known = services.menuStore().versions(account->appId, 1);
    if (!known)
        return core::fail(known.error());
    sayWhose(*account);
    auto live = wait(services.menuPublisher().fetch(*account));
    if (!live)
        return core::fail(live.error());
    LookedAt seen{.services = services, .account = *account, .live = std::move(*live)};
    if (!known->isEmpty() && known->first().fingerprint != core::menu::fingerprint(seen.live.shown()))
        seen.outdated = known->first();
    return seen;
}

core::Result<core::MenuVersion> versionNamed(const QString &number, Services &services, const core::Account &account)
{
    bool isNumber = false;
    const qint64 id = number.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return core::invalid(u"version"_s, Cli::tr("\"%1\" is no version; versions are whole numbers").arg(number),
                             Cli::tr("\"mpdeskctl menu history\" lists the versions."));
    return services.menuStore().version(account.appId, id);
}

} // namespace app::cli
