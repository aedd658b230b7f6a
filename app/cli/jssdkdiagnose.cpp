// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/jssdkreport.h"
#include "app/cli/jssdkverbs.h"
#include "app/cli/progress.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/api/knowntickets.h"
#include "core/jssdk/harreading.h"
#include "core/jssdk/pageurl.h"
#include "core/jssdk/safedomains.h"

#include <QFile>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace jssdk = core::jssdk;
using core::api::TicketQuest;

namespace {

struct Typed
{
    QString config;
    QString har;
    QString url;
    QString ticket;
    QString entryUrl;
    QStringList otherUrls;
    QString otherNonce;
    QString otherTimestamp;
    QString domains;
};

/// The ticket typed first; without one, the live one of the account. Without both there are none, and that is said.
core::Result<QList<jssdk::KnownTicket>> ticketsFor(const Typed &typed, Invocation &run)
{
    QList<jssdk::KnownTicket> tickets;
    if (!typed.ticket.isEmpty())
        tickets += {.value = typed.ticket, .kind = jssdk::KnownTicket::Kind::Typed};
    const auto account = run.account();
    if (!account)
        return run.globals.account.isEmpty() ? core::Result<QList<jssdk::KnownTicket>>(tickets)
                                             : core::fail(account.error());
    Services &services = **run.services();
    const auto live = typed.ticket.isEmpty() ? TicketQuest::Live::Fetch : TicketQuest::Live::KnownOnly;
    const TicketQuest quest{.accounts = services.book().accounts(), .own = *account, .live = live};
    const auto known = wait(core::api::knownTickets(services.tickets(), services.vault(), quest));
    if (!known)
        return core::fail(known.error());
    return tickets + *known;
}

jssdk::Case caseOf(const Typed &typed, const jssdk::PageClues &clues, const QList<jssdk::KnownTicket> &tickets)
{
    return {.clues = clues,
            .pageUrl = typed.url,
            .tickets = tickets,
            .entryUrl = typed.entryUrl,
            .otherUrls = typed.otherUrls,
            .otherNonce = typed.otherNonce,
            .otherTimestamp = typed.otherTimestamp};
}

core::Result<Exit> tell(const jssdk::Case &subject, const Typed &typed, Invocation &run)
{
    const auto diagnosis = jssdk::diagnose(subject);
    if (!diagnosis)
        return core::fail(diagnosis.error());
    QStringList remarks = subject.clues.remarks + jssdk::remarksOnUrl(diagnosis->url);
    const auto domain = jssdk::checkPage(diagnosis->url, jssdk::SafeDomains::of(typed.domains));
    if (!domain.text.isEmpty())
        remarks += domain.text;
    for (const QString &remark : remarks)
        note(remark);
    if (run.format() == Format::Json)
        writeJson(diagnosis->toJson(), run.format());
    else
        print(*diagnosis);
    return exitOf(*diagnosis);
}

core::Result<Exit> diagnoseConfig(const Typed &typed, Invocation &run)
{
    const auto text = readFileOrInput(typed.config);
    if (!text)
        return core::fail(text.error());
    const auto clues = jssdk::readPageClues(QString::fromUtf8(*text));
    if (!clues)
        return core::fail(clues.error());
    const auto tickets = ticketsFor(typed, run);
    if (!tickets)
        return core::fail(tickets.error());
    return tell(caseOf(typed, *clues, *tickets), typed, run);
}

core::Result<jssdk::HarReading> readHarFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::Error::Kind::Storage, Cli::tr("Cannot read %1: %2").arg(name, file.errorString()));
    Progress progress;
    return jssdk::readHar(file, [&progress](qint64 done, qint64 total) {
        return progress.tell(Cli::tr("%1 of %2 bytes").arg(done).arg(total));
    });
}

core::Result<Exit> diagnoseHar(const Typed &typed, Invocation &run)
{
    const auto reading = readHarFile(typed.har);
    if (!reading)
        return core::fail(reading.error());
    for (const QString &remark : reading->remarks)
        note(remark);
    if (reading->findings.isEmpty())
        return core::invalid(
            u"har"_s,
            Cli::tr("None of %n answer(s) in the file has a signature", nullptr, static_cast<int>(reading->entries)),
            Cli::tr("Save it with content (“Save all as HAR with content”), after the page has loaded."));
    const auto tickets = ticketsFor(typed, run);
    if (!tickets)
        return core::fail(tickets.error());
    Exit worst = Exit::Done;
    for (const jssdk::HarFinding &finding : reading->findings) {
        jssdk::Case subject = caseOf(typed, finding.clues, *tickets);
        if (subject.pageUrl.isEmpty())
            subject.pageUrl = finding.pageUrl;
        if (!finding.sentUrl.isEmpty())
            subject.otherUrls += finding.sentUrl;
        note(Cli::tr("Signature from %1").arg(finding.answeredBy));
        const auto exit = tell(subject, typed, run);
        if (!exit)
            return exit;
        worst = std::max(worst, *exit);
    }
    return worst;
}

core::Result<Exit> diagnose(const Typed &typed, Invocation &run)
{
    if (typed.config.isEmpty() == typed.har.isEmpty())
        return refuseUsage(Cli::tr("Say what the page has: --config FILE (- is standard input), or --har FILE"));
    return typed.har.isEmpty() ? diagnoseConfig(typed, run) : diagnoseHar(typed, run);
}

} // namespace

void addJsSdkDiagnose(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "diagnose", Cli::tr("Finds out why a page's signature is refused"));
    verb.footer(
        Cli::tr("The config is wx.config({…}) in any quoting, its fields, an answer in JSON or the page's HTML. "
                "Tried are mistakes that really happen, alone and in pairs. Exit status 0 if the signature is "
                "right, 4 if it is wrong, 1 if something is missing.")
            .toStdString());
    addOption(verb, "--config", "FILE", typed->config,
              Cli::tr("What the page passes to wx.config; - is standard input"));
    addOption(verb, "--har", "FILE", typed->har, Cli::tr("A recording of the browser, in place of --config"));
    addOption(verb, "--url", "URL", typed->url, Cli::tr("Address of the page, as the address bar shows it"));
    addOption(verb, "--ticket", "TICKET", typed->ticket, Cli::tr("The ticket that was used; else the account's own"));
    addOption(verb, "--entry-url", "URL", typed->entryUrl, Cli::tr("Where an application of one page was entered"));
    addOption(verb, "--other-url", "URL", typed->otherUrls, Cli::tr("Another address that may have been signed"));
    addOption(verb, "--other-nonce", "TEXT", typed->otherNonce, Cli::tr("nonceStr of another answer of the server"));
    addOption(verb, "--other-timestamp", "TEXT", typed->otherTimestamp,
              Cli::tr("Timestamp of another answer of the server"));
    addOption(verb, "--domains", "LIST", typed->domains, Cli::tr("The account's JS-safe domains, to check the page's"));
    bind(verb, invocation, typed, diagnose);
}

} // namespace app::cli
