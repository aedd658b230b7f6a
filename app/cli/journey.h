// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/sandbox/pushengine.h"
#include "core/sandbox/sandboxserver.h"

#include <QTemporaryDir>

namespace app::cli {

/// The whole journey of an account, from its first save to a callback in the database, against a simulated platform
/// and in a folder of its own. Every step yields what was checked, or why it does not hold.
class Journey final
{
public:
    using Step = core::Result<QString> (Journey::*)();
    struct Stop
    {
        const char *id; ///< for scripts
        const char *title; ///< QT_TRANSLATE_NOOP in context "Cli"
        Step step;
    };
    /// In their order; each builds on those before it.
    [[nodiscard]] static std::span<const Stop> stops();

    Journey() = default;
    ~Journey(); ///< leaves nothing in the keychain, even when a step failed
    Q_DISABLE_COPY_MOVE(Journey)

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    core::Result<QString> startSandbox();
    core::Result<QString> saveAccount();
    core::Result<QString> fetchToken();
    core::Result<QString> fetchTicket();
    core::Result<QString> signUrl();
    core::Result<QString> publishMenu();
    core::Result<QString> startInspector();
    core::Result<QString> pushCallback();
    core::Result<QString> decodeCallback();
    core::Result<QString> readDatabase();
    core::Result<QString> rejectTampered();
    core::Result<QString> removeAccount();

    [[nodiscard]] core::Result<core::callback::Keys> keys() const;
    [[nodiscard]] core::Result<core::Delivery> newestDelivery();

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    std::optional<core::Catalogue> m_catalogue;
    std::unique_ptr<core::sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<Services> m_services;
    core::Account m_account;
    core::Credentials m_credentials;
    QString m_ticket;
    QUrl m_endpoint;
    core::DeliveryId m_pushed;
};

} // namespace app::cli
