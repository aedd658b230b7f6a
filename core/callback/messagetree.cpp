// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/callback/message.h"
#include "core/callback/texts.h"

#include <QHash>
#include <QLocale>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

/// Builds the tree under the limits that parseXml() has, since a JSON body comes from the same stranger.
class TreeBuilder
{
public:
    Done add(const QString &name, const QJsonValue &value, XmlNode &parent, int depth)
    {
        if (value.isArray() && !value.toArray().isEmpty())
            return addEach(name, value.toArray(), parent, depth);
        if (depth > m_limits.depth)
            return fail(Error::Kind::Protocol,
                        Texts::tr("Not acceptable JSON: nested more than %1 deep").arg(m_limits.depth));
        if (++m_elements > m_limits.elements)
            return fail(Error::Kind::Protocol,
                        Texts::tr("Not acceptable JSON: more than %1 values").arg(m_limits.elements));
        XmlNode node{.name = name, .text = textOf(value)};
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (auto added = add(member.key(), member.value(), node, depth + 1); !added)
                return added;
        }
        parent.children += std::move(node);
        return {};
    }

private:
    Done addEach(const QString &name, const QJsonArray &entries, XmlNode &parent, int depth)
    {
        for (const auto &entry : entries) {
            // An array directly within an array has no name of its own; the platform calls such entries "item".
            const QJsonValue named = entry.isArray() ? QJsonValue(QJsonObject{{u"item"_s, entry}}) : QJsonValue(entry);
            if (auto added = add(name, named, parent, depth); !added)
                return added;
        }
        return {};
    }

    static QString textOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (!value.isDouble())
            return value.toString();
        // Ids have up to 64 bits: no way through a double where the number is whole.
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong
            ? QString::number(number.toLongLong())
            : QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
    }

    XmlLimits m_limits;
    int m_elements = 0;
};

QJsonValue valueOf(const XmlNode &node)
{
    if (node.children.isEmpty())
        return node.text;
    return toJson(node);
}

} // namespace

Result<XmlNode> treeFromJson(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return fail(object.error());
    XmlNode holder;
    if (auto added = TreeBuilder().add(u"xml"_s, *object, holder, 1); !added)
        return fail(added.error());
    return holder.children.takeFirst();
}

bool isJson(QByteArrayView message)
{
    return message.trimmed().startsWith('{');
}

Result<XmlNode> treeOf(const QByteArray &message)
{
    return isJson(message) ? treeFromJson(message) : parseXml(message);
}

QJsonObject toJson(const XmlNode &root)
{
    QHash<QString, QJsonArray> byName;
    for (const XmlNode &child : root.children)
        byName[child.name].append(valueOf(child));
    QJsonObject object;
    for (auto member = byName.cbegin(); member != byName.cend(); ++member)
        object.insert(member.key(), member->size() == 1 ? member->first() : QJsonValue(*member));
    // Text beside children: no XML name starts with '#', so it cannot meet an element's.
    if (!root.text.isEmpty())
        object.insert("#text"_L1, root.text);
    return object;
}

} // namespace core::callback
