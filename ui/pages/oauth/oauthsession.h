// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/oauthapi.h"
#include "core/oauth/lint.h"
#include "core/settings/settings.h"

#include <QObject>

namespace ui {

/// What the parts of the page share: the account, its domains, the address that is being built, and the visits of a
/// sandbox's followers. Keeps domains; never an address, a code or a token.
class OauthSession final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        core::api::ApiClient &client;
        core::Transport &transport;
        core::Settings &settings;
        const core::Clock &clock;
    };

    explicit OauthSession(const Services &services, QObject *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    [[nodiscard]] bool isSandbox() const { return m_account && m_account->isSandbox(); }
    [[nodiscard]] const Services &services() const { return m_services; }

    /// As they were typed, without blanks.
    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    void setDomains(const QStringList &domains);
    [[nodiscard]] core::oauth::Site site() const;

    /// The state that went out with the address that was built last.
    [[nodiscard]] const QString &sentState() const { return m_sentState; }
    void setSentState(const QString &state);

    /// Sandbox: those who may be let in by a click.
    [[nodiscard]] const QStringList &followers() const { return m_followers; }
    void loadFollowers();
    /// Sandbox: opens the address as this follower, who agrees; ends with cameBack() or failed().
    void visitAs(const QString &openid, const QString &address);

Q_SIGNALS:
    void accountChanged();
    void domainsChanged();
    void sentStateChanged();
    void followersChanged();
    /// Where the visitor was sent, with code and state.
    void cameBack(const QString &address);
    void failed(const core::Error &error);

private:
    void readDomains();
    void takeAnswer(const core::Result<core::HttpReply> &answer);

    Services m_services;
    std::optional<core::Account> m_account;
    QStringList m_domains;
    QString m_sentState;
    QStringList m_followers;
};

} // namespace ui
