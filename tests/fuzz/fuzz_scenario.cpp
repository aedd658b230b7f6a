// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario of the simulator that somebody opens.
#include "core/simulator/scenario.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/target.h"

using namespace core;
using namespace core::simulator;
using fuzz::require;

void fuzz::run(const QByteArray &input)
{
    const auto scenario = readScenario(input);
    if (!scenario) {
        require(!scenario.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    const QByteArray written = writeScenario(*scenario);
    const auto again = readScenario(written);
    require(again.has_value(), "what was written can be read",
            again ? QByteArray() : describe(again.error()).toUtf8() + '\n' + written);
    require(*again == *scenario, "and is the same", written + '\n' + writeScenario(*again));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC);
    for (const ScenarioStep &step : scenario->steps) {
        require(step.wait >= std::chrono::milliseconds(0) && step.wait <= std::chrono::hours(1), "a wait has bounds");
        const auto message = messageOf(step, now);
        require(message.has_value(), "each step has a message", written);
        require(!kindOf(step).isEmpty(), "of a kind", *message);
    }
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList files;
    for (const ShippedScenario &shipped : shippedScenarios())
        files += writeScenario(shipped.scenario);
    Scenario own{.name = QStringLiteral("own")};
    for (const QByteArray &message : sampleMessages().mid(0, 12))
        own.steps += ScenarioStep{.xml = message, .wait = std::chrono::milliseconds(own.steps.size())};
    files += writeScenario(own);
    return files;
}

QByteArrayList fuzz::words()
{
    return sampleWords() + QByteArrayList{"\"name\":",    "\"steps\":[", "\"sample\":", "\"xml\":",
                                          "\"fields\":{", "\"waitMs\":", "3600000",     "ScanCodeInfo.ScanResult",
                                          "CreateTime",   "MsgId",       "\"Content\":"};
}
