// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/publishdialog.h"

#include "ui/pages/menu/publishoutcome.h"
#include "ui/pages/menu/publishreview.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/busyview.h"
#include "ui/widgets/buttonrow.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::LiveMenu;
using core::publishing::MenuPublisher;
using core::publishing::Publication;
using Outcome = Publication::Outcome;

PublishDialog::PublishDialog(MenuSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_account(session.account().value_or(core::Account()))
    , m_head(new AccountHead(m_account))
    , m_busy(new BusyView(u"publish"_s))
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(800, 660);

    MenuServices &services = session.services();
    m_review = new PublishReview(session);
    m_outcome = new PublishOutcome(services,
                                   std::chrono::seconds(services.catalogue.limitValue(u"menu.clientRefresh.seconds")));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_outcome);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    m_head->badge()->setObjectName(u"publishBadge"_s);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createButtons());

    connect(m_review, &PublishReview::takeTheirsRequested, this, &PublishDialog::takeTheirs);
    connect(m_outcome, &PublishOutcome::problemChosen, this, [this](const core::menu::Place &place) {
        Q_EMIT placeChosen(place);
        accept();
    });
    connect(&services.publisher, &MenuPublisher::progressed, this, &PublishDialog::showProgress);
    look();
}

QWidget *PublishDialog::createButtons()
{
    m_cancel = dialogButton(u"publishCancel"_s);
    m_again = dialogButton(u"publishAgain"_s);
    m_deed = dialogButton(u"publishDeed"_s);
    connect(m_cancel, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_result && m_result->outcome == Outcome::Unsure)
            check();
        else
            look();
    });
    return buttonRow({m_cancel, m_deed}, {m_again});
}

void PublishDialog::setNote(const QString &note)
{
    m_review->setNote(note);
}

void PublishDialog::reject()
{
    if (m_phase != Phase::Working)
        QDialog::reject();
}

void PublishDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_stack->setCurrentIndex(phase == Phase::Reviewing ? 1 : phase == Phase::Done ? 2 : 0);
    if (phase == Phase::Looking || phase == Phase::Working)
        m_busy->start();
    else
        m_busy->stop();
    m_deed->setVisible(phase == Phase::Reviewing);
    m_cancel->setEnabled(phase != Phase::Working);
    const auto canGoOn = [](const Publication &result) {
        return result.outcome == Outcome::Unsure || result.outcome == Outcome::ChangedMeanwhile
            || result.outcome == Outcome::Differs;
    };
    const bool isOpenEnd = m_result && canGoOn(*m_result);
    m_again->setVisible(phase == Phase::Done && isOpenEnd);
    retranslate();
}

void PublishDialog::look()
{
    m_result.reset();
    setPhase(Phase::Looking);
    whenDone(m_session.services().publisher.fetch(m_account), this, [this](const core::Result<LiveMenu> &live) {
        if (live) {
            m_session.learn(*live, MenuSession::Editor::Stays);
            review();
            return;
        }
        m_busy->setError(live.error());
        m_again->show();
    });
}

void PublishDialog::review()
{
    m_wanted = m_session.editing().menus();
    m_review->refresh();
    if (m_review->stepCount() == 0) {
        finish(Publication{});
        return;
    }
    setPhase(Phase::Reviewing);
    // Enter publishes, but never over what somebody else did.
    m_deed->setDefault(!m_review->hasChangesOfOthers());
    if (m_review->hasChangesOfOthers())
        m_cancel->setFocus();
    else
        m_review->focusNote();
}

void PublishDialog::publish()
{
    if (!m_session.known())
        return;
    setPhase(Phase::Working);
    m_busy->setText(tr("Publishing…"));
    whenDone(
        m_session.services().publisher.publish(m_account, m_wanted, m_session.known()->fingerprint, m_review->note()),
        this, [this](const core::Result<Publication> &publication) { finish(publication); });
}

void PublishDialog::check()
{
    setPhase(Phase::Working);
    m_busy->setText(tr("Reading the live menu…"));
    whenDone(m_session.services().publisher.check(m_account, m_wanted), this,
             [this](const core::Result<Publication> &publication) {
                 if (publication) {
                     finish(publication);
                     return;
                 }
                 Publication still = m_result.value_or(Publication{.outcome = Outcome::Unsure});
                 still.error = publication.error();
                 finish(still);
             });
}

void PublishDialog::finish(const core::Result<Publication> &publication)
{
    if (!publication) {
        setPhase(Phase::Reviewing);
        m_review->setError(publication.error());
        return;
    }
    m_result = *publication;
    switch (publication->outcome) {
    case Outcome::Published: m_session.published(m_wanted, *publication); break;
    case Outcome::NothingToDo: m_session.acceptOthers(); break;
    case Outcome::Differs:
    case Outcome::Refused:
    case Outcome::Unsure:
    case Outcome::ChangedMeanwhile:
        if (publication->live)
            m_session.learn(*publication->live, MenuSession::Editor::Stays);
        break;
    }
    m_outcome->show(*publication, m_wanted);
    setPhase(Phase::Done);
    m_cancel->setFocus();
}

void PublishDialog::takeTheirs()
{
    m_session.takeTheirs();
    accept();
}

void PublishDialog::showProgress(const QString &appId, int done, int total, const QString &text)
{
    if (m_phase != Phase::Working || appId != m_account.appId.toString())
        return;
    m_busy->setProgress(done, total);
    m_busy->setText(text);
}

void PublishDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PublishDialog::retranslate()
{
    const QString title = tr("Publish the menu of “%1”").arg(m_account.name);
    setWindowTitle(m_account.isSandbox() ? u"[SANDBOX] "_s + title : title);
    m_head->setText(m_phase == Phase::Done ? tr("Menu of") : tr("Publish for"));
    if (m_phase == Phase::Looking)
        m_busy->setText(tr("Looking at the live menu…"));
    const bool unsure = m_result && m_result->outcome == Outcome::Unsure;
    m_again->setText(unsure ? tr("Check now") : m_phase == Phase::Done ? tr("Look again") : tr("Try again"));
    m_cancel->setText(m_phase == Phase::Done ? tr("Close") : tr("Cancel"));
    m_deed->setText(m_review->hasChangesOfOthers() ? tr("Publish over their changes") : tr("Publish"));
}

} // namespace ui
