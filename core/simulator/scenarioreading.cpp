// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontree.h"
#include "core/simulator/scenario.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 500;
/// Of one step: three times what the longest message has, since each is tried.
constexpr std::size_t mostFields = 100;
constexpr qsizetype longestName = 64;
constexpr qint64 longestWait = 3'600'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

/// Reads straight down and remembers the first fault with its line and place.
class ScenarioReading
{
public:
    [[nodiscard]] Result<Scenario> read(const QByteArray &json);

private:
    using Type = JsonNode::Type;

    void blame(const JsonNode &node, const QString &place, const QString &message, const QString &advice = {});
    /// False, and told, where it is something else.
    bool is(const JsonNode &node, Type type, const QString &place);
    void checkMembers(const JsonNode &object, const QString &place, const QStringList &known);
    void readName(const JsonNode &root);
    void readSteps(const JsonNode &root);
    void readStep(const JsonNode &node, const QString &place);
    void readFields(const JsonNode &node, const QString &place, ScenarioStep &step);
    void readWait(const JsonNode &node, const QString &place, ScenarioStep &step);

    Scenario m_scenario;
    std::optional<Error> m_fault;
};

void ScenarioReading::blame(const JsonNode &node, const QString &place, const QString &message, const QString &advice)
{
    if (m_fault)
        return;
    const QString text = place.isEmpty() ? Words::tr("Line %1: %2").arg(QString::number(node.line), message)
                                         : Words::tr("Line %1, %2: %3").arg(QString::number(node.line), place, message);
    m_fault = Error{.message = text, .advice = advice, .field = place};
}

bool ScenarioReading::is(const JsonNode &node, Type type, const QString &place)
{
    if (node.type == type)
        return true;
    blame(node, place, Words::tr("this has to be %1, not %2").arg(typeName(type), typeName(node.type)));
    return false;
}

void ScenarioReading::checkMembers(const JsonNode &object, const QString &place, const QStringList &known)
{
    QStringList seen;
    for (const JsonNode::Member &member : object.members) {
        const QString at = place.isEmpty() ? member.key : place + u'.' + member.key;
        if (!known.contains(member.key))
            blame(member.value, at, Words::tr("nobody knows this member"),
                  Words::tr("Known are: %1").arg(known.join(u", "_s)));
        if (seen.contains(member.key))
            blame(member.value, at, Words::tr("this member is there twice"));
        seen += member.key;
    }
}

void ScenarioReading::readName(const JsonNode &root)
{
    const JsonNode *name = root.member(u"name");
    if (!name || !is(*name, Type::String, u"name"_s))
        return;
    m_scenario.name = name->text.trimmed();
    if (m_scenario.name.size() > longestName)
        blame(*name, u"name"_s,
              Words::tr("the name has %1 characters, more than %2").arg(m_scenario.name.size()).arg(longestName));
}

void ScenarioReading::readSteps(const JsonNode &root)
{
    const JsonNode *steps = root.member(u"steps");
    if (!steps) {
        blame(root, u"steps"_s, Words::tr("there are no steps"));
        return;
    }
    if (!is(*steps, Type::Array, u"steps"_s))
        return;
    if (steps->items.empty())
        blame(*steps, u"steps"_s, Words::tr("there are no steps"));
    if (qsizetype(steps->items.size()) > mostSteps)
        blame(*steps, u"steps"_s,
              Words::tr("there are %1 steps, more than %2").arg(steps->items.size()).arg(mostSteps));
    for (std::size_t i = 0; i < steps->items.size() && !m_fault; ++i)
        readStep(steps->items.at(i), u"steps[%1]"_s.arg(i));
}

void ScenarioReading::readStep(const JsonNode &node, const QString &place)
{
    if (!is(node, Type::Object, place))
        return;
    checkMembers(node, place, {u"sample"_s, u"xml"_s, u"fields"_s, u"waitMs"_s});
    ScenarioStep step;
    const JsonNode *sample = node.member(u"sample");
    const JsonNode *xml = node.member(u"xml");
    if (bool(sample) == bool(xml)) {
        blame(node, place, Words::tr("a step has either a sample or an xml"));
        return;
    }
    const QString source = place + (sample ? u".sample"_s : u".xml"_s);
    const JsonNode &text = sample ? *sample : *xml;
    if (!is(text, Type::String, source))
        return;
    if (sample)
        step.sample = text.text.trimmed();
    else
        step.xml = text.text.toUtf8();
    if (const auto bare = messageOf(step, QDateTime::currentDateTimeUtc()); !bare) {
        blame(text, source, bare.error().message, bare.error().advice);
        return;
    }
    if (const JsonNode *fields = node.member(u"fields"))
        readFields(*fields, place + u".fields"_s, step);
    if (const JsonNode *wait = node.member(u"waitMs"))
        readWait(*wait, place + u".waitMs"_s, step);
    m_scenario.steps.append(step);
}

void ScenarioReading::readFields(const JsonNode &node, const QString &place, ScenarioStep &step)
{
    if (!is(node, Type::Object, place))
        return;
    if (node.members.size() > mostFields) {
        blame(node, place,
              QCoreApplication::translate("Callback", "Not acceptable JSON: more than %1 values").arg(mostFields));
        return;
    }
    for (const JsonNode::Member &member : node.members) {
        const QString at = place + u'.' + member.key;
        if (member.value.type != Type::Number && !is(member.value, Type::String, at))
            return;
        step.fields.insert(member.key, member.value.text);
        if (const auto set = messageOf(step, QDateTime::currentDateTimeUtc()); !set) {
            blame(member.value, at, set.error().message, set.error().advice);
            return;
        }
    }
}

void ScenarioReading::readWait(const JsonNode &node, const QString &place, ScenarioStep &step)
{
    if (!is(node, Type::Number, place))
        return;
    bool isWhole = false;
    const qint64 wait = node.text.toLongLong(&isWhole);
    if (!isWhole || wait < 0 || wait > longestWait)
        blame(node, place,
              Words::tr("the wait is %1; it has to be from 0 to %2 ms").arg(node.text, QString::number(longestWait)));
    step.wait = std::chrono::milliseconds(wait);
}

Result<Scenario> ScenarioReading::read(const QByteArray &json)
{
    constexpr qsizetype longest = 4 * 1024 * 1024;
    const auto root = parseTree(json, {.bytes = longest, .values = 50'000});
    if (!root)
        return fail({.message = Words::tr("This is no scenario: %1").arg(root.error().message)});
    if (is(*root, Type::Object, {})) {
        checkMembers(*root, {}, {u"name"_s, u"steps"_s});
        readName(*root);
        readSteps(*root);
    }
    if (m_fault)
        return fail(*m_fault);
    return m_scenario;
}

} // namespace

Result<Scenario> readScenario(const QByteArray &json)
{
    return ScenarioReading().read(json);
}

} // namespace core::simulator
