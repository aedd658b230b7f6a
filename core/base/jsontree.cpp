// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Json)
};

/// One step of a path: a key, or an index when `key` is empty.
struct Step
{
    QStringView key;
    std::size_t index = 0;
    bool isValid = false;
};

Step takeStep(QStringView &path)
{
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        bool isNumber = false;
        const auto index = end < 0 ? 0 : path.sliced(1, end - 1).toULongLong(&isNumber);
        path = isNumber ? path.sliced(end + 1) : QStringView();
        return {.index = index, .isValid = isNumber};
    }
    if (path.startsWith(u'.'))
        path = path.sliced(1);
    const auto *const end = std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'.' || c == u'['; });
    const QStringView key = path.first(end - path.begin());
    path = path.sliced(key.size());
    return {.key = key, .isValid = !key.isEmpty()};
}

const JsonNode *next(const JsonNode &node, const Step &step)
{
    if (!step.isValid)
        return nullptr;
    if (!step.key.isEmpty())
        return node.member(step.key);
    return step.index < node.items.size() ? &node.items[step.index] : nullptr;
}

QJsonValue toNumber(const QString &text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(text.toDouble());
}

QJsonObject toObject(const std::vector<JsonNode::Member> &members)
{
    // In ascending order each insertion is an append; otherwise a hundred thousand keys take minutes.
    std::vector<const JsonNode::Member *> sorted;
    sorted.reserve(members.size());
    for (const JsonNode::Member &member : members)
        sorted.push_back(&member);
    std::ranges::stable_sort(sorted, {}, &JsonNode::Member::key);
    QJsonObject object;
    for (const JsonNode::Member *member : sorted)
        object.insert(member->key, member->value.toValue());
    return object;
}

} // namespace

QString typeName(JsonNode::Type type)
{
    switch (type) {
    case JsonNode::Type::Null: return Texts::tr("null");
    case JsonNode::Type::Boolean: return Texts::tr("true or false");
    case JsonNode::Type::Number: return Texts::tr("a number");
    case JsonNode::Type::String: return Texts::tr("a text");
    case JsonNode::Type::Array: return Texts::tr("a list");
    case JsonNode::Type::Object: return Texts::tr("an object");
    }
    Q_UNREACHABLE();
}

const JsonNode *JsonNode::member(QStringView key) const
{
    const auto found = std::find_if(members.rbegin(), members.rend(), [key](const Member &m) { return m.key == key; });
    return found == members.rend() ? nullptr : &found->value;
}

const JsonNode &JsonNode::nearest(QStringView path) const
{
    const JsonNode *node = this;
    while (!path.isEmpty()) {
        const JsonNode *child = next(*node, takeStep(path));
        if (!child)
            break;
        node = child;
    }
    return *node;
}

QJsonValue JsonNode::toValue() const
{
    switch (type) {
    case Type::Null: return {};
    case Type::Boolean: return text == QLatin1String("true");
    case Type::Number: return toNumber(text);
    case Type::String: return text;
    case Type::Array: {
        QJsonArray array;
        for (const JsonNode &item : items)
            array.append(item.toValue());
        return array;
    }
    case Type::Object: return toObject(members);
    }
    Q_UNREACHABLE();
}

} // namespace core
