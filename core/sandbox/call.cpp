// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/call.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString plainAddress(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four).toString() : address.toString();
}

} // namespace

Call::Call(const ServerRequest &served, const QDateTime &moment)
    : request(served)
    , query(QString::fromUtf8(served.query))
    , clientAddress(plainAddress(served.remoteAddress))
    , now(moment)
{ }

QString Call::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Result<QJsonObject> Call::json() const
{
    if (request.body.trimmed().isEmpty())
        return refuse(44002);
    // Qt would skip a byte order mark; RFC 8259 forbids it.
    if (request.body.startsWith("\xef\xbb\xbf"))
        return refuse(47001);
    // Inside of texts it is a character like others, which Qt 6.4 drops at their beginning unless it is escaped.
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(request.body).replace("\xef\xbb\xbf", "\\ufeff"));
    if (!document.isObject())
        return refuse(47001);
    return document.object();
}

tl::unexpected<Error> refuse(int code, QString text)
{
    return fail(Error{.kind = Error::Kind::Api, .message = std::move(text), .code = code});
}

QJsonObject ok(QJsonObject members)
{
    members.insert("errcode"_L1, 0);
    members.insert("errmsg"_L1, "ok"_L1);
    return members;
}

ServerResponse jsonAnswer(const QJsonObject &json)
{
    return {.contentType = "application/json; encoding=utf-8", .body = toWire(json)};
}

} // namespace core::sandbox
