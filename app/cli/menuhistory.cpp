// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/menureport.h"
#include "app/cli/menusource.h"
#include "app/cli/menuverbs.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

QString describe(core::MenuVersion::Origin origin)
{
    switch (origin) {
    case core::MenuVersion::Origin::Fetched: return Cli::tr("found live");
    case core::MenuVersion::Origin::Backup: return Cli::tr("backup");
    case core::MenuVersion::Origin::Published: return Cli::tr("published");
    case core::MenuVersion::Origin::Deleted: return Cli::tr("deleted");
    }
    Q_UNREACHABLE();
}

/// "Shop, Service, Me +2": the top level, and how many conditional menus.
QString outlineOf(const core::menu::MenuSet &menus)
{
    QStringList names;
    for (const core::menu::Button &button : menus.base.buttons)
        names += button.name;
    QString outline = names.join(u", "_s);
    if (!menus.conditional.isEmpty())
        outline += u" +%1"_s.arg(menus.conditional.size());
    return outline;
}

core::Result<Exit> list(Invocation &run, qint64 limit)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto versions = (*run.services())->menuStore().versions(account->appId, static_cast<int>(limit));
    if (!versions)
        return core::fail(versions.error());
    if (run.format() == Format::Json) {
        QJsonArray array;
        for (const core::MenuVersion &version : *versions)
            array += toJson(version);
        writeJson(array);
        return Exit::Done;
    }
    sayWhose(*account);
    if (versions->isEmpty()) {
        note(Cli::tr("MpDesk has seen no menu of this account yet."));
        return Exit::Done;
    }
    Table table({Cli::tr("Version"), Cli::tr("When"), Cli::tr("Origin"), Cli::tr("Buttons"), Cli::tr("Note")});
    for (const core::MenuVersion &version : *versions)
        table.add({QString::number(version.id), version.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                   describe(version.origin), outlineOf(core::menu::read(version.json).menus), version.note});
    table.print();
    return Exit::Done;
}

core::Result<Exit> show(Invocation &run, const QString &number)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto version = versionNamed(number, **run.services(), *account);
    if (!version)
        return core::fail(version.error());
    if (run.format() == Format::Json) {
        QJsonObject json = toJson(*version);
        json.insert(u"menu"_s, toJson(core::menu::read(version->json).menus));
        writeJson(json, run.format());
        return Exit::Done;
    }
    sayWhose(*account);
    writeLine(version->json.trimmed());
    return Exit::Done;
}

} // namespace

void addMenuHistory(CLI::App &group, Invocation &invocation)
{
    CLI::App &listing = addVerb(group, "history", Cli::tr("Every menu that was published or found live, newest first"));
    const auto limit = std::make_shared<qint64>(50);
    constexpr qint64 most = 100'000;
    addNumber(listing, "--limit", {.lowest = 1, .highest = most}, *limit, Cli::tr("At most so many (50)"));
    listing.callback(
        [&invocation, limit] { invocation.deed = [&invocation, limit] { return list(invocation, *limit); }; });

    CLI::App &showing = addVerb(group, "show", Cli::tr("The menu of a version, as a file holds it"));
    const auto version = std::make_shared<QString>();
    addPositional(showing, "VERSION", *version, Cli::tr("A number of \"menu history\"")).required();
    showing.callback(
        [&invocation, version] { invocation.deed = [&invocation, version] { return show(invocation, *version); }; });
}

} // namespace app::cli
