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

/// Two tags, so that conditional menus can be tried at once; a few followers carry one, some both, most none.
void tagSome(Tags &tags, Followers &followers)
{
    qsizetype stride = 4;
    for (const QString &name : {u"会员"_s, u"内测"_s}) {
        const auto tag = tags.create(name);
        for (qsizetype i = 0; tag && i < followers.all().size(); i += stride)
            followers.tag(followers.all().at(i).openid, tag->id);
        ++stride;
    }
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
    , followers(options.seed, options.followers)
    , tags(facts)
    , media(facts)
    , outbox(identity.originalId, options.seed)
    , contacts(facts)
    , agents(facts)
    , templates(facts, options.seed)
    , web{.grants = Grants(facts), .domains = options.oauthDomains}
{
    tagSome(tags, followers);
}

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
