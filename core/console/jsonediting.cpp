// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/jsonediting.h"

#include "core/base/redact.h"

#include <QStringList>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

void write(JsonWriter &writer, const JsonNode &node)
{
    switch (node.type) {
    case JsonNode::Type::String: return writer.text(node.text);
    case JsonNode::Type::Null: return writer.literal(u"null");
    case JsonNode::Type::Boolean:
    case JsonNode::Type::Number: return writer.literal(node.text);
    case JsonNode::Type::Array:
        writer.beginArray();
        for (const JsonNode &item : node.items)
            write(writer, item);
        return writer.endArray();
    case JsonNode::Type::Object:
        writer.beginObject();
        for (const JsonNode::Member &member : node.members) {
            writer.key(member.key);
            write(writer, member.value);
        }
        return writer.endObject();
    }
}

bool carriesSecrets(const QString &name)
{
    const QString probe = name + u"=x"_s;
    return redactText(probe) != probe;
}

} // namespace

QByteArray written(const JsonNode &node, JsonWriter::Layout layout)
{
    JsonWriter writer(layout);
    write(writer, node);
    return writer.bytes();
}

JsonNode textNode(const QString &text)
{
    JsonNode node;
    node.type = JsonNode::Type::String;
    node.text = text;
    return node;
}

JsonNode literalNode(JsonNode::Type type, const QString &asWritten)
{
    JsonNode node;
    node.type = type;
    node.text = asWritten;
    return node;
}

JsonNode nodeOf(const QJsonValue &value)
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.value(value);
    return parseTree(writer.bytes()).value_or(JsonNode());
}

void setMember(JsonNode &object, const QString &key, JsonNode value)
{
    const auto found = std::ranges::find(object.members, key, &JsonNode::Member::key);
    if (found != object.members.end())
        found->value = std::move(value);
    else
        object.members.push_back(JsonNode::Member{.key = key, .value = std::move(value)});
}

void removeMember(JsonNode &object, const QString &key)
{
    std::erase_if(object.members, [&key](const JsonNode::Member &member) { return member.key == key; });
}

QString withoutSecret(const QString &name, const QString &value)
{
    if (value.contains("{{"_L1))
        return value;
    if (carriesSecrets(name))
        return value.isEmpty() ? value : u"{{"_s + name + u"}}"_s;
    return redactText(value);
}

JsonNode withoutSecrets(JsonNode node)
{
    for (JsonNode &item : node.items)
        item = withoutSecrets(std::move(item));
    for (JsonNode::Member &member : node.members) {
        if (member.value.type == JsonNode::Type::String)
            member.value.text = withoutSecret(member.key, member.value.text);
        else
            member.value = withoutSecrets(std::move(member.value));
    }
    if (node.type == JsonNode::Type::String && !node.text.contains("{{"_L1))
        node.text = redactText(node.text);
    return node;
}

const JsonNode *at(const JsonNode &root, QStringView pointer)
{
    if (pointer.isEmpty())
        return &root;
    if (!pointer.startsWith(u'/'))
        return nullptr;
    const JsonNode *node = &root;
    for (const QString &escaped : pointer.mid(1).toString().split(u'/')) {
        const QString step = QString(escaped).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (node->type == JsonNode::Type::Array) {
            bool isNumber = false;
            const size_t index = step.toULong(&isNumber);
            node = isNumber && index < node->items.size() ? &node->items[index] : nullptr;
        } else {
            node = node->member(step);
        }
        if (!node)
            return nullptr;
    }
    return node;
}

} // namespace core::console
