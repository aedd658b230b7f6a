// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/jsonediting.h"
#include "core/console/requestform.h"
#include "core/console/variables.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

/// Collects what is wrong with one request.
class Check
{
public:
    Check(const CallRequest &request, const QList<FormField> &fields) : m_request(request), m_fields(fields) { }

    QList<Problem> run()
    {
        const auto tree = parseTree(m_request.body);
        if (!m_request.body.trimmed().isEmpty() && !tree) {
            add(u"body"_s, u"body.json"_s, tree.error().message);
            return m_problems;
        }
        if (tree && tree->type != JsonNode::Type::Object)
            add(u"body"_s, u"body.object"_s, Texts::tr("The body is %1, not an object.").arg(typeName(tree->type)));
        for (const FormField &field : m_fields)
            look(field, tree ? tree->member(field.name) : nullptr);
        if (tree)
            noteStrangers(*tree);
        return m_problems;
    }

private:
    void add(const QString &path, const QString &rule, const QString &message,
             Problem::Severity severity = Problem::Severity::Error, const QJsonValue &limit = {},
             const QJsonValue &found = {})
    {
        m_problems.append(Problem{
            .severity = severity, .path = path, .rule = rule, .limit = limit, .found = found, .message = message});
    }

    void look(const FormField &field, const JsonNode *node)
    {
        const QString value = valueOf(m_request, field);
        const bool isThere = field.place == FormField::Place::Body ? node != nullptr : !value.isEmpty();
        if (!isThere) {
            if (field.need == FormField::Need::Required)
                add(field.name, u"field.required"_s, Texts::tr("%1 is required.").arg(field.name));
            return;
        }
        if (!variablesIn(CallRequest{.path = value}).isEmpty() && (!node || node->type == JsonNode::Type::String))
            return;
        if (field.place == FormField::Place::File)
            return lookAtFile(field, value);
        if (!isOfType(field, value, node))
            return add(field.name, u"field.type"_s, typeText(field, value));
        lookAtLimits(field, value, node);
    }

    void lookAtFile(const FormField &field, const QString &path)
    {
        if (!QFileInfo(path).isFile())
            add(field.name, u"field.file"_s, Texts::tr("%1: there is no file \"%2\".").arg(field.name, path));
    }

    [[nodiscard]] static bool isOfType(const FormField &field, const QString &value, const JsonNode *node)
    {
        bool isNumber = false;
        if (field.type == FormField::Type::Number)
            static_cast<void>(value.toDouble(&isNumber));
        else
            static_cast<void>(value.toLongLong(&isNumber));
        switch (field.type) {
        case FormField::Type::Text: return !node || node->type == JsonNode::Type::String;
        case FormField::Type::Integer:
        case FormField::Type::Number: return isNumber && (!node || node->type == JsonNode::Type::Number);
        case FormField::Type::Boolean:
            return node ? node->type == JsonNode::Type::Boolean : value == "true"_L1 || value == "false"_L1;
        case FormField::Type::Object: return node && node->type == JsonNode::Type::Object;
        case FormField::Type::List: return node && node->type == JsonNode::Type::Array;
        }
        return true;
    }

    [[nodiscard]] static QString typeText(const FormField &field, const QString &value)
    {
        const QString found = value.left(40);
        switch (field.type) {
        case FormField::Type::Text: return Texts::tr("%1 has to be a text, in quotes; found %2").arg(field.name, found);
        case FormField::Type::Integer: return Texts::tr("%1 has to be a whole number; found %2").arg(field.name, found);
        case FormField::Type::Number: return Texts::tr("%1 has to be a number; found %2").arg(field.name, found);
        case FormField::Type::Boolean: return Texts::tr("%1 has to be true or false; found %2").arg(field.name, found);
        case FormField::Type::Object: return Texts::tr("%1 has to be an object {…}; found %2").arg(field.name, found);
        case FormField::Type::List: return Texts::tr("%1 has to be a list […]; found %2").arg(field.name, found);
        }
        return {};
    }

    void lookAtLimits(const FormField &field, const QString &value, const JsonNode *node)
    {
        if (field.type == FormField::Type::Integer) {
            const qint64 number = value.toLongLong();
            if ((field.lowest && number < *field.lowest) || (field.highest && number > *field.highest))
                add(field.name, u"field.range"_s,
                    Texts::tr("%1 is %2; allowed: %3").arg(field.name).arg(number).arg(field.limits()),
                    Problem::Severity::Error, field.limits(), number);
        }
        if (field.mostChars && value.size() > *field.mostChars)
            add(field.name, u"field.chars"_s,
                Texts::tr("%1 has %2 characters, more than %3.")
                    .arg(field.name)
                    .arg(value.size())
                    .arg(*field.mostChars),
                Problem::Severity::Error, *field.mostChars, value.size());
        const qsizetype bytes = value.toUtf8().size();
        if (field.mostBytes && bytes > *field.mostBytes)
            add(field.name, u"field.bytes"_s,
                Texts::tr("%1 has %2 bytes, more than %3.").arg(field.name).arg(bytes).arg(*field.mostBytes),
                Problem::Severity::Error, *field.mostBytes, bytes);
        if (node && node->type == JsonNode::Type::Array)
            lookAtCount(field, qsizetype(node->items.size()));
        if (!field.choices.isEmpty() && !field.choices.contains(value))
            add(field.name, u"field.choice"_s,
                Texts::tr("%1 is \"%2\"; known are %3").arg(field.name, value.left(40), field.choices.join(u", "_s)),
                Problem::Severity::Warning, field.choices.join(u", "_s), value.left(40));
    }

    void lookAtCount(const FormField &field, qsizetype count)
    {
        if ((field.fewestItems && count < *field.fewestItems) || (field.mostItems && count > *field.mostItems))
            add(field.name, u"field.count"_s,
                Texts::tr("%1 has %2 entries; allowed: %3").arg(field.name).arg(count).arg(field.limits()),
                Problem::Severity::Error, field.limits(), count);
    }

    void noteStrangers(const JsonNode &tree)
    {
        const bool knowsNone = std::ranges::none_of(
            m_fields, [](const FormField &field) { return field.place != FormField::Place::Query; });
        if (knowsNone)
            return;
        for (const JsonNode::Member &member : tree.members) {
            if (std::ranges::find(m_fields, member.key, &FormField::name) == m_fields.cend())
                add(member.key, u"field.unknown"_s, Texts::tr("%1 is not in the catalogue.").arg(member.key),
                    Problem::Severity::Note);
        }
    }

    const CallRequest &m_request;
    const QList<FormField> &m_fields;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> check(const CallRequest &request, const Endpoint &endpoint)
{
    const QList<FormField> fields = formFields(endpoint);
    return Check(request, fields).run();
}

} // namespace core::console
