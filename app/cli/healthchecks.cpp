// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/healthchecks.h"

#include "app/cli/texts.h"
#include "core/callback/selftest.h"
#include "core/diagnosis/checkup.h"

#include <QCoroSignal>
#include <QElapsedTimer>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::diagnosis::Check;
using State = Check::State;

namespace {

/// What one check found.
struct Finding
{
    State state = State::Ok;
    QString detail;
    QString advice;
};

Finding failure(const core::Error &error)
{
    return {.state = State::Failed, .detail = error.message, .advice = error.advice};
}

Check timed(const QString &id, const std::function<Finding()> &look)
{
    QElapsedTimer timer;
    timer.start();
    const Finding found = look();
    return {.id = id,
            .state = found.state,
            .finding = found.detail,
            .advice = found.advice,
            .elapsed = std::chrono::milliseconds(timer.elapsed())};
}

Finding dataFolder(Invocation &run)
{
    const auto folder = core::DataFolder::open(run.globals.dataFolder);
    return folder ? Finding{.detail = folder->path()} : failure(folder.error());
}

Finding book(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return failure(services.error());
    return {.detail = Cli::tr("%n account(s)", nullptr, static_cast<int>((*services)->book().accounts().size()))};
}

Finding deliveries(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return failure(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return failure(callbacks.error());
    const auto count = wait((*callbacks)->log->count({}));
    return count ? Finding{.detail = Cli::tr("%n callback(s)", nullptr, static_cast<int>(count->rows))}
                 : failure(count.error());
}

Finding catalogue()
{
    const auto loaded = core::Catalogue::load();
    if (!loaded)
        return failure(loaded.error());
    return {.detail = Cli::tr("%1 calls, %2 error codes, %3 limits")
                          .arg(loaded->endpoints().size())
                          .arg(loaded->errors().size())
                          .arg(loaded->limits().size())};
}

Finding crypto()
{
    const auto checked = core::callback::selfTest();
    return checked ? Finding{.detail = Cli::tr("%n published vector(s) come out", nullptr, *checked)}
                   : failure(checked.error());
}

/// What stands between this machine and the platform; nothing when there is no profile to look from.
QList<Check> checkWay(Invocation &run, const QUrl &callbackUrl)
{
    const auto opened = run.services();
    if (!opened)
        return {};
    Services &services = **opened;
    core::diagnosis::Checkup checkup({.transport = services.transport(),
                                      .network = services.network(),
                                      .client = services.client(),
                                      .tokens = services.tokens(),
                                      .vault = services.vault(),
                                      .exchanges = services.exchanges(),
                                      .knowledge = services.doctor().knowledge(),
                                      .clock = services.clock()});
    core::diagnosis::Checkup::Subject subject{.callbackUrl = callbackUrl};
    if (const auto account = run.account())
        subject.account = *account;
    checkup.start(subject);
    if (checkup.isRunning())
        QCoro::waitFor(qCoro(&checkup, &core::diagnosis::Checkup::finished));
    return checkup.checks();
}

} // namespace

QList<Check> checkHealth(Invocation &run, const QUrl &callbackUrl)
{
    QList<Check> checks{
        timed(u"dataFolder"_s, std::bind_front(dataFolder, std::ref(run))),
        timed(u"book"_s, std::bind_front(book, std::ref(run))),
        timed(u"callbacks"_s, std::bind_front(deliveries, std::ref(run))),
        timed(u"catalogue"_s, catalogue),
        timed(u"crypto"_s, crypto),
    };
    checks.append(checkWay(run, callbackUrl));
    return checks;
}

} // namespace app::cli
