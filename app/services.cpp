// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

void nameTheApplication()
{
    // The folder for application data hangs on these two, so that both programs share one profile.
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(u"mpdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MPDESK_VERSION));
}

core::Result<std::unique_ptr<Services>> Services::open(const QString &folder)
{
    auto place = core::DataFolder::open(folder);
    if (!place)
        return core::fail(place.error());
    auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    auto database = core::Database::open(place->file(u"mpdesk.db"_s), core::bookSchema());
    if (!database)
        return core::fail(database.error());
    const auto profileId = core::AccountStore(**database).fact(u"profile"_s);
    if (!profileId)
        return core::fail(profileId.error());

    std::unique_ptr<Services> services(new Services({.folder = std::move(*place),
                                                     .catalogue = std::move(*catalogue),
                                                     .database = std::move(*database),
                                                     .profileId = *profileId}));
    if (const core::Done read = services->m_book.load(); !read)
        return core::fail(read.error());
    return services;
}

Services::Services(Ground ground)
    : m_folder(std::move(ground.folder))
    , m_catalogue(std::move(ground.catalogue))
    , m_database(std::move(ground.database))
    , m_settings(m_folder.file(u"settings.ini"_s))
    , m_vault(m_keychain, ground.profileId, qEnvironmentVariable("CREDENTIALS_DIRECTORY"))
    , m_store(*m_database)
    , m_book(m_store, m_vault)
    , m_tokens(m_transport, m_vault, m_catalogue, m_exchanges, m_clock)
    , m_client(m_transport, m_tokens, m_catalogue, m_exchanges)
    , m_doctor(m_catalogue, m_tokens, m_exchanges, m_settings, m_clock)
    , m_quotaClearing(m_client, m_settings, m_clock)
    , m_tickets(m_client, m_vault, m_clock)
    , m_mediaStore(*m_database)
    , m_mediaDesk(m_client, m_mediaStore, m_clock)
    , m_menuStore(*m_database)
    , m_menuPublisher(m_client, m_menuStore, m_clock)
    , m_messages(*m_database)
    , m_drafts(*m_database)
    , m_publications(*m_database)
    , m_scenarios(*m_database)
    , m_templates(*m_database)
    , m_sendStore(*m_database)
    , m_massSender(m_client, m_sendStore, m_mediaStore, m_transport, m_clock,
                   [this](const core::AppId &appId) { return m_book.find(appId); })
    , m_customerStore(*m_database)
    , m_begunAnswers(*m_database)
    , m_customerSender(m_client, m_customerStore, m_mediaStore, m_clock)
    , m_answeringStore(*m_database)
    , m_answers(m_answeringStore)
    , m_callHistory(*m_database)
    , m_caller(m_client, m_callHistory, m_clock)
    , m_console(*m_database, m_catalogue)
{ }

Services::~Services()
{
    m_callbacks.reset();
    m_network.cancelAll();
    m_transport.cancelAll();
    m_keychain.cancelAll();
}

core::Result<Services::Callbacks *> Services::callbacks()
{
    if (!m_callbacks) {
        auto log = core::DeliveryLog::open(m_folder.file(u"callbacks.db"_s));
        if (!log)
            return core::fail(log.error());
        auto inspector = std::make_unique<core::Inspector>(**log, m_clock);
        auto retention = std::make_unique<core::LogRetention>(**log, m_settings);
        auto massEvents = std::make_unique<core::sending::MassEvents>(**log, m_massSender);
        m_callbacks = std::make_unique<Callbacks>(Callbacks{.log = std::move(*log),
                                                            .retention = std::move(retention),
                                                            .inspector = std::move(inspector),
                                                            .massEvents = std::move(massEvents)});
    }
    return m_callbacks.get();
}

} // namespace app
