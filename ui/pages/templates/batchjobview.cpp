// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchjobview.h"

#include "ui/pages/templates/batchpace.h"
#include "ui/pages/templates/batchprogress.h"
#include "ui/pages/templates/batchrowmodel.h"
#include "ui/pages/templates/rowreading.h"
#include "ui/support/icons.h"
#include "ui/support/problemtone.h"
#include "ui/support/whendone.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;
using core::BatchJob;
using RowState = core::BatchRow::State;

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int lookAgainMs = 150;

struct Filter
{
    const char *name;
    std::initializer_list<RowState> states;
};
constexpr Filter filters[] = {
    {QT_TRANSLATE_NOOP("ui::BatchJobView", "All rows"), {}},
    {QT_TRANSLATE_NOOP("ui::BatchJobView", "Only rows with problems"),
     {RowState::Faulty, RowState::Failed, RowState::Unknown}},
    {QT_TRANSLATE_NOOP("ui::BatchJobView", "Not sent yet"), {RowState::Queued, RowState::Sending}},
    {QT_TRANSLATE_NOOP("ui::BatchJobView", "Sent"), {RowState::Sent, RowState::Delivered}},
};

} // namespace

BatchJobView::BatchJobView(BatchSender &sender, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_catalogue(catalogue)
    , m_rows(new BatchRowModel(sender, catalogue, this))
    , m_progress(new BatchProgress)
    , m_reading(new RowReading)
    , m_rules(new QListWidget)
    , m_table(new QTableView)
{
    setObjectName(u"batchJob"_s);
    constexpr int rulesHeight = 96;
    m_rules->setObjectName(u"batchRules"_s);
    m_rules->setMaximumHeight(rulesHeight);
    m_rules->setUniformItemSizes(true);
    m_rules->setTextElideMode(Qt::ElideRight);
    m_rules->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_progress);
    layout->addWidget(m_rules);
    layout->addWidget(createBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reading);
    layout->addWidget(createDeeds());
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAgainMs);
    connect(&m_soon, &QTimer::timeout, this, &BatchJobView::look);
    connect(&sender, &BatchSender::changed, this, &BatchJobView::lookSoon);
    connect(m_rows, &BatchRowModel::failed, this, &BatchJobView::failed);
    connect(m_reading, &RowReading::stopped, this, &BatchJobView::enableDeeds);
    connect(m_rules, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(item->data(numberRole).toLongLong()); });
    connect(m_rules, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(item->data(numberRole).toLongLong()); });
    retranslate();
}

BatchJobView::~BatchJobView()
{
    // An open editor gives what is in it to the model, and the table looks at the model to the last.
    m_sender.disconnect(this);
    m_rows->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    delete m_table;
}

void BatchJobView::createTable()
{
    constexpr int rowHeight = 28;
    m_table->setObjectName(u"batchRows"_s);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setObjectName(u"batchRowsHeader"_s);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BatchJobView::tellCurrent);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &BatchJobView::tellCurrent);
}

QWidget *BatchJobView::createBar()
{
    m_filter = new QComboBox;
    m_filter->setObjectName(u"batchFilter"_s);
    for (const Filter &filter : filters)
        m_filter->addItem(tr(filter.name));
    m_pace = new BatchPace(BatchPace::Offers::Rate);
    m_pace->setObjectName(u"batchLivePace"_s);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addStretch();
    layout->addWidget(m_pace);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &BatchJobView::filter);
    connect(m_pace, &BatchPace::changed, this, [this] { m_sender.setPace(m_jobId, m_pace->pace()); });
    return bar;
}

QPushButton *BatchJobView::createButton(QWidget *bar, const QString &name, const QString &icon,
                                        void (BatchJobView::*deed)())
{
    auto *button = new QPushButton(themedIcon(icon), {});
    button->setObjectName(name);
    bar->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget *BatchJobView::createDeeds()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_remove = createButton(bar, u"batchRemove"_s, u"remove"_s, &BatchJobView::remove);
    m_cancel = createButton(bar, u"batchCancel"_s, u"close"_s, &BatchJobView::cancel);
    layout->addStretch();
    m_export = createButton(bar, u"batchExport"_s, u"open"_s, &BatchJobView::offerExports);
    m_retry = createButton(bar, u"batchRetry"_s, u"refresh"_s, &BatchJobView::retryFailed);
    m_dryRun = createButton(bar, u"batchDryRun"_s, u"eye"_s, &BatchJobView::dryRun);
    m_pause = createButton(bar, u"batchPause"_s, u"pause"_s, &BatchJobView::pause);
    m_send = createButton(bar, u"batchSend"_s, u"play"_s, &BatchJobView::send);
    return bar;
}

void BatchJobView::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
}

void BatchJobView::setRules(qint64 jobId, const QList<RuleCount> &rules)
{
    m_allRules.insert(jobId, rules);
    if (jobId == m_jobId)
        showRules();
}

void BatchJobView::setJob(qint64 jobId)
{
    m_jobId = jobId;
    m_reading->leave();
    const auto job = m_sender.job(jobId);
    m_rows->setJob(job ? std::optional(*job) : std::nullopt);
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    m_pace->setPace({.rate = job->rate, .inFlight = job->inFlight});
    constexpr int narrow = 64;
    constexpr int normal = 120;
    constexpr int wide = 220;
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_table->setColumnWidth(i,
                                i == BatchRowModel::NumberColumn                                            ? narrow
                                    : i == BatchRowModel::ProblemColumn || i == BatchRowModel::OpenIdColumn ? wide
                                                                                                            : normal);
    showRules();
    look();
    lookAtQuota();
}

