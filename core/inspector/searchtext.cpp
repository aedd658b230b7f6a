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

Kind kindOf(char32_t c)
{
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
    void take(char32_t c)
    {
        switch (kindOf(c)) {
        case Kind::Nothing: return;
        case Kind::Break:
            endWord();
            endRun();
            return;
        case Kind::Word:
            endRun();
            m_word += QChar::fromUcs4(c);
            return;
        case Kind::Glyph:
            endWord();
            const QString glyph = QString::fromUcs4(&c, 1);
            if (!m_glyph.isEmpty())
                m_words.append(m_glyph + glyph);
            m_glyph = glyph;
            return;
        }
    }

    [[nodiscard]] QStringList finish()
    {
        endWord();
        endRun();
        return std::move(m_words);
    }

private:
    void endWord()
    {
        if (!m_word.isEmpty())
            m_words.append(m_word.left(longestWord));
        m_word.clear();
    }

    void endRun()
    {
        if (!m_glyph.isEmpty())
            m_words.append(m_glyph);
        m_glyph.clear();
    }

    QStringList m_words;
    QString m_word;
    QString m_glyph;
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

QStringList searchWords(const QString &text)
{
    Cutter cutter;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_KC).toLower().toUcs4();
    for (const uint c : characters)
        cutter.take(c);
    return cutter.finish();
}

QString searchPhrase(const QString &text)
{
    QStringList words = searchWords(text);
    dropLoneEnd(words);
    return words.isEmpty() ? QString() : u'"' + words.join(u' ') + u"\"*"_s;
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
