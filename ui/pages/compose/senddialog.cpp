// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/senddialog.h"

#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/jobview.h"
#include "ui/pages/compose/sendreview.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/busyview.h"
#include "ui/widgets/buttonrow.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::sending;
using core::MassJob;

SendDialog::SendDialog(ComposeSession &session, MassOrder order, QWidget *parent)
    : QDialog(parent)
    , m_sender(session.services().sender)
    , m_shelf(session.articles())
    , m_order(std::move(order))
    , m_head(new AccountHead(m_order.account))
    , m_stack(new QStackedWidget)
    , m_busy(new BusyView(u"send"_s))
    , m_review(new SendReview(m_order.account, session.services().catalogue, session.services().clock, m_shelf))
    , m_job(new JobView(m_sender, session.services().clock))
{
    setObjectName(u"sendDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(680, 600);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_review);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_job);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    m_head->badge()->setObjectName(u"sendBadge"_s);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createButtons());
    connect(m_review, &SendReview::changed, this, &SendDialog::follow);
    connect(m_review, &SendReview::reprintChanged, this, &SendDialog::look);
    m_settling.setSingleShot(true);
    m_settling.setInterval(std::chrono::milliseconds(300));
    connect(&m_settling, &QTimer::timeout, this, &SendDialog::lookAgain);
    connect(m_review, &SendReview::momentChanged, this, [this] {
        ++m_turn; // whatever is being looked at
        m_isCurrent = false;
        m_settling.start();
        follow();
    });
    look();
}

QWidget *SendDialog::createButtons()
{
    m_again = dialogButton(u"sendLookAgain"_s);
    m_cancel = dialogButton(u"sendCancel"_s);
    m_deed = dialogButton(u"sendDeed"_s);
    connect(m_again, &QPushButton::clicked, this, &SendDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &SendDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &SendDialog::send);
    return buttonRow({m_cancel, m_deed}, {m_again});
}

void SendDialog::reject()
{
    if (m_phase != Phase::Working)
        QDialog::reject();
}

void SendDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_stack->setCurrentIndex(phase == Phase::Reviewing ? 1 : phase == Phase::Done ? 2 : 0);
    if (phase == Phase::Looking || phase == Phase::Working)
        m_busy->start();
    else
        m_busy->stop();
    m_deed->setVisible(phase == Phase::Reviewing);
    m_again->setVisible(phase == Phase::Reviewing);
    m_cancel->setEnabled(phase != Phase::Working);
    retranslate();
}

void SendDialog::look()
{
    setPhase(Phase::Looking);
    lookAgain();
}

void SendDialog::lookAgain()
{
    m_settling.stop();
    m_isCurrent = false;
    m_order.reprint = m_review->reprint();
    whenDone(m_sender.preflight(m_order, m_review->scheduledFor()), this,
             [this, turn = ++m_turn](const core::Result<Preflight> &preflight) {
                 if (turn == m_turn)
                     take(preflight);
             });
}

void SendDialog::take(const core::Result<Preflight> &preflight)
{
    if (!preflight) {
        setPhase(Phase::Looking);
        m_busy->setError(preflight.error());
        m_again->show();
        return;
    }
    // The number of this attempt, as the person sees it now: a second click is the same send.
    m_order.attempt = preflight->attempt;
    m_order.titles = preflight->articles;
    m_isCurrent = true;
    m_review->setPreflight(*preflight, m_order);
    if (m_phase == Phase::Reviewing)
        return; // the person is still deciding
    setPhase(Phase::Reviewing);
    m_cancel->setFocus(); // Enter sends nothing to anybody
}

void SendDialog::send()
{
    if (m_phase != Phase::Reviewing || !m_isCurrent || !m_review->isReady())
        return;
    if (const QDateTime at = m_review->scheduledFor(); at.isValid()) {
        finish(m_sender.schedule(m_order, at));
        return;
    }
    setPhase(Phase::Working);
    whenDone(m_sender.send(m_order), this, [this](const core::Result<MassJob> &job) { finish(job); });
}

void SendDialog::finish(const core::Result<MassJob> &job)
{
    if (!job) {
        setPhase(Phase::Reviewing);
        m_review->setError(job.error());
        return;
    }
    m_job->setJob(*job);
    m_shelf.forget(); // a draft is used up
    setPhase(Phase::Done);
    m_cancel->setFocus();
}

void SendDialog::follow()
{
    m_deed->setEnabled(m_isCurrent && m_review->isReady());
    m_deed->setText(!m_isCurrent                             ? tr("Looking…")
                        : m_review->scheduledFor().isValid() ? tr("Schedule")
                                                             : tr("Send now"));
}

void SendDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SendDialog::retranslate()
{
    const QString title = tr("Mass send of “%1”").arg(m_order.account.name);
    setWindowTitle(m_order.account.isSandbox() ? u"[SANDBOX] "_s + title : title);
    m_head->setText(tr("Mass send of"));
    m_busy->setText(m_phase == Phase::Working ? tr("Sending…") : tr("Looking at audience, quota and drafts…"));
    m_again->setText(tr("Look again"));
    m_cancel->setText(m_phase == Phase::Done ? tr("Close") : tr("Cancel"));
    follow();
}

} // namespace ui
