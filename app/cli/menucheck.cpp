// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/menureport.h"
#include "app/cli/menusource.h"
#include "app/cli/menuverbs.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<Exit> check(const QString &file, Format format)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const auto written = readMenu(file, *catalogue);
    if (!written)
        return core::fail(written.error());
    if (format == Format::Json)
        writeJson(toJson(written->problems));
    else
        print(file, written->problems);
    const bool isRefused = core::menu::hasErrors(written->problems);
    if (written->problems.isEmpty())
        note(Cli::tr("No problems."));
    else if (isRefused)
        note(Cli::tr("The platform would refuse this menu."));
    return isRefused ? Exit::Denied : Exit::Done;
}

/// One side of a comparison, which has to be readable as a whole.
core::Result<core::menu::MenuSet> side(const QString &file)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const auto written = readMenu(file, *catalogue);
    if (!written)
        return core::fail(written.error());
    if (const auto &unread = written->unread)
        return core::invalid(unread->place.toString(), u"%1:%2: %3"_s.arg(file).arg(unread->line).arg(unread->message),
                             Cli::tr("\"mpdeskctl menu check %1\" shows all problems.").arg(file));
    return written->reading.menus;
}

core::Result<core::menu::MenuSet> liveSide(Invocation &run)
{
    const auto seen = lookAt(run);
    if (!seen)
        return core::fail(seen.error());
    return seen->live.shown();
}

core::Result<Exit> diff(const QString &file, const QString &second, Invocation &run)
{
    const auto from = second.isEmpty() ? liveSide(run) : side(file);
    if (!from)
        return core::fail(from.error());
    const auto to = side(second.isEmpty() ? file : second);
    if (!to)
        return core::fail(to.error());
    const QList<core::menu::Change> changes = core::menu::diff(*from, *to);
    if (run.format() == Format::Json)
        writeJson(toJson(changes));
    else if (changes.isEmpty())
        note(Cli::tr("Both are the same menu."));
    else
        print(changes);
    return Exit::Done;
}

} // namespace

void addMenuCheck(CLI::App &group, Invocation &invocation)
{
    const auto file = std::make_shared<QString>();
    const auto second = std::make_shared<QString>();
    CLI::App &checking = addVerb(group, "check", Cli::tr("Checks a menu by the platform's rules, without network"));
    checking.footer(Cli::tr("Takes every shape that the platform sends or takes. Exit status 4 if the platform would "
                            "refuse it; warnings alone are 0. With --json: a list of {\"path\", \"rule\", \"limit\", "
                            "\"found\", \"message\"…}.")
                        .toStdString());
    addPositional(checking, "FILE", *file, Cli::tr("The menu as JSON; - for standard input")).required();
    checking.callback(
        [&invocation, file] { invocation.deed = [&invocation, file] { return check(*file, invocation.format()); }; });

    CLI::App &comparing = addVerb(group, "diff", Cli::tr("What FILE would change on the live menu, or FILE2 on FILE"));
    addPositional(comparing, "FILE", *file, Cli::tr("The menu as JSON; - for standard input")).required();
    addPositional(comparing, "FILE2", *second, Cli::tr("Another one; no account is needed then"));
    comparing.callback([&invocation, file, second] {
        invocation.deed = [&invocation, file, second] { return diff(*file, *second, invocation); };
    });
}

} // namespace app::cli
