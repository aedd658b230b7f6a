// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogueparser.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Catalogue)
};

/// A row that is wrong is a fault of the build; say which one.
tl::unexpected<Error> wrongRow(const QString &row, const QString &reason)
{
    return fail(Error::Kind::Protocol, Texts::tr("Catalogue, row \"%1\": %2").arg(row, reason));
}

Result<QJsonDocument> parseDocument(const QByteArray &json)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return wrongRow(u"*"_s, fault.errorString());
    return document;
}

std::optional<Endpoint::Auth> authOf(QStringView text)
{
    struct Name
    {
        QLatin1String text;
        Endpoint::Auth auth;
    };
    static constexpr Name names[] = {
        {"access_token"_L1, Endpoint::Auth::AccessToken},
        {"appid+secret"_L1, Endpoint::Auth::AppSecret},
        {"appid+secret+code"_L1, Endpoint::Auth::AppSecret},
        {"oauth token"_L1, Endpoint::Auth::OauthToken},
        {"oauth refresh_token"_L1, Endpoint::Auth::OauthToken},
        {"component"_L1, Endpoint::Auth::Component},
        {"none"_L1, Endpoint::Auth::None},
    };
    for (const Name &name : names) {
        if (text == name.text)
            return name.auth;
    }
    return std::nullopt;
}

QList<EndpointField> fieldsOf(const QJsonArray &rows)
{
    QList<EndpointField> fields;
    fields.reserve(rows.size());
    for (const QJsonValue row : rows) {
        fields.append(EndpointField{.name = row["name"_L1].toString(),
                                    .type = row["type"_L1].toString(),
                                    .required = row["required"_L1].toBool(),
                                    .zh = row["desc_zh"_L1].toString(),
                                    .en = row["desc"_L1].toString()});
    }
    return fields;
}

Result<Endpoint> endpointOf(const QJsonObject &row)
{
    JsonReader reader(row);
    Endpoint endpoint{
        .id = reader.string("id"_L1),
        .category = reader.string("category"_L1),
        .verb = reader.string("method"_L1).toLatin1(),
        .host = reader.string("host"_L1),
        .path = reader.string("path"_L1),
        .title = reader.string("title_zh"_L1),
        .purpose = reader.stringOr("purpose"_L1),
        .purposeZh = reader.stringOr("purpose_zh"_L1),
        .account = reader.stringOr("account"_L1),
        .status = reader.stringOr("status"_L1),
        .body = reader.stringOr("body"_L1, u"none"_s),
        .query = fieldsOf(reader.arrayOr("query"_L1)),
        .request = fieldsOf(reader.arrayOr("request"_L1)),
        .response = fieldsOf(reader.arrayOr("response"_L1)),
        .row = row,
    };
    const std::optional<Endpoint::Auth> auth = authOf(reader.string("auth"_L1));
    for (const QJsonValue code : reader.arrayOr("errors"_L1))
        endpoint.errors.append(code.toInt());
    for (const QJsonValue note : reader.arrayOr("notes"_L1))
        endpoint.notes.append(note.toString());
    for (const QJsonValue note : reader.arrayOr("notes_zh"_L1))
        endpoint.notesZh.append(note.toString());
    if (reader.fault())
        return wrongRow(endpoint.id, reader.fault()->message);
    if (!auth)
        return wrongRow(endpoint.id, Texts::tr("unknown kind of authorisation"));
    if (endpoint.id.isEmpty() || !endpoint.path.startsWith(u'/'))
        return wrongRow(endpoint.id, Texts::tr("needs an id and a path that starts with \"/\""));
    endpoint.auth = *auth;
    return endpoint;
}

/// Rows came with one English advice before they were translated.
PlatformError errorOf(int code, const QJsonObject &row)
{
    return PlatformError{.code = code,
                         .zh = row["zh"_L1].toString(),
                         .en = row["en"_L1].toString(),
                         .adviceZh = row["advice_zh"_L1].toString(),
                         .adviceEn = row.contains("advice_en"_L1) ? row["advice_en"_L1].toString()
                                                                  : row["advice"_L1].toString(),
                         .family = row["family"_L1].toString()};
}

} // namespace

Result<QList<Endpoint>> parseEndpoints(const QByteArray &json)
{
    const Result<QJsonDocument> document = parseDocument(json);
    if (!document)
        return fail(document.error());
    const QJsonArray rows = (*document)["endpoints"_L1].toArray();
    if (rows.isEmpty())
        return wrongRow(u"*"_s, Texts::tr("there are no rows"));
    QList<Endpoint> endpoints;
    endpoints.reserve(rows.size());
    QSet<QString> ids;
    for (const QJsonValue row : rows) {
        Result<Endpoint> endpoint = endpointOf(row.toObject());
        if (!endpoint)
            return fail(endpoint.error());
        if (ids.contains(endpoint->id))
            return wrongRow(endpoint->id, Texts::tr("the id stands twice"));
        ids.insert(endpoint->id);
        endpoints.append(std::move(*endpoint));
    }
    return endpoints;
}

Result<QList<PlatformError>> parseErrors(const QByteArray &json)
{
    const Result<QJsonDocument> document = parseDocument(json);
    if (!document)
        return fail(document.error());
    const QJsonObject root = document->object();
    QList<PlatformError> errors;
    for (const QJsonValue row : root["errors"_L1].toArray())
        errors.append(errorOf(row["code"_L1].toInt(), row.toObject()));
    if (!root.contains("errors"_L1)) {
        for (auto row = root.begin(); row != root.end(); ++row)
            errors.append(errorOf(row.key().toInt(), row->toObject()));
    }
    return errors;
}

Result<QList<Limit>> parseLimits(const QByteArray &json)
{
    const Result<QJsonDocument> document = parseDocument(json);
    if (!document)
        return fail(document.error());
    const QString date = (*document)["date"_L1].toString();
    QList<Limit> limits;
    for (const QJsonValue row : (*document)["limits"_L1].toArray()) {
        Limit limit{.id = row["id"_L1].toString(),
                    .value = row["value"_L1].toDouble(),
                    .unit = row["unit"_L1].toString(),
                    .source = row["source"_L1].toString(),
                    .date = row["date"_L1].toString(date)};
        if (limit.id.isEmpty() || !row["value"_L1].isDouble())
            return wrongRow(limit.id, Texts::tr("needs an id and a number"));
        if (row["older_value"_L1].isDouble())
            limit.olderValue = row["older_value"_L1].toDouble();
        limits.append(std::move(limit));
    }
    return limits;
}

} // namespace core
