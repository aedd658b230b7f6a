// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/qnamtransport.h"
#include "core/sandbox/platform.h"
#include "core/templatebatch/batchsender.h"
#include "tests/support/memorystore.h"
#include "tests/support/ui/batchhands.h"
#include "tests/support/waitfor.h"

#include <QDir>

namespace test {

/// Somebody at the view that sends to many, over a journal in a folder and sockets to a simulated platform. Another one
/// over the same folder is the program started again.
struct BatchDesk
{
    BatchDesk(const QString &folder, const QUrl &platform, const QString &appId, const QString &secret)
        : database(core::Database::open(QDir(folder).filePath(QStringLiteral("mpdesk.db")), core::bookSchema()).value())
        , store(*database)
        , account{.name = QStringLiteral("Shop"),
                  .appId = core::AppId::parse(appId).value(),
                  .type = core::AccountType::Sandbox}
        , sender(client, store, transport, clock,
                 [this](const core::AppId &id) { return id == account.appId ? std::optional(account) : std::nullopt; })
        , view({.sender = sender, .catalogue = catalogue})
    {
        account.apiBase = platform;
        const core::Credentials credentials{.appSecret = secret};
        static_cast<void>(waitFor(vault.storeCredentials(account.appId, credentials)));
        view.setAccount(account);
        view.resize(900, 640);
        view.show();
    }
    ~BatchDesk() { transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(BatchDesk)

    MemoryStore keychain;
    core::SystemClock clock;
    core::QnamTransport transport;
    core::Catalogue catalogue = core::Catalogue::load().value_or(core::Catalogue());
    core::ExchangeLog log;
    core::Vault vault{keychain, QStringLiteral("profile"), QString(), nullptr, &clock};
    core::api::AccessTokens tokens{transport, vault, catalogue, log, clock};
    core::api::ApiClient client{transport, tokens, catalogue, log};
    std::unique_ptr<core::Database> database;
    core::BatchStore store;
    core::Account account;
    core::templatebatch::BatchSender sender;
    ui::BatchView view;
    BatchHands hands{view};
};

} // namespace test
