// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryquery_p.h"
#include "core/inspector/filtergroups_p.h"
#include "core/inspector/filtertraits_p.h"
#include "core/inspector/searchtext.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Order = SqlCondition::Order;

struct IndexedColumn
{
    QLatin1String column;
    QLatin1String index;
    QLatin1String only; ///< what the index is restricted to, said again so that SQLite sees it may be used
    bool isInBlocks = false;
};

constexpr IndexedColumn keyColumn{"d.event_key"_L1, "deliveries_by_key"_L1, "d.event_key <> ''"_L1, true};
constexpr IndexedColumn senderColumn{"d.sender"_L1, "deliveries_by_sender"_L1, {}, true};
constexpr IndexedColumn flagsColumn{"d.flags"_L1, "deliveries_by_flags"_L1, "d.flags <> 0"_L1};

QString textOf(const FilterValue &value)
{
    return std::get<FilterText>(value).text;
}

IndexRange rangeOf(const IndexedColumn &column, const QString &test, const QVariantList &values)
{
    IndexRange range{.index = column.index, .range = {column.column + test, values}, .isInBlocks = column.isInBlocks};
    if (!column.only.isEmpty())
        range.range.add(u" AND "_s + column.only);
    return range;
}

Clause anyOf(const QList<IndexRange> &ranges)
{
    Clause any;
    for (const IndexRange &range : ranges)
        any.add((any.sql.isEmpty() ? u"("_s : u" OR ("_s) + range.range.sql + u')', range.range.values);
    return any;
}

/// Equal to any of the values in any of the columns; or to none.
Clause equal(std::initializer_list<QStringView> columns, const QStringList &values, bool isNegated)
{
    Clause any;
    for (const QStringView column : columns) {
        for (const QString &value : values)
            any.add((any.sql.isEmpty() ? QString() : u" OR "_s) + column + u" = ?"_s, {value});
    }
    if (any.sql.isEmpty())
        any.sql = u"0"_s;
    if (isNegated)
        any.sql = u"NOT ("_s + any.sql + u')';
    return any;
}

/// The first text behind all that begin so.
QString behind(QString beginning)
{
    // As SQLite compares: by bytes, of which U+10FFFF has the highest.
    return beginning + QString::fromUcs4(U"\U0010ffff");
}

SqlCondition patterns(const IndexedColumn &column, const FilterGroup &group)
{
    SqlCondition condition{.order = Order::ById};
    for (const FilterValue &value : group.values) {
        const auto &text = std::get<FilterText>(value);
        if (!text.isPattern) {
            condition.ranges += rangeOf(column, u" = ?"_s, {text.text});
            continue;
        }
        const GlobPattern pattern = globOf(text.text);
        condition.ranges +=
            rangeOf(column, u" >= ? AND "_s + column.column + u" < ? AND "_s + column.column + u" GLOB ?"_s,
                    {pattern.beginning, behind(pattern.beginning), pattern.glob});
    }
    condition.condition = anyOf(condition.ranges);
    if (group.isNegated) {
        condition.condition.sql = u"NOT ("_s + condition.condition.sql + u')';
        condition.ranges.clear();
        condition.order = Order::None;
    }
    return condition;
}

Clause states(const FilterGroup &group)
{
    QStringList names;
    for (const auto state : {Delivery::State::Accepted, Delivery::State::UrlCheck, Delivery::State::Rejected}) {
        if (holds(group, DeliverySummary{.state = state}))
            names += toString(state);
    }
    return equal({u"d.state"}, names, false);
}

/// As isVerified() in core/inspector/filtermatching.
Clause verifications(const FilterGroup &group)
{
    const bool isForVerified = holds(group, DeliverySummary{.state = Delivery::State::Accepted});
    const bool isForOthers = holds(group, DeliverySummary{.state = Delivery::State::Rejected});
    if (isForVerified == isForOthers)
        return {isForVerified ? u"1"_s : u"0"_s, {}};
    return {isForVerified ? u"d.state <> 'rejected' OR d.type <> ''"_s : u"d.state = 'rejected' AND d.type = ''"_s, {}};
}

Clause accounts(const FilterGroup &group)
{
    QStringList ids;
    for (const FilterValue &value : group.values)
        ids += std::get<FilterAccount>(value).id.toString();
    return equal({u"d.account"}, ids, group.isNegated);
}

Clause texts(std::initializer_list<QStringView> columns, const FilterGroup &group)
{
    QStringList values;
    for (const FilterValue &value : group.values)
        values += textOf(value);
    return equal(columns, values, group.isNegated);
}

/// Number of digits and first digit, as in the schema.
int classOf(std::chrono::microseconds duration)
{
    const QString digits = QString::number(duration.count());
    return static_cast<int>(digits.size()) * 10 + digits.front().digitValue();
}

