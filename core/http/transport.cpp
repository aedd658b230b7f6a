// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/transport.h"

#include <QHostAddress>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto isNamed = [name](const HttpHeader &header) {
        return name.compare(header.name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(headers, isNamed);
    return found == headers.end() ? QByteArray() : found->value;
}

QUrl withQuery(QUrl url, const QByteArray &query)
{
    const QString own = url.query(QUrl::FullyEncoded);
    url.setQuery(own.isEmpty() ? QString::fromLatin1(query) : QString(own % u'&' % QString::fromLatin1(query)));
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace core
