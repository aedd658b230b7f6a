// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/progress.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/diagnosis/quotalist.h"

#include <QLocale>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::api::ClearBy;
using core::diagnosis::QuotaRow;

namespace {

struct Shown
{
    QStringList calls;
};

struct Cleared
{
    QString call;
    bool isBySecret = false;
    bool isConfirmed = false;
};

QString numberText(qint64 number)
{
    return QLocale::c().toString(number);
}

QStringList cellsOf(const QuotaRow &row)
{
    if (row.error)
        return {row.path, {}, {}, {}, row.error->message};
    if (!row.quota || !row.quota->day)
        return {row.path, {}, {}, {}, Cli::tr("The platform tells no number.")};
    const core::api::ApiQuota::Day &day = *row.quota->day;
    return {row.path, numberText(day.limit), numberText(day.used), numberText(day.left),
            row.isNearlyUsedUp() ? Cli::tr("more than 80 % is used") : QString()};
}

core::Result<Exit> showQuotas(const Shown &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto rows = core::diagnosis::quotaRows(services.catalogue(), *account, typed.calls);
    if (!rows)
        return core::fail(rows.error());
    Progress progress;
    QList<QuotaRow> asked;
    bool isAnyAnswered = false;
    for (QuotaRow row : *rows) {
        if (!progress.tell(Cli::tr("%1 of %2").arg(asked.size()).arg(rows->size())))
            break;
        const auto quota = wait(core::api::quotaOf(services.client(), *account, row.path));
        if (!quota && quota.error().kind != core::Error::Kind::Api)
            return core::fail(quota.error());
        row.take(quota);
        isAnyAnswered = isAnyAnswered || quota;
        asked.append(row);
    }
    if (asked.isEmpty() || !isAnyAnswered)
        return core::fail(asked.isEmpty() || !asked.first().error
                              ? core::Error{.kind = core::Error::Kind::Cancelled, .message = Cli::tr("Cancelled")}
                              : *asked.first().error);
    if (run.format() == Format::Json) {
        QJsonArray objects;
        for (const QuotaRow &row : asked)
            objects += row.toJson();
        writeJson(objects);
        return Exit::Done;
    }
    Table table({Cli::tr("Call"), Cli::tr("A day"), Cli::tr("Used"), Cli::tr("Left"), Cli::tr("Note")});
    for (const QuotaRow &row : asked)
        table.add(cellsOf(row));
    table.print();
    return Exit::Done;
}

core::Result<Exit> clearOne(const Cleared &typed, const core::Account &account, Services &services, Format format)
{
    const auto rows = core::diagnosis::quotaRows(services.catalogue(), account, {typed.call});
    if (!rows)
        return core::fail(rows.error());
    const QString path = rows->first().path;
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was reset. Repeat with --confirm: resets %1 for “%2”; 50 times a month.")
                 .arg(path, printable(account.name)));
        return Exit::Failed;
    }
    const core::Done done = wait(core::api::clearQuotaOf(services.client(), account, path));
    if (!done)
        return core::fail(done.error());
    if (format == Format::Json)
        writeJson({{u"cleared"_s, path}}, format);
    else
        writeLine(Cli::tr("Reset: %1.").arg(path).toUtf8());
    return Exit::Done;
}

core::Result<Exit> clearQuotas(const Cleared &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    if (!typed.call.isEmpty())
        return clearOne(typed, *account, services, run.format());
    core::diagnosis::QuotaClearing &clearing = services.quotaClearing();
    const core::diagnosis::ClearBudget before = clearing.budget(account->appId);
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was reset. Repeat with --confirm: sets back all daily quotas of “%1”.")
                 .arg(printable(account->name)));
        note(Cli::tr("%1 of %2 resets are left this month, as far as this computer knows; the console uses the same.")
                 .arg(before.left)
                 .arg(before.perMonth));
        return Exit::Failed;
    }
    const core::Done done =
        wait(clearing.clear(*account, typed.isBySecret ? ClearBy::AppSecret : ClearBy::AccessToken));
    if (!done)
        return core::fail(done.error());
    const int left = clearing.budget(account->appId).left;
    if (run.format() == Format::Json)
        writeJson({{u"cleared"_s, u"all"_s}, {u"left"_s, left}, {u"perMonth"_s, before.perMonth}}, run.format());
    else
        writeLine(Cli::tr("All daily quotas of “%1” are reset; %2 of %3 resets are left this month.")
                      .arg(printable(account->name))
                      .arg(left)
                      .arg(before.perMonth)
                      .toUtf8());
    return Exit::Done;
}

} // namespace

void addQuota(CLI::App &parser, Invocation &invocation)
{
    CLI::App &show = addVerb(parser, "show", Cli::tr("What the platform allows a day, and what is used and left"));
    const auto shown = std::make_shared<Shown>();
    addPositional(show, "API", shown->calls, Cli::tr("Paths or ids of calls; else all with a published quota"));
    bind(show, invocation, shown, showQuotas);

    CLI::App &clear = addVerb(parser, "clear", Cli::tr("Sets the quotas of today back: 10 times a month"));
    const auto cleared = std::make_shared<Cleared>();
    addOption(clear, "--api", "API", cleared->call, Cli::tr("Only this call: 50 times a month"));
    addFlag(clear, "--by-secret", cleared->isBySecret,
            Cli::tr("With the AppSecret, for when no token can be had any more"));
    addConfirm(clear, cleared->isConfirmed);
    bind(clear, invocation, cleared, clearQuotas);
}

} // namespace app::cli
