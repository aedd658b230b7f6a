// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/domain.h"

#include "core/oauth/texts_p.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr int mismatch = 10003;

Problem problem(Problem::Severity severity, const QString &rule, const QString &found, const QString &message,
                const QString &advice = {})
{
    return {.severity = severity,
            .path = u"redirect_uri"_s,
            .rule = rule,
            .found = found.left(200),
            .message = message,
            .advice = advice};
}

Problem ofDomain(const QString &rule, const QString &found, const QString &message)
{
    return {.path = u"domain"_s, .rule = rule, .found = found, .message = message, .code = mismatch};
}

int portOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.port(usual) == usual ? -1 : url.port();
}

QString hostText(const QUrl &redirect)
{
    const int port = portOf(redirect);
    const QString host = redirect.host(QUrl::FullyEncoded);
    return port < 0 ? host : QString(host + u':' + QString::number(port));
}

/// An address that no phone outside of this network reaches.
bool isPrivate(const QString &host)
{
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    const auto isIn = [&address](const QString &net) { return address.isInSubnet(QHostAddress::parseSubnet(net)); };
    return address.isLoopback() || address.isLinkLocal() || isIn(u"10.0.0.0/8"_s) || isIn(u"172.16.0.0/12"_s)
        || isIn(u"192.168.0.0/16"_s);
}

QString whyOther(HostRelation relation, const QString &host, const QString &domain)
{
    switch (relation) {
    case HostRelation::Www:
        return Texts::tr("\"%1\" is not the configured domain \"%2\": with and without \"www.\" are two hosts")
            .arg(host, domain);
    case HostRelation::Subdomain:
        return Texts::tr("\"%1\" is a subdomain of the configured \"%2\": WeChat compares full host names")
            .arg(host, domain);
    case HostRelation::Parent:
        return Texts::tr("The configured domain \"%2\" is a subdomain of \"%1\": WeChat compares full host names")
            .arg(host, domain);
    case HostRelation::OtherPort:
        return Texts::tr("\"%1\" has a port that the configured domain \"%2\" has not").arg(host, domain);
    case HostRelation::Same:
    case HostRelation::Other: break;
    }
    return Texts::tr("\"%1\" is not the configured domain \"%2\"").arg(host, domain);
}

std::optional<Problem> checkHost(const QUrl &redirect, const QStringList &domains)
{
    HostRelation nearest = HostRelation::Other;
    QString domain;
    for (const QString &typed : domains) {
        const QString one = readDomain(typed).domain;
        const HostRelation relation = relationOf(redirect, one);
        if (relation == HostRelation::Same)
            return std::nullopt;
        if (domain.isEmpty() || relation < nearest) {
            nearest = relation;
            domain = one;
        }
    }
    if (domain.isEmpty())
        return std::nullopt;
    const QString host = hostText(redirect);
    Problem found = problem(
        Problem::Severity::Error, nearest == HostRelation::OtherPort ? u"oauth.port"_s : u"oauth.domain"_s, host,
        whyOther(nearest, host, domain),
        nearest == HostRelation::OtherPort
            ? Texts::tr("Serve the page on port 443 or 80; a domain in the console has no port.")
            : Texts::tr("Enter \"%1\" under Settings, Function settings, Web authorisation domain in the console, or "
                        "redirect to \"%2\".")
                  .arg(host, domain));
    found.limit = domain;
    found.code = mismatch;
    return found;
}

QList<Problem> checkSpelling(const QString &uri, const QUrl &redirect)
{
    using enum Problem::Severity;
    QList<Problem> problems;
    if (!redirect.userInfo().isEmpty())
        problems += problem(Error, u"oauth.redirect.user"_s, uri,
                            Texts::tr("redirect_uri has a user name before \"@\"; its host is \"%1\"")
                                .arg(redirect.host(QUrl::FullyEncoded)));
    const QString written = uri.section(u"://"_s, 1).section(u'/', 0, 0);
    if (std::ranges::any_of(written, [](QChar c) { return c.unicode() >= 0x80; }))
        problems += problem(Warning, u"oauth.redirect.idn"_s, written,
                            Texts::tr("The host \"%1\" is compared in its ASCII form \"%2\"")
                                .arg(written, redirect.host(QUrl::FullyEncoded)),
                            Texts::tr("Write the ASCII form, here and in the console."));
    if (redirect.hasFragment())
        problems += problem(
            Note, u"oauth.redirect.fragment"_s, redirect.fragment(),
            Texts::tr("WeChat puts code and state before \"#%1\", not behind it").arg(redirect.fragment().left(60)),
            Texts::tr("Read them from location.search, not from the route of the page."));
    const QUrlQuery query(redirect);
    for (const QString &own : {u"code"_s, u"state"_s}) {
        if (query.hasQueryItem(own))
            problems += problem(Warning, u"oauth.redirect.code"_s, own,
                                Texts::tr("redirect_uri carries a \"%1\" of its own, and WeChat adds another").arg(own),
                                Texts::tr("Take it out before you redirect: an old code is exchanged again and "
                                          "refused (40029, 40163)."));
    }
    return problems;
}

} // namespace

