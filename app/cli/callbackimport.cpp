// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/progress.h"
#include "app/cli/texts.h"
#include "core/inspector/deliveryimport.h"

#include <QFile>

#include <cstdio>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString file;
    bool isStrict = false;
};

core::Done openInput(QFile &file, const QString &name)
{
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (isOpen)
        return {};
    return core::fail(core::Error::Kind::Storage, Cli::tr("%1 cannot be read: %2").arg(name, file.errorString()));
}

void blame(qint64 line, const core::Error &reason)
{
    const QString field = reason.field.isEmpty() ? QString() : u" ("_s + Cli::tr("field %1").arg(reason.field) + u')';
    note(Cli::tr("Line %1: %2").arg(line).arg(reason.message + field));
}

void print(const core::ImportTally &tally, Format format)
{
    if (format == Format::Json)
        writeJson({{u"stored"_s, tally.stored}, {u"known"_s, tally.known}, {u"bad"_s, tally.bad}}, Format::Json);
    else
        writeLine(Cli::tr("%1 stored, %2 known already, %3 bad lines")
                      .arg(tally.stored)
                      .arg(tally.known)
                      .arg(tally.bad)
                      .toUtf8());
}

core::Result<Exit> importFile(const Typed &typed, Invocation &run)
{
    QFile file(typed.file);
    if (const core::Done opened = openInput(file, typed.file); !opened)
        return core::fail(opened.error());
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    Progress progress;
    using Faults = core::ImportOrder::Faults;
    core::ImportOrder order{.faults = typed.isStrict ? Faults::RefuseAll : Faults::Skip, .bad = &blame};
    order.progress = [&progress](qint64 lines) { return progress.tell(Cli::tr("%1 lines read…").arg(lines)); };
    const auto tally = wait(core::importDeliveries(*(*callbacks)->log, file, std::move(order)));
    if (!tally)
        return core::fail(tally.error());
    print(*tally, run.format());
    if (typed.isStrict && tally->bad > 0)
        note(Cli::tr("Nothing was imported, as --strict wants it."));
    if (tally->failure)
        return core::fail(*tally->failure);
    return tally->bad == 0 ? Exit::Done : Exit::Failed;
}

} // namespace

void addCallbackImport(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "import", Cli::tr("Stores deliveries that were exported as jsonl"));
    verb.footer(
        Cli::tr("Good lines are taken; every bad one is named with its number and reason, and the exit status is "
                "1. Times stay what they were, ids are new; what is in the log already is not stored twice. "
                "Deliveries older than the inspector keeps are purged when it starts the next time.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "FILE", typed->file, Cli::tr("JSON Lines; - is standard input")).required();
    addFlag(verb, "--strict", typed->isStrict, Cli::tr("Stores nothing if a single line is bad"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return importFile(*typed, invocation); }; });
}

} // namespace app::cli
