// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/delivery.h"
#include "core/sandbox/sandboxserver.h"
#include "core/settings/settings.h"

#include <QObject>

#include <memory>

namespace app {

/// A simulated platform inside this process with an account for it in the book. The seed is kept, so that AppID and
/// keys stay the same; tokens and menus live as long as the program runs.
class EmbeddedSandbox final : public QObject
{
    Q_OBJECT

public:
    EmbeddedSandbox(const core::Catalogue &catalogue, const core::Clock &clock, core::AccountBook &book,
                    core::Vault &vault, core::Settings &settings, QObject *parent = nullptr);
    ~EmbeddedSandbox() override;

    /// Starts it, adds its account if the book has none, and makes it the one in use; ends with ready() or failed().
    void offer();
    /// At later starts: when the book has its account, starts it and corrects the account's address.
    void wake();
    /// Where the simulated platform pushes callbacks; empty = nowhere.
    void setCallback(const QUrl &url);
    /// What the inspector took in: what a simulator lets followers of the simulated account do opens their windows for
    /// customer messages, as it would there.
    void notice(const QList<core::DeliverySummary> &deliveries);
    [[nodiscard]] core::AppId appId();

Q_SIGNALS:
    void ready(const core::AppId &appId);
    void failed(const core::Error &error);

private:
    [[nodiscard]] core::sandbox::SandboxServer &server();
    [[nodiscard]] bool start(int wantedPort);
    enum class Then { Use, Nothing };
    enum class Secrets { Give, Keep };
    void save(const core::Account &account, core::AccountBook::SaveMode mode, Secrets secrets, Then then);
    void finish(const core::Result<core::Account> &saved, Then then);
    [[nodiscard]] QString freeName() const;

    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::AccountBook &m_book;
    core::Vault &m_vault;
    core::Settings &m_settings;
    std::unique_ptr<core::sandbox::SandboxServer> m_server;
};

} // namespace app
