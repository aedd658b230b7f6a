// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/pushcard.h"

#include "core/callback/samples.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::sandbox::PushOutcome;

PushCard::PushCard(core::Transport &transport, const core::Clock &clock, core::Vault &vault, InspectorSwitch &inspector,
                   QWidget *parent)
    : Section(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_vault(vault)
    , m_inspector(inspector)
    , m_sampleLabel(new QLabel(this))
    , m_sample(new QComboBox(this))
    , m_push(new QPushButton(this))
    , m_result(new ToneLabel(Tone::Muted, this))
{
    m_sample->setObjectName(u"sample"_s);
    m_push->setObjectName(u"push"_s);
    m_result->setObjectName(u"pushResult"_s);
    m_sample->addItems(core::callback::sampleNames());
    m_sampleLabel->setBuddy(m_sample);
    m_push->setIcon(themedIcon(u"compose"_s));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sampleLabel);
    line->addWidget(m_sample);
    line->addWidget(m_push);
    line->addStretch();
    body()->addLayout(line);
    body()->addWidget(m_result);
    connect(m_push, &QPushButton::clicked, this, &PushCard::readKeys);
    connect(&m_inspector, &InspectorSwitch::changed, this, &PushCard::showState);
    retranslate();
}

void PushCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    setVisible(account && account->isSandbox());
    showState();
}

void PushCard::readKeys()
{
    if (!m_account)
        return;
    m_busy = true;
    showState();
    whenDone(m_vault.credentials(m_account->appId), this, [this](const core::Result<core::Credentials> &credentials) {
        if (credentials)
            push(*credentials);
        else
            giveUp(credentials.error());
    });
}

void PushCard::push(const core::Credentials &credentials)
{
    const auto keys = core::callback::Keys::from(*m_account, credentials);
    if (!keys) {
        giveUp(keys.error());
        return;
    }
    core::sandbox::Push wanted{.url = m_inspector.urlFor(m_account->appId),
                               .keys = *keys,
                               .mode = m_account->callbackMode,
                               .sample = m_sample->currentText(),
                               .platform = core::sandbox::platformOf(*m_account)};
    whenDone(core::sandbox::push(m_transport, m_clock, std::move(wanted)), this,
             std::bind_front(&PushCard::finish, this));
}

void PushCard::finish(const core::Result<PushOutcome> &outcome)
{
    if (!outcome) {
        giveUp(outcome.error());
        return;
    }
    m_busy = false;
    showState();
    const PushOutcome::Attempt last = outcome->attempts.value(outcome->attempts.size() - 1);
    m_result->setTone(outcome->accepted ? Tone::Good : Tone::Bad);
    if (outcome->accepted)
        m_result->setText(tr("Accepted after %1 ms at attempt %2.")
                              .arg(QString::number(last.elapsed.count()), QString::number(outcome->attempts.size())));
    else
        m_result->setText(outcome->refusal ? outcome->refusal->message : tr("Not accepted."));
}

void PushCard::giveUp(const core::Error &error)
{
    m_busy = false;
    showState();
    Q_EMIT failed(error);
}

void PushCard::showState()
{
    const bool running = m_inspector.isRunning();
    m_push->setEnabled(m_account && running && !m_busy);
    m_result->setTone(Tone::Muted);
    if (m_busy)
        m_result->setText(tr("Pushing…"));
    else
        m_result->setText(running ? tr("Signed, encrypted and posted to the inspector as WeChat does it.")
                                  : tr("Start the inspector first."));
}

void PushCard::retranslate()
{
    setTitle(tr("Push a callback from the sandbox"));
    m_sampleLabel->setText(tr("Sa&mple"));
    m_push->setText(tr("Push"));
    showState();
}

} // namespace ui
