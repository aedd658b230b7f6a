// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtergroups_p.h"
#include "core/inspector/filtertraits_p.h"

#include <algorithm>

namespace core {

namespace {

/// As SQLite's NOCASE, which knows the case of 26 letters: to Qt the sign of Kelvin is a k.
bool isSame(const QString &one, const QString &other)
{
    const auto lower = [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c; };
    return std::ranges::equal(one, other, {}, lower, lower);
}

/// Whether the pieces between the stars follow each other in the text.
bool fitsPattern(const QString &text, QString pattern)
{
    const QStringList pieces = pattern.replace(u'…', u'*').split(u'*');
    const QString &last = pieces.constLast();
    if (!text.startsWith(pieces.constFirst()))
        return false;
    qsizetype at = pieces.constFirst().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = text.indexOf(pieces.at(i), at);
        if (found < 0)
            return false;
        at = found + pieces.at(i).size();
    }
    return text.size() - at >= last.size() && text.endsWith(last);
}

bool fits(const QString &text, const FilterText &wanted)
{
    return wanted.isPattern ? fitsPattern(text, wanted.text) : text == wanted.text;
}

bool compares(std::chrono::microseconds duration, const FilterDuration &wanted)
{
    switch (wanted.comparison) {
    case FilterDuration::Comparison::Above: return duration > wanted.duration;
    case FilterDuration::Comparison::AtLeast: return duration >= wanted.duration;
    case FilterDuration::Comparison::Below: return duration < wanted.duration;
    case FilterDuration::Comparison::AtMost: return duration <= wanted.duration;
    }
    Q_UNREACHABLE();
}

/// Also one that passed every step, and was refused as a repetition: its type is known.
bool isVerified(const DeliverySummary &delivery)
{
    return delivery.state != Delivery::State::Rejected || !delivery.type.isEmpty();
}

bool holds(FilterField field, const FilterValue &value, const DeliverySummary &delivery)
{
    switch (field) {
    case FilterField::Type: {
        const QString &wanted = std::get<FilterText>(value).text;
        return isSame(delivery.type, wanted) || isSame(delivery.event, wanted);
    }
    case FilterField::Event: return isSame(delivery.event, std::get<FilterText>(value).text);
    case FilterField::Key: return fits(delivery.eventKey, std::get<FilterText>(value));
    case FilterField::From: return fits(delivery.from, std::get<FilterText>(value));
    case FilterField::Account: return delivery.account == std::get<FilterAccount>(value).id;
    case FilterField::State: return delivery.state == std::get<Delivery::State>(value);
    case FilterField::Verified: return isVerified(delivery) == (std::get<Verified>(value) == Verified::Yes);
    case FilterField::Took: return compares(delivery.duration, std::get<FilterDuration>(value));
    case FilterField::Is: return has(delivery, std::get<Trait>(value));
    case FilterField::Word:
    case FilterField::Text:
    case FilterField::Since:
    case FilterField::Until: break; // asked elsewhere
    }
    return true;
}

} // namespace

bool holds(const FilterGroup &group, const DeliverySummary &delivery)
{
    const bool any = std::ranges::any_of(group.values,
                                         [&](const FilterValue &value) { return holds(group.field, value, delivery); });
    return any != group.isNegated;
}

std::optional<bool> matches(const DeliveryFilter &filter, const DeliverySummary &delivery, const QDateTime &now)
{
    if (!timeWindowOf(filter, now).contains(delivery.receivedAt.toMSecsSinceEpoch()))
        return false;
    bool isKnown = true;
    const QList<FilterGroup> groups = groupsOf(filter);
    for (const FilterGroup &group : groups) {
        if (group.field == FilterField::Word || group.field == FilterField::Text) {
            isKnown = false;
            continue;
        }
        if (!holds(group, delivery))
            return false;
    }
    isKnown = isKnown && !isBehindTheFirst(filter, delivery); // the log knows whether that is there
    return isKnown ? std::optional(true) : std::nullopt;
}

} // namespace core
