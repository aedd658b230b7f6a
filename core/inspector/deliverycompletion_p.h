// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/storage/boundstatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <vector>

namespace core {

struct CompletedDelivery
{
    DeliveryId id;
    DeliveryCompletion completion;
};

/// What was learned about rows and waits for a commit that it can go along with, for a tenth of a second at the most.
/// Not locked: that is the writer's.
class PendingCompletions final
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    void add(CompletedDelivery completed);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    /// When it has to be written even if nothing else is; never while there is nothing.
    [[nodiscard]] SteadyTime due() const { return isEmpty() ? SteadyTime::max() : m_due; }
    [[nodiscard]] std::vector<CompletedDelivery> take();

private:
    std::vector<CompletedDelivery> m_waiting;
    SteadyTime m_due;
};

/// The statements that write it; for the thread of the connection. Transactions are the caller's.
class CompletionWriting final
{
public:
    explicit CompletionWriting(const QSqlDatabase &database);

    [[nodiscard]] Done write(const std::vector<CompletedDelivery> &completed);
    void finish();

private:
    [[nodiscard]] Done write(DeliveryId id, const DeliveryCompletion &completion);
    [[nodiscard]] Done writeForwarded(DeliveryId id, const QList<forwarding::Forwarded> &forwarded);

    QSqlDatabase m_database;
    BoundStatement m_stages;
    QSqlQuery m_reply;
    QSqlQuery m_flags;
    QSqlQuery m_forget;
    QSqlQuery m_forward;
};

[[nodiscard]] Result<QList<forwarding::Forwarded>> readForwarded(const QSqlDatabase &database, DeliveryId id);

} // namespace core
