// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchservices.h"
#include "app/cli/accounttext.h"
#include "app/cli/accountverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/book/accountprobe.h"
#include "core/storage/callforgetting.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool yes)
{
    return yes ? Cli::tr("yes") : Cli::tr("no");
}

core::Result<Exit> listAccounts(const core::AccountBook &book, Format format)
{
    QJsonArray objects;
    Table table({QString(), Cli::tr("Name"), Cli::tr("AppID"), Cli::tr("Type"), Cli::tr("Verified"), Cli::tr("Reaches"),
                 Cli::tr("API host")});
    for (const core::Account &account : book.accounts()) {
        const InUse used = inUse(book, account);
        objects += toJson(account, used);
        table.add({used == InUse::Yes ? u"*"_s : QString(), account.name, account.appId.toString(),
                   core::toString(account.type), yesNo(account.verified), reach(account), account.apiBase.toString()});
    }
    if (format == Format::Json)
        writeJson(objects);
    else if (book.accounts().isEmpty())
        note(Cli::tr("There is no account yet. Add one with \"mpdeskctl account add\"."));
    else
        table.print();
    return Exit::Done;
}

/// Which secrets there are, never what they are.
QJsonObject secretsHeld(const core::Result<core::Credentials> &credentials)
{
    if (!credentials)
        return {{u"readable"_s, credentials.error().field == "absent"_L1}, {u"message"_s, credentials.error().message}};
    return {
        {u"readable"_s, true},
        {u"secret"_s, !credentials->appSecret.isEmpty()},
        {u"token"_s, !credentials->callbackToken.isEmpty()},
        {u"aesKey"_s, !credentials->aesKey.isEmpty()},
        {u"previousAesKey"_s, !credentials->previousAesKey.isEmpty()},
    };
}

QString secretsText(const QJsonObject &held)
{
    if (held.contains("message"_L1))
        return held.value("message"_L1).toString();
    QStringList names;
    for (const auto name : {"secret"_L1, "token"_L1, "aesKey"_L1, "previousAesKey"_L1}) {
        if (held.value(name).toBool())
            names += name;
    }
    return names.isEmpty() ? Cli::tr("none") : names.join(u", "_s);
}

core::Result<Exit> showAccount(Services &services, const core::Account &account, Format format)
{
    const QJsonObject held = secretsHeld(wait(services.vault().credentials(account.appId)));
    const InUse used = inUse(services.book(), account);
    if (format == Format::Json) {
        QJsonObject json = toJson(account, used);
        json.insert(u"secrets"_s, held);
        writeJson(json, format);
        return Exit::Done;
    }
    Sheet sheet;
    sheet.add(Cli::tr("Name"), account.name);
    sheet.add(Cli::tr("AppID"), account.appId.toString());
    sheet.add(Cli::tr("Type"), core::toString(account.type));
    sheet.add(Cli::tr("Reaches"), reach(account));
    sheet.add(Cli::tr("Verified"), yesNo(account.verified));
    sheet.add(Cli::tr("API host"), account.apiBase.toString());
    if (!account.proxy.isEmpty())
        sheet.add(Cli::tr("Proxy"), account.proxy.toString(QUrl::RemoveUserInfo));
    sheet.add(Cli::tr("Tokens from"), core::toString(account.tokenSource));
    sheet.add(Cli::tr("Callback mode"), core::toString(account.callbackMode));
    sheet.add(Cli::tr("Callback path"), account.effectiveCallbackPath());
    sheet.add(Cli::tr("Secrets stored"), secretsText(held));
    sheet.add(Cli::tr("In use"), yesNo(used == InUse::Yes));
    sheet.print();
    return Exit::Done;
}

Exit exitOf(core::ProbeResult::Verdict verdict)
{
    switch (verdict) {
    case core::ProbeResult::Verdict::Good: return Exit::Done;
    case core::ProbeResult::Verdict::NoSecret: return Exit::NoSecret;
    case core::ProbeResult::Verdict::Unreachable: return Exit::Failed;
    default: return Exit::Denied;
    }
}

core::Result<Exit> testAccount(Services &services, const core::Account &account, Format format)
{
    const auto credentials = wait(services.vault().credentials(account.appId));
    if (!credentials)
        return core::fail(credentials.error());
    const auto result = wait(core::probeAccount(services.transport(), services.catalogue(), services.exchanges(),
                                                account, credentials->appSecret));
    if (!result)
        return core::fail(result.error());
    if (format == Format::Json) {
        QJsonObject json = toJson(*result);
        json.insert(u"appid"_s, account.appId.toString());
        writeJson(json, format);
    } else {
        writeLine(printable(u"%1 (%2): "_s.arg(account.name, account.appId.toString()) + describe(*result)).toUtf8());
    }
    return exitOf(result->verdict);
}

