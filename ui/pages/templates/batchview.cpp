// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchview.h"

#include "ui/pages/templates/batchjobview.h"
#include "ui/pages/templates/batchsetup.h"
#include "ui/support/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;
using core::BatchJob;

namespace {

QString iconOf(BatchJob::State state)
{
    switch (state) {
    case BatchJob::State::Reading: return u"error"_s;
    case BatchJob::State::Draft: return u"edit"_s;
    case BatchJob::State::Running: return u"play"_s;
    case BatchJob::State::Paused: return u"pause"_s;
    case BatchJob::State::Stopped: return u"warning"_s;
    case BatchJob::State::Cancelled: return u"close"_s;
    case BatchJob::State::Finished: return u"check"_s;
    case BatchJob::State::Cancelling:
    case BatchJob::State::Removing: return u"close"_s;
    case BatchJob::State::Requeueing: return u"refresh"_s;
    }
    Q_UNREACHABLE();
}

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

BatchView::BatchView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_sender(services.sender)
    , m_jobsLabel(new QLabel)
    , m_jobs(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_setup(new BatchSetup(services.sender))
    , m_job(new BatchJobView(services.sender, services.catalogue))
{
    constexpr int lookAgainMs = 500;
    setObjectName(u"batchView"_s);
    setAcceptDrops(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAgainMs);
    m_jobs->setObjectName(u"batchJobs"_s);
    m_jobs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jobsLabel->setBuddy(m_jobs);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_job);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_jobsLabel);
    head->addWidget(m_jobs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

BatchView::~BatchView()
{
    // An open editor gives what is in it to the journal, which tells everybody.
    m_sender.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void BatchView::connectParts()
{
    connect(m_jobs, &QComboBox::currentIndexChanged, this, &BatchView::choose);
    connect(m_setup, &BatchSetup::imported, this, &BatchView::take);
    connect(m_job, &BatchJobView::failed, this, &BatchView::failed);
    connect(m_job, &BatchJobView::noticed, this, &BatchView::noticed);
    connect(m_job, &BatchJobView::previewRequested, this, &BatchView::previewRequested);
    connect(m_job, &BatchJobView::removed, this, [this] {
        startNew();
        showJobs();
    });
    connect(&m_soon, &QTimer::timeout, this, &BatchView::showJobs);
    connect(&m_sender, &BatchSender::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void BatchView::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    m_setup->setAccount(account);
    m_job->setAccount(account);
    if (!isOther)
        return;
    startNew();
    showJobs();
}

void BatchView::setTemplate(const std::optional<core::templates::Template> &subject)
{
    m_setup->setTemplate(subject);
}

void BatchView::setFile(const QString &path)
{
    startNew();
    m_setup->setFile(path);
}

void BatchView::openJob(qint64 jobId, qint64 row)
{
    m_job->setJob(jobId);
    m_stack->setCurrentWidget(m_job);
    showJobs();
    if (row > 0)
        m_job->goTo(row);
}

void BatchView::take(const BatchImport &read)
{
    m_job->setRules(read.job.id, read.rules);
    openJob(read.job.id);
}

void BatchView::startNew()
{
    const QSignalBlocker quiet(m_jobs);
    m_jobs->setCurrentIndex(0);
    m_stack->setCurrentWidget(m_setup);
}

void BatchView::choose()
{
    const qint64 jobId = m_jobs->currentData().toLongLong();
    if (jobId > 0)
        m_job->setJob(jobId);
    m_stack->setCurrentWidget(jobId > 0 ? static_cast<QWidget *>(m_job) : m_setup);
}

QString BatchView::textOf(const BatchJob &job) const
{
    const QString name = job.source.isEmpty() ? job.subject.title : job.source;
    return u"%1 · %2 · %3"_s.arg(name, nameOf(job.state), job.createdAt.toLocalTime().toString(u"MM-dd HH:mm"_s));
}

/// Single messages are jobs, too, but have a list of their own.
void BatchView::showJobs()
{
    if (m_jobs->view()->isVisible()) {
        m_soon.start(); // somebody is choosing
        return;
    }
    const auto jobs = m_account ? m_sender.jobs(m_account->appId) : core::Result<QList<BatchJob>>();
    if (!jobs) {
        Q_EMIT failed(jobs.error());
        return;
    }
    const qint64 chosen = m_stack->currentWidget() == m_job ? m_job->jobId() : 0;
    const QSignalBlocker quiet(m_jobs);
    m_jobs->clear();
    m_jobs->addItem(themedIcon(u"add"_s), tr("A new table"));
    for (const BatchJob &job : *jobs) {
        if (!job.source.isEmpty())
            m_jobs->addItem(themedIcon(iconOf(job.state)), textOf(job), job.id);
    }
    m_jobs->setCurrentIndex(std::max(0, m_jobs->findData(chosen)));
}

void BatchView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_setup->isReading() && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BatchView::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(path);
}

void BatchView::retranslate()
{
    m_jobsLabel->setText(tr("&Job"));
    showJobs();
}

void BatchView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
