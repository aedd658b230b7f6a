// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/ticketcard.h"

#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::TicketType;

TicketCard::TicketCard(core::api::Tickets &tickets, const core::Clock &clock, QWidget *parent)
    : Section(parent)
    , m_tickets(tickets)
    , m_clock(clock)
    , m_hint(new ToneLabel(Tone::Muted, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addLine(grid, TicketType::Jsapi);
    addLine(grid, TicketType::WxCard);
    body()->addLayout(grid);
    body()->addStretch();
    body()->addWidget(m_hint);
    connect(&m_tickets, &core::api::Tickets::changed, this, &TicketCard::showState);
    retranslate();
}

void TicketCard::addLine(QGridLayout *grid, TicketType type)
{
    const qsizetype index = m_lines.size();
    const Line line{.type = type,
                    .name = new QLabel(this),
                    .left = new Countdown(m_clock, this),
                    .state = new ToneLabel(Tone::Muted, this),
                    .fetch = new QPushButton(this)};
    line.fetch->setObjectName(u"fetchTicket_"_s + core::api::toString(type));
    line.name->setBuddy(line.fetch);
    setFontScale(line.left, 1.2, QFont::DemiBold);
    const int row = int(index);
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.left, row, 1);
    grid->addWidget(line.state, row, 1);
    grid->addWidget(line.fetch, row, 2);
    connect(line.fetch, &QPushButton::clicked, this, [this, index] { fetch(index); });
    connect(line.left, &Countdown::expired, this, &TicketCard::showState);
    m_lines.append(line);
}

void TicketCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showState();
}

void TicketCard::fetch(qsizetype index)
{
    if (!m_account)
        return;
    m_lines[index].busy = true;
    showState();
    whenDone(m_tickets.current(*m_account, m_lines.at(index).type), this,
             [this, index](const core::Result<core::api::Token> &ticket) {
                 m_lines[index].busy = false;
                 if (!ticket)
                     Q_EMIT failed(ticket.error());
                 showState();
             });
}

void TicketCard::retranslate()
{
    setTitle(tr("Tickets"));
    m_hint->setText(tr("A ticket signs pages for the JS-SDK. WeChat allows few fetches a day, so MpDesk keeps it until "
                       "it runs out."));
    for (const Line &line : std::as_const(m_lines)) {
        line.name->setText(line.type == TicketType::Jsapi ? tr("JS-SDK (jsapi)") : tr("Cards (wx_card)"));
        line.fetch->setText(tr("Fetch"));
        line.fetch->setAccessibleName(tr("Fetch the ticket: %1").arg(line.name->text()));
    }
    showState();
}

void TicketCard::showState()
{
    for (const Line &line : std::as_const(m_lines)) {
        const auto ticket =
            m_account ? m_tickets.known(m_account->appId, line.type) : std::optional<core::api::Token>();
        const bool alive = ticket && ticket->expiresAt > m_clock.now();
        line.left->setDeadline(alive ? ticket->expiresAt : QDateTime());
        line.left->setVisible(alive && !line.busy);
        line.state->setVisible(!alive || line.busy);
        line.state->setText(line.busy ? tr("Asking WeChat…") : ticket ? tr("expired") : tr("not fetched yet"));
        line.fetch->setEnabled(m_account && !line.busy);
    }
}

} // namespace ui
