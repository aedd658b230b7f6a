// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filterscanner_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Half of what an input method types is as wide as a Chinese character and means the same.
char16_t narrow(QChar c)
{
    constexpr char16_t firstWide = u'\uff01';
    constexpr char16_t lastWide = u'\uff5e';
    constexpr char16_t distance = firstWide - u'!';
    if (c == u'“' || c == u'”')
        return u'"';
    const char16_t code = c.unicode();
    return code >= firstWide && code <= lastWide ? static_cast<char16_t>(code - distance) : code;
}

bool isQuote(QChar c)
{
    return narrow(c) == u'"';
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    QList<FilterToken> scan()
    {
        QList<FilterToken> tokens;
        for (skipBlanks(); !atEnd(); skipBlanks())
            tokens.append(token());
        return tokens;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBlank() const { return m_text.at(m_at).isSpace(); }

    void skipBlanks()
    {
        while (!atEnd() && atBlank())
            ++m_at;
    }

    FilterToken token()
    {
        FilterToken token{.begin = m_at};
        const char16_t sign = narrow(m_text.at(m_at));
        const bool isFollowed = m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
        token.isNegated = (sign == u'-' || sign == u'!') && isFollowed;
        m_at += token.isNegated ? 1 : 0;
        token.name = m_at;
        token.colon = colonAfterName();
        m_at = token.colon < 0 ? token.name : token.colon + 1;
        token.value = m_at;
        token.isQuoted = !atEnd() && isQuote(m_text.at(m_at));
        if (token.isQuoted)
            takeQuoted(token);
        if (token.isQuoted && !atEnd() && !atBlank())
            token.stuck = m_at;
        while (!atEnd() && !atBlank())
            token.text += m_text.at(m_at++);
        token.end = m_at;
        return token;
    }

    /// A name is made of Latin letters; "https://" begins an address.
    [[nodiscard]] qsizetype colonAfterName() const
    {
        const auto begin = m_text.cbegin() + m_at;
        const auto end = std::find_if_not(begin, m_text.cend(), isLatinLetter);
        if (end == begin || end == m_text.cend() || narrow(*end) != u':')
            return -1;
        const qsizetype colon = m_at + (end - begin);
        return QStringView(m_text).sliced(colon + 1).startsWith(u"//") ? -1 : colon;
    }

    void takeQuoted(FilterToken &token)
    {
        const bool isWide = m_text.at(m_at) != u'"'; // which may then hold narrow ones, and the other way round
        token.isClosed = false;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isQuote(c) && (c != u'"') == isWide) {
                token.isClosed = true;
                ++m_at;
                return;
            }
            const bool isEscape = c == u'\\' && m_at + 1 < m_text.size();
            token.text += isEscape ? m_text.at(++m_at) : c;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// Whether it would be read as this value without quotes.
bool isReadAsItIs(const FilterText &value, FilterField field)
{
    const QString before = field == FilterField::Word ? QString() : toString(field) + u':';
    const QList<FilterToken> tokens = scanFilter(before + value.text);
    return tokens.size() == 1 && tokens.first().text == value.text && !tokens.first().isQuoted
        && !tokens.first().isNegated && (tokens.first().colon < 0) == before.isEmpty()
        && value.isPattern == isFilterPattern(value.text, field);
}

} // namespace

QList<FilterToken> scanFilter(const QString &text)
{
    return Scanner(text).scan();
}

bool isFilterPattern(const QString &bareValue, FilterField field)
{
    const bool hasPatterns = field == FilterField::Key || field == FilterField::From;
    return hasPatterns && (bareValue.contains(u'*') || bareValue.contains(u'…'));
}

QString quotedForFilter(const FilterText &value, FilterField field)
{
    if (isReadAsItIs(value, field))
        return value.text;
    QString escaped = value.text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

} // namespace core