/// All classes on that side of a class, with it.
QString classesFrom(int bound, bool isLower)
{
    constexpr int most = 199; // 64 bits have 19 digits
    QStringList classes;
    for (int of = isLower ? bound : 10; of <= (isLower ? most : bound); ++of)
        classes += QString::number(of);
    return classes.join(u',');
}

/// What of the comparison is between classes is left to the rows.
SqlCondition took(const FilterGroup &group)
{
    using Comparison = FilterDuration::Comparison;
    const auto &wanted = std::get<FilterDuration>(group.values.first());
    const bool isLonger = wanted.comparison == Comparison::Above || wanted.comparison == Comparison::AtLeast;
    const bool isOpen = wanted.comparison == Comparison::Above || wanted.comparison == Comparison::Below;
    // Denied, longer becomes shorter, and the bound itself changes sides.
    const bool isLower = isLonger != group.isNegated;
    const QString sign = (isLower ? u" >"_s : u" <"_s) + (isOpen != group.isNegated ? u" ?"_s : u"= ?"_s);
    const Clause condition{u"d.duration_us"_s + sign, {static_cast<qint64>(wanted.duration.count())}};
    const IndexRange range{
        .index = u"deliveries_by_duration"_s,
        .range = {u"d.duration_class IN ("_s + classesFrom(classOf(wanted.duration), isLower) + u')', {}},
        .rest = condition};
    return {.condition = condition, .ranges = {range}, .order = Order::ById};
}

QString escapedForLike(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

/// Whether a row holds the text as it is written, for rows that the full-text index does not know yet. What is searched
/// of a row is what core/inspector/deliveryindexing takes.
Clause written(const QString &text)
{
    const QString all = u"(d.type || ' ' || d.event || ' ' || d.sender || ' ' || d.message_id || ' ' || d.summary || "
                        "' ' || CASE WHEN length(coalesce(d.plain, d.body)) = 0 THEN d.remote_address || ' ' || "
                        "d.path || ' ' || CAST(substr(d.body, 1, 1024) AS TEXT) "
                        "ELSE CAST(substr(coalesce(d.plain, d.body), 1, 65536) AS TEXT) END)"_s;
    if (text.toLower() == text.toUpper()) // as Chinese: several times as fast
        return {u"instr("_s + all + u", ?) > 0"_s, {text}};
    return {all + u" LIKE ? ESCAPE '\\'"_s, {escapedForLike(text)}};
}

/// Of the ids that are being looked at.
constexpr QStringView matchInWindow =
    u"d.id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN {first} AND {last})";

constexpr QStringView notIndexed = u"d.id > (SELECT value FROM progress WHERE name = 'indexed')";

/// A text for which the full-text index cannot lead: it is denied, or has nothing that the index knows.
SqlCondition search(const FilterGroup &group)
{
    Clause any;
    for (const FilterValue &value : group.values) {
        const QString phrase = searchPhrase(textOf(value));
        any.add(any.sql.isEmpty() ? QString() : u" OR "_s);
        if (phrase.isEmpty()) {
            any.add(u"d.summary LIKE ? ESCAPE '\\'"_s, {escapedForLike(textOf(value))});
        } else {
            const Clause late = written(textOf(value));
            any.add(u""_s + matchInWindow + u" OR ("_s + notIndexed + u" AND "_s + late.sql + u')',
                    QVariantList{phrase} + late.values);
        }
    }
    any.sql = (group.isNegated ? u"NOT ("_s : u"("_s) + any.sql + u')';
    return {.condition = any};
}

/// Of few rows, which are looked up by their ids.
SqlCondition marked(const QString &test)
{
    const Clause condition{u"d.id IN (SELECT delivery FROM marks WHERE "_s + test + u')', {}};
    return {.condition = condition, .ranges = {{.range = condition}}, .order = Order::ById};
}

/// Every value that contains one of the flags has a part of the index, in which the newest come first.
SqlCondition flagged(Delivery::Flags flags)
{
    const int wanted = static_cast<int>(flags.toInt());
    SqlCondition condition{.condition = {u"d.flags & ? <> 0"_s, {wanted}}, .order = Order::ById};
    for (int value = 1; value <= allFlags; ++value) {
        if (value & wanted)
            condition.ranges += rangeOf(flagsColumn, u" = ?"_s, {value});
    }
    return condition;
}

/// An index of these alone: all of it is the range.
SqlCondition retries()
{
    const Clause condition{u"d.attempt > 1"_s, {}};
    const IndexRange all{.index = u"deliveries_by_retry"_s, .range = {u"d.attempt > 1 AND d.dedupe_key >= ''"_s, {}}};
    return {.condition = condition, .ranges = {all}, .order = Order::Whole};
}

SqlCondition traits(const FilterGroup &group)
{
    const auto trait = std::get<Trait>(group.values.first());
    SqlCondition condition = trait == Trait::Starred ? marked(u"starred <> 0"_s)
        : trait == Trait::Noted                      ? marked(u"note <> ''"_s)
        : trait == Trait::Retry                      ? retries()
                                                     : flagged(flagsOf(trait));
    if (group.isNegated)
        return {.condition = {u"NOT ("_s + condition.condition.sql + u')', condition.condition.values}};
    return condition;
}

bool isText(const FilterGroup &group)
{
    return group.field == FilterField::Word || group.field == FilterField::Text;
}

QStringList phrasesOf(const FilterGroup &group)
{
    QStringList phrases;
    for (const FilterValue &value : group.values)
        phrases += searchPhrase(textOf(value));
    return phrases;
}

bool isForIndex(const FilterGroup &group)
{
    return isText(group) && !group.isNegated && !phrasesOf(group).contains(QString());
}

SqlCondition conditionOf(const FilterGroup &group)
{
    switch (group.field) {
    case FilterField::Type: return {.condition = texts({u"d.type", u"d.event"}, group)};
    case FilterField::Event: return {.condition = texts({u"d.event"}, group)};
    case FilterField::Account: return {.condition = accounts(group)};
    case FilterField::State: return {.condition = states(group)};
    case FilterField::Verified: return {.condition = verifications(group)};
    case FilterField::Key: return patterns(keyColumn, group);
    case FilterField::From: return patterns(senderColumn, group);
    case FilterField::Took: return took(group);
    case FilterField::Is: return traits(group);
    case FilterField::Word:
    case FilterField::Text:
    case FilterField::Since:
    case FilterField::Until: break;
    }
    return search(group);
}

} // namespace

