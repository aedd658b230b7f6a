// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/searchtext.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Longer words are cut: nobody types them, and Base64 should not fill the index.
constexpr qsizetype longestWord = 64;

enum class Kind {
    Break,
    Word,
    Glyph, ///< of a script that is written without blanks, or a picture
    Nothing, ///< joins or varies its neighbours, has no meaning of its own
};

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr Range glyphRanges[] = {
    {0x2e80, 0x2fdf}, {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3031, 0x3035},   {0x3038, 0x303b},
    {0x3041, 0x30ff}, {0x3105, 0x318f}, {0x31a0, 0x31ff}, {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa960, 0xa97f}, {0xac00, 0xd7ff}, {0xf900, 0xfaff}, {0x1b000, 0x1b16f}, {0x20000, 0x3ffff},
};

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

Kind asciiKindOf(char32_t c)
{
    const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    return isWord ? Kind::Word : Kind::Break;
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) // nearly everything that is not Chinese
        return asciiKindOf(c);
    if (c >= 0x4e00 && c <= 0x9fff)
        return Kind::Glyph;
    if (std::ranges::any_of(glyphRanges, [c](const Range &range) { return c >= range.first && c <= range.last; }))
        return Kind::Glyph;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Symbol_Other)
        return Kind::Glyph;
    if (category == QChar::Other_Format || category == QChar::Symbol_Modifier || isVariationSelector(c))
        return c < 0x80 ? Kind::Break : Kind::Nothing; // '^' and '`' are modifiers too
    const bool isWord = category <= QChar::Number_Other || QChar::isLetter(c);
    return isWord ? Kind::Word : Kind::Break;
}

/// Collects words while characters come in.
class Cutter
{
public:
    explicit Cutter(qsizetype length) { m_words.reserve(length * 3); }

    void take(char32_t c)
    {
        switch (kindOf(c)) {
        case Kind::Nothing: return;
        case Kind::Break:
            m_letters = 0;
            endRun();
            return;
        case Kind::Word:
            endRun();
            for (const char16_t unit : QChar::fromUcs4(c))
                addLetter(unit);
            return;
        case Kind::Glyph:
            m_letters = 0;
            if (m_glyph != 0) {
                beginWord();
                m_words += QChar::fromUcs4(m_glyph);
                m_words += QChar::fromUcs4(c);
            }
            m_glyph = c;
            return;
        }
    }

    [[nodiscard]] QString finish()
    {
        endRun();
        return std::move(m_words);
    }

private:
    void beginWord()
    {
        if (!m_words.isEmpty())
            m_words += u' ';
    }

    void addLetter(char16_t unit)
    {
        if (m_letters == 0)
            beginWord();
        if (m_letters++ < longestWord)
            m_words += QChar(unit);
    }

    void endRun()
    {
        if (m_glyph == 0)
            return;
        beginWord();
        m_words += QChar::fromUcs4(m_glyph);
        m_glyph = 0;
    }

    QString m_words;
    qsizetype m_letters = 0; ///< of the word under way
    char32_t m_glyph = 0; ///< the last one of the run under way
};

/// In the text a run may go on where the needle ends: its last glyph alone would then be missing there.
void dropLoneEnd(QStringList &words)
{
    if (words.size() < 2)
        return;
    const QString &last = words.last();
    const QString &pair = words.at(words.size() - 2);
    const bool isGlyph = kindOf(last.toUcs4().first()) == Kind::Glyph;
    if (isGlyph && pair.size() > last.size() && pair.endsWith(last))
        words.removeLast();
}

/// A longer word may begin so. Of a script without blanks no word is longer than two.
bool mayGoOn(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return characters.size() == 1 || kindOf(characters.first()) != Kind::Glyph;
}

/// One CDATA section, one tag or the text up to the next of them; returns what follows.
QStringView takePiece(QStringView rest, QString &values)
{
    constexpr auto open = "<![CDATA["_L1;
    constexpr auto close = "]]>"_L1;
    const auto upTo = [rest](qsizetype found) { return found < 0 ? rest.size() : found; };
    if (rest.startsWith(open)) {
        const qsizetype end = upTo(rest.indexOf(close));
        values += rest.first(end).sliced(open.size());
        return rest.sliced(std::min(end + close.size(), rest.size()));
    }
    if (rest.startsWith(u'<')) {
        values += u' ';
        return rest.sliced(std::min(upTo(rest.indexOf(u'>')) + 1, rest.size()));
    }
    const qsizetype end = upTo(rest.indexOf(u'<'));
    values += rest.first(end);
    return rest.sliced(end);
}

} // namespace

QString searchText(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    Cutter cutter(plain.size());
    const QList<uint> characters = plain.toUcs4();
    for (const uint c : characters)
        cutter.take(c);
    return cutter.finish();
}

QStringList searchWords(const QString &text)
{
    return searchText(text).split(u' ', Qt::SkipEmptyParts);
}

QString searchPhrase(const QString &text)
{
    QStringList words = searchWords(text);
    dropLoneEnd(words);
    if (words.isEmpty())
        return {};
    // Only where there is a reason: for a beginning FTS5 reads all there is of all words that begin so.
    return u'"' + words.join(u' ') + (mayGoOn(words.last()) ? u"\"*"_s : u"\""_s);
}

QString withoutMarkup(const QByteArray &body)
{
    QString text = QString::fromUtf8(body);
    if (!text.trimmed().startsWith(u'<'))
        return text;
    QString values;
    for (QStringView rest = text; !rest.isEmpty();)
        rest = takePiece(rest, values);
    return values;
}

} // namespace core
