// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accounttext.h"
#include "app/cli/arguments.h"
#include "app/cli/menureport.h"
#include "app/cli/menusource.h"
#include "app/cli/menuverbs.h"
#include "app/cli/texts.h"
#include "core/mediadesk/medianeed.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::publishing::MenuPublisher;
using core::publishing::Publication;

namespace {

struct Typed
{
    QString what; ///< file or version
    QString note;
    bool isConfirmed = false;
};

QList<core::menu::PublishStep> stepsTo(const core::menu::MenuSet &wanted, const core::api::LiveMenu &live)
{
    if (!wanted.isEmpty())
        return core::menu::publishPlan(live.menus, wanted);
    if (live.shown().isEmpty())
        return {};
    return {{.kind = core::menu::PublishStep::Kind::DeleteAll}};
}

/// What somebody else has done to the live menu.
QList<core::menu::Change> doneByOthers(const LookedAt &seen)
{
    return core::menu::diff(core::menu::read(seen.outdated->json).menus, seen.live.shown());
}

/// Says that the live menu is not the one that MpDesk saw last; the history holds both from now on.
void sayOutdated(const LookedAt &seen)
{
    const core::MenuVersion &known = *seen.outdated;
    const QList<core::menu::Change> changes = doneByOthers(seen);
    note(Cli::tr("Somebody else has changed the live menu since MpDesk saw it last (version %1, %2):")
             .arg(known.id)
             .arg(known.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    for (const core::menu::Change &change : changes)
        note(u"  "_s + core::menu::describe(change));
}

Exit sayWhatWouldBeSent(const LookedAt &seen, const core::menu::MenuSet &wanted, Format format)
{
    const QList<core::menu::Change> changes = core::menu::diff(seen.live.shown(), wanted);
    const QList<core::menu::PublishStep> steps = stepsTo(wanted, seen.live);
    if (format == Format::Json) {
        QJsonArray list;
        for (const core::menu::PublishStep &step : steps)
            list += toJson(step);
        QJsonObject json = whose(seen.account);
        json.insert(u"wouldSend"_s, list);
        json.insert(u"changes"_s, toJson(changes));
        json.insert(u"changedByOthers"_s, seen.outdated.has_value());
        json.insert(u"live"_s, QString::fromLatin1(core::menu::fingerprint(seen.live.shown())));
        writeJson(json, format);
    } else {
        print(changes);
        for (const core::menu::PublishStep &step : steps)
            writeLine(describe(step).toUtf8());
    }
    if (steps.isEmpty()) {
        note(Cli::tr("Nothing to do: the live menu of %1 is already so.").arg(seen.account.name));
        return Exit::Done;
    }
    if (!wanted.isEmpty())
        note(Cli::tr("Nothing was sent. Repeat with --confirm."));
    else
        note(Cli::tr("Nothing was deleted. Repeat with --confirm; conditional menus go too."));
    return Exit::Failed;
}

void show(const Publication &publication, const core::Account &account, Format format)
{
    if (format == Format::Text) {
        print(publication, account);
        return;
    }
    QJsonObject json = whose(account);
    const QJsonObject report = toJson(publication);
    for (auto it = report.begin(); it != report.end(); ++it)
        json.insert(it.key(), it.value());
    writeJson(json, format);
}

/// Makes `wanted` live, or nothing when it is empty.
core::Result<Exit> makeLive(Invocation &run, const core::menu::MenuSet &wanted, const Typed &typed)
{
    const auto seen = lookAt(run);
    if (!seen)
        return core::fail(seen.error());
    if (seen->outdated)
        sayOutdated(*seen);
    if (!typed.isConfirmed)
        return sayWhatWouldBeSent(*seen, wanted, run.format());
    const QByteArray live = core::menu::fingerprint(seen->live.shown());
    MenuPublisher &publisher = seen->services.menuPublisher();
    if (seen->outdated) {
        Publication untouched{.outcome = Publication::Outcome::ChangedMeanwhile, .live = seen->live};
        if (run.format() == Format::Json)
            untouched.differences = doneByOthers(*seen); // people have read them just now
        show(untouched, seen->account, run.format());
        note(Cli::tr("Look at it, then repeat to go on all the same."));
        return Exit::Failed;
    }
    const QObject context;
    QObject::connect(&publisher, &MenuPublisher::progressed, &context,
                     [](const QString &, int, int, const QString &text) {
                         if (!text.isEmpty())
                             note(text);
                     });
    const auto publication = wait(wanted.isEmpty() ? publisher.removeAll(seen->account, live, typed.note)
                                                   : publisher.publish(seen->account, wanted, live, typed.note));
    if (!publication)
        return core::fail(publication.error());
    show(*publication, seen->account, run.format());
    return exitOf(publication->outcome);
}

/// Publishes what the rules, and what the media library knows of the account, let pass.
core::Result<Exit> publishWritten(Invocation &run, WrittenMenu written, const Typed &typed)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const Services &services = **run.services();
    written.add(core::mediadesk::mediaProblems(services.mediaStore(), account->appId, written.reading.menus,
                                               services.clock().now()));
    if (core::menu::hasErrors(written.problems)) {
        if (run.format() == Format::Json)
            writeJson({{u"problems"_s, toJson(written.problems)}}, Format::Json);
        else
            print(written.name, written.problems);
        note(Cli::tr("The platform would refuse this menu. Nothing was sent."));
        return Exit::Denied;
    }
    for (const core::menu::Problem &problem : written.problems)
        note(describe(problem));
    return makeLive(run, written.reading.menus, typed);
}

core::Result<Exit> publishFile(Invocation &run, const Typed &typed)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    auto written = readMenu(typed.what, *catalogue);
    return written ? publishWritten(run, std::move(*written), typed) : core::fail(written.error());
}

core::Result<Exit> restore(Invocation &run, Typed typed)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto version = versionNamed(typed.what, services, *account);
    if (!version)
        return core::fail(version.error());
    core::menu::Reading reading = core::menu::read(version->json);
    if (reading.menus.isEmpty() && reading.problems.isEmpty())
        return core::invalid(u"version"_s, Cli::tr("In version %1 there was no menu").arg(version->id),
                             Cli::tr("To have none any more: \"mpdeskctl menu delete\"."));
    reading.menus = core::menu::apiEquivalent(reading.menus); // the console's buttons cannot be published as they are
    if (typed.note.isEmpty())
        typed.note = Cli::tr("Restored version %1").arg(version->id);
    return publishWritten(run, checked(Cli::tr("version %1").arg(version->id), reading, services.catalogue()), typed);
}

