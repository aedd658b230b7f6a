// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/filteroptions.h"
#include "app/cli/invocation.h"
#include "app/cli/progress.h"
#include "app/cli/texts.h"
#include "core/inspector/deliveryexport.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    FilterOptions filter;
    QString format;
    QString file;
    bool isMasked = false;
};

core::ExportFormat formatOf(const QString &text)
{
    if (text == "csv"_L1)
        return core::ExportFormat::Csv;
    return text == "har"_L1 ? core::ExportFormat::Har : core::ExportFormat::JsonLines;
}

core::Result<qint64> writeTo(QIODevice &device, core::DeliveryLog &log, const Typed &typed,
                             const core::DeliveryFilter &filter)
{
    Progress progress;
    core::ExportOrder order{.filter = filter, .format = formatOf(typed.format)};
    if (typed.isMasked)
        order.mask.emplace();
    order.progress = [&progress](qint64 written, qint64 total) {
        return progress.tell(written == 0 ? Cli::tr("%1 found…").arg(total)
                                          : Cli::tr("%1 of %2 written…").arg(written).arg(total));
    };
    return wait(core::exportDeliveries(log, device, std::move(order)));
}

core::Error fileError(const QFileDevice &file)
{
    return {.kind = core::Error::Kind::Storage,
            .message = Cli::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString())};
}

/// Whole or not at all, and for its owner only.
core::Result<qint64> writeFile(core::DeliveryLog &log, const Typed &typed, const core::DeliveryFilter &filter)
{
    QSaveFile file(typed.file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return core::fail(fileError(file));
    const auto written = writeTo(file, log, typed, filter);
    if (written && !file.commit())
        return core::fail(fileError(file));
    return written;
}

core::Result<qint64> writeOutput(core::DeliveryLog &log, const Typed &typed, const core::DeliveryFilter &filter)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return core::fail(core::Error::Kind::Storage, output.errorString());
    auto written = writeTo(output, log, typed, filter);
    if (written && !output.flush())
        return core::fail(core::Error::Kind::Storage, output.errorString());
    return written;
}

core::Result<Exit> exportLog(const Typed &typed, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto filter = filterFrom(typed.filter, run);
    if (!filter)
        return core::fail(filter.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    const bool isFile = !typed.file.isEmpty();
    const auto written = isFile ? writeFile(log, typed, *filter) : writeOutput(log, typed, *filter);
    if (!written)
        return core::fail(written.error());
    if (isFile && run.format() == Format::Json)
        writeJson(QJsonObject{{u"written"_s, *written}}, Format::Json);
    note(Cli::tr("%n delivery(s) exported.", nullptr, static_cast<int>(*written)));
    return Exit::Done;
}

} // namespace

void addCallbackExport(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "export", Cli::tr("Writes stored deliveries to a file, oldest first"));
    verb.footer(
        Cli::tr("jsonl loses nothing and can be imported; csv is for spreadsheets (UTF-8 with mark; what looks "
                "like a formula gets an apostrophe); har is for the developer tools of browsers. Credentials are "
                "never in it. With --mask-openids encrypted bytes are left out, since they contain the openid.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addOption(verb, "--format", "jsonl|csv|har", typed->format, Cli::tr("Kind of file")).required();
    addOption(verb, "--output", "FILE", typed->file, Cli::tr("Where to; else standard output"));
    addFlag(verb, "--mask-openids", typed->isMasked, Cli::tr("Other names instead of openids, new ones each time"));
    addFilterOptions(verb, typed->filter);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return exportLog(*typed, invocation); }; });
}

} // namespace app::cli
