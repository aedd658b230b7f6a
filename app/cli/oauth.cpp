// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/oauthverbs.h"
#include "app/cli/problemreport.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/oauth/lint.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::oauth::Finding;

namespace {

struct Typed
{
    QString address;
    QString redirect;
    QString scope = u"base"_s;
    QString state;
    QStringList domains;
    bool forcesPopup = false;
    bool forcesSnapshot = false;
};

core::Result<Exit> buildUrl(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto scope = core::oauth::parseScope(typed.scope);
    if (!scope)
        return core::fail(scope.error());
    const core::oauth::AuthorizeRequest request{.appId = account->appId.toString(),
                                                .redirectUri = typed.redirect,
                                                .scope = *scope,
                                                .state =
                                                    typed.state.isEmpty() ? core::oauth::randomState() : typed.state,
                                                .isPopupForced = typed.forcesPopup,
                                                .isSnapshotForced = typed.forcesSnapshot};
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const auto url = core::oauth::authorizeUrl(request, core::oauth::authorizePage(*account), *catalogue);
    if (!url)
        return core::fail(url.error());
    const QList<core::Problem> problems = core::oauth::check(request, typed.domains, *catalogue);
    if (run.format() == Format::Json) {
        writeJson({{u"url"_s, *url},
                   {u"state"_s, request.state},
                   {u"scope"_s, core::oauth::toString(*scope)},
                   {u"problems"_s, toJson(problems)}},
                  run.format());
    } else {
        noteAll(problems);
        writeLine(url->toUtf8());
    }
    return core::hasErrors(problems) ? Exit::Denied : Exit::Done;
}

/// The account is used when there is one; only one that was asked for by name must exist.
core::Result<core::oauth::Site> siteOf(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account && !run.globals.account.isEmpty())
        return core::fail(account.error());
    core::oauth::Site site{.domains = typed.domains};
    if (account)
        site.account = *account;
    return site;
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject json = finding.problem.toJson();
        json.insert("position"_L1, finding.position);
        json.insert("length"_L1, finding.length);
        list += json;
    }
    return list;
}

QList<core::Problem> problemsOf(const QList<Finding> &findings)
{
    QList<core::Problem> problems;
    for (const Finding &finding : findings) {
        problems += finding.problem;
        if (finding.problem.code != 0)
            problems.last().message += u" ("_s + QString::number(finding.problem.code) + u')';
    }
    return problems;
}

core::Result<Exit> lintUrl(const Typed &typed, Invocation &run)
{
    const auto site = siteOf(typed, run);
    if (!site)
        return core::fail(site.error());
    QString address = typed.address;
    if (address == "-"_L1) {
        const auto bytes = readFileOrInput(address);
        if (!bytes)
            return core::fail(bytes.error());
        address = QString::fromUtf8(*bytes);
    }
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const core::oauth::Verdict verdict = core::oauth::lint(address, *site, *catalogue);
    if (run.format() == Format::Json) {
        writeJson({{u"findings"_s, toJson(verdict.findings)}, {u"corrected"_s, verdict.corrected}}, run.format());
    } else {
        noteAll(problemsOf(verdict.findings));
        if (verdict.findings.isEmpty())
            note(Cli::tr("No problems."));
        else if (!verdict.corrected.isEmpty())
            note(Cli::tr("As it should be:"));
        if (!verdict.corrected.isEmpty())
            writeLine(verdict.corrected.toUtf8());
    }
    return verdict.hasErrors() ? Exit::Denied : Exit::Done;
}

void addDomain(CLI::App &verb, Typed &typed)
{
    addOption(verb, "--domain", "HOST", typed.domains,
              Cli::tr("Web authorisation domain as the console has it; may be given twice"));
}

} // namespace

void addOauthUrls(CLI::App &group, Invocation &invocation)
{
    CLI::App &url = addVerb(group, "url", Cli::tr("The address of the page that asks a visitor"));
    const auto built = std::make_shared<Typed>();
    addOption(url, "--redirect", "URL", built->redirect, Cli::tr("Where WeChat sends the visitor, not encoded"))
        .required();
    addOption(url, "--scope", "base|userinfo", built->scope,
              Cli::tr("Only the openid without asking, or name and picture too (base)"));
    addOption(url, "--state", "TEXT", built->state, Cli::tr("Comes back unchanged; else a random one"));
    addDomain(url, *built);
    addFlag(url, "--force-popup", built->forcesPopup, Cli::tr("Asks again who agreed before"));
    addFlag(url, "--force-snapshot", built->forcesSnapshot, Cli::tr("Answers with a virtual account"));
    bind(url, invocation, built, buildUrl);

    CLI::App &lint = addVerb(group, "lint", Cli::tr("Finds what is wrong with such an address that somebody wrote"));
    lint.footer(Cli::tr("Prints the address as it should be. Exit status 4 when WeChat would refuse it; warnings alone "
                        "are 0. With --json: {\"findings\": [{\"rule\", \"code\", \"position\", \"length\", "
                        "\"message\"…}], \"corrected\": …}.")
                    .toStdString());
    const auto checked = std::make_shared<Typed>();
    addPositional(lint, "ADDRESS", checked->address, Cli::tr("The address as it is written; - for standard input"))
        .required();
    addDomain(lint, *checked);
    bind(lint, invocation, checked, lintUrl);
}

void addOauth(CLI::App &parser, Invocation &invocation)
{
    addOauthUrls(parser, invocation);
    addOauthGrants(parser, invocation);
}

} // namespace app::cli
