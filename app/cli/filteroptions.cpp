// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteroptions.h"

#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"
#include "core/base/nearest.h"
#include "core/inspector/savedfilters.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

/// Within one field several values are alternatives, but an option always narrows.
core::Done narrow(core::DeliveryFilter &filter, core::FilterField field, core::FilterValue value)
{
    const bool isTaken = std::ranges::any_of(
        filter.terms, [field](const core::FilterTerm &term) { return term.field == field && !term.isNegated; });
    if (isTaken)
        return core::invalid(
            u"filter"_s, Cli::tr("Give %1 either as an option or in --filter, not both.").arg(core::toString(field)));
    filter.terms.append({.field = field, .value = std::move(value)});
    return {};
}

core::Error unknownName(const QString &name, const core::SavedFilters &saved)
{
    QStringList names;
    const auto all = saved.all();
    for (const core::SavedFilter &filter : all)
        names += filter.name;
    const QString nearest = core::nearestName(name, names);
    return {.kind = core::Error::Kind::NotFound,
            .message = Cli::tr("There is no saved filter “%1”.").arg(name),
            .advice = nearest.isEmpty() ? Cli::tr("Filters are saved in the window, beside the filter line.")
                                        : Cli::tr("The nearest is @%1.").arg(nearest),
            .field = u"filter"_s};
}

core::Result<core::DeliveryFilter> parsed(const FilterOptions &options, Invocation &run)
{
    if (options.expression.isEmpty())
        return core::DeliveryFilter();
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    QString text = options.expression;
    if (text.startsWith(u'@')) {
        const core::SavedFilters saved((*services)->settings());
        const auto found = saved.find(text.sliced(1));
        if (!found)
            return core::fail(unknownName(text.sliced(1), saved));
        text = found->text;
    }
    return core::DeliveryFilter::parse(text, (*services)->book().accounts());
}

} // namespace

void addFilterOptions(CLI::App &verb, FilterOptions &options)
{
    addOption(verb, "--filter", filterType.data(), options.expression,
              Cli::tr("Only what fits this filter, see below"));
    addOption(verb, "--type", "TYPE", options.type, Cli::tr("Only this MsgType or Event"));
    addOption(verb, "--search", "TEXT", options.text, Cli::tr("Only what contains this text"));
    const QString help = Cli::tr("EXPR holds words of the message and conditions between blanks, as in: "
                                 "event:CLICK key:menu_* from:o6_* account:Shop took:>1s since:1h -退款\n"
                                 "Fields: type (MsgType or Event), event, key (EventKey), from (openid), account, "
                                 "state (accepted, urlCheck, rejected), verified (yes, no), took (>1s, <50ms), "
                                 "is (starred, noted, retry, late, replayed, skewed, differing), "
                                 "since and until (1h, 7d, 2026-11-21, 2026-11-21T10:00), text.\n"
                                 "Different fields narrow, values of one field are alternatives, - or ! denies.\n"
                                 "@NAME is a filter that was saved in the window.");
    const QString own = QString::fromStdString(verb.get_footer());
    verb.footer((own.isEmpty() ? help : own + u'\n' + help).toStdString());
}

core::Result<core::DeliveryFilter> filterFrom(const FilterOptions &options, Invocation &run)
{
    auto filter = parsed(options, run);
    if (!filter)
        return filter;
    filter->addWords(options.text);
    core::Done narrowed;
    if (!options.type.isEmpty())
        narrowed = narrow(*filter, core::FilterField::Type, core::FilterText{.text = options.type});
    if (narrowed && !run.globals.account.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        narrowed = narrow(*filter, core::FilterField::Account,
                          core::FilterAccount{.written = account->name, .id = account->appId});
    }
    if (!narrowed)
        return core::fail(narrowed.error());
    return filter;
}

} // namespace app::cli