QString inWindow(QString sql, const IdWindow &window)
{
    return sql.replace("{first}"_L1, QString::number(window.first)).replace("{last}"_L1, QString::number(window.last));
}

bool isOfKind(const FilterGroup &group)
{
    switch (group.field) {
    case FilterField::Type:
    case FilterField::Event:
    case FilterField::Account:
    case FilterField::State:
    case FilterField::Verified: return true;
    default: return false;
    }
}

IndexRange rangeOf(const DeliveryKind &kind)
{
    const Clause range{u"d.state = ? AND d.account = ? AND d.type = ? AND d.event = ?"_s,
                       {kind.state, kind.account, kind.type, kind.event}};
    return {.index = u"deliveries_by_kind"_s, .range = range};
}

QList<SqlCondition> sqlConditionsOf(const DeliveryFilter &filter)
{
    QList<SqlCondition> conditions;
    const QList<FilterGroup> groups = groupsOf(filter);
    for (const FilterGroup &group : groups) {
        if (!isForIndex(group) && !isOfKind(group))
            conditions += conditionOf(group);
    }
    return conditions;
}

std::optional<SqlCondition> kindConditionOf(const DeliveryFilter &filter)
{
    SqlCondition together;
    const QList<FilterGroup> groups = groupsOf(filter);
    for (const FilterGroup &group : groups) {
        if (isOfKind(group))
            together.condition.require(conditionOf(group).condition);
    }
    return together.condition.sql.isEmpty() ? std::nullopt : std::optional(together);
}

bool fits(const DeliveryFilter &filter, const DeliveryKind &kind)
{
    const DeliverySummary any{.account = AppId::parse(kind.account).value_or(AppId()),
                              .state = parseDeliveryState(kind.state).value_or(Delivery::State::Rejected),
                              .type = kind.type,
                              .event = kind.event};
    return std::ranges::all_of(groupsOf(filter),
                               [&any](const FilterGroup &group) { return !isOfKind(group) || holds(group, any); });
}

QString matchExpressionOf(const DeliveryFilter &filter)
{
    QStringList parts;
    const QList<FilterGroup> groups = groupsOf(filter);
    for (const FilterGroup &group : groups) {
        if (isForIndex(group))
            parts += u'(' + phrasesOf(group).join(" OR "_L1) + u')';
    }
    return parts.join(" AND "_L1);
}

Clause unindexedMatchOf(const DeliveryFilter &filter)
{
    Clause rows{notIndexed.toString(), {}};
    const QList<FilterGroup> groups = groupsOf(filter);
    for (const FilterGroup &group : groups) {
        if (!isForIndex(group))
            continue;
        Clause any;
        for (const FilterValue &value : group.values) {
            const Clause one = written(textOf(value));
            any.add((any.sql.isEmpty() ? QString() : u" OR "_s) + one.sql, one.values);
        }
        rows.require(any);
    }
    return rows;
}

} // namespace core
