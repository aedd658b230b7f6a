// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString age;
    bool isConfirmed = false;
};

/// "30d", "2w", "12h".
core::Result<std::chrono::hours> ageFrom(const QString &text)
{
    constexpr qint64 longest = 100'000;
    const QString unit = text.right(1);
    bool isNumber = false;
    const qint64 count = text.chopped(std::min<qsizetype>(1, text.size())).toLongLong(&isNumber);
    const int hours = unit == "h"_L1 ? 1 : unit == "d"_L1 ? 24 : unit == "w"_L1 ? 7 * 24 : 0;
    if (!isNumber || hours == 0 || count < 1 || count > longest)
        return core::invalid(u"older-than"_s,
                             Cli::tr("--older-than: \"%1\" is no age such as 12h, 30d or 8w").arg(text));
    return std::chrono::hours(count * hours);
}

core::Result<Exit> sayWhatWouldGo(qint64 count, const QDateTime &before, Format format)
{
    if (format == Format::Json)
        writeJson({{u"wouldRemove"_s, count}}, Format::Json);
    else
        writeLine(Cli::tr("Would remove %n delivery(s) from before %1.", nullptr, static_cast<int>(count))
                      .arg(before.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s))
                      .toUtf8());
    note(Cli::tr("Nothing was done. Repeat with --confirm."));
    return Exit::Failed;
}

core::Result<Exit> purge(const Typed &typed, Invocation &run)
{
    const auto age = ageFrom(typed.age);
    if (!age)
        return core::fail(age.error());
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    core::AppId appId;
    if (!run.globals.account.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        appId = account->appId;
    }
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    const QDateTime before = (*services)->clock().now().addSecs(-std::chrono::seconds(*age).count());
    const auto count = wait(typed.isConfirmed ? log.purge(before, appId) : log.countBefore(before, appId));
    if (!count)
        return core::fail(count.error());
    if (!typed.isConfirmed)
        return sayWhatWouldGo(*count, before, run.format());
    if (run.format() == Format::Json)
        writeJson({{u"removed"_s, *count}}, Format::Json);
    else
        writeLine(Cli::tr("Removed %n delivery(s).", nullptr, static_cast<int>(*count)).toUtf8());
    return Exit::Done;
}

} // namespace

void addCallbackPurge(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "purge", Cli::tr("Removes old deliveries, of all accounts or of one"));
    verb.footer(
        Cli::tr("In small steps, so that an endpoint that receives meanwhile does not wait. With --account only "
                "what came for that account.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addOption(verb, "--older-than", "AGE", typed->age, Cli::tr("12h, 30d or 8w")).required();
    addFlag(verb, "--confirm", typed->isConfirmed, Cli::tr("Do it; without, only says what would be done"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return purge(*typed, invocation); }; });
}

} // namespace app::cli
