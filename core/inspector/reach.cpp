// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 200;

bool isOfPath(QChar c)
{
    return c.isLetterOrNumber() || u"/-._~"_s.contains(c);
}

Result<QString> basePathFrom(const QString &text)
{
    QString path = text.trimmed();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return path;
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    if (path.size() > longestPath)
        return invalid(u"basePath"_s,
                       QCoreApplication::translate("Inspector", "The base path has %1 characters; at most %2")
                           .arg(path.size())
                           .arg(longestPath));
    const auto odd = std::ranges::find_if_not(path, isOfPath);
    if (odd != path.end())
        return invalid(
            u"basePath"_s, QCoreApplication::translate("Inspector", "The base path holds “%1”").arg(*odd),
            QCoreApplication::translate("Inspector", "It may hold letters, digits, slashes and any of “-._~”."));
    if (path.contains("//"_L1) || path.split(u'/').contains(u".."_s) || path.split(u'/').contains(u"."_s))
        return invalid(u"basePath"_s,
                       QCoreApplication::translate("Inspector", "“%1” is no path that a request would have").arg(path));
    return path;
}

} // namespace

Result<Reach> Reach::from(const QString &basePath, const QString &trustedProxies)
{
    auto path = basePathFrom(basePath);
    if (!path)
        return fail(path.error());
    auto proxies = TrustedProxies::parse(trustedProxies);
    if (!proxies)
        return fail(proxies.error());
    return Reach{.proxies = std::move(*proxies), .basePath = std::move(*path)};
}

} // namespace core
