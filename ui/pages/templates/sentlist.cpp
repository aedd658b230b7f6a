// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/sentlist.h"

#include "core/template/datafile.h"
#include "ui/pages/templates/sentview.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::BatchJob;
using core::BatchRow;

namespace batch = core::templatebatch;

namespace {

constexpr int idRole = Qt::UserRole;

/// One that was written in the form, and left or was to leave.
bool isSingle(const BatchJob &job)
{
    return job.source.isEmpty() && job.state != BatchJob::State::Draft && job.state != BatchJob::State::Reading;
}

} // namespace

SentList::SentList(batch::BatchSender &sender, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
    , m_details(new SentView(sender, u"sent"_s))
    , m_takeUp(new QPushButton)
    , m_again(new QPushButton)
{
    m_list->setObjectName(u"sentList"_s);
    m_list->setAlternatingRowColors(false);
    m_takeUp->setObjectName(u"sentTakeUp"_s);
    m_again->setObjectName(u"sentAgain"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeUp);
    buttons->addWidget(m_again);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    m_reading.setSingleShot(true);
    m_reading.setInterval(std::chrono::milliseconds(50));
    connect(&m_reading, &QTimer::timeout, this, &SentList::read);
    connect(&sender, &batch::BatchSender::changed, this, [this](qint64 jobId) {
        if (isVisible() && !m_others.contains(jobId) && !m_reading.isActive())
            m_reading.start();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SentList::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &SentList::takeUp);
    connect(m_takeUp, &QPushButton::clicked, this, &SentList::takeUp);
    connect(m_again, &QPushButton::clicked, this, &SentList::tryAgain);
    retranslate();
}

void SentList::setAccount(const std::optional<core::Account> &account)
{
    m_account = account ? account->appId : core::AppId();
    m_details->clear();
    if (isVisible())
        read();
}

void SentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void SentList::read()
{
    auto jobs = m_account.isNull() ? core::Result<QList<BatchJob>>() : m_sender.jobs(m_account);
    if (!jobs) {
        Q_EMIT failed(jobs.error());
        return;
    }
    m_jobs = *std::move(jobs);
    for (const BatchJob &job : std::as_const(m_jobs)) {
        if (!job.source.isEmpty())
            m_others.insert(job.id);
    }
    m_jobs.removeIf([](const BatchJob &job) { return !isSingle(job); });
    const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(idRole).toLongLong() : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BatchJob &job : std::as_const(m_jobs)) {
            const auto rows = m_sender.rows({.job = job.id, .limit = 1});
            if (!rows || rows->isEmpty())
                continue;
            const BatchRow &row = rows->constFirst();
            const QString at = QLocale().toString(job.createdAt.toLocalTime(), u"MM-dd HH:mm"_s);
            auto *item = new QListWidgetItem(
                u"%1 · %2 · %3\n%4"_s.arg(at, batch::nameOf(row.state), job.subject.title, row.openId), m_list);
            item->setForeground(
                toneColor(toneOf(row.state) == Tone::Muted ? Tone::Normal : toneOf(row.state), palette()));
            item->setData(idRole, job.id);
            if (job.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    showCurrent();
}

bool SentList::open(qint64 jobId)
{
    read();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() == jobId) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

std::optional<BatchJob> SentList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto found = item ? std::ranges::find(m_jobs, item->data(idRole).toLongLong(), &BatchJob::id) : m_jobs.end();
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

void SentList::showCurrent()
{
    if (const auto job = current())
        m_details->setJob(*job);
    else
        m_details->clear();
    enableParts();
}

void SentList::enableParts()
{
    const auto job = current();
    m_takeUp->setEnabled(job.has_value());
    const bool canGoOn = job && (job->state == BatchJob::State::Paused || job->state == BatchJob::State::Stopped);
    m_again->setVisible(canGoOn);
}

void SentList::takeUp()
{
    const auto job = current();
    const auto rows = job ? m_sender.rows({.job = job->id, .limit = 1}) : core::Result<QList<BatchRow>>();
    if (!job || !rows || rows->isEmpty())
        return;
    core::templates::TemplateMessage message = core::templates::read(rows->constFirst().body).message;
    message.clientMsgId.clear(); // it is another message now
    Q_EMIT takeUpRequested(job->subject.id, message);
}

void SentList::tryAgain()
{
    const auto job = current();
    if (!job)
        return;
    m_again->setEnabled(false);
    whenDone(m_sender.run(job->id, {.inFlight = 1}), this, [this](const core::Result<BatchJob> &done) {
        m_again->setEnabled(true);
        if (!done)
            Q_EMIT failed(done.error());
        read();
    });
}

void SentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SentList::retranslate()
{
    m_list->setAccessibleName(tr("Messages sent one at a time"));
    m_empty->setText(tr("Nothing was sent from here yet. Each message stays here with what became of it."));
    m_takeUp->setText(tr("Write it again"));
    m_takeUp->setToolTip(tr("Puts its words into the form"));
    m_again->setText(tr("Try again"));
    m_again->setToolTip(tr("It has not left: goes on where it stopped"));
    read();
}

} // namespace ui
