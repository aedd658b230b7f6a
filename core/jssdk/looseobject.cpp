// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/looseobject.h"

#include <QRegularExpression>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;
constexpr qsizetype longest = 64 * 1024; ///< an object that goes on for longer is a part of a program

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-';
}

/// Reads one object literal from left to right.
class Reader
{
public:
    Reader(QStringView text, qsizetype at) : m_text(text), m_at(at) { }

    std::optional<LooseObject> read()
    {
        if (peek() != u'{')
            return std::nullopt;
        LooseObject object;
        object.value = readObject(0);
        if (m_isRefused)
            return std::nullopt;
        object.end = m_at;
        object.hasComments = m_hasComments;
        object.hasTrailingComma = m_hasTrailingComma;
        object.isCutOff = m_isCutOff;
        return object;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek().isSpace() || peek() == u'\ufeff')
                ++m_at;
            else if (!skipComment())
                return;
        }
    }

    bool skipComment()
    {
        if (peek() != u'/' || (peek(1) != u'/' && peek(1) != u'*'))
            return false;
        m_hasComments = true;
        const bool isLine = peek(1) == u'/';
        const qsizetype end = isLine ? m_text.indexOf(u'\n', m_at) : m_text.indexOf(u"*/", m_at + 2);
        m_at = end < 0 ? m_text.size() : end + (isLine ? 1 : 2);
        return true;
    }

    LooseValue readObject(int depth)
    {
        LooseValue object{.type = LooseValue::Type::Object};
        ++m_at;
        bool isAfterComma = false;
        while (!m_isRefused) {
            skipBlanks();
            if (ends(u'}', isAfterComma))
                break;
            LooseValue::Member member{.key = readKey()};
            skipBlanks();
            if (m_isRefused)
                break;
            if (peek() == u':') {
                ++m_at;
                member.value = readValue(depth + 1);
            } else if (isEndOfValue() || atEnd()) { // {signature}
                member.value.text = member.key;
            } else if (peek() == u'(' && !isKeyword(member.key)) { // {success() {…}}
                skipExpression();
            } else {
                m_isRefused = true; // a block of code
            }
            object.members.push_back(std::move(member));
            isAfterComma = skipComma();
        }
        return object;
    }

    LooseValue readList(int depth)
    {
        LooseValue list{.type = LooseValue::Type::List};
        ++m_at;
        bool isAfterComma = false;
        while (!m_isRefused) {
            skipBlanks();
            if (ends(u']', isAfterComma))
                break;
            const qsizetype before = m_at;
            list.items.push_back(readValue(depth + 1));
            isAfterComma = skipComma();
            if (m_at == before)
                m_isRefused = true;
        }
        return list;
    }

    bool ends(QChar bracket, bool isAfterComma)
    {
        if (atEnd()) {
            m_isCutOff = true;
            return true;
        }
        if (peek() != bracket)
            return false;
        m_hasTrailingComma |= isAfterComma;
        ++m_at;
        return true;
    }

    bool skipComma()
    {
        skipBlanks();
        if (peek() != u',' && peek() != u'，' && peek() != u';')
            return false;
        ++m_at;
        return true;
    }

    QString readKey()
    {
        if (isQuote(peek()))
            return readText();
        const qsizetype start = m_at;
        while (!atEnd() && isNamePart(peek()))
            ++m_at;
        if (m_at == start)
            m_isRefused = true; // "{%", "{{", a block of code
        return m_text.sliced(start, m_at - start).toString();
    }

    static bool isKeyword(const QString &name)
    {
        static const QStringList keywords{u"if"_s, u"for"_s, u"while"_s, u"switch"_s, u"catch"_s, u"return"_s};
        return keywords.contains(name);
    }

    static bool isQuote(QChar c) { return c == u'"' || c == u'\'' || c == u'`'; }

    /// The text of a literal; at a line break it ends as it does for JavaScript, but for `…`.
    QString readText()
    {
        const QChar quote = peek();
        ++m_at;
        QString text;
        while (!atEnd() && peek() != quote) {
            if (peek() == u'\n' && quote != u'`') {
                m_isRefused = true;
                return text;
            }
            if (peek() == u'\\')
                text += readEscape();
            else
                text += m_text[m_at++];
        }
        if (atEnd())
            m_isCutOff = true;
        else
            ++m_at;
        return text;
    }

    QString readEscape()
    {
        const QChar letter = peek(1);
        const bool isLong = letter == u'u';
        if (isLong || letter == u'x') {
            const qsizetype digits = isLong ? 4 : 2;
            bool isHex = false;
            const QStringView hex = m_text.mid(m_at + 2, digits);
            const uint code = hex.toUInt(&isHex, 16);
            if (isHex && hex.size() == digits) {
                m_at += 2 + digits;
                return QChar(static_cast<char16_t>(code));
            }
        }
        m_at = std::min(m_at + 2, m_text.size());
        switch (letter.unicode()) {
        case u'n': return u"\n"_s;
        case u'r': return u"\r"_s;
        case u't': return u"\t"_s;
        case u'\n': return {};
        default: return letter.isNull() ? QString() : QString(letter);
        }
    }

    LooseValue readValue(int depth)
    {
        skipBlanks();
        if (depth > deepest) {
            m_isRefused = true;
            return {};
        }
        if (peek() == u'{')
            return readObject(depth);
        if (peek() == u'[')
            return readList(depth);
        const qsizetype start = m_at;
        LooseValue value;
        if (isQuote(peek())) {
            value = {.type = LooseValue::Type::Text, .text = readText()};
            skipBlanks();
            if (atEnd() || isEndOfValue())
                return value;
        }
        skipExpression();
        return judged(m_text.sliced(start, m_at - start).trimmed().toString());
    }

    [[nodiscard]] bool isEndOfValue() const { return QStringView(u",;，}])").contains(peek()); }

    /// Up to the comma or bracket that ends it, over brackets, texts and comments inside.
    void skipExpression()
    {
        int open = 0;
        while (!atEnd() && !m_isRefused && (open > 0 || !isEndOfValue())) {
            if (isQuote(peek())) {
                static_cast<void>(readText());
                continue;
            }
            if (skipComment())
                continue;
            open += QStringView(u"([{").contains(peek()) ? 1 : QStringView(u")]}").contains(peek()) ? -1 : 0;
            ++m_at;
        }
        if (atEnd())
            m_isCutOff = true;
    }

    /// A number, a word, a literal in a call that only converts it; the rest is an expression.
    static LooseValue judged(const QString &written)
    {
        static const QRegularExpression number(uR"(^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$)"_s);
        static const QRegularExpression word(u"^(true|false|null|undefined|NaN)$"_s);
        static const QRegularExpression call(
            uR"re(^(Number|parseInt|parseFloat|\+|String)\s*\(?\s*["']?([\d.eE]+)["']?\s*(,\s*10\s*)?\)?$)re"_s);
        if (number.match(written).hasMatch())
            return {.type = LooseValue::Type::Number, .text = written};
        if (word.match(written).hasMatch())
            return {.type = LooseValue::Type::Word, .text = written};
        if (const auto match = call.match(written); match.hasMatch())
            return {.type = match.captured(1) == "String"_L1 ? LooseValue::Type::Text : LooseValue::Type::Number,
                    .text = match.captured(2)};
        return {.type = LooseValue::Type::Expression, .text = written};
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_hasComments = false;
    bool m_hasTrailingComma = false;
    bool m_isCutOff = false;
    bool m_isRefused = false;
};

} // namespace

std::optional<LooseObject> readLooseObject(QStringView text, qsizetype at)
{
    return Reader(text.first(std::min(text.size(), at + longest)), at).read();
}

} // namespace core::jssdk
