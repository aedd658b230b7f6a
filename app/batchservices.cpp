// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchservices.h"

#include "app/services.h"

namespace app {

using namespace Qt::StringLiterals;

core::Result<std::unique_ptr<BatchServices>> BatchServices::open(Services &services)
{
    auto database = core::Database::open(services.folder().file(u"mpdesk.db"_s), core::bookSchema());
    if (!database)
        return core::fail(database.error());
    return std::unique_ptr<BatchServices>(new BatchServices(services, *std::move(database)));
}

BatchServices::BatchServices(Services &services, std::unique_ptr<core::Database> database)
    : m_services(services)
    , m_database(std::move(database))
    , m_store(*m_database)
    , m_sender(services.client(), m_store, services.transport(), services.clock(),
               [&services](const core::AppId &appId) { return services.book().find(appId); })
{ }

BatchServices::~BatchServices() = default;

core::Task<int> BatchServices::catchUp()
{
    const core::Result<Services::Callbacks *> callbacks = m_services.callbacks();
    if (!callbacks)
        co_return core::fail(callbacks.error());
    if (!m_events)
        m_events = std::make_unique<core::templatebatch::BatchEvents>(*(*callbacks)->log, m_sender);
    co_return co_await m_events->catchUp();
}

} // namespace app
