// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/textfaults_p.h"

#include <QRegularExpression>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t deleteCharacter = 0x7f;

bool isControl(QChar c)
{
    return c < QChar::Space || c == QChar(deleteCharacter);
}

/// JSON has short escapes for some ("\n"); DEL may stand as it is.
bool needsEscape(QChar c)
{
    return c < QChar::Space && !u"\b\f\n\r\t"_s.contains(c);
}

} // namespace

std::optional<BadCharacter> findBadCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isSurrogate() || isControl(c))
            return BadCharacter{.unit = c.unicode(), .position = i, .needsEscape = needsEscape(c)};
    }
    return std::nullopt;
}

std::optional<BadCharacter> findEscape(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (needsEscape(text[i]))
                return BadCharacter{.unit = text[i].unicode(), .position = i, .needsEscape = true};
        }
    }
    for (const QJsonValue item : value.toArray()) {
        if (auto found = findEscape(item))
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (auto found = findEscape(member.key()))
            return found;
        if (auto found = findEscape(member.value()))
            return found;
    }
    return std::nullopt;
}

QString codePoint(char16_t unit)
{
    return u"U+%1"_s.arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'));
}

QString findWrittenEscape(const QString &text)
{
    static const QRegularExpression form(u"\\\\u[0-9a-fA-F]{4}"_s);
    return form.match(text).captured();
}

QString shortened(const QString &text, qsizetype limit)
{
    QString line = text.left(limit);
    const bool isCut = text.size() > limit;
    if (isCut && line.back().isHighSurrogate())
        line.chop(1);
    for (QChar &c : line) {
        if (isControl(c))
            c = u'·';
    }
    return isCut ? line + u'…' : line;
}

} // namespace core::menu
