// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tickets.h"
#include "core/book/accountbook.h"
#include "core/calling/caller.h"
#include "core/diagnosis/doctor.h"
#include "core/diagnosis/quotaclearing.h"
#include "core/inspector/answeringbook.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/inspector.h"
#include "core/mediadesk/mediadesk.h"
#include "core/publishing/menupublisher.h"
#include "core/sending/customersender.h"
#include "core/sending/massevents.h"
#include "core/sending/masssender.h"
#include "core/settings/settings.h"
#include "core/storage/begunanswers.h"
#include "core/storage/consolestore.h"
#include "core/storage/datafolder.h"
#include "core/storage/draftstore.h"
#include "core/storage/messagestore.h"
#include "core/storage/publicationjournal.h"
#include "core/storage/scenariostore.h"
#include "core/storage/templatestore.h"
#include "core/templatebatch/batchevents.h"
#include "tests/support/apiworld.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/folder.h"
#include "ui/pages/pages.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace test {

/// Everything that pages and the window are made from: a real data folder with real databases and a real inspector,
/// over a fake network, a fake keychain and a clock that stands still. English and light at the beginning.
struct Profile
{
    Profile();
    ~Profile();
    Q_DISABLE_COPY_MOVE(Profile)

    /// An account of that name in the book, with secrets that fit; the first one is in use.
    core::Account add(const QString &name, const QString &appId, core::AccountType type = core::AccountType::Service);
    [[nodiscard]] ui::PageServices services();

    Folder place;
    core::DataFolder folder;
    core::Settings settings;
    MemoryStore keychain;
    ApiWorld world;
    std::unique_ptr<core::Database> database;
    core::AccountStore store;
    core::AccountBook book;
    FakeNetwork network;
    core::diagnosis::Doctor doctor;
    core::diagnosis::QuotaClearing quotaClearing;
    core::api::Tickets tickets;
    core::MenuStore menuStore;
    core::MessageStore messages;
    core::DraftStore drafts;
    core::PublicationJournal publications;
    core::MediaStore mediaStore;
    core::mediadesk::MediaDesk mediaDesk;
    core::SendStore sends;
    core::sending::MassSender massSender;
    core::CustomerStore customerStore;
    core::BegunAnswers begunAnswers;
    core::sending::CustomerSender customerSender;
    core::BatchStore batchStore;
    core::templatebatch::BatchSender batchSender;
    core::ScenarioStore scenarios;
    core::TemplateStore templates;
    core::publishing::MenuPublisher menuPublisher;
    core::AnsweringStore answeringStore;
    core::AnsweringBook answers;
    core::CallHistory callHistory;
    core::calling::Caller caller;
    core::ConsoleStore console;
    std::unique_ptr<core::DeliveryLog> deliveries;
    std::unique_ptr<core::sending::MassEvents> massEvents;
    std::unique_ptr<core::templatebatch::BatchEvents> batchEvents;
    core::Inspector inspector;
    ui::InspectorSwitch inspectorSwitch;
    ui::Theme theme;
    ui::Language language;
};

} // namespace test
