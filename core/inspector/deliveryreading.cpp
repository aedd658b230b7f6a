// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/searchtext.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// SQL with the values for its question marks.
struct Clause
{
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more)
    {
        sql += (sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        values += more;
    }
};

constexpr QStringView summaryColumns =
    u"d.id, d.received_at, d.account, d.state, d.failed_step, d.reason, d.type, d.event, "
    "d.sender, d.message_id, d.summary, d.duration_us";

QString escapedForLike(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

/// Everything but the type, which may stand in either of two indexed columns.
Clause conditionsOf(const DeliveryFilter &filter, DeliveryId before, const QString &expression)
{
    Clause clause;
    if (!expression.isEmpty())
        clause.add(u"search MATCH ?"_s, {expression});
    if (before.isValid())
        clause.add(expression.isEmpty() ? u"d.id < ?"_s : u"search.rowid < ?"_s, {before.value()});
    if (!filter.account.isNull())
        clause.add(u"d.account = ?"_s, {filter.account.toString()});
    if (filter.state)
        clause.add(u"d.state = ?"_s, {toString(*filter.state)});
    if (expression.isEmpty() && !filter.text.trimmed().isEmpty()) // no word in it, so nothing that the index knows
        clause.add(u"d.summary LIKE ? ESCAPE '\\'"_s, {escapedForLike(filter.text.trimmed())});
    return clause;
}

/// The full-text index leads where it is asked: it yields rows newest first without sorting.
QString tablesFor(const QString &expression)
{
    return expression.isEmpty() ? u" FROM deliveries d"_s
                                : u" FROM search CROSS JOIN deliveries d ON d.id = search.rowid"_s;
}

Clause pageQuery(const DeliveryFilter &filter, DeliveryId before, int limit)
{
    const QString expression = searchExpression(filter.text);
    const QString type = filter.type.trimmed();
    const QString newestFirst =
        expression.isEmpty() ? u" ORDER BY d.id DESC LIMIT ?"_s : u" ORDER BY search.rowid DESC LIMIT ?"_s;
    Clause where = conditionsOf(filter, before, expression);
    if (type.isEmpty() || !expression.isEmpty()) {
        if (!type.isEmpty())
            where.add(u"(d.type = ? OR d.event = ?)"_s, {type, type});
        return {u"SELECT "_s + summaryColumns + tablesFor(expression) + where.sql + newestFirst,
                where.values + QVariantList{limit}};
    }
    // One index each, and no more than a page from either.
    Clause byType = where;
    Clause byEvent = where;
    byType.add(u"d.type = ?"_s, {type});
    byEvent.add(u"d.event = ?"_s, {type});
    const auto branch = [&](const Clause &clause) -> QString {
        return u"SELECT id FROM (SELECT d.id"_s + tablesFor(expression) + clause.sql + newestFirst + u')';
    };
    return {u"SELECT "_s + summaryColumns + u" FROM deliveries d WHERE d.id IN ("_s + branch(byType) + u" UNION "_s
                + branch(byEvent) + u')' + newestFirst,
            byType.values + QVariantList{limit} + byEvent.values + QVariantList{limit, limit}};
}

Result<QSqlQuery> execute(const QSqlDatabase &database, const Clause &clause)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool done = query.prepare(clause.sql);
    for (const QVariant &value : clause.values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return fail(storageError(database, query.lastError()));
    return query;
}

QDateTime momentOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

AppId accountOf(const QVariant &text)
{
    return AppId::parse(text.toString()).value_or(AppId());
}

QList<HttpHeader> headersOf(const QString &text)
{
    QList<HttpHeader> headers;
    const QByteArrayList lines = text.toLatin1().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon >= 0)
            headers.append({.name = line.first(colon), .value = line.sliced(colon + 2)});
    }
    return headers;
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
        .from = row.value(8).toString(),
        .messageId = row.value(9).toString(),
        .summary = row.value(10).toString(),
        .duration = std::chrono::microseconds(row.value(11).toLongLong()),
    };
}

} // namespace

Result<QList<DeliverySummary>> readPage(const QSqlDatabase &database, const DeliveryFilter &filter, DeliveryId before,
                                        int limit)
{
    auto query = execute(database, pageQuery(filter, before, limit));
    if (!query)
        return fail(query.error());
    QList<DeliverySummary> page;
    while (query->next())
        page.append(summaryOf(*query));
    return page;
}

Result<Delivery> readDelivery(const QSqlDatabase &database, DeliveryId id)
{
    auto query = execute(database,
                         {u"SELECT "_s + summaryColumns
                              + u", d.mode, d.dedupe_key, d.remote_address, d.method, d.path, d.query, d.headers, "
                                "d.reply_status, d.reply, d.body, coalesce(d.plain, d.body) FROM deliveries d "
                                "WHERE d.id = ?"_s,
                          {id.value()}});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Delivery", "There is no delivery %1.").arg(id.value()));
    const DeliverySummary summary = summaryOf(*query);
    return Delivery{
        .id = summary.id,
        .receivedAt = summary.receivedAt,
        .account = summary.account,
        .remoteAddress = query->value(14).toString(),
        .method = query->value(15).toString().toLatin1(),
        .path = query->value(16).toString().toLatin1(),
        .query = query->value(17).toString().toLatin1(),
        .headers = headersOf(query->value(18).toString()),
        .body = query->value(21).toByteArray(),
        .state = summary.state,
        .failedStep = summary.failedStep,
        .reason = summary.reason,
        .mode = parseCallbackMode(query->value(12).toString()).value_or(CallbackMode::Plain),
        .plain = query->value(22).toByteArray(),
        .type = summary.type,
        .event = summary.event,
        .from = summary.from,
        .messageId = summary.messageId,
        .dedupeKey = query->value(13).toString(),
        .summary = summary.summary,
        .replyStatus = query->value(19).toInt(),
        .reply = query->value(20).toByteArray(),
        .duration = summary.duration,
    };
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

Result<qint64> countOlder(const QSqlDatabase &database, const QDateTime &moment, const AppId &account)
{
    Clause where;
    where.add(u"d.received_at < ?"_s, {moment.toMSecsSinceEpoch()});
    if (!account.isNull())
        where.add(u"d.account = ?"_s, {account.toString()});
    auto query = execute(database, {u"SELECT count(*) FROM deliveries d"_s + where.sql, where.values});
    if (!query)
        return fail(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<qint64> countDeliveries(const QSqlDatabase &database, const DeliveryFilter &filter)
{
    const QString expression = searchExpression(filter.text);
    const QString type = filter.type.trimmed();
    Clause where = conditionsOf(filter, {}, expression);
    if (!type.isEmpty())
        where.add(u"(d.type = ? OR d.event = ?)"_s, {type, type});
    where.sql.prepend(u"SELECT count(*)"_s + tablesFor(expression));
    auto query = execute(database, where);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace core
