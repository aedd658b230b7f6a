// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenariorun.h"

namespace core::simulator {

using namespace Qt::StringLiterals;

ScenarioRun::ScenarioRun(Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
{ }

Task<ScenarioRun::Tally> ScenarioRun::run(Scenario scenario, Target target)
{
    m_isStopping = false;
    if (target.parties.follower.isEmpty())
        target.parties.follower = freshOpenId();
    Tally tally;
    for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep step = scenario.steps.at(i);
        const Done waited = co_await waitBefore(step.wait);
        if (!waited)
            co_return fail(waited.error());
        if (m_isStopping) {
            tally.left = scenario.steps.size() - i;
            break;
        }
        Q_EMIT stepStarted(i);
        auto result = co_await send(step, target);
        if (!result)
            co_return fail(result.error());
        result->step = i;
        ++(result->outcome.accepted ? tally.accepted : tally.failed);
        Q_EMIT stepDone(*result);
    }
    co_return std::as_const(tally);
}

/// In small steps, so that stopping does not wait for a long one.
Task<void> ScenarioRun::waitBefore(std::chrono::milliseconds left)
{
    constexpr std::chrono::milliseconds longest(200);
    while (left.count() > 0 && !m_isStopping) {
        const std::chrono::milliseconds part = std::min(left, longest);
        const Done paused = co_await m_transport.pause(part);
        if (!paused)
            co_return fail(paused.error());
        left -= part;
    }
    co_return Done();
}

/// Fields of the step itself outdo the parties of the run.
Task<StepResult> ScenarioRun::send(ScenarioStep step, Target target)
{
    StepResult result;
    if (!target.parties.follower.isEmpty() && !step.fields.contains(u"FromUserName"_s))
        step.fields.insert(u"FromUserName"_s, target.parties.follower);
    if (!target.parties.account.isEmpty() && !step.fields.contains(u"ToUserName"_s))
        step.fields.insert(u"ToUserName"_s, target.parties.account);
    const auto message = messageOf(step, m_clock.now());
    if (!message) {
        result.error = message.error();
        co_return result;
    }
    result.kind = kindOf(parseXml(*message).value_or(XmlNode()));
    sandbox::Push push{.url = target.url,
                       .keys = target.keys,
                       .mode = target.mode,
                       .xml = *message,
                       .timeout = target.timeout,
                       .attempts = target.attempts,
                       .platform = target.platform};
    auto outcome = co_await sandbox::push(m_transport, m_clock, push);
    if (outcome) {
        result.outcome = *outcome;
        result.answer = answerKind(*outcome);
        result.error = outcome->refusal;
    } else if (outcome.error().kind == Error::Kind::Cancelled) {
        co_return fail(outcome.error());
    } else {
        result.error = outcome.error();
    }
    co_return result;
}

} // namespace core::simulator
