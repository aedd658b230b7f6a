// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/historylist.h"

#include "ui/pages/compose/composewords.h"
#include "ui/pages/compose/jobview.h"
#include "ui/pages/compose/messagepreview.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::MassJob;
using core::sending::MassSender;

namespace {

constexpr int idRole = Qt::UserRole;

/// The first line that somebody reads of it.
QString gist(const MassJob &job)
{
    constexpr qsizetype longest = 80;
    const QStringList lines = readAloud(job.message.content).split(u'\n', Qt::SkipEmptyParts);
    const auto kind = job.message.kind();
    if (kind != core::message::Kind::Text || lines.size() < 2)
        return composing::kindTab(kind) + u' ' + lines.value(1).left(16); // of most kinds an id that nobody reads
    return lines.at(1).left(longest);
}

} // namespace

HistoryList::HistoryList(MassSender &sender, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_clock(clock)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"sendHistory"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, &HistoryList::refresh);
    connect(&sender, &MassSender::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto openItem = [this](const QListWidgetItem *item) { open(item->data(idRole).toLongLong()); };
    connect(m_list, &QListWidget::itemClicked, this, openItem);
    connect(m_list, &QListWidget::itemActivated, this, openItem);
    retranslate();
}

void HistoryList::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    refresh();
}

void HistoryList::refresh()
{
    m_list->clear();
    if (!m_account)
        return;
    const auto jobs = m_sender.jobs({.appId = m_account->appId, .words = m_search->text().trimmed()});
    if (!jobs) {
        Q_EMIT failed(jobs.error());
        return;
    }
    for (const MassJob &job : *jobs) {
        const QDateTime at = job.scheduledFor.isValid() ? job.scheduledFor : job.createdAt;
        auto *item = new QListWidgetItem(
            gist(job) + u"\n"_s + core::sending::nameOf(job.state) + u" · "_s + momentText(at, m_clock.now()), m_list);
        item->setData(idRole, job.id);
        item->setToolTip(core::sending::describe(job.target) + u"\n"_s + core::sending::explain(job, m_clock.now()));
    }
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_search->text().isEmpty() ? tr("Nothing was mass-sent from here yet.")
                                                : tr("No send has these words."));
}

void HistoryList::open(qint64 jobId)
{
    const auto job = m_sender.job(jobId);
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"jobDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Mass send: %1").arg(core::sending::describe(job->target)));
    dialog->resize(560, 420);
    auto *view = new JobView(m_sender, m_clock);
    view->setJob(*job);
    auto *message = new ToneLabel(Tone::Muted);
    message->setText(readAloud(job->message.content).left(400));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *again = buttons->addButton(tr("Send again as new…"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"sendAgain"_s);
    again->setAutoDefault(false);
    QPushButton *toEvent = buttons->addButton(tr("Show the event"), QDialogButtonBox::ActionRole);
    toEvent->setObjectName(u"showEvent"_s);
    toEvent->setAutoDefault(false);
    toEvent->setVisible(job->totals.has_value()); // which come with it
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(message);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(again, &QPushButton::clicked, dialog, [this, dialog, view] {
        const MassJob taken = view->job();
        dialog->close();
        Q_EMIT takeUpRequested(taken);
    });
    connect(toEvent, &QPushButton::clicked, dialog, [this, dialog, view] {
        const MassJob told = view->job();
        dialog->close();
        Q_EMIT eventRequested(told);
    });
    dialog->open();
}

void HistoryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryList::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the sends"));
    m_list->setAccessibleName(tr("Mass sends"));
    refresh();
}

} // namespace ui