HostRelation relationOf(const QUrl &redirect, const QString &domain)
{
    const QString host = redirect.host(QUrl::FullyEncoded).toLower();
    const QString name = domain.section(u':', 0, 0).toLower();
    const QString port = domain.section(u':', 1);
    if (host == name) {
        const int actual = portOf(redirect);
        return port == (actual < 0 ? QString() : QString::number(actual)) ? HostRelation::Same
                                                                          : HostRelation::OtherPort;
    }
    if (host == QString("www."_L1 + name) || name == QString("www."_L1 + host))
        return HostRelation::Www;
    if (host.endsWith(QString(u'.' + name)))
        return HostRelation::Subdomain;
    return name.endsWith(QString(u'.' + host)) ? HostRelation::Parent : HostRelation::Other;
}

TypedDomain readDomain(const QString &typed)
{
    TypedDomain read{.domain = typed.trimmed().toLower()};
    QString &rest = read.domain;
    if (rest.isEmpty())
        return read;
    const qsizetype scheme = rest.indexOf("://"_L1);
    if (scheme >= 0) {
        read.problems += ofDomain(u"oauth.domain.scheme"_s, rest.left(scheme + 3),
                                  Texts::tr("A domain is entered without \"%1\"").arg(rest.left(scheme + 3)));
        rest = rest.sliced(scheme + 3);
    }
    const qsizetype end = rest.indexOf(QRegularExpression(u"[/?#]"_s));
    if (end >= 0) {
        read.problems += ofDomain(u"oauth.domain.path"_s, rest.sliced(end),
                                  Texts::tr("A domain is entered without \"%1\"").arg(rest.sliced(end).left(60)));
        rest.truncate(end);
    }
    if (rest.startsWith("*."_L1)) {
        read.problems += ofDomain(u"oauth.domain.wildcard"_s, rest,
                                  Texts::tr("There are no wildcards: each host name is entered in full"));
        rest = rest.sliced(2);
    }
    QUrl host;
    host.setScheme(u"http"_s);
    host.setAuthority(rest, QUrl::StrictMode);
    if (!host.isValid() || host.host().isEmpty()) {
        read.problems += ofDomain(u"oauth.domain.form"_s, rest, Texts::tr("\"%1\" is no host name").arg(rest.left(60)));
        rest.clear();
        return read;
    }
    const int port = host.port();
    rest = host.host(QUrl::FullyEncoded);
    if (port >= 0) {
        Problem own = ofDomain(u"oauth.domain.port"_s, QString::number(port),
                               Texts::tr("A domain has no port \":%1\"; only test accounts take one").arg(port));
        own.severity = Problem::Severity::Warning;
        read.problems += own;
        rest += u':' + QString::number(port);
    }
    return read;
}

std::optional<QUrl> redirectOf(const QString &redirectUri)
{
    const QUrl url(redirectUri.trimmed());
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return std::nullopt;
    return url;
}

QList<Problem> checkRedirect(const QString &redirectUri, const QStringList &domains)
{
    using enum Problem::Severity;
    const QString uri = redirectUri.trimmed();
    if (uri.isEmpty()) {
        Problem missing = problem(Error, u"oauth.redirect.missing"_s, {}, Texts::tr("redirect_uri is missing"));
        missing.code = 10011;
        return {missing};
    }
    if (std::ranges::any_of(uri, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return {problem(Error, u"oauth.redirect.characters"_s, uri,
                        Texts::tr("redirect_uri has a blank or line break in it"),
                        Texts::tr("Write a blank as %20 in the address of your page."))};
    const auto redirect = redirectOf(uri);
    if (!redirect)
        return {problem(Error, u"oauth.redirect.form"_s, uri,
                        Texts::tr("redirect_uri is a whole address that begins with http:// or https://; found \"%1\"")
                            .arg(uri.left(60)))};
    QList<Problem> problems = checkSpelling(uri, *redirect);
    if (const auto host = checkHost(*redirect, domains))
        problems += *host;
    else if (domains.isEmpty() && portOf(*redirect) >= 0)
        problems += problem(Warning, u"oauth.port"_s, hostText(*redirect),
                            Texts::tr("The console takes no port in a domain; \":%1\" is likely refused with 10003")
                                .arg(portOf(*redirect)));
    if (isPrivate(redirect->host()))
        problems +=
            problem(Note, u"oauth.redirect.private"_s, redirect->host(),
                    Texts::tr("\"%1\" is this network only: the phone must be able to open it").arg(redirect->host()));
    else if (redirect->scheme() == "http"_L1)
        problems += problem(Note, u"oauth.redirect.http"_s, uri,
                            Texts::tr("redirect_uri is plain http: code and state travel in the clear"),
                            Texts::tr("Use https; the domain in the console stays the same."));
    return problems;
}

} // namespace core::oauth
