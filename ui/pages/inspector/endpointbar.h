// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace core {
class DeliveryLog;
}

namespace ui {

class ConsoleMenuHint;
class CopyButton;
class ErrorCard;
class InspectorSwitch;
class ToneLabel;

/// Whether callbacks are received, the server URL of the account in use, and the button that starts or stops it.
class EndpointBar final : public QWidget
{
    Q_OBJECT

public:
    EndpointBar(InspectorSwitch &endpoint, const core::DeliveryLog &log, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    void retranslate();

public Q_SLOTS:
    /// Starts or stops.
    void toggle();

Q_SIGNALS:
    /// How the platform can get at the endpoint.
    void reachRequested();
    /// The menu of the account should be looked at before the URL is entered in the console.
    void menuRequested();

private:
    void showEndpoint();
    void showTrouble();

    InspectorSwitch &m_endpoint;
    const core::DeliveryLog &m_log;
    std::optional<core::Account> m_account;
    ToneLabel *m_state;
    QLineEdit *m_url;
    CopyButton *m_copyUrl;
    QPushButton *m_reach;
    QPushButton *m_toggle;
    ConsoleMenuHint *m_menuHint;
    ErrorCard *m_trouble;
};

} // namespace ui
