// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/missedsends.h"

#include "core/sending/masssender.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace app {

using core::MassJob;
using core::sending::MassSender;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::MissedSends)
};

} // namespace

void reportMissedSends(MassSender &sender, const core::Clock &clock, ui::MainWindow &window)
{
    QObject::connect(&sender, &MassSender::changed, &window, [&sender, &clock, &window](qint64 jobId) {
        const auto job = sender.job(jobId);
        if (!job || job->state != MassJob::State::Missed)
            return;
        window.showError({.kind = core::Error::Kind::Unsupported,
                          .message = Texts::tr("A planned mass send was missed.") + QLatin1Char(' ')
                              + core::sending::explain(*job, clock.now()),
                          .advice = Texts::tr("The page Compose has it in its history: send it again as new, if it is "
                                              "still wanted.")});
    });
}

} // namespace app
