// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/scenariorun.h"
#include "ui/pages/simulator/scenariolist.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace ui {

class AnswerView;
class StepEditor;
class ToneLabel;

/// Scenarios: what is in them, and what came of each step when they ran.
class ScenarioView final : public QWidget
{
    Q_OBJECT

public:
    ScenarioView(core::ScenarioStore &store, core::Transport &transport, const core::Clock &clock,
                 QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    void setReady(const QString &whyNot);
    void run(const core::simulator::Target &target);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Behind the selected step, or at the end.
    void addStep(const core::simulator::ScenarioStep &step);
    void retranslate();

Q_SIGNALS:
    /// Answered by run().
    void runRequested();
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    [[nodiscard]] QWidget *createSteps();
    void showScenario();
    void showSelected();
    void changeStep(const core::simulator::ScenarioStep &step);
    void removeStep();
    void moveStep(int by);
    void take(const core::simulator::StepResult &result);
    void finish(const core::Result<core::simulator::ScenarioRun::Tally> &tally);
    void showState();
    [[nodiscard]] int selected() const;

    ScenarioList *m_list;
    core::simulator::ScenarioRun m_run;
    bool m_isRunning = false;
    QString m_whyNot;
    QString m_shown; ///< the scenario whose results are kept
    QList<core::simulator::StepResult> m_results;

    QLabel *m_title = nullptr;
    QTreeWidget *m_steps = nullptr;
    StepEditor *m_editor = nullptr;
    AnswerView *m_answer = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_start = nullptr;
    ToneLabel *m_summary = nullptr;
};

} // namespace ui
