// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QByteArray>
#include <QList>

namespace core::console {

/// One "name=value" of a query, decoded.
struct QueryItem
{
    QString name;
    QString value;

    friend bool operator==(const QueryItem &, const QueryItem &) = default;
};

/// A file that goes along, by the name of its form field.
struct ChosenFile
{
    QString field;
    QString path;

    friend bool operator==(const ChosenFile &, const ChosenFile &) = default;
};

/// What somebody wants to send, apart from who sends it: the token is added by the client. Values may hold {{name}}.
struct CallRequest
{
    QString endpointId; ///< empty for a path that the catalogue does not know
    QByteArray verb; ///< of such a path
    QString path;
    QList<QueryItem> query;
    QByteArray body; ///< JSON as it goes over the wire, or nothing; of an upload its other form fields
    QList<ChosenFile> files;

    friend bool operator==(const CallRequest &, const CallRequest &) = default;
};

/// {"call": "getMenu"} or {"verb": "POST", "path": "/cgi-bin/…"}, with "query", "body" and "files" where there are
/// some. A body that is no JSON is a text. Secrets become variables: it may be kept and shared.
[[nodiscard]] QByteArray toJson(const CallRequest &request);
/// Kind::Invalid names the place. The call must be one of the catalogue's, a path any.
[[nodiscard]] Result<CallRequest> callRequestFrom(const JsonNode &json, const QString &place,
                                                  const Catalogue &catalogue);

/// The endpoint of the request, or nullptr.
[[nodiscard]] const Endpoint *endpointOf(const CallRequest &request, const Catalogue &catalogue);

} // namespace core::console
