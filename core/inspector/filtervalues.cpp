// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"
#include "core/inspector/filtertraits_p.h"
#include "core/inspector/filtervalues_p.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Comparison = FilterDuration::Comparison;

struct Mark
{
    QLatin1String text;
    Comparison comparison;
};

/// The longer ones first, since they begin with the shorter ones.
constexpr std::array marks{Mark{">="_L1, Comparison::AtLeast}, Mark{"<="_L1, Comparison::AtMost},
                           Mark{">"_L1, Comparison::Above}, Mark{"<"_L1, Comparison::Below}};

Result<FilterValue> parseState(const QString &text)
{
    for (const auto state : {Delivery::State::Accepted, Delivery::State::UrlCheck, Delivery::State::Rejected}) {
        if (text.compare(toString(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return invalid({}, FilterTexts::tr("\"%1\" is no state; there are accepted, urlCheck and rejected").arg(text));
}

Result<FilterValue> parseVerified(const QString &text)
{
    if (text.compare("yes"_L1, Qt::CaseInsensitive) == 0)
        return Verified::Yes;
    if (text.compare("no"_L1, Qt::CaseInsensitive) == 0)
        return Verified::No;
    return invalid({}, FilterTexts::tr("\"%1\" is neither yes nor no").arg(text));
}

Result<FilterValue> parseIs(const QString &text)
{
    if (const auto trait = parseTrait(text))
        return *trait;
    const QStringList names = traitNames();
    return invalid({},
                   FilterTexts::tr("a delivery is never \"%1\"; the nearest is is:%2, and there are %3")
                       .arg(text, nearestName(text, names), names.join(", "_L1)));
}

Result<FilterValue> parseAccount(const QString &text, const QList<Account> &accounts)
{
    const auto isMeant = [&text](const Account &account) {
        return account.name.compare(text, Qt::CaseInsensitive) == 0 || account.appId.toString() == text;
    };
    const auto known = std::ranges::find_if(accounts, isMeant);
    if (known != accounts.end())
        return FilterAccount{.written = text, .id = known->appId};
    if (const auto id = AppId::parse(text); id && id->toString() == text)
        return FilterAccount{.written = text, .id = *id};
    QStringList names;
    for (const Account &account : accounts)
        names += account.name;
    const QString nearest = nearestName(text, names);
    if (nearest.isEmpty())
        return invalid({}, FilterTexts::tr("there is no account \"%1\"").arg(text));
    return invalid({},
                   FilterTexts::tr("there is no account \"%1\"; the nearest is account:%2")
                       .arg(text, quotedForFilter({.text = nearest}, FilterField::Account)));
}

Result<FilterValue> parseTook(const QString &text)
{
    QString narrow = text;
    narrow.replace(u'＞', u'>').replace(u'＜', u'<').replace(u'＝', u'=');
    const auto mark = std::ranges::find_if(marks, [&](const Mark &known) { return narrow.startsWith(known.text); });
    if (mark == marks.end())
        return invalid({}, FilterTexts::tr("a comparison is missing; write took:>%1 or took:<%1").arg(text));
    const auto duration = parseFilterDuration(narrow.mid(mark->text.size()));
    if (!duration)
        return fail(duration.error());
    return FilterDuration{.comparison = mark->comparison, .duration = *duration};
}

std::optional<FilterMoment> parseMoment(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return {};
    if (text.size() == 10)
        return FilterMoment{.date = date};
    QTime time;
    for (const auto &form : {u"'T'HH:mm"_s, u"'T'HH:mm:ss"_s}) {
        if (!time.isValid())
            time = QTime::fromString(text.mid(10).toUpper(), form);
    }
    if (!time.isValid())
        return {};
    return FilterMoment{.date = date, .time = time};
}

Result<FilterValue> parseTime(const QString &text)
{
    if (const auto moment = parseMoment(text))
        return *moment;
    if (const auto ago = parseFilterDuration(text))
        return FilterAgo{.duration = *ago};
    return invalid({},
                   FilterTexts::tr("\"%1\" is no time; write how long ago (30s, 5m, 1h, 7d) or when (%2, %3)")
                       .arg(text, u"2026-11-21"_s, u"2026-11-21T10:00"_s));
}

Result<FilterValue> parsePattern(const FilterToken &token, FilterField field)
{
    FilterText value{.text = token.text, .isPattern = !token.isQuoted && isFilterPattern(token.text, field)};
    if (value.isPattern && isFilterPattern(value.text.left(1), field))
        return invalid({},
                       FilterTexts::tr("the beginning is missing before the star; write %1:o6_* or quote the star")
                           .arg(toString(field)));
    return value;
}

/// How each kind of value is written.
struct Writing
{
    FilterField field;

    QString operator()(const FilterText &text) const { return quotedForFilter(text, field); }
    QString operator()(const FilterAccount &account) const
    {
        return quotedForFilter({.text = account.written}, FilterField::Account);
    }
    QString operator()(Delivery::State state) const { return toString(state); }
    QString operator()(Verified verified) const { return verified == Verified::Yes ? u"yes"_s : u"no"_s; }
    QString operator()(Trait trait) const { return traitNames().at(static_cast<int>(trait)); }
    QString operator()(const FilterDuration &took) const
    {
        const auto mark = std::ranges::find(marks, took.comparison, &Mark::comparison);
        return mark->text + filterDurationText(took.duration);
    }
    QString operator()(const FilterAgo &ago) const { return filterDurationText(ago.duration); }
    QString operator()(const FilterMoment &moment) const
    {
        const QString date = moment.date.toString(u"yyyy-MM-dd"_s);
        if (!moment.time.isValid())
            return date;
        return date + moment.time.toString(moment.time.second() == 0 ? u"'T'HH:mm"_s : u"'T'HH:mm:ss"_s);
    }
};

} // namespace

Result<FilterValue> parseFilterValue(FilterField field, const FilterToken &token, const QList<Account> &accounts)
{
    switch (field) {
    case FilterField::Word:
    case FilterField::Text:
    case FilterField::Type:
    case FilterField::Event: return FilterText{.text = token.text};
    case FilterField::Key:
    case FilterField::From: return parsePattern(token, field);
    case FilterField::Account: return parseAccount(token.text, accounts);
    case FilterField::State: return parseState(token.text);
    case FilterField::Verified: return parseVerified(token.text);
    case FilterField::Is: return parseIs(token.text);
    case FilterField::Took: return parseTook(token.text);
    case FilterField::Since:
    case FilterField::Until: return parseTime(token.text);
    }
    Q_UNREACHABLE();
}

QString filterValueText(FilterField field, const FilterValue &value)
{
    return std::visit(Writing{field}, value);
}

} // namespace core
