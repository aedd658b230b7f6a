// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/ticketbox.h"

#include "core/base/durationtext.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::TicketType;

namespace {

constexpr qint64 lifeOfTicket = 7200; ///< s; what the platform gives each

} // namespace

TicketBox::TicketBox(core::api::Tickets &tickets, const core::Clock &clock, TicketType type, QWidget *parent)
    : QWidget(parent)
    , m_tickets(tickets)
    , m_clock(clock)
    , m_type(type)
    , m_label(new QLabel)
    , m_live(new QRadioButton)
    , m_own(new QRadioButton)
    , m_ticket(new SecretEdit)
    , m_state(new ToneLabel(Tone::Muted))
{
    const bool isCard = type == TicketType::WxCard;
    m_live->setObjectName(isCard ? u"liveCardTicket"_s : u"liveTicket"_s);
    m_own->setObjectName(isCard ? u"ownCardTicket"_s : u"ownTicket"_s);
    m_ticket->setObjectName(isCard ? u"cardTicket"_s : u"ticket"_s);
    m_state->setObjectName(isCard ? u"cardTicketState"_s : u"ticketState"_s);
    m_live->setChecked(true);
    m_label->setBuddy(m_live);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_live);
    row->addWidget(m_own);
    row->addWidget(m_ticket, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_state);
    connect(m_live, &QRadioButton::toggled, this, &TicketBox::showState);
    connect(&m_tickets, &core::api::Tickets::changed, this, &TicketBox::showState);
    retranslate();
}

void TicketBox::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_live->setEnabled(account.has_value());
    if (!account)
        m_own->setChecked(true);
    retranslate();
}

bool TicketBox::isTyped() const
{
    return m_own->isChecked() || !m_account;
}

QString TicketBox::typed() const
{
    return isTyped() ? m_ticket->text() : QString();
}

void TicketBox::withTicket(QObject *context, const std::function<void(const core::Result<QString> &)> &then)
{
    if (isTyped()) {
        then(m_ticket->text());
        return;
    }
    whenDone(m_tickets.current(*m_account, m_type), context,
             [then](const core::Result<core::api::Token> &ticket) { then(ticket.map(&core::api::Token::value)); });
}

void TicketBox::focusTicket()
{
    if (isTyped())
        m_ticket->setFocus();
}

void TicketBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TicketBox::retranslate()
{
    m_label->setText(m_type == TicketType::Jsapi ? tr("jsapi_ticket") : tr("api_ticket (wx_card)"));
    m_live->setText(m_account ? tr("Live ticket of “%1”").arg(m_account->name) : tr("Live ticket (no account)"));
    m_own->setText(tr("This one:"));
    m_ticket->setAccessibleName(tr("Ticket to sign with"));
    showState();
}

void TicketBox::showState()
{
    m_ticket->setEnabled(isTyped());
    const auto ticket = m_account ? m_tickets.known(m_account->appId, m_type) : std::optional<core::api::Token>();
    if (isTyped()) {
        m_state->setText(tr("A ticket typed here is used for this window only and kept nowhere."));
    } else if (!ticket) {
        m_state->setText(tr("Not fetched yet; the first signature fetches it."));
    } else {
        const qint64 left = m_clock.now().secsTo(ticket->expiresAt);
        const std::chrono::seconds age(std::max<qint64>(1, lifeOfTicket - left));
        const QString end = QLocale().toString(ticket->expiresAt.toLocalTime().time(), QLocale::ShortFormat);
        m_state->setText(left > 0 ? tr("Belongs to %1, about %2 old, expires at %3")
                                        .arg(m_account->appId.toString(), core::durationText(age), end)
                                  : tr("The known ticket of %1 has expired at %2; a new one will be fetched.")
                                        .arg(m_account->appId.toString(), end));
    }
}

} // namespace ui
