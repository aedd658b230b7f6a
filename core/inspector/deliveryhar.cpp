// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryexport.h"
#include "core/inspector/deliveryjsonreader_p.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const Delivery &delivery, QByteArrayView name)
{
    return HttpReply{.headers = delivery.headers}.header(name);
}

QJsonObject pair(const QByteArray &name, const QByteArray &value)
{
    return {{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, QString::fromUtf8(value)}};
}

QJsonArray headersOf(const Delivery &delivery)
{
    QJsonArray headers;
    for (const HttpHeader &header : delivery.headers)
        headers.append(pair(header.name, header.value));
    return headers;
}

QJsonArray queryOf(const Delivery &delivery)
{
    QJsonArray items;
    for (const QByteArray &item : delivery.query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (!item.isEmpty())
            items.append(pair(QByteArray::fromPercentEncoding(equals < 0 ? item : item.first(equals)),
                              equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(item.sliced(equals + 1))));
    }
    return items;
}

/// Text as it is; the format knows an encoding for bytes of answers only, so requests use the same word as an
/// extension.
void putContent(QJsonObject &content, const QByteArray &bytes, const QString &encodingKey)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes) {
        content.insert(u"text"_s, text);
        return;
    }
    content.insert(u"text"_s, QString::fromLatin1(bytes.toBase64()));
    content.insert(encodingKey, u"base64"_s);
}

QJsonObject requestOf(const Delivery &delivery)
{
    const QByteArray host = headerOf(delivery, "Host");
    const QString query = delivery.query.isEmpty() ? QString() : u'?' + QString::fromLatin1(delivery.query);
    QJsonObject request{
        {u"method"_s, QString::fromUtf8(delivery.method)},
        {u"url"_s,
         QString(u"http://"_s + (host.isEmpty() ? u"localhost"_s : QString::fromLatin1(host))
                 + QString::fromLatin1(delivery.path) + query)},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, headersOf(delivery)},
        {u"queryString"_s, queryOf(delivery)},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, delivery.body.size()},
    };
    if (!delivery.body.isEmpty()) {
        QJsonObject content{{u"mimeType"_s, QString::fromLatin1(headerOf(delivery, "Content-Type"))}};
        putContent(content, delivery.body, u"_encoding"_s);
        request.insert(u"postData"_s, content);
    }
    return request;
}

QJsonObject responseOf(const Delivery &delivery)
{
    const bool isXml = delivery.reply.startsWith('<');
    QJsonObject content{{u"size"_s, delivery.reply.size()}, {u"mimeType"_s, isXml ? u"text/xml"_s : u"text/plain"_s}};
    putContent(content, delivery.reply, u"encoding"_s);
    return {
        {u"status"_s, delivery.replyStatus}, {u"statusText"_s, QString()}, {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},        {u"headers"_s, QJsonArray()}, {u"content"_s, content},
        {u"redirectURL"_s, QString()},       {u"headersSize"_s, -1},       {u"bodySize"_s, delivery.reply.size()},
    };
}

} // namespace

QJsonObject harEntry(const Delivery &original)
{
    const Delivery delivery = storable(original);
    const auto answered = delivery.stages ? delivery.stages->replied : delivery.duration;
    const double milliseconds = static_cast<double>(answered.count()) / 1000.0;
    QJsonObject details = toJson(summarize(delivery));
    details.insert(u"mode"_s, toString(delivery.mode));
    putContent(details, delivery.plain, u"encoding"_s);
    putCourse(details, delivery); // the format has no timings of what a server does
    QJsonObject entry{
        {u"startedDateTime"_s, delivery.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"time"_s, milliseconds},
        {u"request"_s, requestOf(delivery)},
        {u"response"_s, responseOf(delivery)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, milliseconds}, {u"receive"_s, 0}}},
        {u"_delivery"_s, details},
    };
    if (!delivery.note.isEmpty())
        entry.insert(u"comment"_s, delivery.note);
    return entry;
}

} // namespace core