void BatchJobView::lookSoon(qint64 jobId)
{
    if (jobId == m_jobId && !m_soon.isActive())
        m_soon.start();
}

void BatchJobView::look()
{
    const auto job = m_sender.job(m_jobId);
    const auto progress =
        job ? m_sender.progress(m_jobId) : core::Result<core::templatebatch::BatchProgress>(core::fail(job.error()));
    if (!progress) {
        if (!job && job.error().kind == core::Error::Kind::NotFound)
            Q_EMIT removed(std::exchange(m_jobId, 0));
        return;
    }
    const bool hasBegunOrEnded = job->state != m_job.state;
    m_job = *job;
    m_counts = progress->counts;
    m_progress->setJob(m_job);
    m_progress->setProgress(*progress);
    if (hasBegunOrEnded)
        lookAtQuota();
    showQuota();
    m_rows->refresh();
    enableDeeds();
    if (isChanging(m_job.state))
        m_soon.start(); // nobody tells of each part
}

/// Counting takes a while, so that what leaves from here meanwhile is added up.
void BatchJobView::lookAtQuota()
{
    if (m_job.subject.family != core::templates::Family::Message) { // goes by what each follower agreed to
        m_quota.reset();
        showQuota();
        return;
    }
    whenDone(m_sender.quota(m_job.appId), this, [this, jobId = m_jobId](const core::Result<BatchQuota> &quota) {
        if (!quota || jobId != m_jobId)
            return;
        m_quota = *quota;
        m_left = m_counts.left();
        showQuota();
    });
}

void BatchJobView::showQuota()
{
    m_progress->setQuotaLeft(m_quota ? std::optional(m_quota->left() - std::max<qint64>(0, m_left - m_counts.left()))
                                     : std::nullopt);
}

void BatchJobView::showRules()
{
    m_rules->clear();
    for (const RuleCount &rule : m_allRules.value(m_jobId)) {
        auto *item = new QListWidgetItem(m_rules);
        const bool isError = rule.severity == core::Problem::Severity::Error;
        item->setIcon(themedIcon(isError ? u"error"_s : u"warning"_s, toneOf(rule.severity)));
        item->setText(
            tr("%n row(s), the first is row %1: %2", nullptr, int(rule.rows)).arg(rule.firstRow).arg(rule.message));
        item->setToolTip(item->text().toHtmlEscaped());
        item->setData(numberRole, rule.firstRow);
    }
    m_rules->setVisible(m_rules->count() > 0);
}

void BatchJobView::filter()
{
    m_rows->setStates(filters[std::max(0, m_filter->currentIndex())].states);
}

void BatchJobView::goTo(qint64 number)
{
    m_filter->setCurrentIndex(0);
    if (const int row = m_rows->indexOf(number); row >= 0) {
        m_table->setCurrentIndex(m_rows->index(row, BatchRowModel::OpenIdColumn));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

void BatchJobView::tellCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_rows->row(current.row()))
        Q_EMIT previewRequested(m_job.subject, m_rows->message(current.row()));
}

void BatchJobView::enableDeeds()
{
    using State = BatchJob::State;
    const State state = m_job.state;
    const bool isOurs = m_sender.isRunning(m_jobId);
    const bool isRunning = state == State::Running;
    const bool isOpen = state == State::Draft || state == State::Paused || state == State::Stopped;
    const bool isBusy = isRunning || isChanging(state);
    const bool hasBegun = state != State::Draft && state != State::Reading;
    m_dryRun->setVisible(isOpen && m_counts.left() > 0);
    m_send->setVisible(!isBusy && state != State::Cancelled && state != State::Reading);
    const bool isReading = m_reading->isReading();
    for (QPushButton *button : {m_dryRun, m_retry, m_export, m_cancel, m_remove})
        button->setEnabled(!isReading);
    m_send->setEnabled(m_counts.left() > 0 && !isReading);
    m_pause->setVisible(isRunning);
    m_pause->setEnabled(isOurs);
    m_retry->setVisible(!isBusy && m_counts.failed > 0 && state != State::Cancelled);
    m_export->setVisible(hasBegun);
    m_cancel->setVisible(hasBegun && isOpen);
    m_remove->setVisible(!isBusy && !m_cancel->isVisibleTo(this));
    m_pace->setVisible(isOurs);
    m_send->setText(state == State::Draft ? tr("&Send…") : tr("&Resume…"));
}

void BatchJobView::retranslate()
{
    for (int i = 0; i < m_filter->count(); ++i)
        m_filter->setItemText(i, tr(filters[i].name));
    m_filter->setAccessibleName(tr("Which rows"));
    m_rules->setAccessibleName(tr("What the rules say"));
    m_table->setAccessibleName(tr("Rows of the job"));
    m_dryRun->setText(tr("&Dry run…"));
    m_pause->setText(tr("&Pause"));
    m_retry->setText(tr("Retry the &failed"));
    m_export->setToolTip(tr("Export the results…"));
    m_export->setAccessibleName(m_export->toolTip());
    m_cancel->setToolTip(tr("Cancel the job…"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_remove->setToolTip(tr("Delete the job…"));
    m_remove->setAccessibleName(m_remove->toolTip());
    showRules();
    enableDeeds();
    m_rows->retranslate();
}

void BatchJobView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
