// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callbackroutes.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Inspector::Route> routeFor(const core::Account &account,
                                              const core::Result<core::Credentials> &credentials)
{
    if (!credentials)
        return core::fail(credentials.error());
    if (credentials->callbackToken.isEmpty())
        return core::fail({.kind = core::Error::Kind::Secret,
                           .message = QCoreApplication::translate("app", "%1 has no callback Token").arg(account.name),
                           .advice = QCoreApplication::translate("app", "Save the account's Token first."),
                           .field = u"token"_s});
    auto keys = core::callback::Keys::from(account, *credentials);
    if (!keys)
        return core::fail(keys.error());
    return core::Inspector::Route{
        .path = account.effectiveCallbackPath(), .account = account.appId, .keys = std::move(*keys)};
}

void add(CallbackRoutes &found, core::Inspector::Route route, const core::Account &account,
         const core::AnsweringBook &answers)
{
    if (auto setup = answers.setup(account.appId)) {
        route.policy = std::move(setup->policy);
        route.forward = std::move(setup->forward);
        route.strictness = setup->strictness;
    } else {
        found.unanswered += CallbackRoutes::Skipped{.account = account, .reason = setup.error()};
    }
    found.routes += std::move(route);
}

} // namespace

core::Task<CallbackRoutes> collectRoutes(core::AccountBook &book, core::Vault &vault,
                                         const core::AnsweringBook &answers)
{
    CallbackRoutes found;
    // A copy: the book may change while we wait for the keychain.
    const QList<core::Account> accounts = book.accounts(); // NOLINT(performance-unnecessary-copy-initialization)
    for (const core::Account &account : accounts) {
        const core::Result<core::Credentials> credentials = co_await vault.credentials(account.appId);
        auto route = routeFor(account, credentials);
        if (route)
            add(found, std::move(*route), account, answers);
        else
            found.skipped += CallbackRoutes::Skipped{.account = account, .reason = route.error()};
    }
    co_return found;
}

} // namespace app
