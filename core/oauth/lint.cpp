// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/lint.h"

#include "core/account/capabilities.h"
#include "core/oauth/domain.h"
#include "core/oauth/lintfindings_p.h"
#include "core/oauth/texts_p.h"

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr int noScope = 10005;

void checkAccount(Lens &lens)
{
    // Which kind of account a sandbox plays is its own affair.
    if (!lens.site.account || lens.site.account->isSandbox())
        return;
    const QList<Capability> all = capabilities(*lens.site.account);
    const auto oauth = std::ranges::find(all, u"oauth"_s, &Capability::id);
    if (oauth == all.end() || oauth->allowed)
        return;
    const WrittenParameter *appId = lens.url.find("appid"_L1);
    Problem &problem =
        lens.add(appId ? appId->value : lens.end(), Problem::Severity::Error, u"oauth.account"_s,
                 Texts::tr("\"%1\" may not ask visitors: %2").arg(lens.site.account->name, oauth->reason),
                 Texts::tr("Web authorisation needs a verified service account, or a test account."));
    problem.path = u"appid"_s;
    problem.code = noScope;
}

/// How the configured domains themselves are written.
void checkDomains(Lens &lens)
{
    for (const QString &typed : lens.site.domains) {
        for (const Problem &problem : readDomain(typed).problems)
            lens.verdict.findings += Finding{.problem = problem, .position = lens.end().at};
    }
}

QString corrected(const Lens &lens)
{
    const Verdict &verdict = lens.verdict;
    const QUrl page = authorizePage(lens.site.account.value_or(Account()));
    return authorizeUrl(verdict.request, page, lens.catalogue).value_or(QString());
}

} // namespace

Problem &Lens::add(const Piece &where, Problem::Severity severity, const QString &rule, const QString &message,
                   const QString &advice)
{
    verdict.findings += Finding{.problem = {.severity = severity,
                                            .rule = rule,
                                            .found = where.text.left(200),
                                            .message = message,
                                            .advice = advice},
                                .position = where.at,
                                .length = where.text.size()};
    return verdict.findings.last().problem;
}

Piece Lens::end() const
{
    const bool hasFragment = !url.fragment.isEmpty() && !url.isFragmentEarly;
    return {.at = hasFragment ? url.fragment.at : url.whole.at + url.whole.text.size()};
}

bool Verdict::hasErrors() const
{
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.problem.severity == Problem::Severity::Error; });
}

Verdict lint(const QString &written, const Site &site, const Catalogue &catalogue)
{
    const WrittenUrl url(written);
    Lens lens{.url = url, .site = site, .catalogue = catalogue, .verdict = {}};
    if (url.whole.isEmpty()) {
        lens.add({}, Problem::Severity::Error, u"oauth.empty"_s, Texts::tr("There is no address to check"));
        return lens.verdict;
    }
    if (!checkEndpoint(lens))
        return lens.verdict;
    checkParameters(lens);
    checkAccount(lens);
    checkDomains(lens);
    lens.verdict.corrected = corrected(lens);
    std::ranges::stable_sort(lens.verdict.findings, {}, &Finding::position);
    return lens.verdict;
}

} // namespace core::oauth
