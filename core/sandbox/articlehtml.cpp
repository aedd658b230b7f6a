// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/articlehtml.h"

#include <QList>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Attribute
{
    QString name; ///< lower case
    QString value; ///< without its quotes
    QString text; ///< as written
};

struct Tag
{
    QString name; ///< lower case
    QList<Attribute> attributes;
    bool isClosing = false;
    bool isEmpty = false; ///< "/>"
    QString text; ///< as written
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Reads a tag; the place behind it, or -1 when it does not end.
class TagReader
{
public:
    TagReader(const QString &html, qsizetype at) : m_html(html), m_begin(at), m_at(at + 1) { }

    /// Whether a tag begins here at all.
    [[nodiscard]] bool isTag() const
    {
        const qsizetype letter = m_html.mid(m_at, 1) == "/"_L1 ? m_at + 1 : m_at;
        return letter < m_html.size() && m_html.at(letter).isLetter();
    }

    [[nodiscard]] qsizetype read(Tag &tag)
    {
        tag.isClosing = m_html.at(m_at) == u'/';
        if (tag.isClosing)
            ++m_at;
        tag.name = takeUntil(u"/>").toLower();
        while (skipBlanks() && m_html.at(m_at) != u'>') {
            tag.isEmpty = m_html.at(m_at) == u'/';
            if (tag.isEmpty)
                ++m_at;
            else
                tag.attributes.append(readAttribute());
        }
        if (m_at >= m_html.size())
            return -1;
        ++m_at;
        tag.text = m_html.mid(m_begin, m_at - m_begin);
        return m_at;
    }

private:
    [[nodiscard]] bool skipBlanks()
    {
        while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
            ++m_at;
        return m_at < m_html.size();
    }

    [[nodiscard]] QString takeUntil(QStringView ends)
    {
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && !ends.contains(m_html.at(m_at)))
            ++m_at;
        return m_html.mid(from, m_at - from);
    }

    [[nodiscard]] QString readValue()
    {
        const QChar quote = m_html.at(m_at);
        if (quote != u'"' && quote != u'\'')
            return takeUntil(u">");
        const qsizetype from = m_at + 1;
        const qsizetype end = m_html.indexOf(quote, from);
        m_at = end < 0 ? m_html.size() : end + 1;
        return end < 0 ? QString() : m_html.mid(from, end - from);
    }

    [[nodiscard]] Attribute readAttribute()
    {
        const qsizetype from = m_at;
        ++m_at; // a name may begin with "=", oddly
        Attribute attribute;
        static_cast<void>(takeUntil(u"=/>"));
        attribute.name = m_html.mid(from, m_at - from).toLower();
        qsizetype end = m_at;
        if (skipBlanks() && m_html.at(m_at) == u'=') {
            ++m_at;
            if (skipBlanks())
                attribute.value = readValue();
            end = m_at;
        }
        attribute.text = m_html.mid(from, end - from);
        return attribute;
    }

    const QString &m_html;
    qsizetype m_begin;
    qsizetype m_at;
};

/// Browsers ignore blanks and control characters in front of and inside of the scheme, and read entities.
bool isScriptAddress(QString value)
{
    value.replace("&colon;"_L1, ":"_L1, Qt::CaseInsensitive);
    value.replace("&#58;"_L1, ":"_L1);
    value.replace("&#x3a;"_L1, ":"_L1, Qt::CaseInsensitive);
    for (const QLatin1String blank : {"&tab;"_L1, "&newline;"_L1, "&#9;"_L1, "&#10;"_L1, "&#13;"_L1})
        value.remove(blank, Qt::CaseInsensitive);
    value.removeIf([](QChar c) { return c <= u' '; });
    return value.startsWith("javascript:"_L1, Qt::CaseInsensitive)
        || value.startsWith("vbscript:"_L1, Qt::CaseInsensitive);
}

bool isKept(const Tag &tag, const Attribute &attribute, const std::function<bool(const QString &)> &isOurImage)
{
    if (attribute.name.startsWith("on"_L1) || attribute.name == "srcdoc"_L1 || isScriptAddress(attribute.value))
        return false;
    const bool isImage = tag.name == "img"_L1
        && (attribute.name == "src"_L1 || attribute.name == "data-src"_L1 || attribute.name == "srcset"_L1);
    return !isImage || isOurImage(attribute.value);
}

QString cleanTag(const Tag &tag, const std::function<bool(const QString &)> &isOurImage)
{
    QList<Attribute> kept = tag.attributes;
    kept.removeIf([&](const Attribute &attribute) { return !isKept(tag, attribute, isOurImage); });
    if (kept.size() == tag.attributes.size())
        return tag.text;
    QString text = u'<' + tag.name;
    for (const Attribute &attribute : kept)
        text += u' ' + attribute.text;
    return text + (tag.isEmpty ? "/>"_L1 : ">"_L1);
}

/// Goes through the HTML and hands out what is to be seen, text and tags; scripts and comments are not.
class HtmlWalk
{
public:
    using Seen = std::function<void(const QString &text, const Tag *tag)>; ///< a tag, or else text

    HtmlWalk(const QString &html, Seen seen) : m_html(html), m_seen(std::move(seen)) { }

    void run()
    {
        while (m_at < m_html.size()) {
            const qsizetype angle = m_html.indexOf(u'<', m_at);
            const qsizetype end = angle < 0 ? m_html.size() : angle;
            see(m_html.mid(m_at, end - m_at));
            m_at = end;
            if (angle >= 0)
                passAngle();
        }
    }

private:
    void see(const QString &text, const Tag *tag = nullptr)
    {
        if (!m_isScript)
            m_seen(text, tag);
    }

    void passAngle()
    {
        if (!m_isScript && QStringView(m_html).mid(m_at).startsWith(u"<!--"))
            passComment();
        else if (TagReader reader(m_html, m_at); reader.isTag())
            passTag(reader);
        else
            see(m_html.mid(m_at++, 1));
    }

    void passComment()
    {
        constexpr qsizetype begin = 4;
        const qsizetype end = m_html.indexOf("-->"_L1, m_at + begin);
        m_at = end < 0 ? m_html.size() : end + 3;
    }

    void passTag(TagReader &reader)
    {
        Tag tag;
        const qsizetype end = reader.read(tag);
        m_at = end < 0 ? m_html.size() : end; // browsers drop a tag that does not end
        if (end >= 0 && tag.name == "script"_L1)
            m_isScript = !tag.isClosing;
        else if (end >= 0)
            see(tag.text, &tag);
    }

    const QString &m_html;
    Seen m_seen;
    qsizetype m_at = 0;
    bool m_isScript = false;
};

} // namespace

QString cleanHtml(const QString &html, const std::function<bool(const QString &)> &isOurImage)
{
    QString clean;
    clean.reserve(html.size());
    HtmlWalk(html, [&clean, &isOurImage](const QString &text, const Tag *tag) {
        clean += tag ? cleanTag(*tag, isOurImage) : text;
    }).run();
    return clean;
}

QString textOfHtml(const QString &html)
{
    QString text;
    HtmlWalk(html, [&text](const QString &seen, const Tag *tag) { text += tag ? u" "_s : seen; }).run();
    text.replace("&nbsp;"_L1, " "_L1);
    text.replace("&lt;"_L1, "<"_L1);
    text.replace("&gt;"_L1, ">"_L1);
    text.replace("&quot;"_L1, R"(")"_L1);
    text.replace("&amp;"_L1, "&"_L1);
    return text.simplified();
}

} // namespace core::sandbox
