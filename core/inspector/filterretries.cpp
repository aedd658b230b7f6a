// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filterretries_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The platform tries three times. So many stand behind a first one at most, which bounds how many rows in a row a
/// search may have to pass over, also in a flood of one and the same message.
constexpr int mostTries = 10;

/// A key comes again when somebody sends the same bytes for days; the nearest of so many rows are looked at.
constexpr int mostNeighbours = 32;

/// Which flags of a retry its first try has to tell of.
constexpr Delivery::Flag toldFlags[] = {Delivery::AnswersDiffer, Delivery::ForwardFailed, Delivery::TargetsDiffer};
constexpr uint flagsRoom = 32; ///< more than these are together

bool isSharedByTries(FilterField field)
{
    return field != FilterField::Is && field != FilterField::Took;
}

} // namespace

bool hidesRetries(const DeliveryFilter &filter)
{
    return filter.retries == Retries::BehindTheFirst
        && std::ranges::all_of(filter.terms, isSharedByTries, &FilterTerm::field);
}

bool isBehindTheFirst(const DeliveryFilter &filter, const DeliverySummary &delivery)
{
    return delivery.attempt > 1 && delivery.attempt <= mostTries && hidesRetries(filter);
}

bool isFirstTryOf(const DeliverySummary &first, const DeliverySummary &retry)
{
    return first.attempt == 1 && retry.attempt > 1 && first.dedupeKey == retry.dedupeKey
        && first.account == retry.account && first.receivedAt == retry.firstAt;
}

void noteRetry(DeliverySummary &first, const DeliverySummary &retry)
{
    first.tries = std::max(first.tries, retry.attempt);
    for (const Delivery::Flag flag : toldFlags)
        first.laterFlags |= retry.flags & flag;
}

Clause withoutHiddenRetries(qint64 since)
{
    return {u"d.attempt NOT BETWEEN 2 AND "_s + QString::number(mostTries)
                + u" OR d.first_at < ? OR NOT EXISTS (SELECT 1 FROM deliveries f INDEXED BY "
                  "deliveries_by_time WHERE f.received_at = d.first_at AND f.attempt = 1 AND "
                  "f.dedupe_key = d.dedupe_key AND f.account = d.account)",
            {since}};
}

/// Its number is the highest attempt * flagsRoom + the flags. Retries come after their first try, but in an imported
/// file, or a flood, they may lie before it.
QString retriesColumn()
{
    const QString nearest = u"SELECT attempt, flags, first_at, account FROM deliveries INDEXED BY deliveries_by_retry "
                            "WHERE attempt > 1 AND dedupe_key = d.dedupe_key AND id "_s;
    const QString limit = u" LIMIT "_s + QString::number(mostNeighbours);
    QString told = QString::number(flagsRoom);
    for (const Delivery::Flag flag : toldFlags)
        told += u" + max(r.flags & "_s + QString::number(flag) + u')';
    return u"CASE WHEN d.attempt = 1 AND d.dedupe_key <> '' THEN "
           "(SELECT max(r.attempt) * "_s
        + told + u" FROM (SELECT * FROM ("_s + nearest + u"> d.id ORDER BY id"_s + limit
        + u") UNION ALL SELECT * FROM ("_s + nearest + u"< d.id ORDER BY id DESC"_s + limit
        + u")) r WHERE r.first_at = d.received_at AND r.account = d.account AND r.attempt <= "_s
        + QString::number(mostTries) + u") END"_s;
}

void takeRetries(DeliverySummary &first, const QVariant &column)
{
    const uint told = column.toUInt(); // NULL = none
    first.tries = std::max(1, static_cast<int>(told / flagsRoom));
    first.laterFlags = Delivery::Flags::fromInt(told % flagsRoom);
}

} // namespace core
