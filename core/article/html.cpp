// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html.h"

#include "core/article/htmltokens_p.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::article {

using namespace Qt::StringLiterals;

namespace {

/// Elements that go with everything in them.
bool isRemovedWhole(const QString &name)
{
    static const QStringList names{u"script"_s, u"style"_s,  u"iframe"_s,   u"frame"_s,    u"frameset"_s, u"object"_s,
                                   u"embed"_s,  u"applet"_s, u"textarea"_s, u"noscript"_s, u"template"_s, u"title"_s};
    return names.contains(name);
}

/// Elements whose tags go, while what they contain stays.
bool isRemovedTag(const QString &name)
{
    static const QStringList names{u"html"_s, u"head"_s,   u"body"_s,  u"meta"_s,   u"link"_s,  u"base"_s,
                                   u"form"_s, u"button"_s, u"input"_s, u"select"_s, u"option"_s};
    return names.contains(name);
}

bool beginsALine(const QString &name)
{
    static const QStringList names{u"p"_s,  u"div"_s, u"br"_s, u"li"_s,         u"ul"_s, u"ol"_s, u"h1"_s,
                                   u"h2"_s, u"h3"_s,  u"h4"_s, u"section"_s,    u"tr"_s, u"td"_s, u"th"_s,
                                   u"h5"_s, u"h6"_s,  u"hr"_s, u"blockquote"_s, u"pre"_s};
    return names.contains(name);
}

bool isVoid(const HtmlToken &token)
{
    return token.isSelfClosing || token.name == "embed"_L1 || token.name == "frame"_L1;
}

bool isLink(const QString &name)
{
    return name == "href"_L1 || name == "src"_L1 || name == "data-src"_L1 || name == "action"_L1
        || name == "formaction"_L1 || name == "background"_L1 || name == "poster"_L1 || name == "xlink:href"_L1
        || name == "srcdoc"_L1 || name == "srcset"_L1;
}

/// The scheme of a link as browsers see it, who skip blanks and control characters in it.
QString schemeOf(const QString &link)
{
    QString bare;
    for (const QChar c : link.left(200)) {
        if (c > u' ')
            bare += c.toLower();
    }
    const qsizetype colon = bare.indexOf(u':');
    return colon < 0 || bare.left(colon).contains(u'/') ? QString() : bare.left(colon);
}

/// What is wrong with an attribute, as a word for the list; empty when it may stay.
QString faultOf(const HtmlAttribute &attribute)
{
    if (attribute.name.startsWith("on"_L1) || attribute.name == "srcdoc"_L1)
        return attribute.name;
    const QString scheme = isLink(attribute.name) ? schemeOf(attribute.value) : QString();
    const bool isPicture = scheme == "data"_L1 && attribute.value.trimmed().startsWith("data:image/"_L1);
    if (!scheme.isEmpty() && !isPicture && !QStringList{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s}.contains(scheme))
        return scheme + u':';
    const bool isRunning = attribute.name == "style"_L1
        && (attribute.value.contains("expression("_L1, Qt::CaseInsensitive)
            || attribute.value.contains("javascript:"_L1, Qt::CaseInsensitive)
            || attribute.value.contains("-moz-binding"_L1, Qt::CaseInsensitive));
    return isRunning ? u"style"_s : QString();
}

class Sanitiser
{
public:
    explicit Sanitiser(const QString &html) : m_html(html) { }

    SafeHtml run()
    {
        const QList<HtmlToken> tokens = htmlTokens(m_html);
        for (const HtmlToken &token : tokens)
            take(token);
        return std::move(m_safe);
    }

private:
    void note(const QString &what)
    {
        if (!m_safe.removed.contains(what))
            m_safe.removed.append(what);
    }

    void take(const HtmlToken &token)
    {
        const bool isTag = token.kind == HtmlToken::Kind::StartTag || token.kind == HtmlToken::Kind::EndTag;
        if (!m_within.isEmpty()) {
            if (token.kind == HtmlToken::Kind::EndTag && token.name == m_within)
                m_within.clear();
        } else if (isTag && isRemovedWhole(token.name)) {
            note(token.name);
            if (token.kind == HtmlToken::Kind::StartTag && !isVoid(token))
                m_within = token.name;
        } else if (isTag && isRemovedTag(token.name)) {
            note(token.name);
        } else if (token.kind == HtmlToken::Kind::StartTag) {
            takeTag(token);
        } else if (token.kind != HtmlToken::Kind::Comment) {
            m_safe.html += QStringView(m_html).sliced(token.from, token.length);
        }
    }

