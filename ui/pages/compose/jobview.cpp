// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/jobview.h"

#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::sending;
using core::MassJob;
using State = core::MassJob::State;

namespace {

constexpr int urlRole = Qt::UserRole;

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

bool canBeDeleted(const MassJob &job)
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
    , m_articles(new QListWidget)
    , m_error(new ErrorCard)
    , m_again(new QPushButton)
    , m_look(new QPushButton)
    , m_cancel(new QPushButton)
    , m_remove(new QPushButton)
{
    m_title->setObjectName(u"jobState"_s);
    m_text->setObjectName(u"jobText"_s);
    m_totals->setObjectName(u"jobTotals"_s);
    m_articles->setObjectName(u"jobArticles"_s);
    m_error->setObjectName(u"jobError"_s);
    m_again->setObjectName(u"jobAgain"_s);
    m_look->setObjectName(u"jobLook"_s);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_remove->setObjectName(u"jobDelete"_s);
    setFontScale(m_title, 1.25, QFont::DemiBold);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_articles->setWordWrap(true);
    m_articles->setMaximumHeight(140);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_waiting);
    waiting->addWidget(m_left);
    waiting->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_again, m_look, m_cancel, m_remove}) {
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
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto cancelled = m_sender.cancel(m_job.id))
            setJob(*cancelled);
        else
            m_error->setError(cancelled.error());
    });
    connect(m_articles, &QListWidget::itemActivated, this, [](const QListWidgetItem *item) {
        const QUrl url(item->data(urlRole).toString(), QUrl::StrictMode);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
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
    if (const auto job = m_sender.job(jobId)) {
        m_job = *job;
        show();
    }
}

void JobView::work(core::Task<MassJob> task)
{
    for (QPushButton *button : {m_again, m_look, m_remove})
        button->setEnabled(false);
    whenDone(std::move(task), this, [this](const core::Result<MassJob> &job) {
        if (job) {
            setJob(*job);
        } else {
            show();
            m_error->setError(job.error());
        }
    });
}

void JobView::remove()
{
    confirm(this,
            {.title = tr("Delete what was sent?"),
             .text = tr("The platform takes the articles away: whoever opens them afterwards reads that they were "
                        "deleted. The card or message itself stays on the phones that have it; a send that is still "
                        "under way is not stopped for those who have it already."),
             .button = tr("Delete"),
             .danger = Question::Danger::Destructive},
            [this] { work(m_sender.remove(m_job.id)); });
}

void JobView::show()
{
    const Look look = lookOf(m_job.state);
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(24, 24));
    m_title->setText(nameOf(m_job.state));
    m_text->setText(explain(m_job, m_clock.now()));
    const bool isWaiting = m_job.state == State::AwaitingAdministrator;
    m_waiting->setVisible(isWaiting);
    m_left->setVisible(isWaiting);
    m_left->setDeadline(isWaiting ? m_job.administratorUntil : QDateTime());
    m_totals->setVisible(m_job.totals.has_value());
    if (m_job.totals)
        m_totals->setText(tr("%1 followers · %2 left after filtering · %3 sent · %4 failed")
                              .arg(m_job.totals->total)
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
    if (m_job.error && !isEnded(m_job.state))
        m_error->setError(*m_job.error);
    for (QPushButton *button : {m_again, m_look, m_remove})
        button->setEnabled(true);
    m_again->setVisible(m_job.state == State::Unknown);
    m_look->setVisible(m_job.msgId != 0 && !isEnded(m_job.state));
    m_cancel->setVisible(m_job.state == State::Scheduled);
    m_remove->setVisible(canBeDeleted(m_job));
    showArticles();
}

void JobView::showArticles()
{
    m_articles->clear();
    for (const core::callback::CopyrightItem &item : m_job.copyright) {
        auto *line = new QListWidgetItem(tr("Article %1: %2").arg(item.articleIndex).arg(describe(item)), m_articles);
        line->setData(urlRole, item.originalUrl);
        if (!item.originalUrl.isEmpty())
            line->setText(line->text() + u"\n"_s + item.originalUrl);
    }
    for (const core::callback::ArticleUrl &article : m_job.articles) {
        auto *line = new QListWidgetItem(tr("Article %1: %2").arg(article.index).arg(article.url), m_articles);
        line->setData(urlRole, article.url);
    }
    m_articles->setVisible(m_articles->count() > 0);
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
    m_cancel->setText(tr("Call off"));
    m_remove->setText(tr("Delete…"));
    m_articles->setAccessibleName(tr("Articles"));
    show();
}

} // namespace ui
