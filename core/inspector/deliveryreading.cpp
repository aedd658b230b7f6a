// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryquery_p.h"
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/filterretries_p.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView summaryColumns =
    u"d.id, d.received_at, d.account, d.state, d.failed_step, d.reason, d.type, d.event, "
    "d.event_key, d.sender, d.message_id, d.summary, d.duration_us, d.attempt, d.first_at, d.flags, d.answered_by, "
    "(SELECT starred FROM marks WHERE delivery = d.id), (SELECT note FROM marks WHERE delivery = d.id), d.dedupe_key";
constexpr int summaryColumnCount = 20;

AppId accountOf(const QVariant &text)
{
    return AppId::parse(text.toString()).value_or(AppId());
}

/// From four columns, the first of which is verified_us.
std::optional<Delivery::Stages> stagesOf(const QSqlQuery &row, int column)
{
    const auto stage = [&row, column](int number) -> std::optional<std::chrono::microseconds> {
        const QVariant value = row.value(column + number);
        return value.isNull() ? std::nullopt : std::optional(std::chrono::microseconds(value.toLongLong()));
    };
    const auto committed = stage(1);
    if (!committed)
        return {};
    return Delivery::Stages{.verified = stage(0),
                            .committed = *committed,
                            .forwarded = stage(2),
                            .replied = stage(3).value_or(std::chrono::microseconds())};
}

Error notFound(DeliveryId id)
{
    return {.kind = Error::Kind::NotFound,
            .message = QCoreApplication::translate("Delivery", "There is no delivery %1.").arg(id.value())};
}

DeliverySummary summaryOf(const QSqlQuery &row)
{
    return {
        .id = DeliveryId(row.value(0).toLongLong()),
        .receivedAt = momentOf(row.value(1)),
        .account = accountOf(row.value(2)),
        .state = parseDeliveryState(row.value(3).toString()).value_or(Delivery::State::Rejected),
        .failedStep = callback::parseStep(row.value(4).toString()),
        .reason = row.value(5).toString(),
        .type = row.value(6).toString(),
        .event = row.value(7).toString(),
        .eventKey = row.value(8).toString(),
        .from = row.value(9).toString(),
        .messageId = row.value(10).toString(),
        .dedupeKey = row.value(19).toString(),
        .summary = row.value(11).toString(),
        .duration = std::chrono::microseconds(row.value(12).toLongLong()),
        .attempt = row.value(13).toInt(),
        .firstAt = row.value(13).toInt() > 1 ? momentOf(row.value(14)) : QDateTime(),
        .flags = Delivery::Flags::fromInt(row.value(15).toUInt()),
        .answeredBy = row.value(16).toString(),
        .isStarred = row.value(17).toBool(),
        .note = row.value(18).toString(),
    };
}

} // namespace

Result<DeliverySearch> readSearch(const QSqlDatabase &database, const DeliveryFilter &filter, const SearchStart &start,
                                  int limit, const SearchPace &pace)
{
    auto searching = DeliverySearching::begin(database, filter, QDateTime::currentDateTimeUtc(), start, pace);
    if (!searching)
        return fail(searching.error());
    DeliverySearch found;
    const bool isTellingOfRetries = hidesRetries(filter);
    const QString columns = summaryColumns.toString() + (isTellingOfRetries ? u", "_s + retriesColumn() : QString());
    const auto take = [&found, isTellingOfRetries](const QSqlQuery &row) {
        found.rows += summaryOf(row);
        if (isTellingOfRetries)
            takeRetries(found.rows.last(), row.value(summaryColumnCount));
    };
    do {
        if (searching->isDone())
            return found;
        const auto taken = searching->page(columns, limit - int(found.rows.size()), take);
        if (!taken)
            return fail(taken.error());
    } while (found.rows.size() < limit && !searching->isDue());
    const bool isFull = found.rows.size() >= limit;
    if (!isFull && searching->isDone())
        return found;
    found.reached = isFull ? found.rows.constLast().id : searching->reached();
    auto moment = execute(
        database, {u"SELECT received_at FROM deliveries WHERE id >= ? ORDER BY id LIMIT 1"_s, {found.reached.value()}});
    if (!moment)
        return fail(moment.error());
    if (moment->next())
        found.reachedAt = momentOf(moment->value(0));
    return found;
}

