// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/routes.h"

#include "core/sandbox/basics.h"
#include "core/sandbox/menus.h"
#include "core/sandbox/quotas.h"
#include "core/sandbox/requests.h"
#include "core/sandbox/tickets.h"
#include "core/sandbox/tokens.h"

#include <algorithm>

namespace core::sandbox {

namespace {

constexpr Route routes[] = {
    {"/cgi-bin/token", plainToken},
    {"/cgi-bin/stable_token", stableToken},
    {"/cgi-bin/ticket/getticket", getTicket},
    {"/cgi-bin/getcallbackip", callbackIps},
    {"/cgi-bin/get_api_domain_ip", apiDomainIps},
    {"/cgi-bin/callback/check", checkCallback},
    {"/cgi-bin/clear_quota", clearQuota},
    {"/cgi-bin/clear_quota/v2", clearQuotaBySecret},
    {"/cgi-bin/openapi/quota/get", quotaOfPath},
    {"/cgi-bin/openapi/rid/get", explainRid},
    {"/cgi-bin/menu/create", createMenu},
    {"/cgi-bin/menu/get", getMenu},
    {"/cgi-bin/menu/delete", deleteMenu},
};

} // namespace

const Route *routeFor(const QByteArray &path)
{
    const auto route = std::ranges::find(routes, QByteArrayView(path), &Route::path);
    return route == std::end(routes) ? nullptr : route;
}

} // namespace core::sandbox
