// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/urlvariants.h"

#include "core/jssdk/queryvariants_p.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

/// Where servers listen behind their proxies.
constexpr std::array portsOfServers{"8080", "3000", "8000", "5000", "8081", "8443", "9000", "8888", "7001", "9501"};

/// Collects what single mistakes make of one URL.
class Variants
{
public:
    Variants(const QString &url, const UrlNeighbourhood &around)
        : m_url(url)
        , m_page(UrlParts::of(url))
        , m_around(around)
    { }

    QList<UrlVariant> all()
    {
        addFragments();
        addEncodings();
        addQueryVariants(m_page, m_all);
        addSchemesAndPorts();
        addPaths();
        addHosts();
        addOthers();
        addTexts();
        m_all.removeIf([this](const UrlVariant &variant) { return variant.url == m_url; });
        return std::move(m_all);
    }

private:
    void add(const QString &url, Cause cause, const QString &detail = {}, bool isAlone = false)
    {
        m_all.append({url, {cause, detail}, isAlone});
    }

    template <typename Change>
    void change(Change apply, Cause cause, const QString &detail = {}, bool isAlone = false)
    {
        UrlParts parts = m_page;
        apply(parts);
        add(parts.toString(), cause, detail, isAlone);
    }

    void addFragments()
    {
        if (m_page.hasFragment)
            return;
        if (m_around.fragment.size() > 1) {
            add(m_url + m_around.fragment, Cause::FragmentKept, m_around.fragment);
            return;
        }
        for (const auto &usual : {u"#/"_s, u"#"_s, u"#wechat_redirect"_s, u"#rd"_s, u"#!/"_s, u"#top"_s})
            add(m_url + usual, Cause::FragmentKept, usual);
    }

    void addEncodings()
    {
        QString escaped = m_url;
        escaped.replace("&"_L1, "&amp;"_L1);
        add(escaped, Cause::HtmlEscaped);
        QString numbered = m_url;
        add(numbered.replace("&"_L1, "&#38;"_L1), Cause::HtmlEscaped, u"&#38;"_s);
        QString json = m_url;
        add(json.replace("&"_L1, "\\u0026"_L1), Cause::HtmlEscaped, u"\\u0026"_s);
        QString slashes = m_url;
        add(slashes.replace("/"_L1, "\\/"_L1), Cause::UrlEncoded, u"\\/"_s);
        add(escaped.replace("&amp;"_L1, "&amp;amp;"_L1), Cause::HtmlEscaped, u"&amp;amp;"_s);
        QString plain = m_url;
        add(plain.replace("&amp;"_L1, "&"_L1), Cause::HtmlEscaped, u"&amp;"_s);

        const QString once = encodedComponent(m_url);
        add(once, Cause::UrlEncoded);
        add(encodedComponent(once), Cause::UrlEncodedTwice);
        QString lower = once;
        add(withEscapes(lower, Letters::Lower), Cause::UrlEncoded, u"%3a"_s);
        QString percents = m_url;
        add(percents.replace("%"_L1, "%25"_L1), Cause::UrlEncoded, u"%25"_s);
        add(QString::fromLatin1(QUrl::toPercentEncoding(m_url, "!'()*;/?:@&=+$,#%[]")), Cause::UrlEncoded);

        const QString decoded = decodedOnce(m_url);
        add(decoded, Cause::UrlDecoded);
        QString form = m_url;
        add(decodedOnce(form.replace("+"_L1, "%20"_L1)), Cause::UrlDecoded, u"+"_s);
        add(decodedOnce(decoded), Cause::UrlDecodedTwice);
        add(withEscapes(m_url, Letters::Lower), Cause::EscapeCase);
        add(withEscapes(m_url, Letters::Upper), Cause::EscapeCase);
        QString plus = m_url;
        add(plus.replace("%20"_L1, "+"_L1), Cause::PlusForSpace);
        QString blank = m_url;
        add(blank.replace("+"_L1, "%20"_L1), Cause::PlusForSpace);
        QString space = m_url;
        add(space.replace("+"_L1, " "_L1), Cause::PlusForSpace);
    }

