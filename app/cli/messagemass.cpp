// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/massreport.h"
#include "app/cli/menureport.h"
#include "app/cli/messagesource.h"
#include "app/cli/messageverbs.h"
#include "app/cli/problemreport.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/message/targets.h"

#include <QFileInfo>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace message = core::message;
namespace sending = core::sending;
using sending::MassSender;

namespace {

struct Typed
{
    QString file;
    bool toAll = false;
    QString tag;
    QString openIds;
    QString at;
    bool ignoresReprint = false;
    bool isNew = false;
    bool waits = false;
    bool isConfirmed = false;
};

/// What the inspector's log knows of an account's followers, where there is one.
struct LogOf
{
    core::DeliveryLog *log = nullptr;
    core::AppId account;

    [[nodiscard]] QString someOpenId() const
    {
        constexpr int newest = 20;
        const auto seen = log ? wait(log->openIds(account, {}, newest)) : core::Result<QStringList>();
        return message::typicalOpenId(seen.value_or(QStringList()));
    }
    void noteUnseen(const QStringList &openIds) const
    {
        const auto unseen = wait(log->unseen(account, openIds));
        const int count = unseen ? int(unseen->openIds.size()) : 0;
        if (count > 0)
            note(unseen->isCertain ? Cli::tr("%n of these openids were never seen by the inspector.", nullptr, count)
                                   : Cli::tr("%n of these openids are not in the newest part of the inspector's log.",
                                             nullptr, count));
    }
};

LogOf logOf(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return {};
    Services &services = **run.services();
    if (!QFileInfo::exists(services.folder().file(u"callbacks.db"_s)))
        return {}; // there has never been an inspector here
    const auto callbacks = services.callbacks();
    return {.log = callbacks ? (*callbacks)->log.get() : nullptr, .account = account->appId};
}

core::Result<message::Target> listFrom(const QString &name, Invocation &run)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    const LogOf log = logOf(run);
    const QString known = log.someOpenId();
    const message::OpenIdList list = message::parseOpenIds(*bytes, known);
    for (const message::OpenIdList::Rejected &rejected : list.rejected)
        note(u"%1: %2"_s.arg(name, describe(rejected)));
    if (list.isMixed)
        return core::fail(core::Error{.kind = core::Error::Kind::Unsupported,
                                      .message = Cli::tr("%1: some of these openids are another account's").arg(name),
                                      .field = u"openids"_s});
    if (!known.isEmpty())
        log.noteUnseen(list.ids);
    return message::Target(message::OpenIds{.ids = list.ids});
}

core::Result<message::Target> targetOf(const Typed &typed, Invocation &run)
{
    const int given = (typed.toAll ? 1 : 0) + (typed.tag.isEmpty() ? 0 : 1) + (typed.openIds.isEmpty() ? 0 : 1);
    if (given != 1)
        return core::invalid(u"target"_s, Cli::tr("Say to whom: --all, --tag ID or --openids FILE, one of them"));
    if (typed.toAll)
        return message::Target(message::Everyone());
    if (!typed.openIds.isEmpty())
        return listFrom(typed.openIds, run);
    bool isNumber = false;
    const qint64 tag = typed.tag.toLongLong(&isNumber);
    if (!isNumber || tag < 0)
        return core::invalid(u"tag"_s, Cli::tr("A tag is a whole number; found \"%1\"").arg(typed.tag));
    return message::Target(message::TagTarget{.id = tag});
}

core::Result<QDateTime> momentOf(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return core::invalid(u"at"_s, Cli::tr("\"%1\" is no moment; write 2026-11-21T20:00:00 (local time)").arg(text));
    return moment;
}

core::Result<Exit> show(const core::Result<core::MassJob> &job, const core::Account &account, Invocation &run)
{
    if (!job && job.error().field == "attempt"_L1)
        note(Cli::tr("--again sends it once more."));
    if (!job)
        return core::fail(job.error());
    const QDateTime now = (*run.services())->clock().now();
    if (run.format() == Format::Text)
        print(*job, now);
    else
        writeJson(whose(account, toJson(*job, now)), run.format());
    return exitOf(job->state);
}

