// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/interruptedbatches.h"

#include "core/templatebatch/batchsender.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::InterruptedBatches)
};

} // namespace

void reportInterruptedBatches(const core::templatebatch::BatchSender &sender, ui::MainWindow &window)
{
    auto jobs = sender.interrupted();
    if (!jobs) {
        window.showError(jobs.error());
        return;
    }
    jobs->removeIf([](const core::BatchJob &job) { return job.source.isEmpty(); }); // single messages are no batch
    if (jobs->isEmpty())
        return;
    const core::BatchJob &newest = jobs->constFirst();
    window.showError(
        {.kind = core::Error::Kind::Unsupported,
         .message = Texts::tr("MpDesk ended while it was sending template messages: %n job(s), the last one “%1” (%2).",
                              nullptr, int(jobs->size()))
                        .arg(newest.subject.title, newest.source),
         .advice =
             Texts::tr("Nothing more is sent by itself. The page Templates has it under “Send to many”: resume it "
                       "there, and nobody gets a message twice.")});
}

} // namespace app
