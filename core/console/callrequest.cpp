// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/callrequest.h"

#include "core/console/jsonediting.h"

#include <QCoreApplication>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

JsonNode objectNode()
{
    JsonNode node;
    node.type = JsonNode::Type::Object;
    return node;
}

JsonNode bodyNode(const QByteArray &body)
{
    const auto tree = parseTree(body);
    return tree ? *tree : textNode(QString::fromUtf8(body));
}

tl::unexpected<Error> wrong(const QString &place, const QString &message)
{
    return invalid(place, Texts::tr("%1: %2").arg(place, message));
}

/// Members that are texts or numbers, as texts.
Result<QList<QueryItem>> itemsOf(const JsonNode &json, const QString &place)
{
    QList<QueryItem> items;
    if (json.type != JsonNode::Type::Object)
        return wrong(place, Texts::tr("is %1, not an object").arg(typeName(json.type)));
    for (const JsonNode::Member &member : json.members) {
        const JsonNode::Type type = member.value.type;
        if (type == JsonNode::Type::Object || type == JsonNode::Type::Array || type == JsonNode::Type::Null)
            return wrong(place + u'.' + member.key, Texts::tr("is %1, not a text").arg(typeName(type)));
        items.append(QueryItem{.name = member.key, .value = member.value.text});
    }
    return items;
}

Result<CallRequest> targetOf(const JsonNode &json, const QString &place, const Catalogue &catalogue)
{
    if (const JsonNode *call = json.member(u"call")) {
        const Endpoint *endpoint = catalogue.endpoint(call->text);
        if (!endpoint)
            return wrong(place + u".call"_s, Texts::tr("the catalogue has no call \"%1\"").arg(call->text.left(60)));
        return CallRequest{.endpointId = endpoint->id, .verb = endpoint->verb, .path = endpoint->path};
    }
    const JsonNode *path = json.member(u"path");
    if (!path || !path->text.startsWith(u'/'))
        return wrong(place, Texts::tr("needs a \"call\" of the catalogue, or a \"path\" that starts with \"/\""));
    const JsonNode *verb = json.member(u"verb");
    const QString deed = verb ? verb->text.toUpper() : u"POST"_s;
    if (deed != u"GET"_s && deed != u"POST"_s)
        return wrong(place + u".verb"_s, Texts::tr("is \"%1\", neither GET nor POST").arg(deed.left(20)));
    return CallRequest{.verb = deed.toLatin1(), .path = path->text};
}

} // namespace

QByteArray toJson(const CallRequest &request)
{
    JsonNode root = objectNode();
    if (!request.endpointId.isEmpty()) {
        setMember(root, u"call"_s, textNode(request.endpointId));
    } else {
        setMember(root, u"verb"_s, textNode(QString::fromLatin1(request.verb)));
        setMember(root, u"path"_s, textNode(request.path));
    }
    JsonNode query = objectNode();
    for (const QueryItem &item : request.query)
        setMember(query, item.name, textNode(item.value));
    if (!query.members.empty())
        setMember(root, u"query"_s, query);
    if (!request.body.isEmpty())
        setMember(root, u"body"_s, bodyNode(request.body));
    JsonNode files = objectNode();
    for (const ChosenFile &file : request.files)
        setMember(files, file.field, textNode(file.path));
    if (!files.members.empty())
        setMember(root, u"files"_s, files);
    return written(withoutSecrets(std::move(root)), JsonWriter::Layout::Compact);
}

Result<CallRequest> callRequestFrom(const JsonNode &json, const QString &place, const Catalogue &catalogue)
{
    if (json.type != JsonNode::Type::Object)
        return wrong(place, Texts::tr("is %1, not an object").arg(typeName(json.type)));
    Result<CallRequest> request = targetOf(json, place, catalogue);
    if (!request)
        return request;
    if (const JsonNode *query = json.member(u"query")) {
        const auto items = itemsOf(*query, place + u".query"_s);
        if (!items)
            return fail(items.error());
        request->query = *items;
    }
    if (const JsonNode *body = json.member(u"body"))
        request->body =
            body->type == JsonNode::Type::String ? body->text.toUtf8() : written(*body, JsonWriter::Layout::Compact);
    if (const JsonNode *files = json.member(u"files")) {
        const auto items = itemsOf(*files, place + u".files"_s);
        if (!items)
            return fail(items.error());
        for (const QueryItem &item : *items)
            request->files.append(ChosenFile{.field = item.name, .path = item.value});
    }
    return request;
}

const Endpoint *endpointOf(const CallRequest &request, const Catalogue &catalogue)
{
    return request.endpointId.isEmpty() ? catalogue.endpointAt(request.path, request.verb)
                                        : catalogue.endpoint(request.endpointId);
}

} // namespace core::console
