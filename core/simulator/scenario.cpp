// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenario.h"

#include "core/base/json.h"
#include "core/callback/editing.h"
#include "core/callback/samples.h"
#include "core/simulator/form.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace core::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

struct Example
{
    const char *id;
    const char *title;
};

constexpr Example examples[] = {
    {"first-visit", QT_TRANSLATE_NOOP("Scenario", "First visit: subscribe, click, text, scan")},
    {"poster", QT_TRANSLATE_NOOP("Scenario", "From a poster: scan and subscribe, location, picture, unsubscribe")},
    {"menu", QT_TRANSLATE_NOOP("Scenario", "Every kind of menu button")},
    {"messages", QT_TRANSLATE_NOOP("Scenario", "Every kind of message")},
    {"retry", QT_TRANSLATE_NOOP("Scenario", "The same message three times, as after a lost answer")},
};

/// The leaves by path; nothing where a path occurs twice, so that it does not say which.
std::optional<QMap<QString, QString>> leavesOf(const XmlNode &node, const QString &prefix = {})
{
    QMap<QString, QString> leaves;
    for (const XmlNode &child : node.children) {
        const QString path = prefix + child.name;
        if (child.children.isEmpty()) {
            if (leaves.contains(path))
                return {};
            leaves.insert(path, child.text);
            continue;
        }
        const auto inner = leavesOf(child, path + u'.');
        if (!inner)
            return {};
        for (auto leaf = inner->begin(); leaf != inner->end(); ++leaf) {
            if (leaves.contains(leaf.key()))
                return {};
            leaves.insert(leaf.key(), leaf.value());
        }
    }
    return leaves;
}

/// What has to be set in the one message to make it the other; nothing if setting alone does not do.
std::optional<QMap<QString, QString>> changes(const QByteArray &from, const QByteArray &to)
{
    const auto before = leavesOf(parseXml(from).value_or(XmlNode()));
    const auto after = leavesOf(parseXml(to).value_or(XmlNode()));
    if (!before || !after)
        return {};
    QMap<QString, QString> changed;
    for (auto leaf = after->begin(); leaf != after->end(); ++leaf) {
        const bool isMadeAnew = leaf.key() == "CreateTime"_L1 || leaf.key() == "MsgId"_L1;
        if (!isMadeAnew && (!before->contains(leaf.key()) || before->value(leaf.key()) != leaf.value()))
            changed.insert(leaf.key(), leaf.value());
    }
    const bool isAllThere =
        std::ranges::all_of(before->keys(), [&](const QString &path) { return after->contains(path); });
    return isAllThere ? std::optional(changed) : std::nullopt;
}

} // namespace

QByteArray writeScenario(const Scenario &scenario)
{
    QJsonArray steps;
    for (const ScenarioStep &step : scenario.steps) {
        QJsonObject object;
        if (!step.sample.isEmpty())
            object.insert(u"sample"_s, step.sample);
        else
            object.insert(u"xml"_s, QString::fromUtf8(step.xml));
        QJsonObject fields;
        for (auto field = step.fields.begin(); field != step.fields.end(); ++field)
            fields.insert(field.key(), field.value());
        if (!fields.isEmpty())
            object.insert(u"fields"_s, fields);
        if (step.wait.count() > 0)
            object.insert(u"waitMs"_s, qint64(step.wait.count()));
        steps.append(object);
    }
    return toPretty({{u"name"_s, scenario.name}, {u"steps"_s, steps}});
}

Result<QByteArray> messageOf(const ScenarioStep &step, const QDateTime &now)
{
    if (!step.sample.isEmpty())
        return callback::sample(step.sample, step.fields, now, freshMessageId().toLongLong());
    const auto fresh = renewed(step.xml, now);
    if (!fresh)
        return fail(fresh.error());
    return callback::withFields(*fresh, step.fields);
}

QString kindOf(const ScenarioStep &step)
{
    const auto message = messageOf(step, QDateTime::currentDateTimeUtc());
    return message ? kindOf(parseXml(*message).value_or(XmlNode())) : QString();
}

ScenarioStep stepFrom(const QString &sample, const QByteArray &message)
{
    const auto original = callback::sample(sample, {}, QDateTime::currentDateTimeUtc(), 1);
    const auto changed = original ? changes(*original, message) : std::nullopt;
    if (!changed)
        return {.xml = message};
    return {.sample = sample, .fields = *changed};
}

QList<ShippedScenario> shippedScenarios()
{
    QList<ShippedScenario> shipped;
    for (const Example &example : examples) {
        QFile file(u":/scenarios/%1.json"_s.arg(QLatin1String(example.id)));
        auto scenario = readScenario(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT_X(scenario, example.id, "an example is damaged");
        if (!scenario)
            continue;
        scenario->name = Words::tr(example.title);
        shipped.append({QString::fromLatin1(example.id), *scenario});
    }
    return shipped;
}

} // namespace core::simulator
