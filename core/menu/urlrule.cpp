// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/textfaults_p.h"
#include "core/menu/urlrule_p.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

bool hasBlank(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

QString faultOfUrl(const QString &url)
{
    const QUrl parsed(url);
    if (parsed.isValid() && isWeb(parsed) && !parsed.host().isEmpty())
        return {};
    const QString found = shortened(url);
    const QUrl trimmed(url.trimmed());
    if (trimmed.isValid() && isWeb(trimmed) && !trimmed.host().isEmpty())
        return QCoreApplication::translate("core::menu", "The link has blanks around it: “%1”").arg(found);
    if (isWeb(trimmed))
        return QCoreApplication::translate("core::menu", "The link has no valid host: “%1”").arg(found);
    const QString scheme = trimmed.scheme();
    if (scheme.isEmpty() || !url.contains("://"_L1))
        return QCoreApplication::translate("core::menu", "The link must begin with http:// or https://; found “%1”")
            .arg(found);
    return QCoreApplication::translate("core::menu", "The link must be http or https, not %1: “%2”").arg(scheme, found);
}

QString hostOf(const QString &url)
{
    return QUrl(url).host();
}

QList<UrlRemark> remarksOnUrl(const QString &url)
{
    QList<UrlRemark> remarks;
    if (hasBlank(url))
        remarks.append({.kind = UrlRemark::Kind::Blank,
                        .rule = u"menu.url.blanks"_s,
                        .message = QCoreApplication::translate(
                            "core::menu", "The link contains a blank; inside a link it is written %20")});
    if (url.contains("&amp;"_L1, Qt::CaseInsensitive))
        remarks.append({.kind = UrlRemark::Kind::HtmlEscape,
                        .rule = u"menu.url.htmlEscape"_s,
                        .message = QCoreApplication::translate(
                            "core::menu", "The link contains “&amp;”, as if it was copied from HTML; a link has “&”")});
    if (url.startsWith("http:"_L1, Qt::CaseInsensitive))
        remarks.append({.kind = UrlRemark::Kind::PlainHttp,
                        .rule = u"menu.url.plainHttp"_s,
                        .message = QCoreApplication::translate(
                            "core::menu", "The link uses http; some phones warn of pages without https")});
    return remarks;
}

} // namespace core::menu
