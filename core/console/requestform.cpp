// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/requestform.h"

#include "core/console/jsonediting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

FormField::Type typeOf(QStringView type)
{
    if (type.endsWith(u']') || type == u"array")
        return FormField::Type::List;
    if (type.startsWith(u"int"))
        return FormField::Type::Integer;
    if (type == u"number")
        return FormField::Type::Number;
    if (type == u"bool")
        return FormField::Type::Boolean;
    return type == u"object" || type == u"json-string" ? FormField::Type::Object : FormField::Type::Text;
}

template <typename T>
std::optional<T> numberIn(const QJsonObject &row, QLatin1String key)
{
    return row.contains(key) ? std::optional(T(row[key].toInteger())) : std::nullopt;
}

bool isFilledIn(const Endpoint &endpoint, const QString &name)
{
    const bool isAppId = name == "appid"_L1;
    if (endpoint.auth == Endpoint::Auth::AppSecret)
        return isAppId || name == "secret"_L1 || name == "appsecret"_L1;
    return isAppId && (endpoint.auth == Endpoint::Auth::None || endpoint.auth == Endpoint::Auth::OauthToken);
}

QString exampleText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null: return {};
    case QJsonValue::String: return value.toString();
    default: return QString::fromUtf8(written(nodeOf(value), JsonWriter::Layout::Indented));
    }
}

FormField fieldOf(const Endpoint &endpoint, const QJsonObject &row, FormField::Place place, const QJsonValue &example)
{
    const QString type = row["type"_L1].toString();
    FormField field{.name = row["name"_L1].toString(),
                    .place = type == "file"_L1 ? FormField::Place::File : place,
                    .type = typeOf(type),
                    .need = row["required"_L1].toBool() ? FormField::Need::Required : FormField::Need::Optional,
                    .helpZh = row["desc_zh"_L1].toString(),
                    .helpEn = row["desc"_L1].toString(),
                    .lowest = numberIn<qint64>(row, "min"_L1),
                    .highest = numberIn<qint64>(row, "max"_L1),
                    .mostChars = numberIn<qsizetype>(row, "max_chars"_L1),
                    .mostBytes = numberIn<qsizetype>(row, "max_bytes"_L1),
                    .fewestItems = numberIn<qsizetype>(row, "min_items"_L1),
                    .mostItems = numberIn<qsizetype>(row, "max_items"_L1),
                    .example = exampleText(example)};
    if (isFilledIn(endpoint, field.name))
        field.need = FormField::Need::FilledIn;
    for (const QJsonValue choice : row["choices"_L1].toArray())
        field.choices += choice.toString();
    return field;
}

/// The body as a tree; an empty one is an empty object.
Result<JsonNode> bodyTree(const QByteArray &body)
{
    JsonNode empty;
    empty.type = JsonNode::Type::Object;
    if (body.trimmed().isEmpty())
        return empty;
    const auto tree = parseTree(body);
    if (!tree)
        return invalid(u"body"_s, tree.error().message);
    if (tree->type != JsonNode::Type::Object)
        return invalid(u"body"_s, Texts::tr("The body is %1, not an object.").arg(typeName(tree->type)));
    return *tree;
}

JsonNode nodeFor(const FormField &field, const QString &text)
{
    static constexpr auto isIn = [](JsonNode::Type type, std::initializer_list<JsonNode::Type> wanted) {
        return std::ranges::find(wanted, type) != wanted.end();
    };
    if (field.type == FormField::Type::Text)
        return textNode(text);
    const auto tree = parseTree(text.toUtf8());
    if (!tree || tree->type == JsonNode::Type::String)
        return textNode(text);
    using enum JsonNode::Type;
    const bool isLiteral = isIn(tree->type, {Number, Boolean});
    const bool wantsParts = field.type == FormField::Type::Object || field.type == FormField::Type::List;
    const bool isWanted = wantsParts ? isIn(tree->type, {Object, Array}) : isLiteral;
    return isWanted ? *tree : textNode(text);
}

CallRequest withQuery(CallRequest request, const FormField &field, const QString &text)
{
    const auto item = std::ranges::find(request.query, field.name, &QueryItem::name);
    if (text.isEmpty())
        request.query.removeIf([&field](const QueryItem &each) { return each.name == field.name; });
    else if (item != request.query.end())
        item->value = text;
    else
        request.query.append(QueryItem{.name = field.name, .value = text});
    return request;
}

