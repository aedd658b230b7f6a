// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/editing.h"

#include "core/base/json.h"
#include "core/callback/message.h"
#include "core/callback/texts.h"

#include <algorithm>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

bool isElementName(const QString &name)
{
    const auto isInside = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    };
    return !name.isEmpty() && (name.front().isLetter() || name.front() == u'_') && std::ranges::all_of(name, isInside);
}

Error nameError(const QString &path)
{
    return {.message = Texts::tr("\"%1\" is not a path of element names such as ScanCodeInfo.ScanResult").arg(path),
            .field = path};
}

/// A number stays a number where the new value is one too.
QJsonValue valueLike(const QJsonValue &old, const QString &text)
{
    bool isWhole = false;
    const qint64 number = text.toLongLong(&isWhole);
    return old.isDouble() && isWhole ? QJsonValue(number) : QJsonValue(text);
}

Done setMember(QJsonObject &object, const QString &path, QStringList names, const QString &value)
{
    const QString name = names.takeFirst();
    if (!isElementName(name))
        return fail(nameError(path));
    const QJsonValue old = object.value(name);
    if (names.isEmpty()) {
        if (old.isObject() || old.isArray())
            return invalid(path, Texts::tr("\"%1\" has elements inside; set one of them").arg(path));
        object.insert(name, valueLike(old, value));
        return {};
    }
    if (!old.isUndefined() && !old.isNull() && !old.isObject())
        return invalid(path, Texts::tr("\"%1\" is a text and has no elements inside").arg(name));
    QJsonObject inner = old.toObject();
    if (Done set = setMember(inner, path, std::move(names), value); !set)
        return set;
    object.insert(name, inner);
    return {};
}

Result<QByteArray> withMembers(const QByteArray &json, const QMap<QString, QString> &fields)
{
    auto object = parseObject(json);
    if (!object)
        return fail(object.error());
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const Done set = setMember(*object, field.key(), field.key().split(u'.'), field.value()); !set)
            return fail(set.error());
    }
    return toWire(*object);
}

} // namespace

XmlNode &elementOrNew(XmlNode &parent, const QString &name)
{
    const auto found = std::ranges::find(parent.children, name, &XmlNode::name);
    if (found != parent.children.end())
        return *found;
    return parent.children.emplaceBack(XmlNode{.name = name});
}

Done setField(XmlNode &root, const QString &path, const QString &value)
{
    XmlNode *node = &root;
    for (const QString &name : path.split(u'.')) {
        if (!isElementName(name))
            return fail(nameError(path));
        if (!node->text.isEmpty())
            return invalid(path, Texts::tr("\"%1\" is a text and has no elements inside").arg(node->name));
        node = &elementOrNew(*node, name);
    }
    if (!node->children.isEmpty())
        return invalid(path,
                       Texts::tr("\"%1\" has elements inside; set one of them: %2")
                           .arg(path, path + u'.' + node->children.first().name));
    node->text = value;
    return {};
}

Result<QByteArray> withFields(const QByteArray &message, const QMap<QString, QString> &fields)
{
    if (fields.isEmpty())
        return message;
    if (isJson(message))
        return withMembers(message, fields);
    auto root = parseXml(message);
    if (!root)
        return fail(root.error());
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const Done set = setField(*root, field.key(), field.value()); !set)
            return fail(set.error());
    }
    return writeXml(*root);
}

} // namespace core::callback