Exit dryRun(const sending::Preflight &preflight, const core::Account &account, Invocation &run)
{
    const core::Catalogue &catalogue = (*run.services())->catalogue();
    if (run.format() == Format::Text)
        print(preflight, catalogue);
    else
        writeJson(whose(account, toJson(preflight, catalogue)), run.format());
    if (!preflight.maySend()) {
        note(Cli::tr("This cannot be sent. Nothing was sent."));
        return Exit::Denied;
    }
    note(Cli::tr("Nothing was sent. Repeat with --confirm."));
    return Exit::Failed;
}

/// Once more what is on its way: nothing is to be looked at, the platform is asked for it.
bool isUnderWay(const sending::Preflight &preflight)
{
    return preflight.same && preflight.same->attempt == preflight.attempt;
}

/// Sends, asks until it is known whether the platform has it, and with --wait looks until it has ended.
core::Result<core::MassJob> sendConfirmed(MassSender &sender, const sending::MassOrder &order, bool waits)
{
    auto job = wait(sender.send(order));
    if (!job)
        return job;
    note(Cli::tr("Send %1: %2").arg(job->id).arg(sending::explain(*job, QDateTime::currentDateTimeUtc())));
    job = wait(sender.follow(job->id, MassSender::Until::Answered));
    if (job && waits)
        job = wait(sender.follow(job->id, MassSender::Until::Ended));
    return job;
}

core::Result<Exit> mass(const Typed &typed, Invocation &run)
{
    const auto at = momentOf(typed.at);
    if (!at)
        return refuseUsage(at.error().message);
    const auto target = targetOf(typed, run);
    if (!target && target.error().kind == core::Error::Kind::Invalid)
        return refuseUsage(target.error().message);
    if (!target)
        return core::fail(target.error());
    const auto file = readMessage(typed.file);
    if (!file)
        return core::fail(file.error());
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    MassSender &sender = (*run.services())->massSender();
    sending::MassOrder order{.account = *account,
                             .message = file->message,
                             .target = *target,
                             .reprint = typed.ignoresReprint ? message::Reprint::Continue : message::Reprint::Stop};
    const auto deed = [&]() -> core::Result<core::MassJob> {
        return at->isValid() ? sender.schedule(order, *at) : sendConfirmed(sender, order, typed.waits);
    };
    if (typed.isConfirmed && !typed.isNew) {
        const auto known = sender.underWay(order);
        if (!known)
            return show(core::fail(known.error()), *account, run);
        if (*known)
            return show(deed(), *account, run);
    }
    const auto preflight = wait(sender.preflight(order, *at));
    if (!preflight)
        return core::fail(preflight.error());
    if (!typed.isConfirmed || (!preflight->maySend() && !isUnderWay(*preflight)))
        return dryRun(*preflight, *account, run);
    noteAll(preflight->problems);
    order.titles = preflight->articles;
    if (typed.isNew)
        order.attempt = preflight->attempt;
    return show(deed(), *account, run);
}

} // namespace

void addMessageMass(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "mass", Cli::tr("Sends FILE to many, once whatever happens on the way"));
    verb.footer(Cli::tr("Without --confirm nothing is sent: it says whom it would reach, what is left of the quota, "
                        "what is wrong, and the exact bytes. A send that was cut off is asked for under the same id: "
                        "repeat the same command. Exit status 4 if the platform would refuse it.")
                    .toStdString());
    addPositional(verb, "FILE", typed->file, Cli::tr("The message as JSON; - for standard input")).required();
    addFlag(verb, "--all", typed->toAll, Cli::tr("To every follower"));
    addOption(verb, "--tag", "ID", typed->tag, Cli::tr("To the followers with this tag"));
    addOption(verb, "--openids", "FILE", typed->openIds, Cli::tr("To the followers in this list or CSV file"));
    addFlag(verb, "--ignore-reprint", typed->ignoresReprint,
            Cli::tr("Send articles that are judged to be reprints, too, where that is allowed"));
    addOption(verb, "--at", "TIME", typed->at,
              Cli::tr("Later, while MpDesk or \"callback serve\" runs: 2026-11-21T20:00:00"));
    addFlag(verb, "--again", typed->isNew,
            Cli::tr("Send once more what was sent within a day, or of which nobody tells any more whether it was"));
    addFlag(verb, "--wait", typed->waits, Cli::tr("Wait until the platform has sent it"));
    addConfirm(verb, typed->isConfirmed);
    bind(verb, invocation, typed, mass);
}

} // namespace app::cli
