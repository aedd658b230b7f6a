// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/texts.h"
#include "core/template/valuerules_p.h"

#include <QDate>
#include <QRegularExpression>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

enum class Found { Wrong, Time, Date, Both };

struct Moment
{
    Found found = Found::Wrong;
    bool isOtherSpelling = false; ///< 2026-01-01, which phones take and the documentation does not name
};

Moment momentIn(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(?:(\d{4})年(\d{1,2})月(\d{1,2})日)|(?:(\d{4})([-/.])(\d{1,2})\5(\d{1,2})))?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return {};
    const bool hasDate = match.hasCaptured(1) && !match.capturedView(1).isEmpty();
    const bool hasOtherDate = match.hasCaptured(4) && !match.capturedView(4).isEmpty();
    const bool hasTime = match.hasCaptured(8) && !match.capturedView(8).isEmpty();
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    if (hasDate && !QDate::isValid(number(1), number(2), number(3)))
        return {};
    if (hasOtherDate && !QDate::isValid(number(4), number(6), number(7)))
        return {};
    if (hasTime && (number(8) > 23 || number(9) > 59 || number(10) > 59))
        return {};
    const bool hasAnyDate = hasDate || hasOtherDate;
    if (!hasAnyDate && !hasTime)
        return {};
    return {.found = !hasTime ? Found::Date : hasAnyDate ? Found::Both : Found::Time, .isOtherSpelling = hasOtherDate};
}

bool fits(KeywordKind kind, Found found, qsizetype index)
{
    if (found == Found::Both)
        return true;
    if (kind == KeywordKind::Time)
        return found == Found::Time;
    return found == Found::Date || (found == Found::Time && index > 0); // 2026年1月1日 08:00~09:00
}

} // namespace

std::optional<Problem> checkMoment(KeywordKind kind, const QString &field, const QString &text)
{
    const QString what = u'"' + text.left(64) + u'"';
    const QStringList sides = text.split(u'~');
    if (sides.size() > 2)
        return formProblem(kind, field, text, what);
    bool isOtherSpelling = false;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const Moment moment = momentIn(sides.at(i).trimmed());
        if (moment.found == Found::Wrong || !fits(kind, moment.found, i))
            return formProblem(kind, field, text, what);
        isOtherSpelling = isOtherSpelling || moment.isOtherSpelling;
    }
    if (!isOtherSpelling)
        return {};
    Problem problem = formProblem(kind, field, text, what);
    problem.severity = Problem::Severity::Warning;
    problem.rule = u"template.keyword.date.spelling"_s;
    problem.message =
        Texts::tr("\"%1\" is documented for dates such as 2026年1月1日; found %2, which is reported to pass")
            .arg(field, what);
    return problem;
}

} // namespace core::templates
