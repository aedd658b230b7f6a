// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/characters_p.h"
#include "core/template/texts.h"
#include "core/template/valuerules_p.h"

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedChars = 64;

/// The id in limits.json, "template.keyword.phoneNumber".
QString ruleId(KeywordKind kind)
{
    QString name = toString(kind);
    for (qsizetype at = name.indexOf(u'_'); at >= 0; at = name.indexOf(u'_'))
        name.replace(at, 2, name.at(at + 1).toUpper());
    return u"template.keyword."_s + name;
}

std::optional<Problem> checkCount(KeywordKind kind, const QString &field, qsizetype count, qint64 most,
                                  const QString &unit)
{
    if (count <= most)
        return {};
    const QString message = unit == "digits"_L1 ? Texts::tr("\"%1\" takes at most %2 digits; found %3")
                                                : Texts::tr("\"%1\" takes at most %2 characters; found %3");
    return Problem{.path = pathOf(field),
                   .rule = ruleId(kind) + u'.' + unit,
                   .limit = most,
                   .found = count,
                   .unit = unit,
                   .message = message.arg(field).arg(most).arg(count),
                   .code = badArgument};
}

QString quoted(char32_t c)
{
    return u'"' + QString::fromUcs4(&c, 1) + u'"';
}

/// All characters of one sort, and not too many.
template <typename Accepts>
std::optional<Problem> checkAll(KeywordKind kind, const QString &field, const QString &text, qint64 most,
                                Accepts accepts)
{
    if (const auto other = firstOther(text, accepts))
        return formProblem(kind, field, text, quoted(*other));
    return checkCount(kind, field, countChars(text), most, u"chars"_s);
}

std::optional<Problem> checkNumber(const QString &field, const QString &text, qint64 most)
{
    int points = 0;
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (isDigit(c.unicode()))
            ++digits;
        else if (c != u'.' || ++points > 1)
            return formProblem(KeywordKind::Number, field, text, quoted(c.unicode()));
    }
    if (digits == 0)
        return formProblem(KeywordKind::Number, field, text, u'"' + text.left(quotedChars) + u'"');
    return checkCount(KeywordKind::Number, field, digits, most, u"digits"_s);
}

std::optional<Problem> checkAmount(const QString &field, const QString &text, qint64 most)
{
    QStringView rest = text;
    if (!rest.isEmpty() && rest.front().category() == QChar::Symbol_Currency)
        rest = rest.sliced(1);
    if (rest.endsWith(u'元'))
        rest.chop(1);
    int points = 0;
    qsizetype digits = 0;
    for (const QChar c : rest) {
        if (isDigit(c.unicode()))
            ++digits;
        else if (c != u'.' || digits == 0 || ++points > 1)
            return formProblem(KeywordKind::Amount, field, text, quoted(c.unicode()));
    }
    if (digits == 0 || rest.back() == u'.')
        return formProblem(KeywordKind::Amount, field, text, u'"' + text.left(quotedChars) + u'"');
    const qsizetype point = rest.indexOf(u'.');
    return checkCount(KeywordKind::Amount, field, point < 0 ? digits : point, most, u"digits"_s);
}

std::optional<Problem> checkCar(const QString &field, const QString &text, qint64 most)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isFirst = i == 0;
        const char32_t c = nextChar(text, i);
        const bool isEnd = isFirst || i == text.size();
        if (!isDigit(c) && !isLatinLetter(c) && !(isEnd && isChinese(c)))
            return formProblem(KeywordKind::CarNumber, field, text, quoted(c));
    }
    return checkCount(KeywordKind::CarNumber, field, countChars(text), most, u"chars"_s);
}

bool isOfName(char32_t c)
{
    return isChinese(c) || isLatinLetter(c) || isSymbol(c) || c == U' ';
}

std::optional<Problem> checkName(const QString &field, const QString &text, const ValueLimits &limits)
{
    if (const auto other = firstOther(text, isOfName))
        return formProblem(KeywordKind::Name, field, text, quoted(*other));
    const bool hasChinese = firstOther(text, [](char32_t c) { return !isChinese(c); }).has_value();
    auto problem =
        checkCount(KeywordKind::Name, field, countChars(text), hasChinese ? limits.most : limits.mostLatin, u"chars"_s);
    if (problem)
        problem->rule = hasChinese ? u"template.keyword.nameChinese.chars"_s : u"template.keyword.nameLetters.chars"_s;
    return problem;
}

bool isAsciiVisible(char32_t c)
{
    return isDigit(c) || isLatinLetter(c) || c == U' ' || isSymbol(c);
}

} // namespace

QString pathOf(const QString &field)
{
    return u"data."_s + field + u".value";
}

Problem formProblem(KeywordKind kind, const QString &field, const QString &text, const QString &what)
{
    return {.path = pathOf(field),
            .rule = ruleId(kind) + u".form",
            .limit = toString(kind),
            .found = text.left(quotedChars),
            .message = Texts::tr("\"%1\" takes %2; found %3").arg(field, ruleOf(kind), what),
            .code = badArgument,
            .advice = Texts::tr("For example: %1").arg(sampleOf(kind))};
}

std::optional<Problem> checkForm(KeywordKind kind, const QString &field, const QString &text, const ValueLimits &limits)
{
    const auto isOfPhone = [](char32_t c) { return isDigit(c) || isSymbol(c) || c == U' '; };
    switch (kind) {
    case KeywordKind::Thing: return checkCount(kind, field, countChars(text), limits.most, u"chars"_s);
    case KeywordKind::Number: return checkNumber(field, text, limits.most);
    case KeywordKind::Letter: return checkAll(kind, field, text, limits.most, isLatinLetter);
    case KeywordKind::Symbol: return checkAll(kind, field, text, limits.most, isSymbol);
    case KeywordKind::CharacterString: return checkAll(kind, field, text, limits.most, isAsciiVisible);
    case KeywordKind::Time:
    case KeywordKind::Date: return checkMoment(kind, field, text);
    case KeywordKind::Amount: return checkAmount(field, text, limits.most);
    case KeywordKind::PhoneNumber: return checkAll(kind, field, text, limits.most, isOfPhone);
    case KeywordKind::CarNumber: return checkCar(field, text, limits.most);
    case KeywordKind::Name: return checkName(field, text, limits);
    case KeywordKind::Phrase: return checkAll(kind, field, text, limits.most, isChinese);
    case KeywordKind::Constant:
    case KeywordKind::Free: return {};
    }
    Q_UNREACHABLE();
}

} // namespace core::templates