Result<DeliveryId> readLastUntil(const QSqlDatabase &database, const QDateTime &moment)
{
    auto last = execute(database,
                        {u"SELECT id FROM deliveries INDEXED BY deliveries_by_time WHERE received_at <= ? "
                         "ORDER BY received_at DESC, id DESC LIMIT 1"_s,
                         {moment.toMSecsSinceEpoch()}});
    if (!last)
        return fail(last.error());
    return last->next() ? DeliveryId(last->value(0).toLongLong()) : DeliveryId();
}

Result<DeliverySummary> readSummary(const QSqlDatabase &database, DeliveryId id)
{
    auto query =
        execute(database, {u"SELECT "_s + summaryColumns + u" FROM deliveries d WHERE d.id = ?"_s, {id.value()}});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(notFound(id));
    return summaryOf(*query);
}

Result<Delivery> readDelivery(const QSqlDatabase &database, DeliveryId id)
{
    auto query = execute(database,
                         {u"SELECT "_s + summaryColumns
                              + u", d.mode, d.remote_address, d.method, d.path, d.query, d.headers, "
                                "d.reply_status, d.reply, d.body, coalesce(d.plain, d.body), s.verified_us, "
                                "s.committed_us, s.forwarded_us, s.replied_us, "
                                "EXISTS (SELECT 1 FROM forwards WHERE delivery = d.id) FROM deliveries d LEFT JOIN "
                                "stages s ON s.delivery = d.id "
                                "WHERE d.id = ?"_s,
                          {id.value()}});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(notFound(id));
    const DeliverySummary summary = summaryOf(*query);
    const auto rest = [&query](int column) { return query->value(summaryColumnCount + column); };
    const auto forwards = rest(14).toBool() ? readForwarded(database, id) : Result<QList<forwarding::Forwarded>>();
    if (!forwards)
        return fail(forwards.error());
    return Delivery{
        .id = summary.id,
        .receivedAt = summary.receivedAt,
        .account = summary.account,
        .remoteAddress = rest(1).toString(),
        .method = rest(2).toString().toLatin1(),
        .path = rest(3).toString().toLatin1(),
        .query = rest(4).toString().toLatin1(),
        .headers = headersFromText(rest(5).toString()),
        .body = rest(8).toByteArray(),
        .state = summary.state,
        .failedStep = summary.failedStep,
        .reason = summary.reason,
        .mode = parseCallbackMode(rest(0).toString()).value_or(CallbackMode::Plain),
        .plain = rest(9).toByteArray(),
        .type = summary.type,
        .event = summary.event,
        .eventKey = summary.eventKey,
        .from = summary.from,
        .messageId = summary.messageId,
        .dedupeKey = summary.dedupeKey,
        .summary = summary.summary,
        .attempt = summary.attempt,
        .firstAt = summary.firstAt,
        .flags = summary.flags,
        .replyStatus = rest(6).toInt(),
        .reply = rest(7).toByteArray(),
        .answeredBy = summary.answeredBy,
        .stages = stagesOf(*query, summaryColumnCount + 10),
        .forwards = *forwards,
        .duration = summary.duration,
        .isStarred = summary.isStarred,
        .note = summary.note,
    };
}

Result<QList<DeliverySummary>> readTries(const QSqlDatabase &database, DeliveryId id)
{
    auto one =
        execute(database, {u"SELECT "_s + summaryColumns + u" FROM deliveries d WHERE d.id = ?"_s, {id.value()}});
    if (!one)
        return fail(one.error());
    if (!one->next())
        return fail(notFound(id));
    const DeliverySummary asked = summaryOf(*one);
    const QString &key = asked.dedupeKey;
    if (key.isEmpty())
        return QList{asked};
    // The first by its moment, the others by the index that holds only what was tried again.
    const qint64 first = (asked.attempt > 1 ? asked.firstAt : asked.receivedAt).toMSecsSinceEpoch();
    const QString account = u""_s + asked.account.toString(); // never NULL
    const QString columns = u"SELECT "_s + summaryColumns + u" FROM deliveries d "_s;
    auto query = execute(database,
                         {columns
                              + u"WHERE d.received_at = ? AND +d.attempt = 1 AND d.dedupe_key = ? AND +d.account = ? "
                                "UNION ALL "_s
                              + columns
                              + u"INDEXED BY deliveries_by_retry WHERE d.attempt > 1 AND d.dedupe_key = ? AND "
                                "d.first_at = ? AND +d.account = ? ORDER BY 1"_s,
                          {first, key, account, key, first, account}});
    if (!query)
        return fail(query.error());
    QList<DeliverySummary> tries;
    while (query->next())
        tries.append(summaryOf(*query));
    return tries;
}

