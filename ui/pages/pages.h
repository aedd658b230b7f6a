// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace core {
class AccountBook;
class AnsweringBook;
class BegunAnswers;
class Catalogue;
class Clock;
class ConsoleStore;
class DataFolder;
class DeliveryLog;
class ExchangeLog;
class NetworkLook;
class DraftStore;
class PublicationJournal;
class MenuStore;
class MessageStore;
class ScenarioStore;
class Settings;
class TemplateStore;
class Transport;
class Vault;
namespace api {
class AccessTokens;
class ApiClient;
class Tickets;
} // namespace api
namespace calling {
class Caller;
}
namespace diagnosis {
class Doctor;
class QuotaClearing;
} // namespace diagnosis
namespace mediadesk {
class MediaDesk;
}
namespace publishing {
class MenuPublisher;
}
namespace sending {
class CustomerSender;
class MassSender;
} // namespace sending
namespace templatebatch {
class BatchSender;
}
} // namespace core

namespace ui {

class InspectorSwitch;
class Language;
class Theme;

/// Everything that lives as long as the program and that some page uses; app constructs it all. Only the list in
/// pages.cpp sees this struct: a page's constructor takes the two or three references that it works with.
struct PageServices
{
    core::AccountBook &book;
    core::Vault &vault;
    core::api::AccessTokens &tokens;
    core::api::Tickets &tickets;
    core::api::ApiClient &client;
    core::Transport &transport;
    const core::Catalogue &catalogue;
    core::ExchangeLog &exchanges;
    core::NetworkLook &network;
    core::diagnosis::Doctor &doctor;
    core::diagnosis::QuotaClearing &quotaClearing;
    InspectorSwitch &inspector;
    core::DeliveryLog &deliveries;
    core::publishing::MenuPublisher &menuPublisher;
    core::MenuStore &menuStore;
    core::MessageStore &messages;
    core::DraftStore &drafts;
    core::PublicationJournal &publications;
    core::sending::MassSender &massSender;
    core::sending::CustomerSender &customerSender;
    core::BegunAnswers &begunAnswers;
    core::templatebatch::BatchSender &batchSender;
    core::mediadesk::MediaDesk &mediaDesk;
    core::ScenarioStore &scenarios;
    core::TemplateStore &templates;
    core::AnsweringBook &answers;
    core::calling::Caller &caller;
    core::ConsoleStore &console;
    core::Settings &settings;
    const core::DataFolder &folder;
    const core::Clock &clock;
    Theme &theme;
    Language &language;
};

/// All pages, in the order of the navigation. To add one: a folder beside this file and one line in pages.cpp.
[[nodiscard]] QList<PageSpec> allPages(const PageServices &services);

} // namespace ui
