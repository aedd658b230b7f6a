// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QStringList ids;
    QString id;
    QString text;
};

core::Result<core::DeliveryLog *> logOf(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    return (*callbacks)->log.get();
}

core::Result<Exit> star(const Typed &typed, core::Starred starred, Invocation &run)
{
    const auto ids = idsFrom(typed.ids);
    if (!ids)
        return core::fail(ids.error());
    const auto log = logOf(run);
    if (!log)
        return core::fail(log.error());
    const auto known = wait((*log)->findAll(*ids));
    if (!known)
        return core::fail(known.error());
    const auto changed = wait((*log)->star(*ids, starred));
    if (!changed)
        return core::fail(changed.error());
    if (run.format() == Format::Json)
        writeJson({{u"changed"_s, *changed}, {u"found"_s, known->size()}}, Format::Json);
    else
        writeLine(Cli::tr("%n delivery(s) changed.", nullptr, static_cast<int>(*changed)).toUtf8());
    if (known->size() == ids->size())
        return Exit::Done;
    note(Cli::tr("%n of these is not in the log.", nullptr, static_cast<int>(ids->size() - known->size())));
    return Exit::Failed;
}

core::Result<Exit> writeNote(const Typed &typed, Invocation &run)
{
    const auto ids = idsFrom({typed.id});
    if (!ids)
        return core::fail(ids.error());
    const auto log = logOf(run);
    if (!log)
        return core::fail(log.error());
    const core::DeliveryId id = ids->first();
    if (const core::Done done = wait((*log)->setNote(id, typed.text)); !done)
        return core::fail(done.error());
    if (run.format() == Format::Json)
        writeJson({{u"id"_s, id.value()}, {u"note"_s, typed.text}}, Format::Json);
    else if (typed.text.isEmpty())
        writeLine(Cli::tr("Delivery %1 has no note any more.").arg(id.value()).toUtf8());
    else
        writeLine(Cli::tr("Delivery %1 has this note now.").arg(id.value()).toUtf8());
    return Exit::Done;
}

void addStarVerb(CLI::App &verb, core::Starred starred, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "ID", typed->ids, Cli::tr("Their ids, from callback list")).required();
    verb.callback([&invocation, typed, starred] {
        invocation.deed = [&invocation, typed, starred] { return star(*typed, starred, invocation); };
    });
}

} // namespace

void addCallbackStar(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "star", Cli::tr("Marks deliveries, so that they survive purges"));
    verb.footer(Cli::tr("callback list --filter is:starred finds them again.").toStdString());
    addStarVerb(verb, core::Starred::Yes, invocation);
}

void addCallbackUnstar(CLI::App &group, Invocation &invocation)
{
    addStarVerb(addVerb(group, "unstar", Cli::tr("Takes the mark of deliveries away")), core::Starred::No, invocation);
}

void addCallbackNote(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "note", Cli::tr("Writes a note on a delivery, so that it survives purges"));
    verb.footer(Cli::tr("callback list --filter is:noted finds them again.").toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "ID", typed->id, Cli::tr("Its id, from callback list")).required();
    addPositional(verb, "TEXT", typed->text, Cli::tr("Replaces the note; \"\" takes it away")).required();
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return writeNote(*typed, invocation); }; });
}

} // namespace app::cli
