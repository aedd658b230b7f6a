// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/filteroptions.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString age;
    FilterOptions filter;
    bool isOfRejected = false;
    bool isEverything = false;
    bool isWithMarked = false;
    bool isConfirmed = false;
};

/// "30d", "2w", "12h".
core::Result<std::chrono::hours> ageFrom(const QString &text)
{
    constexpr qint64 longest = 100'000;
    const QString unit = text.right(1);
    bool isNumber = false;
    const qint64 count = text.chopped(std::min<qsizetype>(1, text.size())).toLongLong(&isNumber);
    const int hours = unit == "h"_L1 ? 1 : unit == "d"_L1 ? 24 : unit == "w"_L1 ? 7 * 24 : 0;
    if (!isNumber || hours == 0 || count < 1 || count > longest)
        return core::invalid(u"older-than"_s,
                             Cli::tr("--older-than: \"%1\" is no age such as 12h, 30d or 8w").arg(text));
    return std::chrono::hours(count * hours);
}

/// What the options leave.
core::Result<core::DeliveryFilter> filterOf(const Typed &typed, Invocation &run)
{
    auto filter = filterFrom(typed.filter, run);
    if (!filter)
        return filter;
    if (typed.isOfRejected) {
        const auto isState = [](const core::FilterTerm &term) { return term.field == core::FilterField::State; };
        if (std::ranges::any_of(filter->terms, isState))
            return core::invalid(u"filter"_s, Cli::tr("Give either --rejected or state: in --filter, not both."));
        filter->terms.append({.field = core::FilterField::State, .value = core::Delivery::State::Rejected});
    }
    if (!typed.age.isEmpty()) {
        const auto age = ageFrom(typed.age);
        if (!age)
            return core::fail(age.error());
        filter->terms.append({.field = core::FilterField::Until, .value = core::FilterAgo{*age}});
    }
    if (filter->isEmpty() && !typed.isEverything)
        return core::invalid(u"filter"_s,
                             Cli::tr("Say what is to go: --older-than, --rejected, --filter, --account or "
                                     "--everything."));
    return filter;
}

void noteKept(const core::Purged &purged)
{
    if (purged.kept > 0)
        note(Cli::tr("%n with a star or a note stay; --with-marked removes them too.", nullptr,
                     static_cast<int>(purged.kept)));
}

core::Result<Exit> sayWhatWouldGo(const core::Purged &count, Format format)
{
    if (format == Format::Json)
        writeJson({{u"wouldRemove"_s, count.removed}, {u"kept"_s, count.kept}}, Format::Json);
    else
        writeLine(Cli::tr("Would remove %n delivery(s).", nullptr, static_cast<int>(count.removed)).toUtf8());
    noteKept(count);
    note(Cli::tr("Nothing was done. Repeat with --confirm."));
    return Exit::Failed;
}

core::Result<Exit> purge(const Typed &typed, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto filter = filterOf(typed, run);
    if (!filter)
        return core::fail(filter.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    const auto marked = typed.isWithMarked ? core::Purge::Marked::Remove : core::Purge::Marked::Keep;
    const auto purged =
        wait(typed.isConfirmed ? log.purge({.filter = *filter, .marked = marked}) : log.countForPurge(*filter, marked));
    if (!purged)
        return core::fail(purged.error());
    if (!typed.isConfirmed)
        return sayWhatWouldGo(*purged, run.format());
    if (run.format() == Format::Json)
        writeJson({{u"removed"_s, purged->removed}, {u"kept"_s, purged->kept}}, Format::Json);
    else
        writeLine(Cli::tr("Removed %n delivery(s).", nullptr, static_cast<int>(purged->removed)).toUtf8());
    noteKept(*purged);
    return Exit::Done;
}

} // namespace

void addCallbackPurge(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "purge", Cli::tr("Removes deliveries, of all accounts or of one"));
    verb.footer(
        Cli::tr("Several conditions narrow. In small steps, so that an endpoint that receives meanwhile does not "
                "wait. With --account only what came for that account. What has a star or a note stays.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addOption(verb, "--older-than", "AGE", typed->age, Cli::tr("12h, 30d or 8w"));
    addFlag(verb, "--rejected", typed->isOfRejected, Cli::tr("Only what was rejected"));
    addOption(verb, "--filter", filterType.data(), typed->filter.expression,
              Cli::tr("Only what fits this filter, as in callback list"));
    addFlag(verb, "--everything", typed->isEverything, Cli::tr("Without any condition"));
    addFlag(verb, "--with-marked", typed->isWithMarked, Cli::tr("Also what has a star or a note"));
    addConfirm(verb, typed->isConfirmed);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return purge(*typed, invocation); }; });
}

} // namespace app::cli
