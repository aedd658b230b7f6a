// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/pushengine.h"
#include "core/storage/scenariostore.h"
#include "ui/pages/simulator/targetbar.h"
#include "ui/shell/page.h"

class QPushButton;
class QTabWidget;

namespace ui {

class AnswerView;
class BurstView;
class MessageEditor;
class ScenarioView;

/// Plays the platform: sends messages and events, one, many or in a sequence, to the inspector or to any server.
class SimulatorPage final : public Page
{
    Q_OBJECT

public:
    SimulatorPage(const TargetBar::Services &services, core::Transport &transport, core::ScenarioStore &scenarios,
                  QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// The name of a sample ("CLICK"), or the bytes of a whole message.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createMessageTab();
    void connectParts();
    void makeActions();
    /// What the tab in sight is there for.
    void go();
    void send();
    void finish(const core::Result<core::sandbox::PushOutcome> &outcome);
    void sendBurst();
    void addToScenario();
    void showState();

    core::Transport &m_transport;
    const core::Clock &m_clock;
    bool m_isSending = false;

    TargetBar *m_target;
    MessageEditor *m_editor;
    AnswerView *m_answer;
    BurstView *m_burst;
    ScenarioView *m_scenarios;
    QTabWidget *m_tabs;
    QPushButton *m_send;
    QPushButton *m_toScenario;
};

} // namespace ui