std::shared_ptr<Typed> addConfirmed(CLI::App &verb)
{
    const auto typed = std::make_shared<Typed>();
    addConfirm(verb, typed->isConfirmed);
    addOption(verb, "--note", "TEXT", typed->note, Cli::tr("Kept with the version in the history"));
    return typed;
}

} // namespace

void addMenuPublish(CLI::App &group, Invocation &invocation)
{
    CLI::App &publishing =
        addVerb(group, "publish", Cli::tr("Makes FILE the live menu: check, back up, send, read back"));
    publishing.footer(
        Cli::tr("Without --confirm nothing is sent: it says what would change, and with --json the exact bytes. If "
                "somebody else has changed the live menu since MpDesk saw it last, nothing is sent either, once. Exit "
                "status 4 if the platform would refuse the menu.")
            .toStdString());
    const auto file = addConfirmed(publishing);
    addPositional(publishing, "FILE", file->what, Cli::tr("The menu as JSON; - for standard input")).required();
    publishing.callback(
        [&invocation, file] { invocation.deed = [&invocation, file] { return publishFile(invocation, *file); }; });

    CLI::App &restoring = addVerb(group, "restore", Cli::tr("Publishes a version of the history again"));
    const auto version = addConfirmed(restoring);
    addPositional(restoring, "VERSION", version->what, Cli::tr("A number of \"menu history\"")).required();
    restoring.callback(
        [&invocation, version] { invocation.deed = [&invocation, version] { return restore(invocation, *version); }; });

    CLI::App &deleting = addVerb(group, "delete", Cli::tr("Deletes the live menu and all conditional menus"));
    const auto nothing = addConfirmed(deleting);
    deleting.callback([&invocation, nothing] {
        invocation.deed = [&invocation, nothing] { return makeLive(invocation, {}, *nothing); };
    });
}

} // namespace app::cli