    void takeTag(const HtmlToken &token)
    {
        m_safe.html += u'<' + token.name;
        for (const HtmlAttribute &attribute : token.attributes) {
            const QString fault = faultOf(attribute);
            if (!fault.isEmpty())
                note(fault);
            else
                m_safe.html += u' ' + attribute.name + u"=\"" + attribute.value.toHtmlEscaped() + u'"';
        }
        m_safe.html += token.isSelfClosing ? u"/>"_s : u">"_s;
    }

    const QString &m_html;
    QString m_within; ///< the element that is being removed with all that it contains
    SafeHtml m_safe;
};

struct ImagePlace
{
    QString url;
    qsizetype from = 0;
    qsizetype length = 0;
};

void addStyleImages(const QString &html, const HtmlAttribute &style, QList<ImagePlace> &places)
{
    static const QRegularExpression form(
        uR"(url\(\s*(?:&quot;|&#39;|["'])?\s*([^"')\s]+?)\s*(?:&quot;|&#39;|["'])?\s*\))"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = form.globalMatch(html.mid(style.from, style.length));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        places.append({.url = withoutEntities(match.capturedView(1)),
                       .from = style.from + match.capturedStart(1),
                       .length = match.capturedLength(1)});
    }
}

/// Every place where an image's link stands, from the front to the back.
QList<ImagePlace> placesOf(const QString &html)
{
    QList<ImagePlace> places;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.kind != HtmlToken::Kind::StartTag)
            continue;
        for (const HtmlAttribute &attribute : token.attributes) {
            const bool isSource =
                token.name == "img"_L1 && (attribute.name == "src"_L1 || attribute.name == "data-src"_L1);
            if (isSource && !attribute.value.trimmed().isEmpty())
                places.append({.url = attribute.value.trimmed(), .from = attribute.from, .length = attribute.length});
            else if (attribute.name == "style"_L1)
                addStyleImages(html, attribute, places);
        }
    }
    return places;
}

} // namespace

SafeHtml sanitised(const QString &html)
{
    return Sanitiser(html).run();
}

QStringList imagesOf(const QString &html)
{
    QStringList urls;
    for (const ImagePlace &place : placesOf(html))
        urls += place.url;
    urls.removeDuplicates();
    return urls;
}

QStringList foreignImagesOf(const QString &html)
{
    QStringList urls = imagesOf(html);
    urls.removeIf(isPlatformImage);
    return urls;
}

bool isPlatformImage(const QString &url)
{
    const QUrl parsed(url.startsWith("//"_L1) ? u"https:"_s + url : url);
    const bool isWeb = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    const QString host = parsed.host();
    const bool isTheirs = host.endsWith(".qpic.cn"_L1) || host.endsWith(".qlogo.cn"_L1);
    const bool isSandbox =
        (host == "127.0.0.1"_L1 || host == "localhost"_L1) && parsed.path().startsWith("/mmbiz.qpic.cn/"_L1);
    return isWeb && (isTheirs || isSandbox);
}

QString withImages(const QString &html, const QHash<QString, QString> &replacements)
{
    QString changed = html;
    const QList<ImagePlace> places = placesOf(html);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const auto replacement = replacements.constFind(place->url);
        if (replacement != replacements.cend())
            changed.replace(place->from, place->length, replacement->toHtmlEscaped());
    }
    return changed;
}

QString textOf(const QString &html)
{
    QString text;
    QString within;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.kind == HtmlToken::Kind::Text && within.isEmpty())
            text += withoutEntities(QStringView(html).sliced(token.from, token.length));
        else if (token.kind == HtmlToken::Kind::StartTag && isRemovedWhole(token.name) && !isVoid(token))
            within = token.name;
        else if (token.kind == HtmlToken::Kind::EndTag && token.name == within)
            within.clear();
        if (token.kind != HtmlToken::Kind::Text && beginsALine(token.name))
            text += u' ';
    }
    return text.simplified();
}

} // namespace core::article
