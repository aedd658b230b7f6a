// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accounttext.h"
#include "app/cli/accountverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/account/credentials.h"

#include <QFileInfo>

namespace app::cli {

using namespace Qt::StringLiterals;
using Verdict = core::ProbeResult::Verdict;
using SaveMode = core::AccountBook::SaveMode;

namespace {

/// As typed, before anything is checked.
struct Typed
{
    QString name;
    QString appId;
    QString type;
    QString apiBase;
    QString proxy;
    QString mode = u"safe"_s;
    QString tokenSource = u"stable"_s;
    QString path;
    QString color;
    bool isVerified = false;
    bool isUntested = false;
    bool isChange = false;
};

core::Result<core::Account> accountFrom(const Typed &typed)
{
    const auto appId = core::AppId::parse(typed.appId);
    if (!appId)
        return core::fail(appId.error());
    const auto type = core::parseAccountType(typed.type);
    const auto mode = core::parseCallbackMode(typed.mode);
    const auto source = core::parseTokenSource(typed.tokenSource);
    if (!type || !mode || !source)
        return core::fail(!type ? type.error() : !mode ? mode.error() : source.error());
    core::Account account{.name = typed.name,
                          .appId = *appId,
                          .type = *type,
                          .verified = typed.isVerified,
                          .badgeColor = typed.color,
                          .callbackMode = *mode,
                          .proxy = QUrl(typed.proxy),
                          .tokenSource = *source,
                          .callbackPath = typed.path};
    if (!typed.apiBase.isEmpty())
        account.apiBase = QUrl(typed.apiBase);
    return core::validated(std::move(account));
}

core::Result<core::Credentials> credentialsFromInput()
{
    const auto json = readSecrets(
        Cli::tr("Type the secrets as JSON (not shown), then Ctrl+D: {\"secret\":…,\"token\":…,\"aesKey\":…}"));
    if (!json)
        return core::fail(json.error());
    auto credentials = core::Credentials::fromJson(*json);
    if (!credentials)
        return core::fail(credentials.error());
    return core::validated(std::move(*credentials));
}

bool isInCredentialsDirectory(const core::AppId &appId)
{
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !directory.isEmpty() && QFileInfo(directory + u'/' + appId.toString() + u".json"_s).isReadable();
}

enum class Place { Nowhere, Keychain, CredentialsDirectory };

QString toString(Place place)
{
    switch (place) {
    case Place::Nowhere: return u"none"_s;
    case Place::Keychain: return u"keychain"_s;
    case Place::CredentialsDirectory: return u"credentialsDirectory"_s;
    }
    Q_UNREACHABLE();
}

/// Where the secrets are kept. A command ends at once, so the memory of this run is no place for them.
core::Result<Place> placeForSecrets(core::Vault &vault, const core::AppId &appId, const core::Credentials &secrets)
{
    if (secrets.isEmpty())
        return Place::Nowhere;
    if (isInCredentialsDirectory(appId))
        return Place::CredentialsDirectory;
    const auto probe = wait(vault.probe());
    if (!probe)
        return core::fail(probe.error());
    if (probe->ok)
        return Place::Keychain;
    return core::fail({.kind = core::Error::Kind::Secret,
                       .message = Cli::tr("Nothing was saved: the keychain does not work. %1").arg(probe->detail),
                       .advice = Cli::tr("Start or unlock the system's keychain, or put the secrets into "
                                         "CREDENTIALS_DIRECTORY/%1.json.")
                                     .arg(appId.toString())});
}

bool stopsTheSave(Verdict verdict)
{
    return verdict == Verdict::WrongSecret || verdict == Verdict::FrozenSecret || verdict == Verdict::WrongAppId;
}

core::Error refusal(const core::ProbeResult &result)
{
    core::Error error = result.error.value_or(core::Error{.kind = core::Error::Kind::Api});
    error.message = Cli::tr("Nothing was saved: %1").arg(error.message);
    error.field = result.verdict == Verdict::WrongAppId ? u"appid"_s : u"secret"_s;
    return error;
}

/// What came of the save, apart from the account itself.
struct Outcome
{
    Place place = Place::Nowhere; ///< of the secrets
    core::ProbeResult test{.verdict = Verdict::NoSecret};
};

void printSaved(const QJsonObject &account, const QString &sentence, const Outcome &outcome, Format format)
{
    if (format == Format::Json) {
        writeJson({{u"saved"_s, account}, {u"secrets"_s, toString(outcome.place)}, {u"test"_s, toJson(outcome.test)}},
                  format);
    } else {
        writeLine(printable(sentence).toUtf8());
        if (outcome.test.verdict == Verdict::Good)
            writeLine(describe(outcome.test).toUtf8());
    }
    if (outcome.test.verdict != Verdict::Good && outcome.test.verdict != Verdict::NoSecret)
        note(Cli::tr("Warning: saved, but not confirmed by the platform.") + u'\n' + describe(outcome.test));
    if (outcome.place == Place::CredentialsDirectory)
        note(Cli::tr("The secrets come from the credentials directory; none was stored."));
}

core::Result<core::ProbeResult> testSecret(Services &services, const core::Account &account, const QString &secret)
{
    if (secret.isEmpty())
        return core::ProbeResult{.verdict = Verdict::NoSecret};
    auto result =
        wait(core::probeAccount(services.transport(), services.catalogue(), services.exchanges(), account, secret));
    if (result && stopsTheSave(result->verdict))
        return core::fail(refusal(*result));
    return result;
}

/// The secrets to test with and, unless they stand in the credentials directory, to store.
core::Result<core::Credentials> secretsToTest(core::Vault &vault, const core::AppId &appId,
                                              const core::Credentials &given)
{
    return isInCredentialsDirectory(appId) ? wait(vault.credentials(appId)) : given;
}

core::Result<Exit> save(Services &services, const core::Account &account, const core::Credentials &given,
                        const Typed &typed, Format format)
{
    const auto secrets = secretsToTest(services.vault(), account.appId, given);
    if (!secrets)
        return core::fail(secrets.error());
    const auto place = placeForSecrets(services.vault(), account.appId, *secrets);
    if (!place)
        return core::fail(place.error());
    const auto test = testSecret(services, account, typed.isUntested ? QString() : secrets->appSecret);
    if (!test)
        return core::fail(test.error());
    const core::Credentials toStore = *place == Place::Keychain ? given : core::Credentials();
    const auto saved = wait(services.book().save(account, toStore, typed.isChange ? SaveMode::Update : SaveMode::Add));
    if (!saved)
        return core::fail(saved.error());
    const QString sentence = Cli::tr("Saved %1 (%2), %3.").arg(saved->name, saved->appId.toString(), reach(*saved));
    printSaved(toJson(*saved, inUse(services.book(), *saved)), sentence, {.place = *place, .test = *test}, format);
    return Exit::Done;
}

core::Result<Exit> addAccountAsTyped(const Typed &typed, Invocation &run)
{
    const auto account = accountFrom(typed);
    if (!account)
        return core::fail(account.error());
    const auto credentials = credentialsFromInput();
    if (!credentials)
        return core::fail(credentials.error());
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    return save(**services, *account, *credentials, typed, run.format());
}

void addOptions(CLI::App &verb, Typed &typed)
{
    addPositional(verb, "NAME", typed.name, Cli::tr("What you call the account")).required();
    addOption(verb, "--appid", "ID", typed.appId, Cli::tr("AppID: wx and 16 hexadecimal digits")).required();
    addOption(verb, "--type", "subscription|service|test|sandbox", typed.type, Cli::tr("Kind of account")).required();
    addFlag(verb, "--verified", typed.isVerified, Cli::tr("The account has passed WeChat's verification"));
    addOption(verb, "--api-base", "URL", typed.apiBase, Cli::tr("API host; http only to this machine"));
    addOption(verb, "--proxy", "URL", typed.proxy, Cli::tr("http://host:port or socks5://host:port"));
    addOption(verb, "--mode", "plain|compat|safe", typed.mode, Cli::tr("How callbacks are encrypted (safe)"));
    addOption(verb, "--token-source", "stable|plain|external", typed.tokenSource,
              Cli::tr("Where access tokens come from (stable); plain ends the production server's token"));
    addOption(verb, "--callback-path", "PATH", typed.path, Cli::tr("Path of the callback endpoint (/AppID)"));
    addOption(verb, "--color", "#RRGGBB", typed.color, Cli::tr("Colour of the account's badge"));
    addFlag(verb, "--update", typed.isChange, Cli::tr("Change the account of this AppID; secrets not given are kept"));
    addFlag(verb, "--no-test", typed.isUntested, Cli::tr("Do not ask the platform whether the secret is right"));
}

} // namespace

void addAccountAdd(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "add", Cli::tr("Saves an account; its secrets come on standard input"));
    verb.footer(
        Cli::tr("Reads {\"secret\":…,\"token\":…,\"aesKey\":…} from standard input; each may be left out. They go "
                "into the system's keychain.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addOptions(verb, *typed);
    verb.callback([&invocation, typed] {
        invocation.deed = [&invocation, typed] { return addAccountAsTyped(*typed, invocation); };
    });
}

} // namespace app::cli
