// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "core/api/apiclient.h"
#include "core/api/tickets.h"
#include "core/base/clock.h"
#include "core/book/accountbook.h"
#include "core/calling/caller.h"
#include "core/catalogue/catalogue.h"
#include "core/diagnosis/doctor.h"
#include "core/diagnosis/quotaclearing.h"
#include "core/http/exchangelog.h"
#include "core/http/qnamtransport.h"
#include "core/http/systemnetwork.h"
#include "core/inspector/answeringbook.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/inspector.h"
#include "core/inspector/logretention.h"
#include "core/mediadesk/mediadesk.h"
#include "core/publishing/menupublisher.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/vault.h"
#include "core/sending/customersender.h"
#include "core/sending/massevents.h"
#include "core/sending/masssender.h"
#include "core/settings/settings.h"
#include "core/storage/accountstore.h"
#include "core/storage/answeringstore.h"
#include "core/storage/begunanswers.h"
#include "core/storage/consolestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/database.h"
#include "core/storage/datafolder.h"
#include "core/storage/draftstore.h"
#include "core/storage/mediastore.h"
#include "core/storage/menustore.h"
#include "core/storage/messagestore.h"
#include "core/storage/publicationjournal.h"
#include "core/storage/scenariostore.h"
#include "core/storage/sendstore.h"
#include "core/storage/templatestore.h"

#include <memory>

namespace app {

/// Name and version by which the system knows both programs; call before the application object is made.
void nameTheApplication();

/// Everything of one profile that lives as long as the program, built here and nowhere else. Only main-like code
/// knows this class; pages and commands get the two or three references that they use.
class Services final
{
public:
    /// `folder` as in DataFolder::open. Opens mpdesk.db and reads the accounts; asks neither network nor keychain.
    [[nodiscard]] static core::Result<std::unique_ptr<Services>> open(const QString &folder);
    ~Services(); ///< cancels what is under way
    Q_DISABLE_COPY_MOVE(Services)

    [[nodiscard]] const core::DataFolder &folder() const { return m_folder; }
    [[nodiscard]] core::Settings &settings() { return m_settings; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] const core::Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] core::Transport &transport() { return m_transport; }
    [[nodiscard]] core::ExchangeLog &exchanges() { return m_exchanges; }
    [[nodiscard]] core::SecretStore &keychain() { return m_keychain; }
    [[nodiscard]] core::Vault &vault() { return m_vault; }
    [[nodiscard]] core::AccountBook &book() { return m_book; }
    [[nodiscard]] core::api::AccessTokens &tokens() { return m_tokens; }
    [[nodiscard]] core::api::ApiClient &client() { return m_client; }
    [[nodiscard]] core::NetworkLook &network() { return m_network; }
    [[nodiscard]] core::diagnosis::Doctor &doctor() { return m_doctor; }
    [[nodiscard]] core::diagnosis::QuotaClearing &quotaClearing() { return m_quotaClearing; }
    [[nodiscard]] core::api::Tickets &tickets() { return m_tickets; }
    [[nodiscard]] core::mediadesk::MediaDesk &mediaDesk() { return m_mediaDesk; }
    [[nodiscard]] const core::MediaStore &mediaStore() const { return m_mediaStore; }
    [[nodiscard]] core::MenuStore &menuStore() { return m_menuStore; }
    [[nodiscard]] core::MessageStore &messages() { return m_messages; }
    [[nodiscard]] core::DraftStore &drafts() { return m_drafts; }
    [[nodiscard]] core::PublicationJournal &publications() { return m_publications; }
    [[nodiscard]] core::ScenarioStore &scenarios() { return m_scenarios; }
    [[nodiscard]] core::TemplateStore &templates() { return m_templates; }
    [[nodiscard]] core::publishing::MenuPublisher &menuPublisher() { return m_menuPublisher; }
    /// Does nothing by itself before resume().
    [[nodiscard]] core::sending::MassSender &massSender() { return m_massSender; }
    [[nodiscard]] core::sending::CustomerSender &customerSender() { return m_customerSender; }
    [[nodiscard]] core::BegunAnswers &begunAnswers() { return m_begunAnswers; }
    [[nodiscard]] core::AnsweringBook &answers() { return m_answers; }
    [[nodiscard]] core::calling::Caller &caller() { return m_caller; }
    [[nodiscard]] core::ConsoleStore &console() { return m_console; }

    /// What callbacks.db holds and what fills it.
    struct Callbacks
    {
        std::unique_ptr<core::DeliveryLog> log;
        std::unique_ptr<core::LogRetention> retention;
        std::unique_ptr<core::Inspector> inspector;
        std::unique_ptr<core::sending::MassEvents> massEvents;
    };
    /// Opened on first use, since most commands and the first window do without.
    [[nodiscard]] core::Result<Callbacks *> callbacks();

private:
    struct Ground
    {
        core::DataFolder folder;
        core::Catalogue catalogue;
        std::unique_ptr<core::Database> database;
        QString profileId;
    };
    explicit Services(Ground ground);

    core::DataFolder m_folder;
    core::Catalogue m_catalogue;
    std::unique_ptr<core::Database> m_database;
    core::Settings m_settings;
    core::SystemClock m_clock;
    core::QnamTransport m_transport;
    core::SystemNetwork m_network;
    core::ExchangeLog m_exchanges;
    core::KeychainStore m_keychain;
    core::Vault m_vault;
    core::AccountStore m_store;
    core::AccountBook m_book;
    core::api::AccessTokens m_tokens;
    core::api::ApiClient m_client;
    core::diagnosis::Doctor m_doctor;
    core::diagnosis::QuotaClearing m_quotaClearing;
    core::api::Tickets m_tickets;
    core::MediaStore m_mediaStore;
    core::mediadesk::MediaDesk m_mediaDesk;
    core::MenuStore m_menuStore;
    core::publishing::MenuPublisher m_menuPublisher;
    core::MessageStore m_messages;
    core::DraftStore m_drafts;
    core::PublicationJournal m_publications;
    core::ScenarioStore m_scenarios;
    core::TemplateStore m_templates;
    core::SendStore m_sendStore;
    core::sending::MassSender m_massSender;
    core::CustomerStore m_customerStore;
    core::BegunAnswers m_begunAnswers;
    core::sending::CustomerSender m_customerSender;
    core::AnsweringStore m_answeringStore;
    core::AnsweringBook m_answers;
    core::CallHistory m_callHistory;
    core::calling::Caller m_caller;
    core::ConsoleStore m_console;
    std::unique_ptr<Callbacks> m_callbacks;
};

} // namespace app
