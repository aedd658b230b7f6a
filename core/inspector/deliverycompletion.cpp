// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"
#include "core/inspector/deliverycompletion_p.h"
#include "core/inspector/deliveryrows_p.h"
#include "core/storage/statement.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestWait{100};

// The driver writes null bytes as NULL.
QVariant bytes(const QByteArray &array)
{
    return array.isNull() ? QByteArray("") : array;
}

qint64 microseconds(std::chrono::microseconds duration)
{
    return static_cast<qint64>(duration.count());
}

} // namespace

void PendingCompletions::add(CompletedDelivery completed)
{
    if (m_waiting.empty())
        m_due = SteadyTime::clock::now() + longestWait;
    m_waiting.push_back(std::move(completed));
}

std::vector<CompletedDelivery> PendingCompletions::take()
{
    return std::exchange(m_waiting, {});
}

// Rows are made from the delivery's own, so that nothing is written where it is gone.
CompletionWriting::CompletionWriting(const QSqlDatabase &database)
    : m_database(database)
    , m_stages(database,
               "INSERT OR REPLACE INTO stages (verified_us, committed_us, forwarded_us, replied_us, delivery) "
               "SELECT ?, ?, ?, ?, id FROM deliveries WHERE id = ?")
    , m_reply(prepared(database,
                       u"UPDATE deliveries SET reply_status = ?, reply = ?, answered_by = ?, duration_us = ?, "
                       "flags = flags | ? WHERE id = ?"_s))
    , m_flags(prepared(database, u"UPDATE deliveries SET flags = flags | ? WHERE id = ?"_s))
    , m_forget(prepared(database, u"DELETE FROM forwards WHERE delivery = ?"_s))
    , m_forward(prepared(database,
                         u"INSERT INTO forwards (target, outcome, status, elapsed_us, reason, headers, body, delivery) "
                         "SELECT ?, ?, ?, ?, ?, ?, ?, id FROM deliveries WHERE id = ?"_s))
{ }

Done CompletionWriting::write(const std::vector<CompletedDelivery> &completed)
{
    for (const CompletedDelivery &delivery : completed) {
        if (Done written = write(delivery.id, delivery.completion); !written)
            return written;
    }
    return {};
}

void CompletionWriting::finish()
{
    for (QSqlQuery *const query : {&m_reply, &m_flags, &m_forget, &m_forward})
        query->finish();
}

Done CompletionWriting::write(DeliveryId id, const DeliveryCompletion &completion)
{
    const Delivery::Stages &stages = completion.stages;
    const auto ifKnown = [](const std::optional<std::chrono::microseconds> &stage) {
        return stage ? BoundValue(microseconds(*stage)) : BoundValue();
    };
    Done done =
        m_stages.run(std::array<BoundValue, 5>{ifKnown(stages.verified), microseconds(stages.committed),
                                               ifKnown(stages.forwarded), microseconds(stages.replied), id.value()});
    if (done && completion.reply)
        done = execute(m_reply,
                       {completion.reply->status, bytes(completion.reply->body), completion.reply->answeredBy,
                        microseconds(stages.replied), completion.flags.toInt(), id.value()},
                       m_database);
    else if (done && completion.flags)
        done = execute(m_flags, {completion.flags.toInt(), id.value()}, m_database);
    if (done && !completion.forwarded.isEmpty())
        done = writeForwarded(id, completion.forwarded);
    return done;
}

Done CompletionWriting::writeForwarded(DeliveryId id, const QList<forwarding::Forwarded> &forwarded)
{
    if (Done done = execute(m_forget, {id.value()}, m_database); !done)
        return done;
    for (const forwarding::Forwarded &one : forwarded) {
        const QVariantList values{redactUrl(one.target).toString(QUrl::FullyEncoded),
                                  forwarding::toString(one.outcome),
                                  one.status,
                                  microseconds(one.elapsed),
                                  one.reason,
                                  QString::fromLatin1(headersAsText(storable(one.headers))),
                                  bytes(one.body),
                                  id.value()};
        if (Done done = execute(m_forward, values, m_database); !done)
            return done;
    }
    return {};
}

Result<QList<forwarding::Forwarded>> readForwarded(const QSqlDatabase &database, DeliveryId id)
{
    QSqlQuery query = prepared(database,
                               u"SELECT target, outcome, status, elapsed_us, reason, headers, body FROM forwards "
                               "WHERE delivery = ? ORDER BY id"_s);
    if (const Done found = execute(query, {id.value()}, database); !found)
        return fail(found.error());
    QList<forwarding::Forwarded> all;
    while (query.next()) {
        all +=
            {.target = QUrl(query.value(0).toString(), QUrl::StrictMode),
             .outcome =
                 forwarding::parseOutcome(query.value(1).toString()).value_or(forwarding::Forwarded::Outcome::Failed),
             .status = query.value(2).toInt(),
             .elapsed = std::chrono::microseconds(query.value(3).toLongLong()),
             .reason = query.value(4).toString(),
             .headers = headersFromText(query.value(5).toString()),
             .body = query.value(6).toByteArray()};
    }
    return all;
}

} // namespace core
