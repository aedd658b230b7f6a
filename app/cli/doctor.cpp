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

namespace {

QString toString(HealthCheck::State state)
{
    switch (state) {
    case HealthCheck::State::Ok: return u"ok"_s;
    case HealthCheck::State::Warning: return u"warning"_s;
    case HealthCheck::State::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString forPeople(HealthCheck::State state)
{
    switch (state) {
    case HealthCheck::State::Ok: return Cli::tr("ok");
    case HealthCheck::State::Warning: return Cli::tr("warning");
    case HealthCheck::State::Failed: return Cli::tr("FAILED");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const HealthCheck &check)
{
    return {
        {u"check"_s, check.id},
        {u"state"_s, toString(check.state)},
        {u"detail"_s, check.detail},
        {u"advice"_s, check.advice},
        {u"ms"_s, static_cast<qint64>(check.elapsed.count())},
    };
}

void print(const QList<HealthCheck> &checks)
{
    Table table({Cli::tr("Check"), Cli::tr("State"), Cli::tr("ms"), Cli::tr("What was found")});
    for (const HealthCheck &check : checks) {
        const QString found = check.advice.isEmpty() ? check.detail : Cli::tr("%1. %2").arg(check.detail, check.advice);
        table.add({check.title, forPeople(check.state), QString::number(check.elapsed.count()), found});
    }
    table.print();
}

core::Result<Exit> examine(Invocation &run)
{
    const QList<HealthCheck> checks = checkHealth(run);
    const bool isFit = std::ranges::none_of(
        checks, [](const HealthCheck &check) { return check.state == HealthCheck::State::Failed; });
    if (run.format() == Format::Json) {
        QJsonArray objects;
        for (const HealthCheck &check : checks)
            objects += toJson(check);
        writeJson({{u"ok"_s, isFit}, {u"checks"_s, objects}}, run.format());
    } else {
        print(checks);
    }
    return isFit ? Exit::Done : Exit::Failed;
}

} // namespace

void addDoctor(CLI::App &parser, Invocation &invocation)
{
    parser.callback([&invocation] { invocation.deed = [&invocation] { return examine(invocation); }; });
}

} // namespace app::cli
