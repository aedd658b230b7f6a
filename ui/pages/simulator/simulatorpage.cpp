// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/simulatorpage.h"

#include "core/simulator/scenario.h"
#include "ui/pages/simulator/answerview.h"
#include "ui/pages/simulator/burstview.h"
#include "ui/pages/simulator/messageeditor.h"
#include "ui/pages/simulator/scenarioview.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::Target;

SimulatorPage::SimulatorPage(const TargetBar::Services &services, core::Transport &transport,
                             core::ScenarioStore &scenarios, QWidget *parent)
    : Page(parent)
    , m_transport(transport)
    , m_clock(services.clock)
    , m_target(new TargetBar(services))
    , m_editor(new MessageEditor(services.clock))
    , m_answer(new AnswerView)
    , m_burst(new BurstView(transport, services.clock))
    , m_scenarios(new ScenarioView(scenarios, transport, services.clock))
    , m_tabs(new QTabWidget)
    , m_send(new QPushButton)
    , m_toScenario(new QPushButton)
{
    m_tabs->setObjectName(u"simulatorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createMessageTab(), themedIcon(u"compose"_s), {});
    m_tabs->addTab(m_burst, themedIcon(u"bolt"_s), {});
    m_tabs->addTab(m_scenarios, themedIcon(u"scenario"_s), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_target);
    layout->addWidget(m_tabs, 1);
    connectParts();
    makeActions();
    retranslate();
    m_editor->choose(u"text"_s);
    showState();
}

QWidget *SimulatorPage::createMessageTab()
{
    m_answer->setObjectName(u"messageAnswer"_s);
    m_send->setObjectName(u"send"_s);
    m_send->setIcon(themedIcon(u"play"_s));
    m_toScenario->setObjectName(u"toScenario"_s);
    m_toScenario->setIcon(themedIcon(u"scenario"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_toScenario);
    buttons->addStretch();
    auto *bottom = new QWidget;
    auto *below = new QVBoxLayout(bottom);
    below->setContentsMargins(0, 4, 0, 0);
    below->addLayout(buttons);
    below->addWidget(m_answer, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"simulatorSplitter"_s);
    splitter->addWidget(m_editor);
    splitter->addWidget(bottom);
    splitter->setSizes({430, 200});
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(splitter);
    return tab;
}

void SimulatorPage::connectParts()
{
    connect(m_target, &TargetBar::changed, this, &SimulatorPage::showState);
    connect(m_target, &TargetBar::followerChanged, this, [this] { m_editor->setFollower(m_target->follower()); });
    connect(m_editor, &MessageEditor::followerEdited, m_target, &TargetBar::setFollower);
    connect(m_editor, &MessageEditor::changed, this, &SimulatorPage::showState);
    connect(m_send, &QPushButton::clicked, this, &SimulatorPage::send);
    connect(m_toScenario, &QPushButton::clicked, this, &SimulatorPage::addToScenario);
    connect(m_burst, &BurstView::startRequested, this, &SimulatorPage::sendBurst);
    connect(m_scenarios, &ScenarioView::runRequested, this,
            [this] { m_target->withTarget([this](const Target &target) { m_scenarios->run(target); }); });
    connect(m_target, &TargetBar::failed, this, [this](const core::Error &error) {
        m_isSending = false;
        showState();
        Q_EMIT failed(error);
    });
    connect(m_burst, &BurstView::failed, this, &SimulatorPage::failed);
    connect(m_scenarios, &ScenarioView::failed, this, &SimulatorPage::failed);
    connect(m_scenarios, &ScenarioView::noticed, this, &SimulatorPage::noticed);
}

void SimulatorPage::makeActions()
{
    QAction *send = ui::addAction(
        this, {"SimulatorPage", QT_TRANSLATE_NOOP("SimulatorPage", "Send the message, burst or scenario")}, u"play"_s,
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(send, &QAction::triggered, this, &SimulatorPage::go);
    QAction *burst = ui::addAction(
        this, {"SimulatorPage", QT_TRANSLATE_NOOP("SimulatorPage", "Send a burst of messages")}, u"bolt"_s);
    connect(burst, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(1); });
    QAction *scenario =
        ui::addAction(this, {"SimulatorPage", QT_TRANSLATE_NOOP("SimulatorPage", "Run a scenario")}, u"scenario"_s);
    connect(scenario, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(2); });
}

void SimulatorPage::setAccount(const std::optional<core::Account> &account)
{
    m_target->setAccount(account);
    m_answer->setAccount(account);
    m_scenarios->setAccount(account);
    showState();
}

void SimulatorPage::open(const QVariant &subject)
{
    m_tabs->setCurrentIndex(0);
    m_editor->choose(subject.toString());
}

void SimulatorPage::go()
{
    if (m_tabs->currentIndex() == 0)
        m_send->click();
    else if (m_tabs->currentIndex() == 1 && !m_burst->isRunning())
        sendBurst();
    else if (m_tabs->currentIndex() == 2 && !m_scenarios->isRunning())
        m_target->withTarget([this](const Target &target) { m_scenarios->run(target); });
}

void SimulatorPage::send()
{
    if (m_isSending || !m_target->isReady())
        return;
    m_isSending = true;
    showState();
    m_target->withTarget([this](Target target) {
        if (target.parties.follower.isEmpty())
            target.parties.follower = core::simulator::freshOpenId();
        const auto message = m_editor->prepare(target.parties);
        if (!message) {
            m_isSending = false;
            showState();
            Q_EMIT failed(message.error());
            return;
        }
        m_answer->showWaiting();
        core::sandbox::Push push{.url = target.url,
                                 .keys = target.keys,
                                 .mode = target.mode,
                                 .xml = *message,
                                 .timeout = target.timeout,
                                 .attempts = target.attempts,
                                 .platform = target.platform};
        whenDone(core::sandbox::push(m_transport, m_clock, std::move(push)), this,
                 std::bind_front(&SimulatorPage::finish, this));
    });
}

void SimulatorPage::finish(const core::Result<core::sandbox::PushOutcome> &outcome)
{
    m_isSending = false;
    showState();
    if (outcome) {
        m_answer->show(*outcome);
        return;
    }
    m_answer->clear();
    Q_EMIT failed(outcome.error());
}

void SimulatorPage::sendBurst()
{
    const auto message = m_editor->message();
    if (!message) {
        Q_EMIT failed(message.error());
        return;
    }
    const auto start = [this, message = *message] {
        m_target->withTarget([this, message](Target target) {
            if (target.parties.follower.isEmpty())
                target.parties.follower = core::simulator::freshOpenId();
            m_burst->start(message, target);
        });
    };
    const QString server = m_target->realServer();
    const int count = m_burst->count();
    if (server.isEmpty() || count < 2)
        return start();
    confirm(this,
            {.title = tr("Send %n message(s) to %1?", nullptr, count).arg(server),
             .text = tr("They are signed with the real Token of the account: the server takes them for messages of "
                        "followers, and does with all of them what it does with those."),
             .button = tr("Send %n message(s)", nullptr, count),
             .danger = Question::Danger::Destructive},
            start);
}

void SimulatorPage::addToScenario()
{
    const auto message = m_editor->message();
    if (!message) {
        Q_EMIT failed(message.error());
        return;
    }
    auto step = core::simulator::stepFrom(m_editor->sample(), *message);
    step.fields.remove(u"FromUserName"_s); // whoever runs it says who it is from
    step.wait = std::chrono::milliseconds(500);
    m_scenarios->addStep(step);
    m_tabs->setCurrentIndex(2);
}

void SimulatorPage::showState()
{
    const bool isXml = m_editor->message().has_value();
    const QString whyNot = !m_target->isReady() ? tr("An account and a URL are needed first")
        : !isXml                                ? tr("The message is not XML")
                                                : QString();
    m_send->setEnabled(whyNot.isEmpty() && !m_isSending);
    m_send->setToolTip(whyNot.isEmpty() ? tr("Ctrl+Return") : whyNot);
    m_toScenario->setEnabled(isXml);
    m_burst->setSubject(m_editor->kind());
    m_burst->setReady(whyNot);
    m_scenarios->setReady(m_target->isReady() ? QString() : whyNot);
}

void SimulatorPage::retranslate()
{
    m_tabs->setTabText(0, tr("Message"));
    m_tabs->setTabText(1, tr("Burst"));
    m_tabs->setTabText(2, tr("Scenarios"));
    m_send->setText(tr("&Send"));
    m_toScenario->setText(tr("&Add to the scenario"));
    m_target->retranslate();
    m_editor->retranslate();
    m_answer->retranslate();
    m_burst->retranslate();
    m_scenarios->retranslate();
    showState();
}

} // namespace ui
