// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/secrets/vault.h"
#include "core/settings/settings.h"
#include "core/simulator/target.h"
#include "ui/pages/simulator/followerbox.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class InspectorSwitch;
class ToneLabel;
class UrlBox;

/// Where messages go, in which mode and from whom: the same for single ones, bursts and scenarios.
class TargetBar final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        core::Vault &vault;
        core::Settings &settings;
        core::DeliveryLog &log;
        core::api::ApiClient &client;
        const core::Clock &clock;
        InspectorSwitch &inspector;
    };

    explicit TargetBar(const Services &services, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] QString follower() const { return m_follower->follower(); }
    void setFollower(const QString &openId) { m_follower->setFollower(openId); }
    [[nodiscard]] bool isReady() const;

    /// Who would take these messages for the platform's: a real account's server elsewhere. Empty: nobody.
    [[nodiscard]] QString realServer() const;

    /// Fetches the account's keys and hands over the target; or says why not by failed().
    void withTarget(const std::function<void(core::simulator::Target)> &use);
    void retranslate();

Q_SIGNALS:
    void changed();
    void followerChanged();
    void failed(const core::Error &error);

private:
    [[nodiscard]] core::CallbackMode mode() const;
    void showOwnUrl();
    void showHint();

    core::Vault &m_vault;
    InspectorSwitch &m_inspector;
    std::optional<core::Account> m_account;
    QLabel *m_urlLabel;
    UrlBox *m_url;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    QLabel *m_followerLabel;
    FollowerBox *m_follower;
    QLabel *m_triesLabel;
    QSpinBox *m_tries;
    ToneLabel *m_hint;
};

} // namespace ui
