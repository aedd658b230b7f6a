// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/state.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

Identity makeIdentity(Draw &draw)
{
    Identity identity;
    identity.appId = u"wx"_s + draw.hex(16);
    identity.originalId = u"gh_"_s + draw.hex(12);
    identity.secret = draw.hex(32);
    identity.token = draw.alphanumeric(16);
    identity.aesKey = QString::fromLatin1(draw.bytes(32).toBase64(QByteArray::OmitTrailingEquals));
    return identity;
}

} // namespace

State::State(const Catalogue &facts, const Clock &time, Options given)
    : catalogue(facts)
    , clock(time)
    , options(std::move(given))
    , draw(options.seed)
    , identity(makeIdentity(draw))
    , tokens(facts)
    , tickets(facts)
    , quotas(facts)
    , requests(facts)
{ }

bool State::mayCall(const Endpoint &endpoint) const
{
    // The catalogue says in words who may call; its first word decides ("all", "varies", "verified", "service…").
    if (endpoint.account.startsWith("service"_L1))
        return options.kind == Kind::Service || options.kind == Kind::TestAccount;
    if (endpoint.account.startsWith("verified"_L1))
        return options.kind != Kind::PersonalSubscription;
    return true;
}

Done State::spend(const Call &call)
{
    const Endpoint *endpoint = catalogue.endpointAt(QString::fromUtf8(call.request.path));
    return quotas.spendDay(call, endpoint ? Quotas::dailyLimit(*endpoint, options.kind) : std::nullopt);
}

} // namespace core::sandbox
