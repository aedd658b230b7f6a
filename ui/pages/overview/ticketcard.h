// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tickets.h"
#include "ui/widgets/section.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class Countdown;
class ToneLabel;

/// The JS-SDK and card tickets of the account in use.
class TicketCard final : public Section
{
    Q_OBJECT

public:
    TicketCard(core::api::Tickets &tickets, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    struct Line
    {
        core::api::TicketType type;
        QLabel *name;
        Countdown *left;
        ToneLabel *state;
        QPushButton *fetch;
        bool busy = false;
    };
    void addLine(QGridLayout *grid, core::api::TicketType type);
    void fetch(qsizetype line);
    void showState();

    core::api::Tickets &m_tickets;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QList<Line> m_lines;
    ToneLabel *m_hint;
};

} // namespace ui
