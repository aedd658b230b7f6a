// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/oauthverbs.h"
#include "app/cli/standardinput.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/api/oauthapi.h"
#include "core/base/json.h"
#include "core/oauth/redirect.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::api::OauthGrant;

namespace {

struct Typed
{
    QString code;
    QString state;
    QString openid;
    QString language = u"zh_CN"_s;
};

/// With the platform's own names, so that the next verb can read it.
QJsonObject toJson(const OauthGrant &grant)
{
    QJsonObject json{{"access_token"_L1, grant.accessToken},
                     {"expires_in"_L1, qint64(grant.lifetime.count())},
                     {"refresh_token"_L1, grant.refreshToken},
                     {"openid"_L1, grant.openid},
                     {"scope"_L1, grant.scope}};
    if (!grant.unionId.isEmpty())
        json.insert("unionid"_L1, grant.unionId);
    if (grant.isSnapshotUser)
        json.insert("is_snapshotuser"_L1, 1);
    return json;
}

/// Tokens come by standard input only: what `exchange` printed, or the token alone under `key`.
core::Result<QJsonObject> readGrant(QLatin1String key)
{
    const QByteArray text = readStandardInput(
        Cli::tr("Paste what \"oauth exchange\" printed, or the token alone (not shown), then Ctrl+D"));
    if (text.trimmed().startsWith('{'))
        return core::parseObject(text);
    return QJsonObject{{key, QString::fromUtf8(text.trimmed())}};
}

core::Result<core::oauth::Redirect> readCode(const Typed &typed)
{
    QString text = typed.code;
    if (text.isEmpty() || text == "-"_L1)
        text = QString::fromUtf8(
            readStandardInput(Cli::tr("Paste the code or the whole address that came back (not shown), then Ctrl+D")));
    const auto redirect = core::oauth::readRedirect(text);
    if (!redirect || typed.state.isEmpty())
        return redirect;
    const core::oauth::StateCheck check = core::oauth::compareState(typed.state, redirect->state);
    if (check != core::oauth::StateCheck::Same)
        return core::invalid(u"state"_s, core::oauth::describe(check),
                             Cli::tr("The code was not exchanged. Leave out --state to exchange it all the same."));
    return redirect;
}

core::Result<Exit> printGrant(const core::Result<OauthGrant> &grant, Format format)
{
    if (!grant)
        return core::fail(grant.error());
    writeJson(toJson(*grant), format);
    if (grant->isSnapshotUser)
        note(Cli::tr("This is a virtual account: the page was opened as a snapshot."));
    return Exit::Done;
}

core::Result<Exit> exchange(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto redirect = readCode(typed);
    if (!redirect && redirect.error().field == "state"_L1) {
        static_cast<void>(report(redirect.error()));
        return Exit::Denied;
    }
    if (!redirect)
        return core::fail(redirect.error());
    Services &services = **run.services();
    return printGrant(wait(core::api::exchangeOauthCode(services.client(), *account, redirect->code)), run.format());
}

core::Result<Exit> refresh(const Typed & /*typed*/, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto json = readGrant("refresh_token"_L1);
    if (!json)
        return core::fail(json.error());
    core::JsonReader reader(*json);
    const QString token = reader.string("refresh_token"_L1);
    if (reader.fault())
        return core::fail(*reader.fault());
    Services &services = **run.services();
    return printGrant(wait(core::api::refreshOauthGrant(services.client(), *account, token)), run.format());
}

core::Result<core::api::OauthIdentity> readIdentity(const Typed &typed)
{
    const auto json = readGrant("access_token"_L1);
    if (!json)
        return core::fail(json.error());
    core::JsonReader reader(*json);
    core::api::OauthIdentity identity{.accessToken = reader.string("access_token"_L1),
                                      .openid = reader.stringOr("openid"_L1)};
    if (!typed.openid.isEmpty())
        identity.openid = typed.openid;
    if (!reader.fault() && identity.openid.isEmpty())
        return core::invalid(u"openid"_s, Cli::tr("The openid is missing: give it with --openid"));
    return reader.finish(identity);
}

core::Result<Exit> showProfile(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto identity = readIdentity(typed);
    if (!identity)
        return core::fail(identity.error());
    Services &services = **run.services();
    const auto profile = wait(core::api::oauthProfile(services.client(), *account, *identity, typed.language));
    if (!profile)
        return core::fail(profile.error());
    if (run.format() == Format::Json) {
        writeJson(profile->json, run.format());
        return Exit::Done;
    }
    Sheet sheet;
    sheet.add(Cli::tr("Nickname"), printable(profile->nickname));
    sheet.add(u"openid"_s, profile->openid);
    sheet.add(u"unionid"_s, profile->unionId);
    sheet.add(Cli::tr("Picture"), printable(profile->picture.toString()));
    sheet.print();
    return Exit::Done;
}

core::Result<Exit> check(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto identity = readIdentity(typed);
    if (!identity)
        return core::fail(identity.error());
    Services &services = **run.services();
    const core::Done lives = wait(core::api::checkOauthToken(services.client(), *account, *identity));
    if (!lives && lives.error().kind != core::Error::Kind::Api)
        return core::fail(lives.error());
    if (!lives)
        static_cast<void>(report(lives.error()));
    if (run.format() == Format::Json)
        writeJson({{u"lives"_s, lives.has_value()}, {u"code"_s, lives ? 0 : lives.error().code}}, run.format());
    else if (lives)
        writeLine(Cli::tr("The token lives.").toUtf8());
    return lives ? Exit::Done : Exit::Denied;
}

void addOpenid(CLI::App &verb, Typed &typed)
{
    addOption(verb, "--openid", "OPENID", typed.openid, Cli::tr("Whose token it is; else as standard input says"));
}

} // namespace

void addOauthGrants(CLI::App &group, Invocation &invocation)
{
    CLI::App &exchanging = addVerb(group, "exchange", Cli::tr("A code for the visitor's openid and tokens, once"));
    exchanging.footer(
        Cli::tr("A code lives five minutes and works once. Prints {\"access_token\", \"expires_in\", "
                "\"refresh_token\", \"openid\", \"scope\"…}, which the verbs below read from standard input.")
            .toStdString());
    const auto exchanged = std::make_shared<Typed>();
    addPositional(exchanging, "CODE", exchanged->code,
                  Cli::tr("The code or the whole address that came back; else from standard input"));
    addOption(exchanging, "--state", "TEXT", exchanged->state,
              Cli::tr("What was sent; exit status 4 when another one came back"));
    bind(exchanging, invocation, exchanged, exchange);

    CLI::App &refreshing =
        addVerb(group, "refresh", Cli::tr("Prolongs an OAuth token by its refresh_token, from standard input"));
    bind(refreshing, invocation, std::make_shared<Typed>(), refresh);

    CLI::App &asking = addVerb(group, "userinfo", Cli::tr("The visitor's name and picture, token from standard input"));
    const auto asked = std::make_shared<Typed>();
    addOpenid(asking, *asked);
    addOption(asking, "--language", "zh_CN|zh_TW|en", asked->language, Cli::tr("Of places (zh_CN)"));
    bind(asking, invocation, asked, showProfile);

    CLI::App &checking =
        addVerb(group, "check", Cli::tr("Whether an OAuth token still lives, token from standard input; 4 if not"));
    const auto checked = std::make_shared<Typed>();
    addOpenid(checking, *checked);
    bind(checking, invocation, checked, check);
}

} // namespace app::cli
