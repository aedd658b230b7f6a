// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/stopsignal.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QLocale>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const core::LogUse &use)
{
    QJsonObject states;
    for (auto state = use.states.cbegin(); state != use.states.cend(); ++state)
        states.insert(state.key(), state.value());
    QJsonObject accounts;
    for (const core::LogUse::Account &account : use.accounts)
        accounts.insert(account.appId, account.rows);
    return {{u"rows"_s, use.rows},
            {u"states"_s, states},
            {u"accounts"_s, accounts},
            {u"marked"_s, use.marked},
            {u"turnedAway"_s, use.turnedAway},
            {u"oldest"_s, moment(use.oldest)},
            {u"newest"_s, moment(use.newest)},
            {u"usedBytes"_s, use.usedBytes},
            {u"freeBytes"_s, use.freeBytes},
            {u"fileBytes"_s, use.fileBytes}};
}

void print(const core::LogUse &use)
{
    const QLocale locale = QLocale::c();
    Sheet sheet;
    sheet.add(Cli::tr("Deliveries"), QString::number(use.rows));
    for (auto state = use.states.cbegin(); state != use.states.cend(); ++state)
        sheet.add(u"  "_s + state.key(), QString::number(state.value()));
    for (const core::LogUse::Account &account : use.accounts)
        sheet.add(u"  "_s + (account.appId.isEmpty() ? Cli::tr("of no account") : account.appId),
                  QString::number(account.rows));
    sheet.add(Cli::tr("With a star or a note"), QString::number(use.marked));
    sheet.add(Cli::tr("Rejected and not kept"), QString::number(use.turnedAway));
    sheet.add(Cli::tr("Oldest"), moment(use.oldest));
    sheet.add(Cli::tr("Newest"), moment(use.newest));
    sheet.add(Cli::tr("In use"), locale.formattedDataSize(use.usedBytes));
    sheet.add(Cli::tr("Free for new ones"), locale.formattedDataSize(use.freeBytes));
    sheet.add(Cli::tr("On the disk"), locale.formattedDataSize(use.fileBytes));
    sheet.print();
}

core::Result<core::DeliveryLog *> logOf(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    return (*callbacks)->log.get();
}

core::Result<Exit> stats(Invocation &run)
{
    const auto log = logOf(run);
    if (!log)
        return core::fail(log.error());
    const auto use = wait((*log)->use());
    if (!use)
        return core::fail(use.error());
    if (run.format() == Format::Json)
        writeJson(toJson(*use), Format::Json);
    else
        print(*use);
    return Exit::Done;
}

core::Result<Exit> vacuum(Invocation &run)
{
    const auto log = logOf(run);
    if (!log)
        return core::fail(log.error());
    const StopSignal stop;
    QObject context;
    bool isStopping = false;
    QObject::connect(&stop, &StopSignal::stopped, &context, [&isStopping] { isStopping = true; });
    const auto vacuumed = wait((*log)->vacuum([&isStopping](qint64) { return !isStopping; }));
    if (!vacuumed)
        return core::fail(vacuumed.error());
    if (run.format() == Format::Json)
        writeJson({{u"gainedBytes"_s, vacuumed->gainedBytes}, {u"complete"_s, vacuumed->isComplete}}, Format::Json);
    else
        writeLine(Cli::tr("Gained %1.").arg(QLocale::c().formattedDataSize(vacuumed->gainedBytes)).toUtf8());
    return vacuumed->isComplete ? Exit::Done : Exit::Failed;
}

} // namespace

void addCallbackStats(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "stats", Cli::tr("How much is kept: rows, by state and account, size, oldest"));
    verb.callback([&invocation] { invocation.deed = [&invocation] { return stats(invocation); }; });
}

void addCallbackVacuum(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "vacuum", Cli::tr("Gives the room of removed deliveries back to the disk"));
    verb.footer(Cli::tr("In small steps, so that an endpoint that receives meanwhile does not wait. Ctrl+C ends it "
                        "early; what was gained stays gained.")
                    .toStdString());
    verb.callback([&invocation] { invocation.deed = [&invocation] { return vacuum(invocation); }; });
}

} // namespace app::cli