    enum class Letters { Lower, Upper };

    static QString withEscapes(QString text, Letters letters)
    {
        for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 2 < text.size(); at = text.indexOf(u'%', at + 3)) {
            const QString digits = text.sliced(at + 1, 2);
            text.replace(at + 1, 2, letters == Letters::Lower ? digits.toLower() : digits.toUpper());
        }
        return text;
    }

    void addSchemesAndPorts()
    {
        const bool isSafe = m_page.scheme.compare("https"_L1, Qt::CaseInsensitive) == 0;
        const QString other = isSafe ? u"http"_s : u"https"_s;
        change([&](UrlParts &parts) { parts.scheme = other; }, Cause::SchemeChanged, other);
        if (!m_page.port.isEmpty()) {
            const bool isDefault = m_page.port == (isSafe ? "443"_L1 : "80"_L1);
            change([](UrlParts &parts) { parts.port.clear(); }, isDefault ? Cause::DefaultPort : Cause::PortChanged);
        } else {
            const QString usual = isSafe ? u"443"_s : u"80"_s;
            change([&](UrlParts &parts) { parts.port = usual; }, Cause::DefaultPort, usual);
            change([&](UrlParts &parts) { parts.port = isSafe ? u"80"_s : u"443"_s; }, Cause::DefaultPort,
                   isSafe ? u"80"_s : u"443"_s);
        }
        for (const char *port : portsOfServers) {
            const QString text = QString::fromLatin1(port);
            if (m_page.port.isEmpty())
                change([&](UrlParts &parts) { parts.port = text; }, Cause::PortChanged, text);
            for (const auto &host : {u"localhost"_s, u"127.0.0.1"_s}) {
                const auto inside = [&](UrlParts &parts) {
                    parts.scheme = u"http"_s;
                    parts.host = host;
                    parts.port = text;
                };
                change(inside, Cause::InternalHost, host + u':' + text, true);
            }
        }
        change([&](UrlParts &parts) { parts.host = u"localhost"_s; }, Cause::InternalHost, u"localhost"_s);
        change([&](UrlParts &parts) { parts.host = u"127.0.0.1"_s; }, Cause::InternalHost, u"127.0.0.1"_s);
    }

    void addPaths()
    {
        const auto setPath = [this](const QString &path, Cause cause, const QString &detail = {}) {
            change([&](UrlParts &parts) { parts.path = path; }, cause, detail);
        };
        const QString &path = m_page.path;
        setPath(path.endsWith(u'/') ? path.chopped(1) : path + u'/', Cause::TrailingSlash);
        static const QRegularExpression index(u"/(index|default)\\.(html?|php|jsp|aspx)$"_s);
        if (const auto match = index.match(path); match.hasMatch()) {
            setPath(path.left(match.capturedStart() + 1), Cause::IndexFile, match.captured(0).sliced(1));
            setPath(path.left(match.capturedStart()), Cause::IndexFile, match.captured(0).sliced(1));
        }
        const QString folder = path.left(path.lastIndexOf(u'/') + 1);
        const bool isFolder = path.isEmpty() || path.endsWith(u'/');
        for (const auto &file : {u"index.html"_s, u"index.php"_s, u"index.htm"_s, u"index.jsp"_s}) {
            if (isFolder)
                setPath((path.isEmpty() ? u"/"_s : path) + file, Cause::IndexFile, file);
            else
                setPath(path + u'/' + file, Cause::IndexFile, file);
        }
        if (!path.isEmpty()) {
            setPath(u"/index.php"_s + path, Cause::IndexFile, u"index.php"_s);
            setPath(QString(path).replace("/"_L1, "//"_L1), Cause::PathCut, u"//"_s);
            setPath(u'/' + path, Cause::PathCut, u"//"_s);
        }
        const qsizetype second = path.indexOf(u'/', 1);
        if (second > 0)
            setPath(path.sliced(second), Cause::PathCut, path.left(second));
        if (folder != path && folder.size() > 1)
            setPath(folder, Cause::PathCut, path.sliced(folder.size()));
        setPath(path.toLower(), Cause::PathCase);
        add(m_url.toLower(), Cause::PathCase);
        if (!m_page.hasQuery)
            add(m_url + u'?', Cause::DanglingMark, u"?"_s);
        add(m_page.origin(), Cause::OriginOnly);
    }

    void addHosts()
    {
        const QString &host = m_page.host;
        const bool hasWww = host.startsWith("www."_L1, Qt::CaseInsensitive);
        change([&](UrlParts &parts) { parts.host = hasWww ? host.sliced(4) : u"www."_s + host; }, Cause::WwwHost);
        change([&](UrlParts &parts) { parts.host = host.toLower(); }, Cause::HostCase);
        change([&](UrlParts &parts) { parts.host = host.toUpper(); }, Cause::HostCase);
        if (std::ranges::any_of(host, [](QChar c) { return c.unicode() > 0x7e; }))
            change([&](UrlParts &parts) { parts.host = QString::fromLatin1(QUrl::toAce(host)); }, Cause::IdnHost);
        else if (host.contains("xn--"_L1, Qt::CaseInsensitive))
            change([&](UrlParts &parts) { parts.host = unicodeHost(host); }, Cause::IdnHost);
        const QString target = m_page.path + (m_page.hasQuery ? u'?' + m_page.query : QString());
        add(target, Cause::OriginMissing);
        add(host + (m_page.port.isEmpty() ? QString() : u':' + m_page.port) + target, Cause::OriginMissing);
        add(u"//"_s + host + target, Cause::OriginMissing);
    }

    /// QUrl::fromAce() keeps what is not on its list of domains.
    static QString unicodeHost(const QString &host)
    {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(host);
        return url.host(QUrl::FullyDecoded);
    }

    void addOthers()
    {
        if (!m_around.entryUrl.isEmpty())
            add(m_around.entryUrl, Cause::EntryUrl);
        for (const QString &url : m_around.otherUrls)
            add(url, Cause::OtherUrl, url);
        if (m_page.host.isEmpty())
            return;
        const QString origin = m_page.origin();
        add(origin + u'/', Cause::EntryUrl);
        for (qsizetype at = m_page.path.indexOf(u'/', 1); at > 0; at = m_page.path.indexOf(u'/', at + 1)) {
            add(origin + m_page.path.left(at + 1), Cause::EntryUrl);
            add(origin + m_page.path.left(at), Cause::EntryUrl);
        }
        for (const auto &file : {u"/index.html"_s, u"/home"_s, u"/index"_s, u"/login"_s})
            add(origin + file, Cause::EntryUrl);
    }

    void addTexts()
    {
        for (const auto &[before, after] :
             {std::pair{u""_s, u"\n"_s}, {u""_s, u" "_s}, {u" "_s, u""_s}, {u""_s, u"\r\n"_s}})
            add(before + m_url + after, Cause::BlankAround);
        add(u'"' + m_url + u'"', Cause::BlankAround, u"\""_s);
        for (const auto &nothing : {u""_s, u"undefined"_s, u"null"_s, u"None"_s, u"[object Object]"_s, u"nil"_s})
            add(nothing, Cause::UrlMissing, nothing, true);
    }

    const QString &m_url;
    UrlParts m_page;
    const UrlNeighbourhood &m_around;
    QList<UrlVariant> m_all;
};

} // namespace

QList<UrlVariant> urlVariants(const QString &url, const UrlNeighbourhood &around)
{
    return Variants(url, around).all();
}

} // namespace core::jssdk
