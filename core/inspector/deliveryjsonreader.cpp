// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryjsonreader_p.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryImport)
};

} // namespace

QByteArray DeliveryJsonReader::bytes(QLatin1String key)
{
    const QString encodedKey = key + u"Base64"_s;
    if (!m_json.contains(encodedKey))
        return m_reader.string(key).toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(m_json.value(encodedKey).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !m_json.value(encodedKey).isString())
        blame(encodedKey, Words::tr("%1 is no Base64").arg(encodedKey));
    return decoded ? *decoded : QByteArray();
}

bool DeliveryJsonReader::has(QLatin1String key) const
{
    return m_json.contains(key) || m_json.contains(key + u"Base64"_s);
}

void DeliveryJsonReader::blame(const QString &key, const QString &message)
{
    if (!m_fault)
        m_fault = Error{.message = message, .field = key};
}

void putBytes(QJsonObject &json, const QString &key, const QByteArray &bytes)
{
    // fromUtf8 drops a byte order mark and mends what is broken: only what comes back as it was is a text.
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        json.insert(key, text);
    else
        json.insert(key + u"Base64"_s, QString::fromLatin1(bytes.toBase64()));
}

QJsonArray toJson(const QList<HttpHeader> &headers)
{
    QJsonArray array;
    for (const HttpHeader &header : headers) {
        QJsonObject json;
        putBytes(json, u"name"_s, header.name);
        putBytes(json, u"value"_s, header.value);
        array.append(json);
    }
    return array;
}

QList<HttpHeader> headersFrom(DeliveryJsonReader &reading)
{
    QList<HttpHeader> headers;
    const QJsonArray array = reading.plain().array("headers"_L1);
    for (const auto &entry : array) {
        DeliveryJsonReader header(entry.toObject());
        HttpHeader one{.name = header.bytes("name"_L1), .value = header.bytes("value"_L1)};
        const auto isBroken = [](const QByteArray &text) { return text.contains('\n') || text.contains('\r'); };
        if (header.fault())
            reading.blame(u"headers"_s, header.fault()->message);
        else if (one.name.isEmpty() || one.name.contains(':') || isBroken(one.name) || isBroken(one.value))
            reading.blame(u"headers"_s, Words::tr("\"%1\" is no header").arg(QString::fromUtf8(one.name.left(40))));
        else
            headers.append(one);
    }
    return headers;
}

} // namespace core
