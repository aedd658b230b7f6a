// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/jobview.h"

#include "ui/pages/compose/jobarticles.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::sending;
using core::MassJob;
using State = core::MassJob::State;

namespace {

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Succeeded: return {u"check"_s, Tone::Good};
    case State::Refused:
    case State::Failed:
    case State::Missed: return {u"error"_s, Tone::Bad};
    case State::Unknown:
    case State::AwaitingAdministrator: return {u"warning"_s, Tone::Warning};
    case State::Scheduled:
    case State::Cancelled:
    case State::Prepared:
    case State::Requested:
    case State::Accepted:
    case State::Sending:
    case State::Deleted: break;
    }
    return {u"info"_s, Tone::Muted};
}

/// Why the platform would not delete it; empty = it would.
QString whyNotDeleted(const MassJob &job)
{
    using core::message::Kind;
    if (job.message.kind() != Kind::Articles && job.message.kind() != Kind::Video)
        return JobView::tr("The platform deletes articles and videos only: this one stays on the phones.");
    if (job.state != State::Succeeded)
        return JobView::tr("The platform deletes a send when it has ended; until then nothing stops it.");
    return {};
}

bool isAtThePlatform(const MassJob &job)
{
    return job.msgId != 0 && job.state != State::Deleted && job.state != State::Failed && job.state != State::Refused;
}

} // namespace

JobView::JobView(MassSender &sender, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_clock(clock)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new ToneLabel(Tone::Normal))
    , m_totals(new QLabel)
    , m_numbers(new QLabel)
    , m_waiting(new ToneLabel(Tone::Warning))
    , m_left(new Countdown(clock))
    , m_articles(new JobArticles)
    , m_error(new ErrorCard)
    , m_again(new QPushButton)
    , m_look(new QPushButton)
    , m_wasSent(new QPushButton)
    , m_wasNotSent(new QPushButton)
    , m_cancel(new QPushButton)
    , m_remove(new QPushButton)
{
    m_title->setObjectName(u"jobState"_s);
    m_left->setObjectName(u"jobLeft"_s);
    m_text->setObjectName(u"jobText"_s);
    m_totals->setObjectName(u"jobTotals"_s);
    m_articles->setObjectName(u"jobArticles"_s);
    m_error->setObjectName(u"jobError"_s);
    m_again->setObjectName(u"jobAgain"_s);
    m_look->setObjectName(u"jobLook"_s);
    m_wasSent->setObjectName(u"jobWasSent"_s);
    m_wasNotSent->setObjectName(u"jobWasNotSent"_s);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_remove->setObjectName(u"jobDelete"_s);
    setFontScale(m_title, 1.25, QFont::DemiBold);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_waiting);
    waiting->addWidget(m_left);
    waiting->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_again, m_look, m_wasSent, m_wasNotSent, m_cancel, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(waiting);
    layout->addWidget(m_totals);
    layout->addWidget(m_articles);
    layout->addWidget(m_numbers);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(&sender, &MassSender::changed, this, &JobView::follow);
    connect(m_again, &QPushButton::clicked, this, [this] { work(m_sender.askAgain(m_job.id)); });
    connect(m_look, &QPushButton::clicked, this, [this] { work(m_sender.track(m_job.id)); });
    connect(m_remove, &QPushButton::clicked, this, &JobView::remove);
    connect(m_wasSent, &QPushButton::clicked, this, [this] { settle(MassSender::Finding::Sent); });
    connect(m_wasNotSent, &QPushButton::clicked, this, [this] { settle(MassSender::Finding::NotSent); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { take(m_sender.cancel(m_job.id)); });
    connect(m_articles, &QListWidget::itemSelectionChanged, this, &JobView::showDeletion);
    retranslate();
}

void JobView::setJob(const MassJob &job)
{
    m_job = job;
    m_error->clear();
    show();
}

void JobView::follow(qint64 jobId)
{
    if (jobId != m_job.id)
        return;
    if (const auto job = m_sender.job(jobId))
        setJob(*job);
}

void JobView::work(core::Task<MassJob> task)
{
    for (QPushButton *button : {m_again, m_look, m_remove})
        button->setEnabled(false);
    whenDone(std::move(task), this, [this](const core::Result<MassJob> &job) { take(job); });
}

void JobView::take(const core::Result<MassJob> &job)
{
    if (job)
        return setJob(*job);
    show();
    m_error->setError(job.error());
}

