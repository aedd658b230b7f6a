// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/pageurl.h"

#include "core/jssdk/texts_p.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 80;

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0x7e; });
}

QString faultOfScheme(const QString &url)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    const auto match = scheme.match(url);
    const QString name = match.captured(1).toLower();
    const bool isHostAndPort = match.hasMatch() && name.contains(u'.') && !url.contains("://"_L1);
    if (!match.hasMatch() || isHostAndPort || name == "localhost"_L1)
        return Texts::tr("The URL starts with http:// or https:// and a host; found \"%1\"").arg(url.left(mostShown));
    if (name == "javascript"_L1 || name == "data"_L1 || name == "about"_L1)
        return Texts::tr("This is no address of a page but %1: code or text that a browser makes a page of; found "
                         "\"%2\"")
            .arg(name, url.left(mostShown));
    if (name != "http"_L1 && name != "https"_L1)
        return Texts::tr("Only pages of http:// and https:// can use the JS-SDK, not %1; found \"%2\"")
            .arg(name + u':', url.left(mostShown));
    return {};
}

} // namespace

UrlParts UrlParts::of(const QString &url)
{
    UrlParts parts;
    QString rest = url;
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        parts.fragment = rest.sliced(hash + 1);
        parts.hasFragment = true;
        rest.truncate(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        parts.query = rest.sliced(mark + 1);
        parts.hasQuery = true;
        rest.truncate(mark);
    }
    const qsizetype colon = rest.indexOf("://"_L1);
    if (colon > 0) {
        parts.scheme = rest.left(colon);
        rest = rest.sliced(colon + 3);
    }
    const qsizetype slash = rest.indexOf(u'/');
    parts.path = slash < 0 ? QString() : rest.sliced(slash);
    parts.host = slash < 0 ? rest : rest.left(slash);
    static const QRegularExpression port(u":(\\d+)$"_s);
    if (const auto match = port.match(parts.host); match.hasMatch()) {
        parts.port = match.captured(1);
        parts.host.truncate(match.capturedStart());
    }
    return parts;
}

QString UrlParts::origin() const
{
    return (scheme.isEmpty() ? QString() : scheme + u"://"_s) + host + (port.isEmpty() ? QString() : u':' + port);
}

QString UrlParts::toString() const
{
    return origin() + path + (hasQuery ? u'?' + query : QString()) + (hasFragment ? u'#' + fragment : QString());
}

Result<QString> readPageUrl(const QString &text)
{
    const QString url = text.trimmed();
    if (url.isEmpty())
        return invalid(u"url"_s, Texts::tr("The address of the page is missing"));
    if (const qsizetype bytes = url.toUtf8().size(); bytes > mostUrlBytes)
        return invalid(
            u"url"_s,
            Texts::tr("The URL has %1 bytes, more than the %2 that arrive anywhere").arg(bytes).arg(mostUrlBytes));
    const bool hasBlank = std::ranges::any_of(url, [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
    if (hasBlank)
        return invalid(u"url"_s,
                       Texts::tr("The URL has blanks or line breaks inside; in the address bar of a browser "
                                 "they are %20"));
    if (const QString fault = faultOfScheme(url); !fault.isEmpty())
        return invalid(u"url"_s, fault);
    if (const QString host = UrlParts::of(url).host; host.isEmpty() || QUrl(url).host().isEmpty())
        return invalid(
            u"url"_s,
            Texts::tr("The URL starts with http:// or https:// and a host; found \"%1\"").arg(url.left(mostShown)));
    return url;
}

QStringList remarksOnUrl(const QString &url)
{
    QStringList remarks;
    const UrlParts parts = UrlParts::of(url);
    if (!isPlain(parts.host))
        remarks += Texts::tr("The host has letters that go over the network as %1; location.href shows it that way.")
                       .arg(QString::fromLatin1(QUrl::toAce(parts.host)));
    if (!isPlain(parts.path) || !isPlain(parts.query))
        remarks += Texts::tr("The URL has Chinese letters, emoji or the like; location.href shows them "
                             "percent-encoded, and so they are signed.");
    return remarks;
}

} // namespace core::jssdk
