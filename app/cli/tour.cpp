// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/journey.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cmath>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

/// What came of one step.
struct Report
{
    QString id;
    QString title;
    bool held = false;
    QString checked; ///< or why it does not hold
    double ms = 0;
};

Report timed(const QString &id, const QString &title, const std::function<core::Result<QString>()> &step)
{
    QElapsedTimer timer;
    timer.start();
    const core::Result<QString> result = step();
    return {.id = id,
            .title = title,
            .held = result.has_value(),
            .checked = result ? *result : core::describe(result.error()),
            // tenths, since most steps take less than one
            .ms = std::round(static_cast<double>(timer.nsecsElapsed()) / 1e5) / 10};
}

/// Every page of the window, drawn by the program beside this one.
core::Result<QString> renderPages(const QString &folder, const QString &dataFolder)
{
    const QString window = QCoreApplication::applicationDirPath() + u"/mpdesk"_s;
    if (!QDir().mkpath(folder))
        return core::fail(core::Error::Kind::Storage, Cli::tr("Cannot create %1").arg(folder));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(window, {u"--data-dir"_s, dataFolder, u"--sandbox"_s, u"--render-pages"_s, folder});
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return core::fail(
            core::Error::Kind::Unsupported,
            Cli::tr("%1: %2 %3")
                .arg(window, process.errorString(), QString::fromUtf8(process.readAllStandardError().right(500))));
    const auto pictures = QDir(folder).entryList({u"*.png"_s}).size();
    return Cli::tr("%n page(s) drawn to %1", nullptr, static_cast<int>(pictures)).arg(folder);
}

/// Up to the first step that does not hold, since each builds on those before it.
QList<Report> travel(const QString &renderFolder)
{
    QList<Report> reports;
    Journey journey;
    for (const Journey::Stop &stop : Journey::stops()) {
        reports += timed(QString::fromLatin1(stop.id), Cli::tr(stop.title), [&] { return (journey.*stop.step)(); });
        if (!reports.last().held)
            return reports;
    }
    if (!renderFolder.isEmpty())
        reports += timed(u"pages"_s, Cli::tr("Pages drawn"), [&] {
            const QTemporaryDir profile;
            return renderPages(renderFolder, profile.path());
        });
    return reports;
}

void print(const QList<Report> &reports)
{
    Table table({Cli::tr("Step"), Cli::tr("Held"), Cli::tr("ms"), Cli::tr("What was checked")});
    for (const Report &report : reports)
        table.add({report.title, report.held ? Cli::tr("yes") : Cli::tr("NO"), QString::number(report.ms, 'f', 1),
                   report.checked});
    table.print();
}

QJsonArray toJson(const QList<Report> &reports)
{
    QJsonArray steps;
    for (const Report &report : reports) {
        steps += QJsonObject{
            {u"step"_s, report.id}, {u"held"_s, report.held}, {u"checked"_s, report.checked}, {u"ms"_s, report.ms}};
    }
    return steps;
}

core::Result<Exit> tour(const QString &renderFolder, Format format)
{
    const QList<Report> reports = travel(renderFolder);
    const bool held = reports.last().held;
    if (format == Format::Json)
        writeJson({{u"held"_s, held}, {u"steps"_s, toJson(reports)}}, format);
    else
        print(reports);
    if (!held)
        note(Cli::tr("The journey ended here: %1").arg(reports.last().title));
    return held ? Exit::Done : Exit::Failed;
}

} // namespace

void addTour(CLI::App &parser, Invocation &invocation)
{
    parser.footer(
        Cli::tr("Runs against a simulated platform inside this program, in a folder of its own that is removed "
                "afterwards. Exit status 0 only if every step held.")
            .toStdString());
    const auto folder = std::make_shared<QString>();
    addOption(parser, "--render", "DIR", *folder, Cli::tr("Also draw every page of the window into this folder"));
    parser.callback([&invocation, folder] {
        invocation.deed = [&invocation, folder] { return tour(*folder, invocation.format()); };
    });
}

} // namespace app::cli
