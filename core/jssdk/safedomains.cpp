// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/safedomains.h"

#include "core/jssdk/pageurl.h"
#include "core/jssdk/texts_p.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

/// The console's list: letters, digits and hyphens, at least one dot; a path may follow.
QString faultOf(const QString &domain)
{
    static const QRegularExpression form(u"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}(/[^\\s?#]*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression port(u":\\d+(/|$)"_s);
    if (domain.contains("://"_L1))
        return Texts::tr("“%1”: leave out http:// or https://");
    if (domain.contains(u'*'))
        return Texts::tr("“%1”: wildcards are not possible; write each host");
    if (port.match(domain).hasMatch())
        return Texts::tr("“%1”: no port; pages work at 80 and 443 only");
    if (!QHostAddress(domain.section(u'/', 0, 0)).isNull())
        return Texts::tr("“%1”: an IP address is not possible; it takes a domain with an ICP record");
    if (std::ranges::any_of(domain, [](QChar c) { return c.unicode() > 0x7e; }))
        return Texts::tr("“%1”: write the host as xn--…");
    if (!form.match(domain).hasMatch())
        return Texts::tr("“%1” is no host name: letters, digits, hyphens and dots");
    return {};
}

QString hostOf(const QString &domain)
{
    return domain.section(u'/', 0, 0).toLower();
}

QString asciiHost(const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host)).toLower();
}

bool coversPath(const QString &domain, const QString &path)
{
    const QString prefix = domain.section(u'/', 1);
    const QString own = path.section(u'/', 1);
    return prefix.isEmpty() || own == prefix || own.startsWith(prefix.endsWith(u'/') ? prefix : prefix + u'/');
}

} // namespace

SafeDomains SafeDomains::of(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
    SafeDomains domains{.domains = text.split(separators, Qt::SkipEmptyParts)};
    domains.domains.removeDuplicates();
    return domains;
}

QList<Problem> checkDomains(const SafeDomains &domains, qsizetype most)
{
    QList<Problem> problems;
    for (const QString &domain : domains.domains) {
        if (const QString fault = faultOf(domain); !fault.isEmpty())
            problems.append({.path = u"domains"_s,
                             .rule = u"jssdk.domain"_s,
                             .found = domain,
                             .message = fault.arg(domain.left(80))});
    }
    if (domains.domains.size() > most)
        problems.append({.path = u"domains"_s,
                         .rule = u"jssdk.domains"_s,
                         .limit = most,
                         .found = domains.domains.size(),
                         .unit = u"count"_s,
                         .message = Texts::tr("An account has at most %1 JS-safe domains; here are %2")
                                        .arg(most)
                                        .arg(domains.domains.size())});
    return problems;
}

DomainVerdict checkPage(const QString &pageUrl, const SafeDomains &domains)
{
    const UrlParts page = UrlParts::of(pageUrl.trimmed());
    if (page.host.isEmpty() || domains.domains.isEmpty())
        return {};
    const QString host = asciiHost(page.host);
    if (!page.port.isEmpty() && page.port != "80"_L1 && page.port != "443"_L1)
        return {.kind = DomainVerdict::Kind::WrongPort,
                .domain = host,
                .text = Texts::tr("The page is at port %1; the JS-SDK works at 80 and 443 only (invalid url domain).")
                            .arg(page.port)};
    QString parent;
    for (const QString &domain : domains.domains) {
        if (hostOf(domain) == host && coversPath(domain, page.path))
            return {.kind = DomainVerdict::Kind::Covered,
                    .domain = domain,
                    .text = Texts::tr("The page is covered by the JS-safe domain %1.").arg(domain)};
        if (host.endsWith(u'.' + hostOf(domain)) && parent.isEmpty())
            parent = domain;
    }
    if (!parent.isEmpty())
        return {.kind = DomainVerdict::Kind::ParentOnly,
                .domain = parent,
                .text = Texts::tr("Only %1 is a JS-safe domain, not %2 itself. Whether that is enough is nowhere "
                                  "written: add the full host to be sure.")
                            .arg(parent, host)};
    return {.kind = DomainVerdict::Kind::NotCovered,
            .domain = host,
            .text = Texts::tr("%1 is none of the account's JS-safe domains (%2): WeChat answers “invalid url domain”.")
                        .arg(host, domains.domains.join(u", "_s))};
}

} // namespace core::jssdk
