// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/stopsignal.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/sandbox/sandboxserver.h"

#include <limits>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    qint64 port = 0;
    QString type = u"service"_s;
    QString callback;
    qint64 seed = 1;
    qint64 followers = 20;
    QStringList oauthDomains;
};

core::Result<core::sandbox::Options> optionsFrom(const Typed &typed)
{
    const auto kind = core::sandbox::parseKind(typed.type);
    if (!kind)
        return core::fail(kind.error());
    const QUrl callback(typed.callback, QUrl::StrictMode);
    if (!typed.callback.isEmpty() && (!callback.isValid() || callback.host().isEmpty()))
        return core::invalid(u"callback"_s, Cli::tr("--callback: \"%1\" is no URL").arg(typed.callback));
    return core::sandbox::Options{.kind = *kind,
                                  .seed = static_cast<quint64>(typed.seed),
                                  .followers = static_cast<int>(typed.followers),
                                  .callback = callback};
}

/// As the console does when the URL is saved there; here a wrong answer is only told, since it may start later.
void checkCallback(const core::sandbox::SandboxServer &server, const core::Clock &clock, const QUrl &url)
{
    core::QnamTransport transport;
    const auto keys = server.keys(core::CallbackMode::Safe);
    if (!keys)
        return;
    const auto outcome = wait(core::sandbox::checkUrl(transport, clock, url, *keys));
    if (!outcome)
        note(outcome.error().message);
    else if (!outcome->accepted)
        note(Cli::tr("Warning: %1 did not answer the URL check as it should.").arg(url.toString()));
}

core::Result<Exit> serve(const Typed &typed)
{
    const auto options = optionsFrom(typed);
    if (!options)
        return core::fail(options.error());
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const core::SystemClock clock;
    StopSignal stop;
    core::sandbox::SandboxServer server(*catalogue, clock, *options);
    if (const core::Done domains = server.platform().setOauthDomains(typed.oauthDomains); !domains)
        return core::fail(domains.error());
    const auto port = server.listen(static_cast<quint16>(typed.port));
    if (!port)
        return core::fail(port.error());
    const core::sandbox::Identity &identity = server.platform().identity();
    // The simulated secrets are no secrets: this line is how a client gets to know them.
    writeLine(core::toWire({{u"baseUrl"_s, server.baseUrl().toString()},
                            {u"appid"_s, identity.appId},
                            {u"secret"_s, identity.secret},
                            {u"token"_s, identity.token},
                            {u"aesKey"_s, identity.aesKey}}));
    if (!options->callback.isEmpty())
        checkCallback(server, clock, options->callback);
    stop.wait();
    return Exit::Done;
}

} // namespace

void addSandbox(CLI::App &parser, Invocation &invocation)
{
    CLI::App &verb = addVerb(parser, "serve", Cli::tr("Behaves as api.weixin.qq.com does, until stopped"));
    verb.footer(Cli::tr("Prints first, on one line, {\"baseUrl\":…,\"appid\":…,\"secret\":…,\"token\":…,\"aesKey\":…}.")
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    constexpr qint64 lastPort = 65535;
    addNumber(verb, "--port", {.lowest = 0, .highest = lastPort}, typed->port, Cli::tr("Port; 0 is any free one"))
        .required();
    addOption(verb, "--type", "personal|subscription|service|test", typed->type, Cli::tr("Kind of account (service)"));
    addOption(verb, "--callback", "URL", typed->callback, Cli::tr("Where callbacks are pushed to"));
    addNumber(verb, "--seed", {.lowest = 0, .highest = std::numeric_limits<qint64>::max()}, typed->seed,
              Cli::tr("The same seed gives the same account and answers (1)"));
    constexpr qint64 mostFollowers = 1'000'000;
    addNumber(verb, "--followers", {.lowest = 0, .highest = mostFollowers}, typed->followers,
              Cli::tr("How many follow the account (20)"));
    addOption(verb, "--oauth-domain", "HOST", typed->oauthDomains,
              Cli::tr("Web authorisation domain; may be given twice (every host)"));
    verb.callback([&invocation, typed] { invocation.deed = [typed] { return serve(*typed); }; });
}

} // namespace app::cli
