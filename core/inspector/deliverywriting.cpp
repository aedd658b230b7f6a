// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverymarks_p.h"
#include "core/inspector/deliveryrows_p.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView latin1(const QByteArray &array) // any byte survives
{
    return QLatin1StringView(array);
}

constexpr auto insertStatement =
    "INSERT INTO deliveries (received_at, account, state, failed_step, reason, mode, type, event, event_key, "
    "sender, message_id, "
    "dedupe_key, summary, duration_us, attempt, first_at, flags, answered_by, remote_address, method, path, query, "
    "headers, reply_status, reply, body, plain) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace

DeliveryWriting::DeliveryWriting(const QSqlDatabase &database)
    : m_database(database)
    , m_insert(database, insertStatement)
    , m_remove(prepared(database, u"DELETE FROM deliveries WHERE id = ?"_s))
    , m_completing(database)
    , m_indexing(database)
{ }

Done DeliveryWriting::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return fail(storageError(m_database, query.lastError()));
    return {};
}

Done DeliveryWriting::begin()
{
    return run(u"BEGIN IMMEDIATE"_s); // waits for another process here, never in the middle
}

Done DeliveryWriting::commit()
{
    return run(u"COMMIT"_s);
}

Done DeliveryWriting::checkpoint()
{
    return run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

void DeliveryWriting::rollback()
{
    m_completing.finish();
    [[maybe_unused]] const Done ignored = run(u"ROLLBACK"_s); // SQLite may have done it already
}

Result<DeliveryId> DeliveryWriting::insert(const Delivery &delivery)
{
    const QString account = delivery.account.toString();
    const QString state = toString(delivery.state);
    const QString failedStep = callback::toString(delivery.failedStep);
    const QString mode = toString(delivery.mode);
    const QByteArray headers = headersAsText(delivery.headers);
    const bool isPlain = delivery.plain == delivery.body && !delivery.body.isEmpty();
    const std::array<BoundValue, 27> values{
        delivery.receivedAt.toMSecsSinceEpoch(),
        account,
        state,
        failedStep,
        delivery.reason,
        mode,
        delivery.type,
        delivery.event,
        delivery.eventKey,
        delivery.from,
        delivery.messageId,
        delivery.dedupeKey,
        delivery.summary,
        qint64(delivery.duration.count()),
        qint64(delivery.attempt),
        delivery.attempt > 1 ? delivery.firstAt.toMSecsSinceEpoch() : qint64(0),
        qint64(delivery.flags.toInt()),
        delivery.answeredBy,
        delivery.remoteAddress,
        latin1(delivery.method),
        latin1(delivery.path),
        latin1(delivery.query),
        latin1(headers),
        qint64(delivery.replyStatus),
        QByteArrayView(delivery.reply),
        QByteArrayView(delivery.body),
        isPlain ? BoundValue() : QByteArrayView(delivery.plain),
    };
    if (const Done stored = m_insert.run(values); !stored)
        return fail(stored.error());
    const qint64 id = m_insert.lastInsertId();
    if (delivery.isStarred || !delivery.note.isEmpty()) { // imported
        const Done marked = writeMark(m_database, DeliveryId(id), {delivery.isStarred, delivery.note});
        if (!marked)
            return fail(marked.error());
    }
    if (delivery.stages) { // imported, too
        const DeliveryCompletion known{.stages = *delivery.stages, .forwarded = delivery.forwards};
        if (const Done completed = m_completing.write({{.id = DeliveryId(id), .completion = known}}); !completed)
            return fail(completed.error());
    }
    return DeliveryId(id);
}

Result<qint64> DeliveryWriting::removeAll(const QList<DeliveryId> &ids, Purge::Marked marked)
{
    qint64 removed = 0;
    for (const DeliveryId id : ids) {
        const auto mark = readMark(m_database, id);
        if (!mark)
            return fail(mark.error());
        const bool isMarked = *mark && ((*mark)->isStarred || !(*mark)->note.isEmpty());
        if (!*mark || (isMarked && marked == Purge::Marked::Keep)) // since a moment ago
            continue;
        if (const Done gone = remove(id.value()); !gone)
            return fail(gone.error());
        ++removed;
    }
    return removed;
}

Done DeliveryWriting::remove(qint64 id)
{
    if (Done gone = m_indexing.remove(DeliveryId(id)); !gone)
        return gone;
    return execute(m_remove, {id}, m_database);
}

} // namespace core
