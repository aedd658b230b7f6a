// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batchstore.h"
#include "core/templatebatch/batchevents.h"
#include "core/templatebatch/batchsender.h"

#include <memory>

namespace app {

class Services;

/// What sends template messages: its journal has a connection of its own to mpdesk.db, so that the many small commits
/// of a batch are in nobody's transaction. Made when it is first needed; lives shorter than the services.
class BatchServices final
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<BatchServices>> open(Services &services);
    Q_DISABLE_COPY_MOVE(BatchServices)
    ~BatchServices();

    [[nodiscard]] core::templatebatch::BatchSender &sender() { return m_sender; }
    /// Brings results from the inspector's log, from now on and those that are there; opens callbacks.db.
    [[nodiscard]] core::Task<int> catchUp();

private:
    BatchServices(Services &services, std::unique_ptr<core::Database> database);

    Services &m_services;
    std::unique_ptr<core::Database> m_database;
    core::BatchStore m_store;
    core::templatebatch::BatchSender m_sender;
    std::unique_ptr<core::templatebatch::BatchEvents> m_events;
};

} // namespace app