Result<QList<Delivery>> readRecent(const QSqlDatabase &database, const QDateTime &since, int most)
{
    auto query = execute(database,
                         {u"SELECT d.received_at, d.account, d.attempt, d.first_at, d.mode, d.dedupe_key, d.query, "
                          "d.reply_status, d.reply FROM deliveries d INDEXED BY deliveries_by_time "
                          "WHERE d.received_at >= ? AND d.state = 'accepted' ORDER BY d.received_at DESC LIMIT ?"_s,
                          {since.toMSecsSinceEpoch(), most}});
    if (!query)
        return fail(query.error());
    QList<Delivery> recent;
    while (query->next())
        recent.append(Delivery{.receivedAt = momentOf(query->value(0)),
                               .account = accountOf(query->value(1)),
                               .query = query->value(6).toString().toLatin1(),
                               .mode = parseCallbackMode(query->value(4).toString()).value_or(CallbackMode::Plain),
                               .dedupeKey = query->value(5).toString(),
                               .attempt = query->value(2).toInt(),
                               .firstAt = momentOf(query->value(3)),
                               .replyStatus = query->value(7).toInt(),
                               .reply = query->value(8).toByteArray()});
    std::ranges::reverse(recent);
    return recent;
}

Result<QList<Delivery>> readDeliveries(const QSqlDatabase &database, const QList<DeliveryId> &ids)
{
    QList<Delivery> deliveries;
    deliveries.reserve(ids.size());
    for (const DeliveryId id : ids) {
        auto delivery = readDelivery(database, id);
        if (delivery)
            deliveries.append(std::move(*delivery));
        else if (delivery.error().kind != Error::Kind::NotFound) // pruned since
            return fail(delivery.error());
    }
    return deliveries;
}

Result<QList<Delivery>> withoutKnown(const QSqlDatabase &database, const QList<Delivery> &deliveries, DeliveryId upTo)
{
    // A "+" keeps SQLite from the index of that column: few rows share a moment, but all may share their account.
    QList<Delivery> fresh;
    for (const Delivery &delivery : deliveries) {
        const auto latin1 = [](const QByteArray &bytes) { return QVariant(u""_s + QString::fromLatin1(bytes)); };
        auto found =
            execute(database,
                    {u"SELECT 1 FROM deliveries WHERE received_at = ? AND +id <= ? AND +account = ? AND "
                     "method = ? AND path = ? AND query = ? AND body = ? LIMIT 1"_s,
                     {delivery.receivedAt.toMSecsSinceEpoch(), upTo.value(),
                      QVariant(u""_s + delivery.account.toString()), latin1(delivery.method), latin1(delivery.path),
                      latin1(delivery.query), delivery.body.isNull() ? QByteArray("") : delivery.body}});
        if (!found)
            return fail(found.error());
        if (!found->next())
            fresh.append(delivery);
    }
    return fresh;
}

Result<DeliveryCount> countAll(const QSqlDatabase &database)
{
    auto query = execute(database, {u"SELECT count(*) FROM deliveries"_s, {}});
    if (!query)
        return fail(query.error());
    return DeliveryCount{.rows = query->next() ? query->value(0).toLongLong() : 0};
}

Result<CountedSome> countSome(const QSqlDatabase &database, const DeliveryFilter &filter, const SearchStart &start,
                              qint64 atMost, const SearchPace &pace)
{
    auto searching = DeliverySearching::begin(database, filter, QDateTime::currentDateTimeUtc(), start, pace);
    if (!searching)
        return fail(searching.error());
    CountedSome counted;
    while (!searching->isDone() && counted.rows < atMost) {
        const auto some = searching->count(atMost - counted.rows);
        if (!some)
            return fail(some.error());
        counted.rows += *some;
        if (searching->isDue() && !searching->isDone()) {
            counted.reached = searching->reached();
            break;
        }
    }
    return counted;
}

} // namespace core
