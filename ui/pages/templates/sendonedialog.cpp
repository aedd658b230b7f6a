// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/sendonedialog.h"

#include "core/catalogue/catalogue.h"
#include "core/template/refusal.h"
#include "ui/pages/templates/sentview.h"
#include "ui/support/problemtone.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/busyview.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using core::BatchJob;
using core::BatchRow;
using core::Problem;

SendOneDialog::SendOneDialog(core::templatebatch::BatchSender &sender, const core::Catalogue &catalogue,
                             const core::Account &account, const BatchJob &draft, const QList<Problem> &problems,
                             QWidget *parent)
    : QDialog(parent)
    , m_sender(sender)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_job(draft)
    , m_problems(problems)
    , m_head(new AccountHead(account))
    , m_stack(new QStackedWidget)
    , m_busy(new BusyView(u"sendOne"_s))
    , m_sent(new SentView(sender, u"result"_s))
{
    setObjectName(u"sendOneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(600, 500);
    m_head->badge()->setObjectName(u"sendBadge"_s);
    m_stack->addWidget(createReview());
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_sent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createButtons());
    const auto rows = sender.rows({.job = draft.id, .limit = 1});
    if (rows && !rows->isEmpty()) {
        m_receiver = rows->constFirst().openId;
        m_request = core::templatebatch::requestOf(draft, rows->constFirst());
    }
    setPhase(Phase::Reviewing);
    if (!rows)
        m_error->setError(rows.error());
    m_cancel->setFocus(); // Enter sends nothing to anybody
    if (draft.subject.family == core::templates::Family::Message)
        whenDone(sender.quota(draft.appId), this, std::bind_front(&SendOneDialog::showQuota, this));
}

SendOneDialog::~SendOneDialog()
{
    if (m_phase == Phase::Reviewing)
        static_cast<void>(m_sender.remove(m_job.id)); // a draft that stays does no harm
}

QWidget *SendOneDialog::createReview()
{
    auto *review = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_bytesHead = new QLabel;
    m_bytesHead->setTextFormat(Qt::PlainText);
    m_bytesHead->setWordWrap(true);
    m_bytes = new CodeView;
    m_bytes->setObjectName(u"sendBytes"_s);
    m_bytes->setMinimumHeight(96);
    m_nameLabel = new QLabel;
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit;
    m_name->setObjectName(u"sendTyped"_s);
    m_nameLabel->setBuddy(m_name);
    m_nameLabel->setVisible(!m_account.isSandbox());
    m_name->setVisible(!m_account.isSandbox());
    m_error = new ErrorCard;
    m_error->setObjectName(u"sendError"_s);
    auto *layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_grid);
    layout->addWidget(m_bytesHead);
    layout->addWidget(m_bytes, 1);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_error);
    connect(m_name, &QLineEdit::textChanged, this, &SendOneDialog::follow);
    return review;
}

QWidget *SendOneDialog::createButtons()
{
    m_cancel = dialogButton(u"sendCancel"_s);
    m_deed = dialogButton(u"sendDeed"_s);
    connect(m_cancel, &QPushButton::clicked, this, &SendOneDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &SendOneDialog::send);
    return buttonRow({m_cancel, m_deed});
}

void SendOneDialog::addLine(const QString &title, const QString &text, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *words = new QLabel(text);
    words->setObjectName(name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *heading = new ToneLabel(Tone::Muted);
    heading->setWordWrap(false);
    heading->setText(title);
    m_grid->addWidget(heading, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void SendOneDialog::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addLine(tr("Template"), u"%1 (%2)"_s.arg(m_job.subject.title, m_job.subject.id), u"reviewTemplate"_s);
    addLine(tr("To"), m_receiver, u"reviewTo"_s);
    if (m_job.subject.family == core::templates::Family::Message)
        addLine(tr("Today"),
                m_quota ? tr("%1 sent from here of about %2 a day").arg(m_quota->used).arg(m_quota->limit)
                        : tr("Counting…"),
                u"reviewQuota"_s);
    for (const Problem &problem : std::as_const(m_problems)) {
        auto *label = new ToneLabel(toneOf(problem.severity));
        label->setText(problem.message);
        m_grid->addWidget(label, m_grid->rowCount(), 1);
    }
    const core::Endpoint *endpoint = m_catalogue.endpoint(m_request.endpointId);
    m_bytesHead->setText(tr("Exactly this goes out: POST %1 · %n byte(s)", nullptr, int(m_request.body.size()))
                             .arg(endpoint ? endpoint->path : m_request.endpointId));
    m_bytes->setText(QString::fromUtf8(m_request.body), CodeView::Syntax::Json);
}

void SendOneDialog::showQuota(const core::Result<core::templatebatch::BatchQuota> &quota)
{
    if (quota)
        m_quota = *quota;
    else
        m_error->setError(quota.error());
    if (m_phase == Phase::Reviewing)
        fill();
}

void SendOneDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_stack->setCurrentIndex(static_cast<int>(phase));
    if (phase == Phase::Working)
        m_busy->start();
    else
        m_busy->stop();
    m_deed->setVisible(phase == Phase::Reviewing);
    m_cancel->setEnabled(phase != Phase::Working);
    retranslate();
}

void SendOneDialog::reject()
{
    if (m_phase != Phase::Working)
        QDialog::reject();
}

void SendOneDialog::send()
{
    if (m_phase != Phase::Reviewing || !m_deed->isEnabled())
        return;
    setPhase(Phase::Working);
    whenDone(m_sender.run(m_job.id, {.inFlight = 1}), this, [this](const core::Result<BatchJob> &job) { finish(job); });
}

void SendOneDialog::finish(const core::Result<BatchJob> &job)
{
    setPhase(Phase::Done);
    m_sent->setJob(job ? *job : m_job);
    if (!job)
        m_sent->setError(job.error());
    m_cancel->setFocus();
    const auto rows = m_sender.rows({.job = m_job.id, .limit = 1});
    if (!rows || rows->isEmpty())
        return;
    core::Error refusal = job && job->error ? *job->error : core::Error{};
    if (rows->constFirst().code != 0)
        refusal = {
            .kind = core::Error::Kind::Api, .message = rows->constFirst().reason, .code = rows->constFirst().code};
    if (const auto problem = core::templates::locate(refusal, m_job.subject))
        Q_EMIT refused(*problem);
}

void SendOneDialog::follow()
{
    m_deed->setEnabled(m_account.isSandbox() || m_name->text().trimmed() == m_account.name);
}

void SendOneDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SendOneDialog::retranslate()
{
    const QString title = tr("Send a message of “%1”").arg(m_account.name);
    setWindowTitle(m_account.isSandbox() ? u"[SANDBOX] "_s + title : title);
    m_head->setText(tr("Send a message of"));
    m_busy->setText(tr("Sending…"));
    m_nameLabel->setText(tr("&Type “%1” to go on").arg(m_account.name));
    m_cancel->setText(m_phase == Phase::Done ? tr("Close") : tr("Cancel"));
    m_deed->setText(tr("Send now"));
    if (m_phase == Phase::Reviewing)
        fill();
    follow();
}

} // namespace ui