CallRequest withFile(CallRequest request, const FormField &field, const QString &text)
{
    const auto file = std::ranges::find(request.files, field.name, &ChosenFile::field);
    if (text.isEmpty())
        request.files.removeIf([&field](const ChosenFile &each) { return each.field == field.name; });
    else if (file != request.files.end())
        file->path = text;
    else
        request.files.append(ChosenFile{.field = field.name, .path = text});
    return request;
}

} // namespace

QString FormField::help() const
{
    return EndpointField{.zh = helpZh, .en = helpEn}.description();
}

QString FormField::limits() const
{
    QStringList parts;
    if (!choices.isEmpty())
        parts += choices.join(u", "_s);
    if (lowest && highest)
        parts += Texts::tr("%1 to %2").arg(*lowest).arg(*highest);
    else if (lowest)
        parts += Texts::tr("at least %1").arg(*lowest);
    else if (highest)
        parts += Texts::tr("at most %1").arg(*highest);
    if (mostChars)
        parts += Texts::tr("at most %n character(s)", nullptr, int(*mostChars));
    if (mostBytes)
        parts += Texts::tr("at most %n byte(s)", nullptr, int(*mostBytes));
    if (fewestItems && mostItems)
        parts += Texts::tr("%1 to %2 entries").arg(*fewestItems).arg(*mostItems);
    else if (mostItems)
        parts += Texts::tr("at most %n entries", nullptr, int(*mostItems));
    return parts.join(u" · "_s);
}

QList<FormField> formFields(const Endpoint &endpoint)
{
    QList<FormField> fields;
    const QJsonObject example = endpoint.row["example"_L1].toObject();
    const auto add = [&](QLatin1String rows, FormField::Place place, QLatin1String part) {
        for (const QJsonValue value : endpoint.row[rows].toArray()) {
            const QJsonObject row = value.toObject();
            const bool isFile = row["type"_L1].toString() == "file"_L1;
            const QJsonObject values = example[isFile ? "files"_L1 : part].toObject();
            fields += fieldOf(endpoint, row, place, values[row["name"_L1].toString()]);
        }
    };
    add("query"_L1, FormField::Place::Query, "query"_L1);
    add("request"_L1, FormField::Place::Body, "body"_L1);
    return fields;
}

CallRequest emptyRequest(const Endpoint &endpoint)
{
    return {.endpointId = endpoint.id, .verb = endpoint.verb, .path = endpoint.path};
}

CallRequest exampleOf(const Endpoint &endpoint)
{
    CallRequest request = emptyRequest(endpoint);
    for (const FormField &field : formFields(endpoint))
        request = withValue(request, field, field.example).value_or(request);
    return request;
}

QString valueOf(const CallRequest &request, const FormField &field)
{
    if (field.place == FormField::Place::Query) {
        const auto item = std::ranges::find(request.query, field.name, &QueryItem::name);
        return item == request.query.end() ? QString() : item->value;
    }
    if (field.place == FormField::Place::File) {
        const auto file = std::ranges::find(request.files, field.name, &ChosenFile::field);
        return file == request.files.end() ? QString() : file->path;
    }
    const auto tree = parseTree(request.body);
    const JsonNode *node = tree ? tree->member(field.name) : nullptr;
    if (!node)
        return {};
    if (node->type == JsonNode::Type::String)
        return node->text;
    return QString::fromUtf8(written(*node, JsonWriter::Layout::Indented));
}

Result<CallRequest> withValue(CallRequest request, const FormField &field, const QString &text)
{
    if (field.place == FormField::Place::Query)
        return withQuery(std::move(request), field, text);
    if (field.place == FormField::Place::File)
        return withFile(std::move(request), field, text);
    Result<JsonNode> tree = bodyTree(request.body);
    if (!tree)
        return fail(tree.error());
    if (text.isEmpty())
        removeMember(*tree, field.name);
    else
        setMember(*tree, field.name, nodeFor(field, text));
    request.body = tree->members.empty() ? QByteArray() : written(*tree, JsonWriter::Layout::Compact);
    return request;
}

} // namespace core::console
