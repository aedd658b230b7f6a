// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/sendlink.h"

#include "core/inspector/reopen.h"
#include "ui/support/icons.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::callback;

SendLink::SendLink(const SendJournals &journals, QWidget *parent) : QPushButton(parent), m_journals(journals)
{
    setObjectName(u"showSend"_s);
    setIcon(themedIcon(u"compose"_s));
    setFlat(true);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_place)
            Q_EMIT followed(m_place->page, m_place->subject);
    });
    retranslate();
}

void SendLink::setDelivery(const core::Delivery *delivery)
{
    m_place.reset();
    if (delivery && delivery->state == core::Delivery::State::Accepted && !delivery->event.isEmpty()) {
        const Found found = find(*delivery);
        if (found)
            m_place = *found;
        else
            Q_EMIT failed(found.error());
    }
    setVisible(m_place.has_value());
}

SendLink::Found SendLink::find(const core::Delivery &delivery) const
{
    const core::Result<Message> message = core::messageOf(delivery);
    if (!message)
        return std::nullopt; // it says nothing that could be followed
    if (const auto *mass = std::get_if<MassSendFinished>(&message->body))
        return findMass(delivery.account, mass->messageId);
    if (const auto *one = std::get_if<TemplateSendFinished>(&message->body))
        return findTemplate(delivery.account, one->messageId);
    if (const auto *notices = std::get_if<SubscriptionNoticeEvent>(&message->body)) {
        for (const auto &item : notices->items) {
            Found found = findTemplate(delivery.account, item.messageId.toLongLong());
            if (!found || *found)
                return found;
        }
    }
    return std::nullopt;
}

SendLink::Found SendLink::findMass(const core::AppId &account, qint64 msgId) const
{
    const auto job = m_journals.mass.byMsgId(account, msgId);
    if (!job)
        return core::fail(job.error());
    if (!*job)
        return std::nullopt;
    return Place{.page = u"compose"_s, .subject = {{u"appid"_s, account.toString()}, {u"job"_s, (*job)->id}}};
}

SendLink::Found SendLink::findTemplate(const core::AppId &account, qint64 msgId) const
{
    const auto place = m_journals.templates.byMsgId(account, msgId);
    if (!place)
        return core::fail(place.error());
    if (!*place)
        return std::nullopt;
    return Place{.page = u"templates"_s,
                 .subject = {{u"appid"_s, account.toString()}, {u"job"_s, (*place)->job}, {u"row"_s, (*place)->row}}};
}

void SendLink::retranslate()
{
    setText(tr("Show this send"));
    setToolTip(tr("The message whose end this event tells of, with all that became of it"));
}

} // namespace ui
