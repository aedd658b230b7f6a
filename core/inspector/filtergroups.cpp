// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtergroups_p.h"

#include <algorithm>

namespace core {

namespace {

bool isTime(FilterField field)
{
    return field == FilterField::Since || field == FilterField::Until;
}

/// Whether several values are alternatives.
bool isAlternative(const FilterTerm &term)
{
    return !term.isNegated && term.field != FilterField::Word && term.field != FilterField::Took
        && term.field != FilterField::Is;
}

qint64 milliseconds(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}

/// The first millisecond of what is meant, and the last.
TimeWindow spanOf(const FilterValue &value, const QDateTime &now)
{
    if (const auto *ago = std::get_if<FilterAgo>(&value)) {
        const qint64 at =
            milliseconds(now) - std::chrono::duration_cast<std::chrono::milliseconds>(ago->duration).count();
        return {.first = at, .last = at};
    }
    const auto &moment = std::get<FilterMoment>(value);
    if (!moment.time.isValid())
        return {.first = milliseconds(moment.date.startOfDay()),
                .last = milliseconds(moment.date.addDays(1).startOfDay()) - 1};
    const qint64 at = milliseconds(QDateTime(moment.date, moment.time));
    return {.first = at, .last = at};
}

} // namespace

QList<FilterGroup> groupsOf(const DeliveryFilter &filter)
{
    QList<FilterGroup> groups;
    for (const FilterTerm &term : filter.terms) {
        if (isTime(term.field))
            continue;
        const auto sameField = std::ranges::find_if(groups, [&term](const FilterGroup &group) {
            return isAlternative(term) && !group.isNegated && group.field == term.field;
        });
        if (sameField != groups.end())
            sameField->values.append(term.value);
        else
            groups.append({.field = term.field, .isNegated = term.isNegated, .values = {term.value}});
    }
    return groups;
}

TimeWindow timeWindowOf(const DeliveryFilter &filter, const QDateTime &now)
{
    TimeWindow window;
    for (const FilterTerm &term : filter.terms) {
        if (!isTime(term.field))
            continue;
        const TimeWindow span = spanOf(term.value, now);
        if (term.field == FilterField::Since && !term.isNegated)
            window.first = std::max(window.first, span.first);
        else if (term.field == FilterField::Since)
            window.last = std::min(window.last, span.first - 1);
        else if (!term.isNegated)
            window.last = std::min(window.last, span.last);
        else
            window.first = std::max(window.first, span.last + 1);
    }
    return window;
}

GlobPattern globOf(const QString &pattern)
{
    GlobPattern parts;
    bool isBeginning = true;
    for (const QChar c : pattern) {
        const bool isStar = c == u'*' || c == u'…';
        isBeginning = isBeginning && !isStar;
        if (isBeginning)
            parts.beginning += c;
        if (isStar)
            parts.glob += u'*';
        else if (c == u'[' || c == u'?')
            parts.glob += u'[' + QString(c) + u']';
        else
            parts.glob += c;
    }
    return parts;
}

} // namespace core
