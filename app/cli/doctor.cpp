// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/healthchecks.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::diagnosis::Check;

namespace {

struct Typed
{
    QString callbackUrl;
    bool isMarkdown = false;
};

void print(const QList<Check> &checks)
{
    Table table({Cli::tr("Check"), Cli::tr("State"), Cli::tr("ms"), Cli::tr("What was found")});
    for (const Check &check : checks) {
        const QString found =
            check.advice.isEmpty() ? check.finding : Cli::tr("%1. %2").arg(check.finding, check.advice);
        table.add({check.title(), wordFor(check.state), QString::number(check.elapsed.count()), found});
    }
    table.print();
}

void printMarkdown(const QList<Check> &checks, Invocation &run)
{
    const auto account = run.account();
    writeBytes(core::diagnosis::markdownReport(checks, account ? std::optional(*account) : std::nullopt,
                                               QDateTime::currentDateTimeUtc())
                   .toUtf8());
}

core::Result<Exit> examine(const Typed &typed, Invocation &run)
{
    const QList<Check> checks = checkHealth(run, QUrl(typed.callbackUrl.trimmed()));
    const bool isFit =
        std::ranges::none_of(checks, [](const Check &check) { return check.state == Check::State::Failed; });
    if (run.format() == Format::Json) {
        QJsonArray objects;
        for (const Check &check : checks)
            objects += check.toJson();
        writeJson({{u"ok"_s, isFit}, {u"checks"_s, objects}}, run.format());
    } else if (typed.isMarkdown) {
        printMarkdown(checks, run);
    } else {
        print(checks);
    }
    return isFit ? Exit::Done : Exit::Failed;
}

} // namespace

void addDoctor(CLI::App &parser, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    addOption(parser, "--callback-url", "URL", typed->callbackUrl,
              Cli::tr("Asks this URL, too, as the platform asks a callback URL"));
    addFlag(parser, "--markdown", typed->isMarkdown, Cli::tr("A report to paste, without secrets"));
    bind(parser, invocation, typed, examine);
}

} // namespace app::cli