core::Result<Exit> sayWhatWouldGo(const core::AccountBook &book, const core::Account &account, Format format)
{
    if (format == Format::Json)
        writeJson(QJsonObject{{u"wouldRemove"_s, toJson(account, inUse(book, account))}}, format);
    else
        writeLine(Cli::tr("Would remove the account %1 (%2, %3), its secrets from the keychain, and the "
                          "journals, drafts and menus that are kept here.")
                      .arg(printable(account.name), account.appId.toString(), reach(account))
                      .toUtf8());
    note(Cli::tr("Nothing was done. Repeat with --confirm."));
    return Exit::Failed;
}

core::Result<Exit> removeAccount(Services &services, const core::Account &account, Format format)
{
    if (const core::Done removed = wait(services.book().remove(account.appId)); !removed)
        return core::fail(removed.error());
    // What stays of these is removed by the next program.
    if (const auto batches = BatchServices::open(services))
        static_cast<void>(wait((*batches)->sender().finishChanges()));
    if (const auto book = core::Database::open(services.caller().history().file(), core::bookSchema()))
        static_cast<void>(core::forgetCalls(**book, [] { return true; }));
    if (format == Format::Json)
        writeJson(QJsonObject{{u"removed"_s, account.appId.toString()}}, format);
    else
        writeLine(Cli::tr("Removed %1 (%2) and its secrets.")
                      .arg(printable(account.name), account.appId.toString())
                      .toUtf8());
    return Exit::Done;
}

core::Result<Exit> useAccount(core::AccountBook &book, const core::Account &account, Format format)
{
    if (const core::Done set = book.setCurrent(account.appId); !set)
        return core::fail(set.error());
    if (format == Format::Json)
        writeJson(QJsonObject{{u"current"_s, account.appId.toString()}}, format);
    else
        writeLine(Cli::tr("In use: %1 (%2)").arg(account.name, account.appId.toString()).toUtf8());
    return Exit::Done;
}

/// A verb about one account that may be named by position.
using AccountDeed = std::function<core::Result<Exit>(Services &, const core::Account &)>;
CLI::Option *addNamed(CLI::App &verb, Invocation &invocation, const AccountDeed &deed)
{
    const auto name = std::make_shared<QString>();
    CLI::Option &option =
        addPositional(verb, "ACCOUNT", *name, Cli::tr("Name or AppID; else --account or the one in use"));
    verb.callback([&invocation, name, deed] {
        invocation.deed = [&invocation, name, deed]() -> core::Result<Exit> {
            const auto account = invocation.account(*name);
            if (!account)
                return core::fail(account.error());
            return deed(**invocation.services(), *account);
        };
    });
    return &option;
}

void addList(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "list", Cli::tr("All accounts"));
    verb.callback([&invocation] {
        invocation.deed = [&invocation]() -> core::Result<Exit> {
            const auto services = invocation.services();
            if (!services)
                return core::fail(services.error());
            return listAccounts((*services)->book(), invocation.format());
        };
    });
}

void addRemove(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "remove", Cli::tr("Forgets an account and removes its secrets from the keychain"));
    const auto isConfirmed = std::make_shared<bool>(false);
    addConfirm(verb, *isConfirmed);
    addNamed(verb, invocation, [&invocation, isConfirmed](Services &services, const core::Account &account) {
        return *isConfirmed ? removeAccount(services, account, invocation.format())
                            : sayWhatWouldGo(services.book(), account, invocation.format());
    })->required();
}

} // namespace

void addAccount(CLI::App &parser, Invocation &invocation)
{
    addAccountAdd(parser, invocation);
    addList(parser, invocation);
    addNamed(addVerb(parser, "show", Cli::tr("One account, without its secrets")), invocation,
             [&invocation](Services &services, const core::Account &account) {
                 return showAccount(services, account, invocation.format());
             });
    addNamed(addVerb(parser, "test", Cli::tr("Asks the platform whether AppID and secret are right")), invocation,
             [&invocation](Services &services, const core::Account &account) {
                 return testAccount(services, account, invocation.format());
             });
    addRemove(parser, invocation);
    addNamed(addVerb(parser, "use", Cli::tr("Chooses the account that commands without --account use")), invocation,
             [&invocation](Services &services, const core::Account &account) {
                 return useAccount(services.book(), account, invocation.format());
             })
        ->required();
}

} // namespace app::cli
