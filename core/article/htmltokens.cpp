// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/htmltokens_p.h"

#include <QHash>

namespace core::article {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/';
}

bool holdsRawText(const QString &name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "textarea"_L1 || name == "title"_L1;
}

/// Reads the source once, from left to right.
class Scanner
{
public:
    explicit Scanner(QStringView html) : m_html(html) { }

    QList<HtmlToken> scan()
    {
        while (m_at < m_html.size()) {
            const bool isMarkup = m_html[m_at] == u'<' && m_at + 1 < m_html.size();
            const QChar next = isMarkup ? m_html[m_at + 1] : QChar();
            if (isMarkup && (next == u'!' || next == u'?'))
                scanComment();
            else if (isMarkup && (isNameStart(next) || next == u'/'))
                scanTag();
            else
                scanText(m_html.indexOf(u'<', m_at + 1));
        }
        return std::move(m_tokens);
    }

private:
    void add(HtmlToken token, qsizetype end)
    {
        token.from = m_at;
        token.length = end - m_at;
        m_at = end;
        m_tokens.append(std::move(token));
    }

    void scanText(qsizetype end) { add({.kind = HtmlToken::Kind::Text}, end < 0 ? m_html.size() : end); }

    void scanComment()
    {
        const bool isReal = m_html.sliced(m_at).startsWith("<!--"_L1);
        const qsizetype end = isReal ? m_html.indexOf("-->"_L1, m_at + 4) : m_html.indexOf(u'>', m_at);
        add({.kind = HtmlToken::Kind::Comment}, end < 0 ? m_html.size() : end + (isReal ? 3 : 1));
    }

    void scanTag()
    {
        qsizetype at = m_at + 1;
        HtmlToken token{.kind = HtmlToken::Kind::StartTag};
        if (m_html[at] == u'/') {
            token.kind = HtmlToken::Kind::EndTag;
            ++at;
        }
        const qsizetype name = at;
        while (at < m_html.size() && !endsName(m_html[at]))
            ++at;
        token.name = m_html.sliced(name, at - name).toString().toLower();
        at = scanAttributes(token, at);
        const QString raw =
            token.kind == HtmlToken::Kind::StartTag && holdsRawText(token.name) ? token.name : QString();
        add(std::move(token), at);
        if (!raw.isEmpty() && m_at < m_html.size()) {
            const QString closing = u"</"_s + raw;
            const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
            if (end != m_at)
                scanText(end);
        }
    }

    /// Yields where the tag has ended.
    qsizetype scanAttributes(HtmlToken &token, qsizetype at)
    {
        while (at < m_html.size()) {
            const QChar c = m_html[at];
            if (c == u'>')
                return at + 1;
            token.isSelfClosing = c == u'/';
            if (c.isSpace() || c == u'/')
                ++at;
            else
                at = scanAttribute(token, at);
        }
        return at;
    }

    qsizetype scanAttribute(HtmlToken &token, qsizetype at)
    {
        const qsizetype name = at++; // whatever the first character is: it cannot end the name
        while (at < m_html.size() && !endsName(m_html[at]) && m_html[at] != u'=')
            ++at;
        HtmlAttribute attribute{.name = m_html.sliced(name, at - name).toString().toLower()};
        qsizetype next = skipBlanks(at);
        if (next < m_html.size() && m_html[next] == u'=') {
            next = skipBlanks(next + 1);
            at = scanValue(attribute, next);
        }
        token.attributes.append(std::move(attribute));
        return at;
    }

    qsizetype scanValue(HtmlAttribute &attribute, qsizetype at) const
    {
        if (at >= m_html.size())
            return at;
        const QChar quote = m_html[at];
        qsizetype end = at;
        qsizetype next = at;
        if (quote == u'"' || quote == u'\'') {
            attribute.from = at + 1;
            const qsizetype closing = m_html.indexOf(quote, at + 1);
            end = closing < 0 ? m_html.size() : closing;
            next = qMin(end + 1, m_html.size());
        } else {
            attribute.from = at;
            while (end < m_html.size() && !m_html[end].isSpace() && m_html[end] != u'>')
                ++end;
            next = end;
        }
        attribute.length = end - attribute.from;
        attribute.value = withoutEntities(m_html.sliced(attribute.from, attribute.length));
        return next;
    }

    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_html.size() && m_html[at].isSpace())
            ++at;
        return at;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QList<HtmlToken> m_tokens;
};

/// The character that "&…;" stands for; empty when it is not known.
QString entity(QStringView name)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s},
                                               {u"colon"_s, u":"_s}, {u"Tab"_s, u"\t"_s}, {u"NewLine"_s, u"\n"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint
        && (code > 0xffff || !QChar(char16_t(code)).isSurrogate());
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

} // namespace

QList<HtmlToken> htmlTokens(QStringView html)
{
    return Scanner(html).scan();
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longest = 10;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.sliced(at, qMin(longest, text.size() - at)).indexOf(u';') : -1;
        const QString character = end > 1 ? entity(text.sliced(at + 1, end - 1)) : QString();
        if (character.isEmpty()) {
            plain += text[at];
        } else {
            plain += character;
            at += end;
        }
    }
    return plain;
}

} // namespace core::article
