// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/pushcard.h"

#include "core/callback/samples.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/testpush.h"
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
    , m_inspector(inspector)
    , m_testPush(new TestPush(transport, clock, vault, inspector, this))
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
    connect(m_push, &QPushButton::clicked, this, [this] { m_testPush->push(*m_account, m_sample->currentText()); });
    connect(m_testPush, &TestPush::changed, this, &PushCard::showState);
    connect(m_testPush, &TestPush::done, this, &PushCard::showOutcome);
    connect(m_testPush, &TestPush::failed, this, &Section::failed);
    retranslate();
}

void PushCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    setVisible(account && account->isSandbox());
    showState();
}

void PushCard::showOutcome(const PushOutcome &outcome)
{
    m_result->setTone(outcome.accepted ? Tone::Good : Tone::Bad);
    if (outcome.accepted)
        m_result->setText(tr("Accepted after %1 ms at attempt %2.")
                              .arg(QString::number(outcome.attempts.constLast().elapsed.count()),
                                   QString::number(outcome.attempts.size())));
    else
        m_result->setText(outcome.refusal ? outcome.refusal->message : tr("Not accepted."));
}

void PushCard::showState()
{
    const bool running = m_inspector.isRunning();
    m_push->setEnabled(m_account && m_testPush->isPossible(m_account->appId));
    m_result->setTone(Tone::Muted);
    if (m_testPush->isBusy())
        m_result->setText(tr("Pushing…"));
    else if (!running)
        m_result->setText(tr("Start the inspector first."));
    else
        m_result->setText(m_push->isEnabled() ? tr("Signed, encrypted and posted to the inspector as WeChat does it.")
                                              : tr("This account has no callback Token."));
}

void PushCard::retranslate()
{
    setTitle(tr("Push a callback from the sandbox"));
    m_sampleLabel->setText(tr("Sa&mple"));
    m_push->setText(tr("Push"));
    showState();
}

} // namespace ui
