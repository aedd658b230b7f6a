// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/windowmeter.h"

#include "core/sending/conversation.h"
#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Contact;
using core::message::Window;

namespace {

QString openedBy(Contact::What what)
{
    switch (what) {
    case Contact::What::Click: return WindowMeter::tr("since a tap on the menu");
    case Contact::What::Subscribe: return WindowMeter::tr("since the follower subscribed");
    case Contact::What::Scan: return WindowMeter::tr("since a scan");
    case Contact::What::Message:
    case Contact::What::Sent: break;
    }
    return WindowMeter::tr("since the follower wrote");
}

} // namespace

WindowMeter::WindowMeter(const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_text(new ToneLabel(Tone::Muted))
    , m_left(new Countdown(sources.clock))
{
    setObjectName(u"windowMeter"_s);
    m_text->setObjectName(u"windowText"_s);
    m_left->setObjectName(u"windowLeft"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_left);
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(250));
    connect(&m_typing, &QTimer::timeout, this, &WindowMeter::look);
    connect(m_left, &Countdown::expired, this, &WindowMeter::compute);
    connect(&sources.deliveries, &core::DeliveryLog::committed, this, &WindowMeter::hear);
    connect(&sources.customers, &core::sending::CustomerSender::changed, this,
            [this](const core::CustomerMessage &message) {
                if (message.appId == m_account && message.openId == m_openId)
                    look();
            });
    compute();
}

void WindowMeter::setFollower(const core::AppId &account, const QString &openId)
{
    if (openId == m_openId && account == m_account)
        return;
    m_account = account;
    m_openId = openId;
    m_contacts.clear();
    ++m_turn;
    compute();
    if (!openId.isEmpty())
        m_typing.start();
}

void WindowMeter::look()
{
    if (m_openId.isEmpty() || m_account.isNull())
        return;
    whenDone(core::sending::contactsWith(m_sources.deliveries, m_sources.customers, m_account, m_openId), this,
             [this, turn = ++m_turn](const core::Result<QList<Contact>> &found) {
                 if (turn != m_turn || !found)
                     return;
                 m_contacts = *found;
                 compute();
             });
}

void WindowMeter::hear(const QList<core::DeliverySummary> &deliveries)
{
    const bool isTheirs = std::ranges::any_of(deliveries, [this](const core::DeliverySummary &delivery) {
        return core::sending::isFrom(delivery, m_account, m_openId);
    });
    if (isTheirs)
        look();
}

QDateTime WindowMeter::lastExchange() const
{
    QDateTime last;
    for (const Contact &contact : m_contacts) {
        const bool isMessage = contact.what == Contact::What::Message || contact.what == Contact::What::Sent;
        if (isMessage && (!last.isValid() || contact.at > last))
            last = contact.at;
    }
    return last;
}

void WindowMeter::compute()
{
    m_windowNow = core::message::windowOf(m_contacts, m_sources.clock.now(), m_sources.catalogue);
    m_left->setDeadline(m_windowNow.isOpen() ? m_windowNow.until : QDateTime());
    if (m_openId.isEmpty()) {
        m_text->setTone(Tone::Muted);
        m_text->setText(tr("The follower has to have written within 48 hours, or to have tapped, scanned or subscribed "
                           "within a minute."));
    } else if (m_windowNow.isOpen()) {
        m_text->setTone(m_windowNow.left > 0 ? Tone::Good : Tone::Bad);
        m_text->setText(tr("%n message(s) left", nullptr, m_windowNow.left) + u" · "_s + openedBy(m_windowNow.by));
    } else {
        m_text->setTone(Tone::Warning);
        m_text->setText(m_windowNow.wasEverOpen
                            ? tr("The time to answer is over; the platform would refuse it with 45015.")
                            : tr("The inspector has seen nothing of this follower, so it may be refused (45015)."));
    }
    Q_EMIT changed();
}

void WindowMeter::showEvent(QShowEvent *event)
{
    look(); // another program may have sent something
    QWidget::showEvent(event);
}

void WindowMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        compute();
    QWidget::changeEvent(event);
}

} // namespace ui
