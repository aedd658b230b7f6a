// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/windowmeter.h"

#include "core/inspector/deliverylog.h"
#include "ui/pages/compose/composesession.h"
#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Contact;
using core::message::Window;

namespace {

constexpr int mostDeliveries = 200; ///< of one follower; more than that says nothing new about now

core::DeliveryFilter filterFor(const QString &openId)
{
    return {.terms = {{.field = core::FilterField::From, .value = core::FilterText{.text = openId}}}};
}

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

WindowMeter::WindowMeter(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new ToneLabel(Tone::Muted))
    , m_left(new Countdown(session.services().clock))
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
    connect(&session.services().deliveries, &core::DeliveryLog::committed, this, &WindowMeter::hear);
    compute();
}

void WindowMeter::setFollower(const QString &openId)
{
    if (openId == m_openId)
        return;
    m_openId = openId;
    m_heard.clear();
    ++m_turn;
    compute();
    if (!openId.isEmpty())
        m_typing.start();
}

void WindowMeter::look()
{
    if (m_openId.isEmpty() || !m_session.account())
        return;
    whenDone(m_session.services().deliveries.page(filterFor(m_openId), {}, mostDeliveries), this,
             [this, turn = ++m_turn](const core::Result<QList<core::DeliverySummary>> &found) {
                 if (turn == m_turn && found)
                     hear(*found);
             });
}

void WindowMeter::hear(const QList<core::DeliverySummary> &deliveries)
{
    for (const core::DeliverySummary &delivery : deliveries) {
        const bool isTheirs = delivery.from == m_openId && m_session.account()
            && delivery.account == m_session.account()->appId && delivery.state == core::Delivery::State::Accepted;
        const auto what = core::message::contactOf(delivery.type, delivery.event);
        if (isTheirs && what)
            m_heard.append({.what = *what, .at = delivery.firstAt.isValid() ? delivery.firstAt : delivery.receivedAt});
    }
    compute();
}

void WindowMeter::addSent(const QString &openId, const QDateTime &at)
{
    m_sent[openId].append({.what = Contact::What::Sent, .at = at});
    compute();
}

void WindowMeter::compute()
{
    const QDateTime now = m_session.services().clock.now();
    m_windowNow = core::message::windowOf(m_heard + m_sent.value(m_openId), now, m_session.services().catalogue);
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
}

void WindowMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        compute();
    QWidget::changeEvent(event);
}

} // namespace ui
