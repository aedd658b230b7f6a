// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tickets.h"

#include <QWidget>

#include <functional>

class QLabel;
class QRadioButton;

namespace ui {

class SecretEdit;
class ToneLabel;

/// Which ticket is used: the live one of the account, with its owner and its time, or one typed in, which is kept
/// nowhere.
class TicketBox final : public QWidget
{
    Q_OBJECT

public:
    TicketBox(core::api::Tickets &tickets, const core::Clock &clock, core::api::TicketType type,
              QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString typed() const;
    /// Hands over the ticket, fetched when it must be. Nothing happens when `context` has gone by then.
    void withTicket(QObject *context, const std::function<void(const core::Result<QString> &)> &then);
    void focusTicket();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    core::api::Tickets &m_tickets;
    const core::Clock &m_clock;
    core::api::TicketType m_type;
    std::optional<core::Account> m_account;
    QLabel *m_label;
    QRadioButton *m_live;
    QRadioButton *m_own;
    SecretEdit *m_ticket;
    ToneLabel *m_state;
};

} // namespace ui
