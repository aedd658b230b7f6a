// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/collection.h"

#include "core/console/jsonediting.h"
#include "core/console/variables.h"

#include <QCoreApplication>
#include <QSet>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr size_t mostSteps = 500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

JsonNode emptyNode(JsonNode::Type type)
{
    JsonNode node;
    node.type = type;
    return node;
}

tl::unexpected<Error> wrong(const QString &place, const QString &message)
{
    return invalid(place, place.isEmpty() ? message : Texts::tr("%1: %2").arg(place, message));
}

JsonNode stepNode(const CollectionStep &step)
{
    JsonNode node = parseTree(toJson(step.request)).value_or(emptyNode(JsonNode::Type::Object));
    if (!step.name.isEmpty())
        node.members.insert(node.members.begin(), JsonNode::Member{.key = u"name"_s, .value = textNode(step.name)});
    JsonNode captures = emptyNode(JsonNode::Type::Object);
    for (const Capture &capture : step.captures)
        setMember(captures, capture.name, textNode(capture.pointer));
    if (!captures.members.empty())
        setMember(node, u"capture"_s, captures);
    return node;
}

Result<QList<Capture>> capturesOf(const JsonNode &node, const QString &place)
{
    QList<Capture> captures;
    if (node.type != JsonNode::Type::Object)
        return wrong(place, Texts::tr("is %1, not an object").arg(typeName(node.type)));
    for (const JsonNode::Member &member : node.members) {
        const QString at = place + u'.' + member.key;
        if (!isVariableName(member.key))
            return wrong(at, Texts::tr("is no name of a variable: letters, digits and _"));
        if (!member.value.text.isEmpty() && !member.value.text.startsWith(u'/'))
            return wrong(at, Texts::tr("\"%1\" is no JSON pointer; it starts with \"/\"").arg(member.value.text));
        captures.append(Capture{.name = member.key, .pointer = member.value.text});
    }
    return captures;
}

Result<CollectionStep> stepOf(const JsonNode &node, const QString &place, const Catalogue &catalogue)
{
    CollectionStep step;
    const auto request = callRequestFrom(node, place, catalogue);
    if (!request)
        return fail(request.error());
    step.request = *request;
    if (const JsonNode *name = node.member(u"name"))
        step.name = name->text;
    if (const JsonNode *capture = node.member(u"capture")) {
        const auto captures = capturesOf(*capture, place + u".capture"_s);
        if (!captures)
            return fail(captures.error());
        step.captures = *captures;
    }
    return step;
}

Result<QList<CollectionVariable>> variablesOf(const JsonNode &node)
{
    QList<CollectionVariable> variables;
    if (node.type != JsonNode::Type::Object)
        return wrong(u"variables"_s, Texts::tr("is %1, not an object").arg(typeName(node.type)));
    for (const JsonNode::Member &member : node.members) {
        const QString place = u"variables."_s + member.key;
        if (!isVariableName(member.key))
            return wrong(place, Texts::tr("is no name of a variable: letters, digits and _"));
        if (member.value.type == JsonNode::Type::Object || member.value.type == JsonNode::Type::Array)
            return wrong(place, Texts::tr("is %1, not a text").arg(typeName(member.value.type)));
        variables.append(CollectionVariable{.name = member.key, .value = member.value.text});
    }
    return variables;
}

Result<Collection> headOf(const JsonNode &root)
{
    if (root.type != JsonNode::Type::Object || !root.member(u"steps"))
        return wrong({}, Texts::tr("This is no collection: an object with \"name\" and \"steps\" is expected."));
    const JsonNode *version = root.member(u"version");
    if (version && version->text.toInt() > 1)
        return wrong(u"version"_s, Texts::tr("is %1; this program reads version 1").arg(version->text));
    Collection collection;
    if (const JsonNode *name = root.member(u"name"))
        collection.name = name->text.trimmed();
    if (collection.name.isEmpty())
        return wrong(u"name"_s, Texts::tr("is missing"));
    if (const JsonNode *mode = root.member(u"onFailure")) {
        if (mode->text != "stop"_L1 && mode->text != "continue"_L1)
            return wrong(u"onFailure"_s, Texts::tr("is \"%1\", neither stop nor continue").arg(mode->text.left(20)));
        collection.onFailure = mode->text == "stop"_L1 ? Collection::OnFailure::Stop : Collection::OnFailure::GoOn;
    }
    return collection;
}

} // namespace

QByteArray toFile(const Collection &collection)
{
    JsonNode root = emptyNode(JsonNode::Type::Object);
    setMember(root, u"version"_s, literalNode(JsonNode::Type::Number, u"1"_s));
    setMember(root, u"name"_s, textNode(collection.name));
    setMember(root, u"onFailure"_s,
              textNode(collection.onFailure == Collection::OnFailure::Stop ? u"stop"_s : u"continue"_s));
    JsonNode variables = emptyNode(JsonNode::Type::Object);
    for (const CollectionVariable &variable : collection.variables) {
        // A variable of a secret name is asked for when the collection is run.
        const QString kept = withoutSecret(variable.name, variable.value);
        setMember(variables, variable.name, textNode(kept.contains("{{"_L1) ? QString() : kept));
    }
    setMember(root, u"variables"_s, variables);
    JsonNode steps = emptyNode(JsonNode::Type::Array);
    for (const CollectionStep &step : collection.steps)
        steps.items.push_back(stepNode(step));
    setMember(root, u"steps"_s, steps);
    return written(root, JsonWriter::Layout::Indented) + '\n';
}

Result<Collection> collectionFrom(const QByteArray &file, const Catalogue &catalogue)
{
    const JsonLimits limits{.bytes = mostBytes};
    const auto root = parseTree(file, limits);
    if (!root)
        return wrong({}, root.error().message);
    Result<Collection> collection = headOf(*root);
    if (!collection)
        return collection;
    if (const JsonNode *variables = root->member(u"variables")) {
        const auto read = variablesOf(*variables);
        if (!read)
            return fail(read.error());
        collection->variables = *read;
    }
    const JsonNode &steps = *root->member(u"steps");
    if (steps.type != JsonNode::Type::Array || steps.items.empty())
        return wrong(u"steps"_s, Texts::tr("has to be a list with at least one call"));
    if (steps.items.size() > mostSteps)
        return wrong(u"steps"_s, Texts::tr("has %1 calls, more than %2").arg(steps.items.size()).arg(mostSteps));
    for (size_t i = 0; i < steps.items.size(); ++i) {
        const auto step = stepOf(steps.items[i], u"steps[%1]"_s.arg(i), catalogue);
        if (!step)
            return fail(step.error());
        collection->steps.append(*step);
    }
    return collection;
}

QStringList openVariables(const Collection &collection)
{
    QSet<QString> known;
    for (const QString &name : commonVariables(AppId(), QDateTime()).keys())
        known.insert(name);
    for (const CollectionVariable &variable : collection.variables) {
        if (!variable.value.isEmpty())
            known.insert(variable.name);
    }
    QStringList open;
    for (const CollectionStep &step : collection.steps) {
        for (const QString &name : variablesIn(step.request)) {
            if (!known.contains(name) && !open.contains(name))
                open += name;
        }
        for (const Capture &capture : step.captures)
            known.insert(capture.name);
    }
    return open;
}

} // namespace core::console
