// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"
#include "core/template/datafile.h"
#include "core/template/texts.h"

#include <QSet>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;
using Severity = Problem::Severity;

constexpr JsonLimits fileLimits{.bytes = 1024 * 1024, .values = 20'000};

/// Reads a file and collects everything that is wrong with its shape.
class Reading final
{
public:
    explicit Reading(const JsonNode &root) : m_root(root) { }

    [[nodiscard]] TemplateMessage message();
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    void blame(const QString &path, const QString &rule, const QString &message, const QString &advice = {});
    void warn(const QString &path, const QString &rule, const QString &message);
    bool is(const JsonNode &node, Type type, const QString &path);
    bool isKnown(const QStringList &known, const QString &key, const QString &path);
    QString text(const JsonNode &object, const QString &key, const QString &path);
    void readMember(TemplateMessage &message, const JsonNode::Member &member);
    void readMiniProgram(MiniProgram &miniProgram, const JsonNode &node);
    void readData(QList<Value> &values, const JsonNode &node);
    Value value(const QString &field, const JsonNode &node);
    QString valueText(const JsonNode &node, const QString &path);

    const JsonNode &m_root;
    QList<Problem> m_problems;
};

void Reading::blame(const QString &path, const QString &rule, const QString &message, const QString &advice)
{
    m_problems += Problem{.path = path, .rule = rule, .message = message, .advice = advice};
}

void Reading::warn(const QString &path, const QString &rule, const QString &message)
{
    m_problems += Problem{.severity = Severity::Warning, .path = path, .rule = rule, .message = message};
}

bool Reading::is(const JsonNode &node, Type type, const QString &path)
{
    if (node.type == type)
        return true;
    blame(path, u"template.file.type"_s,
          Texts::tr("This has to be %1, not %2").arg(typeName(type), typeName(node.type)));
    return false;
}

bool Reading::isKnown(const QStringList &known, const QString &key, const QString &path)
{
    if (known.contains(key))
        return true;
    blame(path, u"template.file.unknown"_s, Texts::tr("\"%1\" is not known here").arg(key.left(64)),
          Texts::tr("Did you mean \"%1\"? Known are: %2").arg(nearestName(key, known), known.join(u", "_s)));
    return false;
}

QString Reading::text(const JsonNode &object, const QString &key, const QString &path)
{
    const JsonNode *node = object.member(key);
    return node && is(*node, Type::String, path) ? node->text : QString();
}

TemplateMessage Reading::message()
{
    if (!is(m_root, Type::Object, {}))
        return {};
    TemplateMessage message;
    QSet<QString> seen;
    for (const JsonNode::Member &member : m_root.members) {
        if (seen.contains(member.key))
            blame(member.key, u"template.file.twice"_s, Texts::tr("\"%1\" is there twice").arg(member.key.left(64)));
        seen.insert(member.key);
        readMember(message, member);
    }
    if (!seen.contains(u"data"_s))
        blame(u"data"_s, u"template.file.data"_s, Texts::tr("The file has no \"data\" with the values of the fields"),
              Texts::tr("For example: %1").arg(uR"({"data": {"thing1": {"value": "…"}}})"_s));
    return message;
}

void Reading::readMember(TemplateMessage &message, const JsonNode::Member &member)
{
    static const QStringList known{u"$schema"_s, u"touser"_s,      u"template_id"_s,   u"url"_s,
                                   u"page"_s,    u"miniprogram"_s, u"client_msg_id"_s, u"data"_s};
    const QString &key = member.key;
    if (key == "topcolor"_L1)
        return warn(key, u"template.value.color"_s, Texts::tr("Colours are ignored since 2023-05-04"));
    if (key == "miniprogram_state"_L1 || key == "lang"_L1)
        return warn(key, u"template.file.foreign"_s,
                    Texts::tr("\"%1\" belongs to the notices of mini-programs; it is left out").arg(key));
    if (!isKnown(known, key, key))
        return;
    if (key == "data"_L1)
        return readData(message.values, member.value);
    if (key == "miniprogram"_L1)
        return readMiniProgram(message.miniProgram, member.value);
    if (!is(member.value, Type::String, key))
        return;
    if (key == "touser"_L1)
        message.toUser = member.value.text;
    else if (key == "template_id"_L1)
        message.templateId = member.value.text;
    else if (key == "client_msg_id"_L1)
        message.clientMsgId = member.value.text;
    else if (key == "url"_L1 || key == "page"_L1)
        message.url = member.value.text;
}

void Reading::readMiniProgram(MiniProgram &miniProgram, const JsonNode &node)
{
    if (!is(node, Type::Object, u"miniprogram"_s))
        return;
    for (const JsonNode::Member &member : node.members)
        static_cast<void>(isKnown({u"appid"_s, u"pagepath"_s}, member.key, u"miniprogram."_s + member.key));
    miniProgram.appId = text(node, u"appid"_s, u"miniprogram.appid"_s);
    miniProgram.pagePath = text(node, u"pagepath"_s, u"miniprogram.pagepath"_s);
}

void Reading::readData(QList<Value> &values, const JsonNode &node)
{
    if (node.type == Type::Array)
        return blame(u"data"_s, u"template.file.shape"_s, Texts::tr("\"data\" has to be an object, not a list"),
                     Texts::tr("Each field is a key of it: %1").arg(uR"({"thing1": {"value": "…"}})"_s));
    if (!is(node, Type::Object, u"data"_s))
        return;
    QSet<QString> seen;
    for (const JsonNode::Member &member : node.members) {
        QString field = member.key;
        const QString path = u"data."_s + field;
        field.remove(u'{').remove(u'}');
        if (field.endsWith(".DATA"_L1))
            field.chop(5);
        field = field.trimmed();
        if (field != member.key)
            blame(path, u"template.file.shape"_s,
                  Texts::tr("\"%1\" is how the definition spells the field").arg(member.key.left(64)),
                  Texts::tr("In \"data\" the key is \"%1\".").arg(field));
        else if (seen.contains(field))
            blame(path, u"template.file.twice"_s, Texts::tr("\"%1\" is there twice").arg(field.left(64)));
        seen.insert(field);
        values += value(field, member.value);
    }
}

Value Reading::value(const QString &field, const JsonNode &node)
{
    const QString path = u"data."_s + field;
    if (node.type != Type::Object)
        return {.field = field, .text = valueText(node, path)};
    Value read{.field = field};
    for (const JsonNode::Member &member : node.members) {
        const QString at = path + u'.' + member.key;
        if (!isKnown({u"value"_s, u"color"_s}, member.key, at))
            continue;
        if (member.key == "value"_L1)
            read.text = valueText(member.value, at);
        else if (is(member.value, Type::String, at))
            read.color = member.value.text;
    }
    if (!node.member(u"value"))
        blame(path, u"template.file.shape"_s, Texts::tr("\"%1\" has no \"value\"").arg(field),
              Texts::tr("For example: %1").arg(uR"({"value": "…"})"_s));
    return read;
}

QString Reading::valueText(const JsonNode &node, const QString &path)
{
    if (node.type == Type::String)
        return node.text;
    if (node.type == Type::Number) {
        warn(path, u"template.file.number"_s,
             Texts::tr("A value is a text; the number %1 is sent as \"%1\"").arg(node.text.left(64)));
        return node.text;
    }
    blame(path, u"template.file.shape"_s, Texts::tr("A value has to be a text, not %1").arg(typeName(node.type)),
          Texts::tr("For example: %1").arg(uR"({"value": "…"})"_s));
    return {};
}

} // namespace

DataFile read(const QByteArray &bytes)
{
    auto tree = parseTree(bytes, fileLimits);
    if (!tree) {
        const JsonNode place{.line = tree.error().line, .column = tree.error().column};
        return {.problems = {{.rule = u"template.file.json"_s, .message = tree.error().message}}, .tree = place};
    }
    Reading reading(*tree);
    DataFile file{.message = reading.message(), .problems = reading.problems()};
    file.tree = *std::move(tree);
    return file;
}

const JsonNode &DataFile::nodeAt(const QString &path) const
{
    return tree.nearest(path);
}

} // namespace core::templates
