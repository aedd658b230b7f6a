// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forwardoptions.h"

#include "app/cli/arguments.h"
#include "app/cli/texts.h"

#include <QRegularExpression>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::forwarding::ForwardPlan;

namespace {

core::Result<std::chrono::milliseconds> budgetFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,6}(?:\\.[0-9]{1,3})?)(ms|s)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return core::invalid(u"budget"_s, Cli::tr("--budget: \"%1\" is no time such as 4.5s or 800ms").arg(text));
    const double unit = match.captured(2) == "s"_L1 ? 1000.0 : 1.0;
    return std::chrono::milliseconds(std::llround(match.captured(1).toDouble() * unit));
}

core::Result<ForwardPlan> planFrom(const ForwardOptions &options)
{
    ForwardPlan plan;
    if (!options.budget.isEmpty()) {
        const auto budget = budgetFrom(options.budget);
        if (!budget)
            return core::fail(budget.error());
        plan.budget = *budget;
    }
    for (const QString &target : options.targets)
        plan.targets.append(QUrl(target, QUrl::StrictMode));
    if (options.isForLogOnly)
        plan.use = ForwardPlan::Use::LogOnly;
    else if (plan.targets.size() > 1)
        plan.use = ForwardPlan::Use::Compare;
    else
        plan.use = ForwardPlan::Use::Relay;
    if (const core::Done good = core::forwarding::check(plan); !good)
        return core::fail(good.error());
    return plan;
}

} // namespace

void addForwardOptions(CLI::App &verb, ForwardOptions &options)
{
    addOption(verb, "--forward", "URL", options.targets,
              Cli::tr("Hands every message on to this server and answers as it does; given twice, the second one's "
                      "answer is compared"));
    addFlag(verb, "--forward-only-log", options.isForLogOnly,
            Cli::tr("What that server answers is written down, but not used"));
    addOption(verb, "--budget", "TIME", options.budget,
              Cli::tr("How long the platform may wait for the answer in all (4.5s); then \"success\" is said"));
    addFlag(verb, "--refuse-replays", options.refusesReplays,
            Cli::tr("Answers 403 to signatures that came before and to timestamps five minutes off"));
    addOption(verb, "--base-path", "PATH", options.basePath,
              Cli::tr("Stands before the path of every account, behind a reverse proxy"));
    addOption(verb, "--trust-proxy", "NET", options.proxies,
              Cli::tr("Address or net whose X-Forwarded-For is believed; may be given more than once"));
}

core::Done forwardAsTold(CallbackRoutes &routes, const ForwardOptions &options)
{
    std::optional<ForwardPlan> plan;
    if (!options.targets.isEmpty()) {
        auto made = planFrom(options);
        if (!made)
            return core::fail(made.error());
        plan = std::move(*made);
    } else if (options.isForLogOnly || !options.budget.isEmpty()) {
        return core::invalid(u"forward"_s, Cli::tr("--budget and --forward-only-log need --forward"));
    }
    for (core::Inspector::Route &route : routes.routes) {
        if (plan)
            route.forward = *plan;
        if (options.refusesReplays)
            route.strictness = core::Inspector::Strictness::Refuse;
    }
    return {};
}

core::Result<core::Reach> reachFrom(const ForwardOptions &options, const core::Settings &settings)
{
    const QString basePath =
        options.basePath.isEmpty() ? settings.get(core::settings::inspectorBasePath) : options.basePath;
    const QString proxies =
        options.proxies.isEmpty() ? settings.get(core::settings::inspectorProxies) : options.proxies.join(u' ');
    return core::Reach::from(basePath, proxies);
}

} // namespace app::cli
