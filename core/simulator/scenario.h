// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <chrono>

namespace core::simulator {

/// One message of a scenario.
struct ScenarioStep
{
    QString sample; ///< a name of callback::sampleNames(); or
    QByteArray xml; ///< a whole message
    QMap<QString, QString> fields; ///< replaced by XML name
    std::chrono::milliseconds wait{}; ///< before it; at most an hour

    friend bool operator==(const ScenarioStep &, const ScenarioStep &) = default;
};

/// What one follower does, step by step.
struct Scenario
{
    QString name;
    QList<ScenarioStep> steps;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// {"name":…,"steps":[{"sample":…,"fields":{…},"waitMs":…},{"xml":…}]}. Kind::Invalid with line and place
/// ("steps[2].fields.Content") for what is not that: unknown members, samples and field names, too many or too long.
[[nodiscard]] Result<Scenario> readScenario(const QByteArray &json);
/// readScenario() gives the same one back.
[[nodiscard]] QByteArray writeScenario(const Scenario &scenario);

/// The message of a step, with CreateTime and MsgId of now unless it sets them.
[[nodiscard]] Result<QByteArray> messageOf(const ScenarioStep &step, const QDateTime &now);
/// The Event or MsgType of a step, for people.
[[nodiscard]] QString kindOf(const ScenarioStep &step);
/// The smallest step that yields this message again: what differs from the sample, or the whole message where it has
/// other elements. CreateTime and MsgId are left out, since each run makes new ones.
[[nodiscard]] ScenarioStep stepFrom(const QString &sample, const QByteArray &message);

/// An example that is always there.
struct ShippedScenario
{
    QString id; ///< "first-visit"
    Scenario scenario; ///< its name translated
};
[[nodiscard]] QList<ShippedScenario> shippedScenarios();

} // namespace core::simulator
