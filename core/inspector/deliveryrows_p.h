// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverycompletion_p.h"
#include "core/inspector/deliveryindexing_p.h"
#include "core/inspector/deliverysearch_p.h"
#include "core/storage/boundstatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace core {

/// The statements that change the tables; for the thread of the connection. Transactions are the caller's.
class DeliveryWriting final
{
public:
    explicit DeliveryWriting(const QSqlDatabase &database);

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    [[nodiscard]] Done begin();
    [[nodiscard]] Done commit();
    void rollback();
    /// Outside of transactions.
    [[nodiscard]] Done checkpoint();
    /// All of it or nothing.
    template <typename T>
    [[nodiscard]] Result<T> together(const std::function<Result<T>(DeliveryWriting &)> &deed)
    {
        if (const Done begun = begin(); !begun)
            return fail(begun.error());
        Result<T> outcome = deed(*this);
        const Done committed = outcome ? commit() : Done();
        if (outcome && committed)
            return outcome;
        rollback();
        return outcome ? Result<T>(fail(committed.error())) : outcome;
    }

    [[nodiscard]] Result<DeliveryId> insert(const Delivery &delivery);
    [[nodiscard]] Done complete(const std::vector<CompletedDelivery> &completed)
    {
        return m_completing.write(completed);
    }
    /// The full-text index of the same connection.
    [[nodiscard]] DeliveryIndexing &indexing() { return m_indexing; }
    /// Those of these that are there; how many.
    [[nodiscard]] Result<qint64> removeAll(const QList<DeliveryId> &ids, Purge::Marked marked);

private:
    [[nodiscard]] Done run(const QString &statement);
    [[nodiscard]] Done remove(qint64 id);

    QSqlDatabase m_database;
    BoundStatement m_insert;
    QSqlQuery m_remove;
    CompletionWriting m_completing;
    DeliveryIndexing m_indexing;
};

/// For DeliveryLog::search.
[[nodiscard]] Result<DeliverySearch> readSearch(const QSqlDatabase &database, const DeliveryFilter &filter,
                                                const SearchStart &start, int limit, const SearchPace &pace = {});
/// For DeliveryLog::lastUntil.
[[nodiscard]] Result<DeliveryId> readLastUntil(const QSqlDatabase &database, const QDateTime &moment);
/// Kind::NotFound when it is gone.
[[nodiscard]] Result<DeliverySummary> readSummary(const QSqlDatabase &database, DeliveryId id);
[[nodiscard]] Result<Delivery> readDelivery(const QSqlDatabase &database, DeliveryId id);
/// For DeliveryLog::recall.
[[nodiscard]] Result<QList<Delivery>> readRecent(const QSqlDatabase &database, const QDateTime &since, int most);
/// All tries of the same message, in the order in which they came.
[[nodiscard]] Result<QList<DeliverySummary>> readTries(const QSqlDatabase &database, DeliveryId id);
/// Those that are there, in the given order.
[[nodiscard]] Result<QList<Delivery>> readDeliveries(const QSqlDatabase &database, const QList<DeliveryId> &ids);
/// Those that no row up to `upTo` repeats.
[[nodiscard]] Result<QList<Delivery>> withoutKnown(const QSqlDatabase &database, const QList<Delivery> &deliveries,
                                                   DeliveryId upTo);
[[nodiscard]] Result<DeliveryCount> countAll(const QSqlDatabase &database);
/// As far as a count came at once.
struct CountedSome
{
    qint64 rows = 0;
    DeliveryId reached; ///< as that of DeliverySearch
};
[[nodiscard]] Result<CountedSome> countSome(const QSqlDatabase &database, const DeliveryFilter &filter,
                                            const SearchStart &start, qint64 atMost, const SearchPace &pace = {});

/// Headers as one column holds them.
[[nodiscard]] QByteArray headersAsText(const QList<HttpHeader> &headers);
[[nodiscard]] QList<HttpHeader> headersFromText(const QString &text);

} // namespace core