void JobView::settle(MassSender::Finding finding)
{
    const bool wasSent = finding == MassSender::Finding::Sent;
    confirm(this,
            {.title = wasSent ? tr("Was it sent?") : tr("Was it not sent?"),
             .text = wasSent
                 ? tr("Its row in the journal ends as sent, by your word. It cannot be undone. Look at the list of "
                      "sends in the web console first.")
                 : tr("Its row in the journal ends as not sent, by your word, and its part of the quota is free "
                      "again. It cannot be undone. Look at the list of sends in the web console first: if it is there, "
                      "a new one reaches the followers a second time."),
             .button = wasSent ? tr("It was sent") : tr("It was not sent")},
            [this, finding] { take(m_sender.settle(m_job.id, finding)); });
}

int JobView::chosenArticle() const
{
    const bool isOneOfMany = m_job.articles.size() - m_job.deletedArticles.size() > 1;
    return isOneOfMany ? m_articles->chosenArticle() : 0;
}

void JobView::remove()
{
    const int article = chosenArticle();
    confirm(
        this,
        {.title = article == 0 ? tr("Delete what was sent?") : tr("Delete article %1 of what was sent?").arg(article),
         .text = tr("The platform takes the content away: whoever opens it afterwards reads that it was deleted. "
                    "The card itself stays on every phone that has it, and nobody is told. It cannot be undone, "
                    "and the quota does not come back."),
         .button = tr("Delete"),
         .danger = Question::Danger::Destructive},
        [this, article] { work(m_sender.remove(m_job.id, article)); });
}

void JobView::showDeletion()
{
    const int article = chosenArticle();
    const QString reason = whyNotDeleted(m_job);
    const bool isGone = m_job.deletedArticles.contains(article);
    m_remove->setText(article == 0 ? tr("Delete…") : tr("Delete article %1…").arg(article));
    m_remove->setEnabled(reason.isEmpty() && !isGone);
    m_remove->setToolTip(isGone ? tr("It is deleted already.") : reason);
}

void JobView::show()
{
    const Look look = lookOf(m_job.state);
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(24, 24));
    m_title->setText(nameOf(m_job.state));
    const bool isRefused = m_job.state == State::Refused;
    // Why, what to do, code and rid are in the card.
    m_text->setText(isRefused && m_job.error ? tr("Nothing was sent.") : explain(m_job, m_clock.now()));
    const bool isWaiting = m_job.state == State::AwaitingAdministrator;
    m_waiting->setVisible(isWaiting);
    m_left->setVisible(isWaiting);
    m_left->setDeadline(isWaiting ? m_job.administratorUntil : QDateTime());
    m_totals->setVisible(m_job.totals.has_value());
    if (m_job.totals)
        m_totals->setText(
            tr("%n follower(s) · %1 left after filtering · %2 sent · %3 failed", nullptr, int(m_job.totals->total))
                .arg(m_job.totals->filtered)
                .arg(m_job.totals->sent)
                .arg(m_job.totals->failed));
    QStringList numbers;
    if (m_job.msgId != 0)
        numbers.append(u"msg_id %1"_s.arg(m_job.msgId));
    if (m_job.msgDataId != 0)
        numbers.append(u"msg_data_id %1"_s.arg(m_job.msgDataId));
    numbers.append(u"clientmsgid %1"_s.arg(m_job.clientMsgId));
    m_numbers->setText(numbers.join(u" · "_s));
    if (m_job.error && (isRefused || !isEnded(m_job.state)))
        m_error->setError(*m_job.error);
    for (QPushButton *button : {m_again, m_look})
        button->setEnabled(true);
    m_again->setVisible(mayBeAsked(m_job, m_clock.now()));
    for (QPushButton *button : {m_wasSent, m_wasNotSent})
        button->setVisible(isUntold(m_job, m_clock.now()));
    m_look->setVisible(m_job.msgId != 0 && !isEnded(m_job.state));
    m_cancel->setVisible(m_job.state == State::Scheduled);
    m_remove->setVisible(isAtThePlatform(m_job));
    m_articles->setJob(m_job);
    showDeletion();
}

void JobView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobView::retranslate()
{
    m_waiting->setText(tr("The administrator has to confirm it within"));
    m_again->setText(tr("Ask again"));
    m_again->setToolTip(tr("Under the same clientmsgid, so that it can never be sent twice"));
    m_look->setText(tr("Look now"));
    m_wasSent->setText(tr("It was sent…"));
    m_wasNotSent->setText(tr("It was not sent…"));
    m_cancel->setText(tr("Call off"));
    m_articles->setAccessibleName(tr("Articles"));
    show();
}

} // namespace ui
