// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Names under which the platform and we ourselves carry secrets; compared without case.
constexpr QLatin1String secretNames[] = {
    "access_token"_L1,  "accessToken"_L1,   "refresh_token"_L1,   "secret"_L1,         "appsecret"_L1,
    "appSecret"_L1,     "ticket"_L1,        "jsapi_ticket"_L1,    "api_ticket"_L1,     "token"_L1,
    "aesKey"_L1,        "encodingAESKey"_L1, "encoding_aes_key"_L1, "previousAesKey"_L1, "component_access_token"_L1,
};

QString alternatives()
{
    QStringList names;
    for (const QLatin1String name : secretNames)
        names += name;
    return names.join(u'|');
}

bool isSecretName(QStringView name)
{
    return std::ranges::any_of(secretNames,
                               [&](QLatin1String known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

QUrl redactUrl(const QUrl &url)
{
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (isSecretName(name))
            value = u"***"_s;
    }
    query.setQueryItems(items);
    QUrl safe = url;
    safe.setUserInfo({});
    if (url.hasQuery())
        safe.setQuery(query);
    return safe;
}

QString redactText(const QString &text)
{
    const auto options = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression inQuery(u"\\b(%1)=[^&\\s\"'<>]+"_s.arg(alternatives()), options);
    static const QRegularExpression inJson(u"(\"(?:%1)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s.arg(alternatives()), options);
    QString safe = text;
    safe.replace(inQuery, u"\\1=***"_s);
    safe.replace(inJson, u"\\1\"***\""_s);
    return safe;
}

QString maskId(const QString &id)
{
    constexpr qsizetype head = 6;
    constexpr qsizetype tail = 4;
    if (id.size() <= head + tail)
        return id;
    return id.left(head) + u'…' + id.right(tail);
}

} // namespace core
