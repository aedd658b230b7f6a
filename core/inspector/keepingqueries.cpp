// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/keepingqueries_p.h"
#include "core/storage/statement.h"

#include <QSqlQuery>

#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> readNumber(const QSqlDatabase &database, const Clause &clause)
{
    auto query = execute(database, clause);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<DeliveryId>> readIdsOf(const QSqlDatabase &database, const Clause &clause)
{
    auto query = execute(database, clause);
    if (!query)
        return fail(query.error());
    QList<DeliveryId> ids;
    while (query->next())
        ids.append(DeliveryId(query->value(0).toLongLong()));
    return ids;
}

DeliveryFilter with(DeliveryFilter filter, std::initializer_list<Trait> traits)
{
    for (const Trait trait : traits)
        filter.terms.append({.field = FilterField::Is, .value = trait});
    return filter;
}

} // namespace

Result<QList<DeliveryId>> readIds(const QSqlDatabase &database, const DeliveryFilter &filter, const QDateTime &now,
                                  DeliveryId before, int limit)
{
    auto searching = DeliverySearching::begin(database, filter, now, {.from = before});
    if (!searching)
        return fail(searching.error());
    QList<DeliveryId> ids;
    const auto take = [&ids](const QSqlQuery &row) { ids += DeliveryId(row.value(0).toLongLong()); };
    while (!searching->isDone() && ids.size() < limit) {
        if (const auto taken = searching->page(u"d.id"_s, limit - int(ids.size()), take); !taken)
            return fail(taken.error());
    }
    return ids;
}

Result<QList<DeliveryId>> readOldest(const QSqlDatabase &database, Which which, qint64 limit)
{
    const QString rows = which == Which::Rejected ? u"INDEXED BY deliveries_by_kind WHERE state = 'rejected' AND"_s
                                                  : u"NOT INDEXED WHERE"_s;
    return readIdsOf(database,
                     {u"SELECT id FROM deliveries "_s + rows
                          + u" NOT EXISTS (SELECT 1 FROM marks WHERE delivery = id) ORDER BY id LIMIT ?"_s,
                      {limit}});
}

Result<Purged> countForPurge(const QSqlDatabase &database, const DeliveryFilter &filter, const QDateTime &now,
                             Purge::Marked marked)
{
    const auto count = [&](const DeliveryFilter &some) -> Result<qint64> {
        auto searching = DeliverySearching::begin(database, some, now, {});
        if (!searching)
            return fail(searching.error());
        qint64 rows = 0;
        while (!searching->isDone()) {
            const auto more = searching->count(std::numeric_limits<qint64>::max());
            if (!more)
                return fail(more.error());
            rows += *more;
        }
        return rows;
    };
    const auto all = filter.isEmpty() ? countRows(database, Which::Any) : count(filter);
    if (!all || marked == Purge::Marked::Remove)
        return all.map([](qint64 rows) { return Purged{.removed = rows}; });
    const auto starred = count(with(filter, {Trait::Starred}));
    const auto noted = count(with(filter, {Trait::Noted}));
    const auto both = count(with(filter, {Trait::Starred, Trait::Noted}));
    for (const auto *part : {&starred, &noted, &both}) {
        if (!*part)
            return fail(part->error());
    }
    const qint64 kept = *starred + *noted - *both;
    return Purged{.removed = *all - kept, .kept = kept};
}

Result<qint64> countRows(const QSqlDatabase &database, Which which)
{
    return readNumber(database,
                      {which == Which::Any ? u"SELECT count(*) FROM deliveries"_s
                                           : u"SELECT count(*) FROM deliveries WHERE state = 'rejected'"_s,
                       {}});
}

Result<LogPages> readPages(const QSqlDatabase &database)
{
    LogPages pages;
    constexpr qint64 incremental = 2;
    const auto size = readNumber(database, {u"PRAGMA page_size"_s, {}});
    const auto count = readNumber(database, {u"PRAGMA page_count"_s, {}});
    const auto unused = readNumber(database, {u"PRAGMA freelist_count"_s, {}});
    const auto mode = readNumber(database, {u"PRAGMA auto_vacuum"_s, {}});
    for (const auto *part : {&size, &count, &unused, &mode}) {
        if (!*part)
            return fail(part->error());
    }
    return LogPages{.size = *size, .count = *count, .unused = *unused, .isIncremental = *mode == incremental};
}

Result<LogUse> readUse(const QSqlDatabase &database)
{
    const auto pages = readPages(database);
    if (!pages)
        return fail(pages.error());
    LogUse use{
        .usedBytes = pages->usedBytes(), .freeBytes = pages->unused * pages->size, .canShrink = pages->isIncremental};
    auto states = execute(
        database, {u"SELECT state, count(*) FROM deliveries INDEXED BY deliveries_by_kind GROUP BY state"_s, {}});
    auto accounts =
        execute(database,
                {u"SELECT account, sum(n) AS n FROM (SELECT account, count(*) AS n FROM deliveries INDEXED BY "
                 "deliveries_by_kind GROUP BY state, account) GROUP BY account ORDER BY n DESC"_s,
                 {}});
    auto rest =
        execute(database,
                {u"SELECT (SELECT min(received_at) FROM deliveries), (SELECT max(received_at) FROM deliveries), "
                 "(SELECT count(*) FROM marks), (SELECT value FROM progress WHERE name = 'turnedAway')"_s,
                 {}});
    for (const auto *part : {&states, &accounts, &rest}) {
        if (!*part)
            return fail(part->error());
    }
    while (states->next()) {
        use.states.insert(states->value(0).toString(), states->value(1).toLongLong());
        use.rows += states->value(1).toLongLong();
    }
    while (accounts->next())
        use.accounts.append({.appId = accounts->value(0).toString(), .rows = accounts->value(1).toLongLong()});
    if (rest->next()) {
        const auto moment = [&rest](int column) {
            return rest->isNull(column) ? QDateTime()
                                        : QDateTime::fromMSecsSinceEpoch(rest->value(column).toLongLong(), Qt::UTC);
        };
        use.oldest = moment(0);
        use.newest = moment(1);
        use.marked = rest->value(2).toLongLong();
        use.turnedAway = rest->value(3).toLongLong();
    }
    return use;
}

Result<qint64> giveBack(const QSqlDatabase &database, int pages)
{
    auto given = execute(database, {u"PRAGMA incremental_vacuum(%1)"_s.arg(pages), {}});
    if (!given)
        return fail(given.error());
    while (given->next()) { } // each step is one page
    given->finish();
    return readNumber(database, {u"PRAGMA freelist_count"_s, {}});
}

Done addTurnedAway(const QSqlDatabase &database, qint64 requests)
{
    const auto added = execute(database,
                               {u"INSERT INTO progress (name, value) VALUES ('turnedAway', ?) "
                                "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"_s,
                                {requests}});
    if (!added)
        return fail(added.error());
    return {};
}

} // namespace core
