// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a job.
#include "ui/pages/templates/batchdialog.h"
#include "ui/pages/templates/batchjobview.h"
#include "ui/pages/templates/batchpace.h"
#include "ui/pages/templates/rowreading.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;
using core::BatchJob;

void BatchJobView::dryRun()
{
    review(BatchDialog::Use::DryRun);
}

/// What a person has agreed to since the program began goes on without being asked about again.
void BatchJobView::send()
{
    if (m_agreed.contains(m_jobId) && m_job.state == BatchJob::State::Paused)
        run(m_jobId, {.rate = m_job.rate, .inFlight = m_job.inFlight});
    else
        review(BatchDialog::Use::Send);
}

void BatchJobView::review(BatchDialog::Use use)
{
    const auto course = m_reading->start(tr("Looking at the rows…"), m_counts.total());
    enableDeeds();
    whenDone(m_sender.plan(m_jobId, course), this, [this, use, course](const core::Result<BatchPlan> &plan) {
        if (!m_reading->finish(course))
            return;
        enableDeeds();
        if (!plan) {
            Q_EMIT failed(plan.error());
            return;
        }
        if (!m_account || m_account->appId != plan->job.appId)
            return;
        auto *dialog = new BatchDialog(use, *m_account, *plan, m_catalogue, this);
        connect(dialog, &BatchDialog::agreed, this, &BatchJobView::run);
        dialog->open();
    });
}

void BatchJobView::run(qint64 jobId, const Pace &pace)
{
    m_agreed.insert(jobId);
    m_pace->setPace(pace);
    whenDone(m_sender.run(jobId, pace), this, [this, jobId](const core::Result<BatchJob> &job) {
        lookSoon(jobId);
        if (!job)
            Q_EMIT failed(job.error());
        else if (job->state == BatchJob::State::Finished)
            Q_EMIT noticed(tr("All messages of “%1” were sent").arg(job->subject.title));
        else if (job->state == BatchJob::State::Stopped)
            m_agreed.remove(jobId); // something is wrong: the next time it is looked at first
    });
    look();
}

void BatchJobView::pause()
{
    m_sender.pause(m_jobId);
    m_pause->setEnabled(false); // those on their way come to their end first
}

void BatchJobView::cancel()
{
    const Question question{.title = tr("Cancel the job?"),
                            .text =
                                tr("%n message(s) of “%1” that were not sent will not be. Those that were stay sent.",
                                   nullptr, int(m_counts.queued + m_counts.faulty))
                                    .arg(m_job.subject.title),
                            .button = tr("Cancel the job"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, [this, jobId = m_jobId] {
        whenDone(m_sender.cancel(jobId), this, [this](const core::Result<BatchJob> &cancelled) {
            if (!cancelled)
                Q_EMIT failed(cancelled.error());
        });
    });
}

void BatchJobView::retryFailed()
{
    const auto course = m_reading->start(tr("Queueing the rows anew…"), m_counts.failed, RowReading::Unseen::GoesOn);
    m_agreed.remove(m_jobId);
    whenDone(m_sender.retryFailed(m_jobId, course), this, [this, course](const core::Result<qint64> &queued) {
        if (!queued)
            Q_EMIT failed(queued.error());
        if (!m_reading->finish(course))
            return;
        look();
        if (queued)
            review(BatchDialog::Use::Send);
    });
    look();
}

void BatchJobView::offerExports()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"batchExports"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&All rows…")), &QAction::triggered, this, [this] { exportResults({}); });
    QAction *const unsuccessful = menu->addAction(tr("&Only those that did not arrive…"));
    unsuccessful->setEnabled(m_counts.faulty + m_counts.failed + m_counts.unknown > 0);
    connect(unsuccessful, &QAction::triggered, this, [this] { exportResults(unsuccessfulStates()); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void BatchJobView::exportResults(const QList<core::BatchRow::State> &states)
{
    const QString name = QFileInfo(m_job.source).completeBaseName() + u"-"_s + QString::number(m_jobId) + u".csv"_s;
    const QStringList kinds{tr("Tables (*.csv)"), tr("JSON Lines (*.jsonl)")};
    auto *dialog = new QFileDialog(this, tr("Export the results"), name, kinds.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == kinds.constLast() ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, states](const QString &path) {
        write({.path = path, .format = rowFormatOf(path), .states = states});
    });
    dialog->open();
}

void BatchJobView::write(const ExportOrder &order)
{
    const auto course = m_reading->start(tr("Writing the rows…"), m_counts.total());
    enableDeeds();
    const QString name = QFileInfo(order.path).fileName();
    whenDone(m_sender.exportRows(m_jobId, order, course), this, [this, course, name](const core::Result<qint64> &rows) {
        if (!m_reading->finish(course))
            return;
        enableDeeds();
        if (rows)
            Q_EMIT noticed(tr("%n row(s) written to %1", nullptr, int(*rows)).arg(name));
        else
            Q_EMIT failed(rows.error());
    });
}

void BatchJobView::remove()
{
    const Question question{
        .title = tr("Delete the job?"),
        .text = tr("“%1” and what became of its rows go off this computer. Messages that were sent stay sent.")
                    .arg(m_job.source.isEmpty() ? m_job.subject.title : m_job.source),
        .button = tr("Delete"),
        .danger = Question::Danger::Destructive};
    confirm(this, question, [this, jobId = m_jobId] {
        whenDone(m_sender.remove(jobId), this, [this](const core::Done &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
        look(); // it is on no list any more
    });
}

} // namespace ui
