// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/answerkind.h"
#include "core/simulator/scenario.h"
#include "core/simulator/target.h"

#include <QObject>

namespace core::simulator {

/// What came of one step.
struct StepResult
{
    qsizetype step = 0; ///< from 0
    QString kind; ///< Event or MsgType
    sandbox::PushOutcome outcome;
    AnswerKind answer = AnswerKind::Failed;
    std::optional<Error> error; ///< it could not be sent at all
};

/// Runs scenarios, one at a time: every step by the same follower, each after the answer of the one before.
class ScenarioRun final : public QObject
{
    Q_OBJECT

public:
    struct Tally
    {
        qsizetype accepted = 0;
        qsizetype failed = 0;
        qsizetype left = 0; ///< not tried, since it was stopped
    };

    ScenarioRun(Transport &transport, const Clock &clock, QObject *parent = nullptr);

    /// A target without a follower gets one whom nobody has seen. Goes on after a step that failed.
    [[nodiscard]] Task<Tally> run(Scenario scenario, Target target);
    /// Sends nothing more; what is under way is waited for.
    void stop() { m_isStopping = true; }

Q_SIGNALS:
    void stepStarted(qsizetype step);
    void stepDone(const core::simulator::StepResult &result);

private:
    [[nodiscard]] Task<void> waitBefore(std::chrono::milliseconds left);
    [[nodiscard]] Task<StepResult> send(ScenarioStep step, Target target);

    Transport &m_transport;
    const Clock &m_clock;
    bool m_isStopping = false;
};

} // namespace core::simulator
