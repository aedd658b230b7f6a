// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"

#include <limits>

namespace core {

/// Conditions of one field of which one has to hold; or a single one that must not.
struct FilterGroup
{
    FilterField field = FilterField::Word;
    bool isNegated = false;
    QList<FilterValue> values;
};

/// All of these hold together. Times are not among them: timeWindowOf() has them.
[[nodiscard]] QList<FilterGroup> groupsOf(const DeliveryFilter &filter);

/// Whether that holds of a delivery.
[[nodiscard]] bool holds(const FilterGroup &group, const DeliverySummary &delivery);

/// Milliseconds since the epoch, both ends included.
struct TimeWindow
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool isBounded() const { return *this != TimeWindow(); }
    [[nodiscard]] bool contains(qint64 moment) const { return moment >= first && moment <= last; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

/// What all since: and until: leave.
[[nodiscard]] TimeWindow timeWindowOf(const DeliveryFilter &filter, const QDateTime &now);

/// What a star stands for, as a beginning and a GLOB of SQLite.
struct GlobPattern
{
    QString beginning;
    QString glob;
};
[[nodiscard]] GlobPattern globOf(const QString &pattern);

} // namespace core
