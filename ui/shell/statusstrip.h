// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/accesstokens.h"
#include "core/http/exchangelog.h"
#include "core/inspector/deliverylog.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace ui {

class Countdown;
class InspectorSwitch;

/// What the strip at the bottom watches.
struct StatusSources
{
    const core::api::AccessTokens &tokens;
    const core::ExchangeLog &exchanges;
    const core::DeliveryLog &deliveries;
    const InspectorSwitch &inspector;
    const core::Clock &clock;
};

/// Always in sight: the token's time left, the inspector with its rate, the last error.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const StatusSources &sources, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);

Q_SIGNALS:
    /// The last error was clicked.
    void errorClicked(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showToken();
    void showInspector();
    void showError();
    void countDeliveries(qsizetype count);

    StatusSources m_sources;
    std::optional<core::Account> m_account;
    QLabel *m_tokenSign;
    QLabel *m_tokenText;
    Countdown *m_tokenLeft;
    QLabel *m_inspectorSign;
    QLabel *m_inspectorText;
    QToolButton *m_error;
    std::optional<core::Exchange> m_lastError;
    QTimer m_tick;
    QList<QDateTime> m_recent; ///< arrivals of the last minute
};

} // namespace ui
