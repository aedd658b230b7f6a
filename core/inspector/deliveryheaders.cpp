// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"

namespace core {

QByteArray headersAsText(const QList<HttpHeader> &headers)
{
    qsizetype length = 0;
    for (const HttpHeader &header : headers)
        length += header.name.size() + header.value.size() + 3;
    QByteArray text;
    text.reserve(length);
    for (const HttpHeader &header : headers)
        text += header.name + ": " + header.value + '\n';
    return text;
}

QList<HttpHeader> headersFromText(const QString &text)
{
    QList<HttpHeader> headers;
    const QByteArrayList lines = text.toLatin1().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon >= 0)
            headers.append({.name = line.first(colon), .value = line.sliced(colon + 2)});
    }
    return headers;
}

} // namespace core
