// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/logknowledge.h"

#include "core/base/xmltree.h"
#include "core/inspector/deliverylog.h"
#include "ui/pages/compose/composesession.h"
#include "ui/support/whendone.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::DeliverySummary;
using Way = Audience::Way;

LogKnowledge::LogKnowledge(ComposeSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &ComposeSession::audienceChanged, this, &LogKnowledge::lookIfWanted);
    connect(&session, &ComposeSession::accountSwitched, this, [this] {
        m_wasAsked = false;
        lookIfWanted();
    });
}

void LogKnowledge::lookIfWanted()
{
    const Audience &audience = m_session.audience();
    const bool isWanted = (audience.way == Way::OpenIds && m_session.knownOpenId().isEmpty())
        || (audience.way == Way::Reply && audience.originalId.isEmpty());
    if (!isWanted)
        m_wasAsked = false; // with the next visit
    else if (!std::exchange(m_wasAsked, true))
        look();
}

void LogKnowledge::look()
{
    if (!m_session.account())
        return;
    constexpr int newest = 20; // not each is from a follower
    core::DeliveryLog &log = m_session.services().deliveries;
    core::DeliveryFilter filter;
    filter.terms = {
        {.field = core::FilterField::Account, .value = core::FilterAccount{.id = m_session.account()->appId}},
        {.field = core::FilterField::State, .value = Delivery::State::Accepted}};
    whenDone(log.page(filter, {}, newest), this,
             [this, &log, turn = ++m_turn](const core::Result<QList<DeliverySummary>> &found) {
                 if (!found || turn != m_turn)
                     return;
                 const auto isTold = [](const DeliverySummary &delivery) {
                     // Events about jobs come from a helper of the platform.
                     return core::message::check(core::message::PreviewTarget(core::message::OpenId{delivery.from}))
                         .isEmpty();
                 };
                 const auto delivery = std::ranges::find_if(*found, isTold);
                 if (delivery == found->cend())
                     return;
                 QStringList senders;
                 for (const DeliverySummary &each : *found)
                     senders.append(each.from);
                 m_session.setKnownOpenId(core::message::typicalOpenId(senders));
                 whenDone(log.find(delivery->id), this, [this, turn](const core::Result<Delivery> &whole) {
                     const auto xml =
                         whole ? core::parseXml(whole->plain) : core::Result<core::XmlNode>(core::XmlNode());
                     if (turn != m_turn || !xml || !m_session.audience().originalId.isEmpty())
                         return;
                     Audience audience = m_session.audience();
                     audience.originalId = xml->textOf(u"ToUserName");
                     m_session.setAudience(audience);
                 });
             });
}

} // namespace ui
